package io.dateline.reference;

import java.util.ArrayList;
import java.util.List;

/** What the images of {@link CountryNames} are made from: the rows of {@code country-names.tsv.gz}. */
final class CountryNameRows {
    private static final String TABLE = "country-names.tsv.gz";

    private CountryNameRows() {}

    static Rows rows() {
        List<String> rows = new ArrayList<>();
        Tables.lines(TABLE, rows::add);
        return Rows.of(rows);
    }

    /** The names in the words of a script, inflected: those for texts, or those for queries only. */
    static NameTable names(Script script, boolean forQueries) {
        NameTable.Builder names = new NameTable.Builder();
        int[] entry = {0};
        Tables.lines(TABLE, row -> add(row, entry[0]++, script, forQueries, names));
        return names.build();
    }

    private static void add(String row, int entry, Script script, boolean forQueries, NameTable.Builder names) {
        String text = row.substring(row.lastIndexOf('\t') + 1);
        CountryName name = CountryName.parse(row);
        if (name.languages().isEmpty() == forQueries && Script.of(text) == script) {
            WordForms.of(text, script, name).forEach(form -> names.add(form, entry));
        }
    }
}
