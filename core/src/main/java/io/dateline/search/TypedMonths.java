package io.dateline.search;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Months by the names that a person types: in the languages that dates are read in (CLDR), in English also short. */
final class TypedMonths {
    private static final List<String> LANGUAGES = List.of("ar", "de", "es", "fr", "ru", "uk");
    private static final Map<String, Month> MONTHS = months();

    private TypedMonths() {}

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (Month month : Month.values()) {
            LANGUAGES.forEach(language -> add(months, month, Locale.forLanguageTag(language)));
            String name = month.name().toLowerCase(Locale.ROOT);
            months.put(name, month);
            months.put(name.substring(0, 3), month);
        }
        months.put("sept", Month.SEPTEMBER);
        return Map.copyOf(months);
    }

    private static void add(Map<String, Month> months, Month month, Locale locale) {
        for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)) {
            months.put(month.getDisplayName(style, locale).toLowerCase(Locale.ROOT), month);
        }
    }

    /**
     * @param name in lower case
     */
    static Optional<Month> find(String name) {
        return Optional.ofNullable(MONTHS.get(name));
    }
}
