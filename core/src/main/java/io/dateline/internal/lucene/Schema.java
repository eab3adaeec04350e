package io.dateline.internal.lucene;

import io.dateline.search.Dimension;
import io.dateline.search.ValueField;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.lucene.util.BytesRef;

/** The fields of a report in the index, and the version of their meaning. */
final class Schema {
    /** Rises whenever an index of before would be read wrongly. */
    static final int VERSION = 5;

    static final String ID = ValueField.ID.id();
    static final String PATH = ValueField.PATH.id();
    static final String TITLE = "title";
    static final String TEXT = "text";

    /** The words of title and text together, each in its common form: see {@link WordAnalyzer}. */
    static final String WORDS = "words";

    /** The words of the title alone, likewise. */
    static final String TITLE_WORDS = "title.words";

    /** The tag of the {@link Morphology} that made the words. */
    static final String MORPHOLOGY = "morphology";

    /** As how many words a word of the title counts in {@link #WORDS}. */
    static final int TITLE_COUNTS = 2;

    /** The ids of the dimensions that a report has a value of. */
    static final String HAS = "has";

    /** An actor's folded name, a tab and its id. */
    static final String SPELLING = "spelling";

    /** The key of an actor's name, a tab and its id: see {@link io.dateline.reference.NameKey}. */
    static final String SPELLING_KEY = "spelling.key";

    /** An id, a tab and its label, of countries and actors: see {@link Labels}. */
    static final String LABEL = "label";

    /** A place's id, country, latitude, longitude and name, with tabs between them. */
    static final String PLACE_LABEL = "place.label";

    /** A place's folded name, a tab and its id. */
    static final String PLACE_NAME = "place.name";

    /** What is told of the order of day and month: see {@link DateEvidence}. */
    static final String ORDERS = "orders";

    /** The first day of publication, as days since 1970-01-01, to sort by. */
    static final String DAY = "day";

    static final String MENTIONS = "mentions";
    static final String HEAD = "head";
    static final String SPANS = "spans";

    /** Separates the parts of a term that has two. */
    static final char TAB = '\t';

    /** Lucene takes no term above 32,766 bytes; whatever is longer than this is cut and told apart by its digest. */
    private static final int LONGEST_TERM = 2048;

    private Schema() {}

    /** The field whose terms and doc values a dimension's rows are. */
    static String rows(Dimension dimension) {
        return dimension.isDate() ? dimension.id() + ".rows" : dimension.id();
    }

    /** The field that holds the days of a date dimension as points. */
    static String points(Dimension dimension) {
        return dimension.id() + ".days";
    }

    static BytesRef term(String value) {
        return new BytesRef(bounded(value));
    }

    static String bounded(String value) {
        if (value.length() <= LONGEST_TERM) {
            return value;
        }
        byte[] digest = sha256().digest(value.getBytes(StandardCharsets.UTF_8));
        return value.substring(0, LONGEST_TERM - 65) + "~" + HexFormat.of().formatHex(digest);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
