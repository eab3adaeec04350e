package io.dateline.reference;

import java.util.ArrayList;
import java.util.List;

/** What the images of {@link Places} are made from: the rows of {@code places.tsv.gz}, whose last cell has a place's names. */
final class PlaceRows {
    private static final String TABLE = "places.tsv.gz";

    private PlaceRows() {}

    /** The rows with the first of their names only. */
    static Rows rows() {
        List<String> rows = new ArrayList<>();
        Tables.lines(TABLE, row -> {
            int bar = row.indexOf('|');
            rows.add(bar < 0 ? row : row.substring(0, bar));
        });
        return Rows.of(rows);
    }

    /** The names in the words of a script, inflected. */
    static NameTable names(Script script) {
        NameTable.Builder names = new NameTable.Builder();
        int[] place = {0};
        Tables.lines(TABLE, row -> add(row, place[0]++, script, names));
        return names.build();
    }

    private static void add(String row, int place, Script script, NameTable.Builder names) {
        int first = row.lastIndexOf('\t') + 1;
        for (int from = first; from < row.length(); ) {
            int bar = row.indexOf('|', from);
            int to = bar < 0 ? row.length() : bar;
            if (Script.of(row.charAt(from)) == script) {
                int entry = entry(place, from > first && script == Script.OTHER);
                boolean wellKnown = script == Script.ARABIC && Place.parse(row).isWellKnownInArabic();
                WordForms.ofPlace(row.substring(from, to), script, wellKnown).forEach(form -> names.add(form, entry));
            }
            from = to + 1;
        }
    }

    private static int entry(int place, boolean alternate) {
        return place * 2 + (alternate ? 1 : 0);
    }

    /** The row that an entry of the name tables stands for. */
    static int place(int entry) {
        return entry >> 1;
    }

    /** Whether an entry of the name tables is not the place's main name. */
    static boolean isAlternate(int entry) {
        return (entry & 1) == 1;
    }
}
