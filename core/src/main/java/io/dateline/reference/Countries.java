package io.dateline.reference;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The countries: codes, English names, and what they are called in any language. Codes are ISO 3166-1 alpha-2 and XK; of states
 * that fell apart also the withdrawn SU, YU, CS and DD (see {@code docs/decisions/0003-countries.md}). Safe for all threads; the
 * names are loaded when they are first asked for, the codes at once.
 *
 * <p>Sources: ISO 3166 codes and names by way of CLDR 48 and OpenSanctions rigour; see NOTICE.
 */
public final class Countries {
    private static final Map<String, Entry> BY_CODE = new TreeMap<>();
    private static final Map<String, String> BY_ISO3 = new HashMap<>();

    static {
        Tables.rows("countries.tsv", Countries::add);
    }

    /**
     * @param code ISO 3166-1 alpha-2 or XK, in capitals
     * @param iso3 alpha-3; empty where there is none
     * @param wikidata its QID
     * @param status country, territory or former
     * @param name in English
     * @param capital the GeoNames id of the capital, where there is one
     */
    public record Entry(
            String code, String iso3, String wikidata, String status, String name, Optional<Long> capital) {}

    private Countries() {}

    private static void add(String[] row) {
        Optional<Long> capital = row[5].isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(row[5]));
        BY_CODE.put(row[0], new Entry(row[0], row[1], row[2], row[3], row[4], capital));
        BY_ISO3.put(row[1], row[0]);
    }

    /** All of them, by code. */
    public static Collection<Entry> all() {
        return Collections.unmodifiableCollection(BY_CODE.values());
    }

    /** The country with a code, written in capitals. */
    public static Optional<Entry> byCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The English name of a country; the code itself where it is none of ours. */
    public static String nameOf(String code) {
        return byCode(code).map(Entry::name).orElse(code);
    }

    /** The codes of all countries that a name may mean, the likeliest first; none where it is a code. */
    public static List<String> allNamed(String name) {
        return byCode(name.strip().toUpperCase(Locale.ROOT)).isPresent()
                ? List.of()
                : CountryNames.findAll(name.strip());
    }

    /** The code of a country that is given by alpha-2 or alpha-3 code, name or demonym in any language, in any case. */
    public static Optional<String> find(String given) {
        String name = given.strip();
        String capitals = name.toUpperCase(Locale.ROOT);
        if (BY_CODE.containsKey(capitals)) {
            return Optional.of(capitals);
        }
        String fromIso3 = capitals.isEmpty() ? null : BY_ISO3.get(capitals);
        return fromIso3 != null ? Optional.of(fromIso3) : CountryNames.find(name);
    }
}
