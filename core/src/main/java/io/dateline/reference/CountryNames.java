package io.dateline.reference;

import io.dateline.text.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * What countries and their people are called, in some 40 languages for texts and in all of CLDR's for queries. Loaded when first
 * asked for; safe for all threads.
 */
public final class CountryNames {
    /** Of countries that share a name, those that are meant unless the text shows otherwise. */
    private static final List<String> PREFERRED = List.of("CD", "KR", "DO", "GN", "IN", "GB");

    private static final Comparator<CountryName> LIKELIEST = Comparator.comparing(CountryName::kind)
            .thenComparing(name -> !PREFERRED.contains(name.code()))
            .thenComparing(name -> name.languages().isEmpty())
            .thenComparing(CountryName::code);

    private static final CountryNames ALL = new CountryNames();

    private final List<CountryName> entries = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final ScriptTables tables = new ScriptTables(this::names);

    private CountryNames() {
        Tables.rows("country-names.tsv.gz", this::add);
    }

    /** Takes a name that is found. */
    @FunctionalInterface
    public interface Found {
        /**
         * @param to the token after its last
         */
        void accept(int to, CountryName name);
    }

    /** All names that begin at a token of a text, shortest first, whatever their case. */
    public static void find(Reading reading, int from, Found found) {
        ALL.tables.find(reading, from, (to, entry) -> found.accept(to, ALL.entries.get(entry)));
    }

    /** The code of the country with exactly this name or demonym, in any language; the likeliest where there are several. */
    static Optional<String> find(String name) {
        return Arrays.stream(ALL.tables.find(name))
                .mapToObj(ALL.entries::get)
                .min(LIKELIEST)
                .map(CountryName::code);
    }

    private void add(String[] row) {
        CountryName.Kind kind = switch (row[1]) {
            case "N" -> CountryName.Kind.NAME;
            case "D" -> CountryName.Kind.DEMONYM;
            default -> CountryName.Kind.ADJECTIVE;
        };
        List<String> languages = row[2].equals("-") ? List.of() : List.of(row[2].split(","));
        entries.add(new CountryName(row[0], kind, languages, isAcronym(row[3])));
        texts.add(row[3]);
    }

    private static boolean isAcronym(String name) {
        return name.length() <= 8
                && name.chars().allMatch(c -> Character.isUpperCase(c) || c == '.')
                && name.chars().anyMatch(c -> c != '.');
    }

    private void names(Script script, BiConsumer<String, Integer> out) {
        for (int i = 0; i < entries.size(); i++) {
            if (Script.of(texts.get(i)) == script) {
                int entry = i;
                WordForms.of(texts.get(i), script, entries.get(i)).forEach(form -> out.accept(form, entry));
            }
        }
    }
}
