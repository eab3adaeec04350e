package io.dateline.reference;

import io.dateline.reference.CountryName.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the images of {@link CountryNames} are made from: the rows of {@code country-names.tsv.gz}, where a language that inflects
 * gets an entry of its own for its forms and for the adjectives that its rules derive.
 */
final class CountryNameRows {
    private static final String TABLE = "country-names.tsv.gz";

    /** Languages that write endings at acronyms too ("АКШнын"). */
    private static final Set<String> SUFFIXED = Set.of("ky", "kk", "uz", "tg");

    /** What the rules make of a name and means something else: "financial", "Spanish flu", "painter". */
    private static final Set<String> NEVER = Set.of("مالي", "испанка", "панамка", "индийка");

    private final List<String> entries = new ArrayList<>();

    private CountryNameRows() {
        Tables.rows(TABLE, this::add);
    }

    static Rows rows() {
        return Rows.of(new CountryNameRows().entries);
    }

    /** The names in the words of a script, inflected: those for texts, or those for queries only. */
    static NameTable names(Script script, boolean forQueries) {
        NameTable.Builder names = new NameTable.Builder();
        List<String> entries = new CountryNameRows().entries;
        for (int i = 0; i < entries.size(); i++) {
            int entry = i;
            String text = entries.get(i).split("\t", -1)[3];
            CountryName name = CountryName.parse(entries.get(i));
            if (name.languages().isEmpty() == forQueries && Script.of(text) == script) {
                WordForms.of(text, name).forEach(form -> names.add(form, entry));
            }
        }
        return names.build();
    }

    private void add(String[] row) {
        String name = row[3];
        List<String> languages = row[2].equals("-") ? List.of() : List.of(row[2].split(","));
        List<String> others =
                languages.stream().filter(l -> !WordForms.inflects(l)).toList();
        Kind kind = CountryName.parse(String.join("\t", row)).kind();
        if (others.size() == languages.size() || !others.isEmpty() || WesternForms.isBareGerman(name, kind)) {
            add(row[0], row[1], others.isEmpty() ? "-" : String.join(",", others), name);
        }
        for (String language : languages) {
            if (WordForms.inflects(language)) {
                add(row[0], row[1], language, SUFFIXED.contains(language) ? name + "\tsuffixed" : name);
                if (kind == Kind.NAME) {
                    derive(row[0], name, language);
                }
            }
        }
    }

    private void derive(String code, String name, String language) {
        for (String adjective : DerivedAdjectives.of(name, language)) {
            if (!NEVER.contains(adjective.toLowerCase(Locale.ROOT))) {
                add(code, "A", language, adjective);
            }
        }
    }

    private void add(String code, String kind, String languages, String name) {
        entries.add(String.join("\t", code, kind, languages, name));
    }
}
