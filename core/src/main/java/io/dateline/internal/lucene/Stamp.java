package io.dateline.internal.lucene;

import io.dateline.internal.lucene.StoreException.Problem;
import java.util.Map;
import java.util.Optional;

/**
 * What an archive was written by: kept with every commit, checked at opening.
 *
 * @param schema the version of the fields' meaning
 * @param analyzer how words were made
 * @param software the version of this library that wrote last
 * @param dictionary the digest of the dictionary that all reports were tagged with; empty where there was none
 * @param storiesSettled whether every report says which story it tells; not so in the midst of a run
 */
record Stamp(int schema, String analyzer, String software, String dictionary, boolean storiesSettled) {
    private static final String SCHEMA = "dateline.schema";
    private static final String ANALYZER = "dateline.analyzer";
    private static final String SOFTWARE = "dateline.software";

    private static final String DICTIONARY = "dateline.dictionary";
    private static final String STORIES = "dateline.stories";

    static Stamp current(String software, String dictionary, boolean storiesSettled) {
        return new Stamp(Schema.VERSION, ReportAnalyzer.FINGERPRINT, software, dictionary, storiesSettled);
    }

    Stamp withStoriesSettled(boolean settled) {
        return new Stamp(schema, analyzer, software, dictionary, settled);
    }

    /** None where the data are not ours. */
    static Optional<Stamp> read(Map<String, String> data) {
        String schema = data.getOrDefault(SCHEMA, "");
        if (!schema.matches("\\d{1,9}")) {
            return Optional.empty();
        }
        return Optional.of(new Stamp(
                Integer.parseInt(schema),
                data.getOrDefault(ANALYZER, ""),
                data.getOrDefault(SOFTWARE, ""),
                data.getOrDefault(DICTIONARY, ""),
                data.getOrDefault(STORIES, "").equals("settled")));
    }

    Map<String, String> written() {
        return Map.of(
                SCHEMA,
                Integer.toString(schema),
                ANALYZER,
                analyzer,
                SOFTWARE,
                software,
                DICTIONARY,
                dictionary,
                STORIES,
                storiesSettled ? "settled" : "");
    }

    boolean isIn(Map<String, String> data) {
        return read(data).equals(Optional.of(this));
    }

    /** Throws where an archive with this stamp would be read wrongly. */
    void check() throws StoreException {
        if (schema != Schema.VERSION) {
            throw new StoreException(Problem.OTHER_VERSION, "schema " + schema + " of Dateline " + software);
        }
        if (!analyzer.equals(ReportAnalyzer.FINGERPRINT)) {
            throw new StoreException(Problem.OTHER_VERSION, "words made by " + analyzer);
        }
    }

    /** What {@link #check} takes, in words. */
    static String expected() {
        return "schema " + Schema.VERSION + ", words made by " + ReportAnalyzer.FINGERPRINT;
    }
}
