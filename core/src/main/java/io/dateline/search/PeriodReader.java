package io.dateline.search;

import io.dateline.model.Days;
import io.dateline.model.EventDate;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands for a period of a date field: EDTF (ISO 8601-2), a range of two such dates with {@code ..}, a date as a
 * person types it, {@code unknown}, {@code *}.
 */
record PeriodReader(Dimension field, SyntaxErrors errors) {
    private static final String OPEN = "..";
    private static final int FIRST_YEAR = 0;
    private static final int LAST_YEAR = 9999;
    private static final Pattern YEARLESS = Pattern.compile("[Xx]{4}(?:-([0-9]{2})(?:-([0-9]{2}))?)?");
    private static final Pattern QUALIFIERS = Pattern.compile("[~?%]+$");

    /** One end of a period, or a whole period. */
    private record End(String edtf, LocalDate first, LocalDate last) {
        static final End OPEN_END = new End(OPEN, LocalDate.MIN, LocalDate.MAX);

        static End of(LocalDate day) {
            return new End(day.toString(), day, day);
        }

        boolean isOpen() {
            return edtf.equals(OPEN);
        }
    }

    /**
     * @param at where the text begins in the query
     */
    Filter read(String value, int at) {
        String text = value.strip();
        if (TermReader.isUnknown(text)) {
            return new Filter.Missing(field);
        }
        if (text.equals("*")) {
            return Filter.not(new Filter.Missing(field));
        }
        if (YEARLESS.matcher(text).matches()) {
            return new Filter.YearUnknown(field, yearless(text, at));
        }
        return period(text, at);
    }

    private Filter period(String text, int at) {
        String separator = text.contains("/") && !TypedDate.isSlashed(text) ? "/" : OPEN;
        int split = text.indexOf(separator);
        if (split < 0) {
            End whole = date(text, at);
            return during(at, whole, whole);
        }
        if (text.equals("/")) {
            throw errors.badDate(at, text);
        }
        int right = split + separator.length();
        return during(at, end(text.substring(0, split), at), end(text.substring(right), at + right));
    }

    /** The filter of a range in brackets. */
    Filter between(int at, Lexeme from, boolean fromIsIn, Lexeme to, boolean toIsIn) {
        End low = end(from.text(), from.at());
        End high = end(to.text(), to.at());
        return during(
                at,
                fromIsIn || low.isOpen() ? low : End.of(low.last.plusDays(1)),
                toIsIn || high.isOpen() ? high : End.of(high.first.minusDays(1)));
    }

    private Filter during(int at, End low, End high) {
        if (low.first.isAfter(high.last) || isBeyond(low.first) || isBeyond(high.last)) {
            throw errors.emptyRange(at);
        }
        String written = low.edtf.equals(high.edtf) && !low.isOpen() ? low.edtf : low.edtf + "/" + high.edtf;
        return new Filter.During(field, new Days(low.first, high.last), written);
    }

    /** Whether excluding a year led to one that cannot be written. */
    private static boolean isBeyond(LocalDate day) {
        boolean isOpen = day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX);
        return !isOpen && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR);
    }

    private End end(String text, int at) {
        String bare = text.strip();
        return bare.isEmpty() || bare.equals("*") || bare.equals(OPEN) ? End.OPEN_END : date(bare, at);
    }

    private End date(String text, int at) {
        if (YEARLESS.matcher(text).matches()) {
            throw errors.yearlessEnd(at, text);
        }
        EventDate date = find(text, at);
        Days days = date.days().orElseThrow(() -> errors.badDate(at, text));
        return new End(date.edtf(), days.first(), days.last());
    }

    private EventDate find(String text, int at) {
        String edtf = QUALIFIERS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        List<EventDate> readings = TypedDate.readings(text);
        if (readings.size() > 1) {
            throw errors.ambiguousDate(at, text, readings);
        }
        Optional<EventDate> standard =
                !edtf.isEmpty() && Character.isDigit(edtf.charAt(0)) ? EventDate.find(edtf) : Optional.empty();
        return standard.or(() -> TypedDate.find(text)).orElseThrow(() -> errors.badDate(at, text));
    }

    private String yearless(String text, int at) {
        Matcher parts = YEARLESS.matcher(text);
        if (!parts.matches() || !isOfSomeYear(parts.group(1), parts.group(2))) {
            throw errors.badDate(at, text);
        }
        return text.toUpperCase(Locale.ROOT);
    }

    private static boolean isOfSomeYear(@Nullable String month, @Nullable String day) {
        if (month == null) {
            return true;
        }
        int number = Integer.parseInt(month);
        return number >= 1 && number <= 12 && (day == null || isDayOf(Month.of(number), Integer.parseInt(day)));
    }

    private static boolean isDayOf(Month month, int day) {
        return day >= 1 && day <= month.maxLength();
    }
}
