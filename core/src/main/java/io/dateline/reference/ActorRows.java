package io.dateline.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the images of {@link KnownActors} are made from: the rows of {@code actors.tsv.gz}, in the order of their ids. */
final class ActorRows {
    private static final String TABLE = "actors.tsv.gz";

    /** Countries whose people write the family name first. */
    private static final Set<String> FAMILY_NAME_FIRST = Set.of("CN", "KR", "KP", "TW", "VN", "HK", "MO", "KH");

    /** A word that fewer persons have as a first or last name is not taken for one. */
    private static final int OFTEN = 3;

    private final KeyIndex.Builder persons = new KeyIndex.Builder();
    private final KeyIndex.Builder bodies = new KeyIndex.Builder();
    private final KeyIndex.Builder familyNames = new KeyIndex.Builder();
    private final NameTable.Builder bodyNames = new NameTable.Builder();
    private final KeyCounts.Builder firstWords = new KeyCounts.Builder();
    private final KeyCounts.Builder lastWords = new KeyCounts.Builder();

    private ActorRows() {}

    static Rows rows() {
        return Rows.of(lines());
    }

    static ActorIndexes indexes() {
        List<RowKeys> keys = lines().parallelStream().map(RowKeys::of).toList();
        ActorRows rows = new ActorRows();
        for (int row = 0; row < keys.size(); row++) {
            rows.add(keys.get(row), row);
        }
        return rows.build();
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        Tables.lines(TABLE, lines::add);
        return lines;
    }

    private ActorIndexes build() {
        return new ActorIndexes(
                persons.build(),
                bodies.build(),
                familyNames.build(),
                bodyNames.build(),
                firstWords.build(OFTEN),
                lastWords.build(OFTEN));
    }

    private void add(RowKeys names, int row) {
        for (String key : names.keys()) {
            (names.person() ? persons : bodies).add(key, row);
        }
        if (names.person()) {
            addPersonName(names.keys()[0], names.country(), row);
        } else {
            for (String name : names.names()) {
                bodyNames.add(name, row);
            }
        }
    }

    private void addPersonName(String key, String country, int row) {
        int first = key.indexOf(' ');
        if (first > 0) {
            String last = key.substring(key.lastIndexOf(' ') + 1);
            boolean familyFirst = FAMILY_NAME_FIRST.contains(country);
            familyNames.add(familyFirst ? key.substring(0, first) : last, row);
            firstWords.add(key.substring(0, first));
            lastWords.add(last);
        }
    }

    /**
     * The names of a row.
     *
     * @param names the preferred name first
     * @param keys those of the names
     */
    @SuppressWarnings("ArrayRecordComponent") // lives while the indexes are built
    private record RowKeys(boolean person, String country, String[] names, String[] keys) {
        static RowKeys of(String line) {
            int type = line.indexOf('\t') + 1;
            int name = line.indexOf('\t', type) + 1;
            int country = line.indexOf('\t', name) + 1;
            int aliases = line.indexOf('\t', country) + 1;
            int end = line.indexOf('\t', aliases);
            String preferred = line.substring(name, country - 1);
            String[] names = end == aliases
                    ? new String[] {preferred}
                    : (preferred + "|" + line.substring(aliases, end)).split("\\|");
            boolean person = line.startsWith("p\t", type);
            return new RowKeys(person, line.substring(country, aliases - 1), names, keys(names));
        }

        private static String[] keys(String[] names) {
            String[] keys = new String[names.length];
            for (int i = 0; i < keys.length; i++) {
                keys[i] = NameKey.of(names[i]);
            }
            return keys;
        }
    }
}
