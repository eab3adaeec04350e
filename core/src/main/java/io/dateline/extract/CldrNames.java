package io.dateline.extract;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;

/**
 * The names of months and days of the week in the Unicode CLDR, as ICU4J brings it: wide and abbreviated, in the form that stands
 * beside a day and in the one that stands alone.
 */
final class CldrNames {
    /** Where the months of one language have other names; Arabic has three sets, those of Egypt, of the Levant and of the Maghreb. */
    private static final Map<String, List<String>> REGIONS = Map.of(
            "ar", List.of("ar_EG", "ar_SY", "ar_IQ", "ar_DZ", "ar_MA", "ar_TN"),
            "de", List.of("de", "de_AT"),
            "es", List.of("es", "es_MX", "es_PE"));

    private CldrNames() {}

    /** Takes a name. */
    interface Found {
        void accept(DateRole role, int value, String name);
    }

    static void of(String language, Found found) {
        for (String region : REGIONS.getOrDefault(language, List.of(language))) {
            DateFormatSymbols names = new DateFormatSymbols(GregorianCalendar.class, new ULocale(region));
            for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
                months(names, context, found);
                weekdays(names, context, found);
            }
        }
    }

    private static void months(DateFormatSymbols names, int context, Found found) {
        String[] wide = names.getMonths(context, DateFormatSymbols.WIDE);
        String[] brief = names.getMonths(context, DateFormatSymbols.ABBREVIATED);
        for (int month = 1; month <= 12; month++) {
            found.accept(DateRole.MONTH, month, wide[month - 1]);
            abbreviation(DateRole.SHORT_MONTH, month, brief[month - 1], wide[month - 1], found);
        }
    }

    private static void weekdays(DateFormatSymbols names, int context, Found found) {
        String[] wide = names.getWeekdays(context, DateFormatSymbols.WIDE);
        String[] brief = names.getWeekdays(context, DateFormatSymbols.ABBREVIATED);
        for (int day = 1; day <= 7; day++) {
            int fromSunday = day % 7 + 1;
            found.accept(DateRole.WEEKDAY, day, wide[fromSunday]);
            abbreviation(DateRole.SHORT_WEEKDAY, day, brief[fromSunday], wide[fromSunday], found);
        }
    }

    /** Hands over what is shorter than the name, without its stop: a text may write it with one or without. */
    private static void abbreviation(DateRole role, int value, String brief, String wide, Found found) {
        String word = brief.endsWith(".") ? brief.substring(0, brief.length() - 1) : brief;
        if (!word.equals(wide) && word.length() > 1) {
            found.accept(role, value, word);
        }
    }
}
