package io.dateline;

/** What the names in the ledger are made of: a file, then the item in it or the line of it. */
final class LedgerPath {
    private LedgerPath() {}

    /** The file that a path lies in, without the item or the line. */
    static String file(String path) {
        int item = path.indexOf("!/");
        String outer = item < 0 ? path : path.substring(0, item);
        return outer.replaceFirst("#\\d+$", "");
    }

    /** The first folder of a path: {@code reports} of {@code reports/2010/a.txt}, {@code /home} of {@code /home/me/a.txt}. */
    static String top(String path) {
        int slash = path.indexOf('/', 1);
        return slash < 0 ? file(path) : path.substring(0, slash);
    }

    /** Whether two files would be read in the same way, as far as their names go. */
    static boolean isNamedAlike(String one, String other) {
        String name = name(one);
        String end = ending(name);
        return name.equals(name(other)) || (!end.isEmpty() && end.equals(ending(name(other))));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot);
    }
}
