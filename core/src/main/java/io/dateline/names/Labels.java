package io.dateline.names;

/**
 * What a token may be: outside of all names, or the beginning, the inside, the last or the only token of a name of one kind. Numbered
 * from 0, the outside, on, four for each kind.
 */
public final class Labels {
    /** How many there are. */
    public static final int COUNT = 1 + 4 * NameKind.values().length;
    /** The label of a token that is part of no name. */
    public static final int OUTSIDE = 0;

    private static final NameKind[] KINDS = NameKind.values();
    private static final int BEGIN = 0;
    private static final int INSIDE = 1;
    private static final int LAST = 2;
    private static final int ONLY = 3;

    private Labels() {}

    /** The label of a token of the name from one token to before another. */
    public static int of(NameKind kind, int token, int from, int to) {
        int part = to - from == 1 ? ONLY : token == from ? BEGIN : token == to - 1 ? LAST : INSIDE;
        return 1 + 4 * kind.ordinal() + part;
    }

    static NameKind kind(int label) {
        return KINDS[(label - 1) / 4];
    }

    /** Whether a name may begin with a token of this label. */
    static boolean opens(int label) {
        return label != OUTSIDE && (part(label) == BEGIN || part(label) == ONLY);
    }

    /** Whether a name, or what is none, ends with a token of this label. */
    static boolean closes(int label) {
        return label == OUTSIDE || part(label) == LAST || part(label) == ONLY;
    }

    /** Whether a token of one label may stand right after one of another. */
    static boolean mayFollow(int before, int label) {
        boolean continues = label != OUTSIDE && (part(label) == INSIDE || part(label) == LAST);
        return continues ? !closes(before) && kind(before) == kind(label) : closes(before);
    }

    private static int part(int label) {
        return (label - 1) % 4;
    }
}
