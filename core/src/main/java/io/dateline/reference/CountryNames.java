package io.dateline.reference;

import io.dateline.text.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/**
 * What countries and their people are called, in some 40 languages for texts and in all of CLDR's for queries. Loaded when first
 * asked for, those for queries when the first query asks; safe for all threads.
 */
public final class CountryNames {
    /** Of countries that share a name, those that are meant unless the text shows otherwise. */
    private static final List<String> PREFERRED = List.of("CD", "KR", "DO", "GN", "IN", "GB");

    private static final int LONGEST_ACRONYM = 8;

    private static final Comparator<CountryName> LIKELIEST = Comparator.comparing(CountryName::kind)
            .thenComparing(name -> !PREFERRED.contains(name.code()))
            .thenComparing(name -> name.languages().isEmpty())
            .thenComparing(CountryName::code);

    /** Languages that write endings at acronyms too ("АКШнын"). */
    private static final Set<String> SUFFIXED = Set.of("ky", "kk", "uz", "tg");

    /** What the rules make of a name and means something else: "financial", "Spanish flu", "painter". */
    private static final Set<String> NEVER = Set.of("مالي", "испанка", "панамка", "индийка");

    private static final CountryNames ALL = new CountryNames();

    private final List<CountryName> entries = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final ScriptTables ofTexts = new ScriptTables((script, out) -> names(script, false, out));
    private final ScriptTables ofQueries = new ScriptTables((script, out) -> names(script, true, out));

    /** The few lists of languages that there are, by how the table writes them. */
    private final Map<String, List<String>> languageLists = new HashMap<>(Map.of("-", List.of()));

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

    /** All names for texts that begin at a token, shortest first, whatever their case. */
    public static void find(Reading reading, int from, Found found) {
        ALL.ofTexts.find(reading, from, (to, entry) -> found.accept(to, ALL.entries.get(entry)));
    }

    /** The code of the country with exactly this name or demonym, in any language; the likeliest where there are several. */
    static Optional<String> find(String name) {
        return IntStream.concat(IntStream.of(ALL.ofTexts.find(name)), IntStream.of(ALL.ofQueries.find(name)))
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
        List<String> languages = languageLists.computeIfAbsent(row[2], list -> List.of(list.split(",")));
        add(row[0], kind, languages, row[3]);
    }

    /** A language that inflects has an entry of its own with its forms; the others share one. */
    private void add(String code, CountryName.Kind kind, List<String> languages, String name) {
        List<String> others =
                languages.stream().filter(l -> !WordForms.inflects(l)).toList();
        if (others.size() == languages.size() || !others.isEmpty() || WesternForms.isBareGerman(name, kind)) {
            put(new CountryName(code, kind, others, isAcronym(name)), name);
        }
        for (String language : languages) {
            if (WordForms.inflects(language)) {
                boolean suffixed = SUFFIXED.contains(language);
                put(new CountryName(code, kind, one(language), isAcronym(name) && !suffixed), name);
                if (kind == CountryName.Kind.NAME) {
                    derive(code, name, language);
                }
            }
        }
    }

    private void derive(String code, String name, String language) {
        for (String adjective : DerivedAdjectives.of(name, language)) {
            if (!NEVER.contains(adjective.toLowerCase(Locale.ROOT))) {
                put(new CountryName(code, CountryName.Kind.ADJECTIVE, one(language), false), adjective);
            }
        }
    }

    private List<String> one(String language) {
        return languageLists.computeIfAbsent(language, List::of);
    }

    private void put(CountryName entry, String name) {
        entries.add(entry);
        texts.add(name);
    }

    private static boolean isAcronym(String name) {
        int stops = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (i == LONGEST_ACRONYM || c != '.' && !Character.isUpperCase(c)) {
                return false;
            }
            stops += c == '.' ? 1 : 0;
        }
        return stops < name.length();
    }

    private void names(Script script, boolean forQueries, BiConsumer<String, Integer> out) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).languages().isEmpty() == forQueries && Script.of(texts.get(i)) == script) {
                int entry = i;
                WordForms.of(texts.get(i), entries.get(i)).forEach(form -> out.accept(form, entry));
            }
        }
    }
}
