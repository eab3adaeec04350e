package io.dateline.extract;

import io.dateline.extract.When.Between;
import io.dateline.extract.When.DayOfMonth;
import io.dateline.extract.When.Impossible;
import io.dateline.text.Shape;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Days with the name of their month: "7 April 2010", "7th of April", "April 7, 2010", "10–14 June", "7 de abril de 2010", "7 апреля
 * 2010 г.", each also with the day of the week before it.
 */
final class DayPhrases implements DateGrammar {
    private static final long BEGINNING = DateRole.set(
            DateRole.WEEKDAY, DateRole.SHORT_WEEKDAY, DateRole.MONTH, DateRole.SHORT_MONTH, DateRole.ORDINAL);

    private static final int LONGEST_LIST = 6;
    private static final double SCORE = 0.95;

    /** By which 11 September is that of 2001. */
    private static final CueWords ATTACKS =
            CueWords.of("attack attacks terror terrorist terrorists hijackers hijackings");

    @Override
    public boolean mayBegin(DateText text, int at) {
        return text.isAny(at, BEGINNING) || text.has(at, Shape.HAS_DIGIT);
    }

    @Override
    public Optional<DatePhrase> at(DateText text, int at) {
        Cursor cursor = text.at(at);
        if (cursor.skip(DateRole.WEEKDAY) || cursor.skip(DateRole.SHORT_WEEKDAY)) {
            cursor.skipSign('.');
            cursor.skipSign(',');
            cursor.skip(DateRole.THE);
            return day(text, cursor.at()).map(phrase -> phrase.startingAt(at));
        }
        return day(text, at);
    }

    private static Optional<DatePhrase> day(DateText text, int at) {
        Optional<DatePhrase> phrase = dayFirst(text, at);
        return phrase.isPresent() ? phrase : monthFirst(text, at);
    }

    private static Optional<DatePhrase> dayFirst(DateText text, int at) {
        Cursor cursor = text.at(at);
        OptionalInt day = isInNumber(text, at) ? OptionalInt.empty() : cursor.day();
        if (day.isEmpty()) {
            return Optional.empty();
        }
        int afterDay = cursor.at();
        Optional<LastDay> last = isAfterBetween(text, at) ? dayAfterAnd(cursor) : lastDay(cursor);
        OptionalInt month = monthOfDay(text, cursor);
        if (month.isEmpty()) {
            Optional<DatePhrase> ofList = ofList(text, at, cursor.to(afterDay), day.getAsInt());
            return ofList.isPresent() ? ofList : afterMonth(text, at, afterDay, day.getAsInt());
        }
        OptionalInt year = yearOfDay(text, cursor, text.isDash(afterDay));
        return phrase(text, at, cursor.at(), day.getAsInt(), last, month.getAsInt(), year);
    }

    /** Whether the digits here are the end of a longer number, such as 7 of 1.7. */
    private static boolean isInNumber(DateText text, int at) {
        return text.isJoined(at)
                && text.has(at - 2, Shape.HAS_DIGIT)
                && (text.isSign(at - 1, '.') || text.isSign(at - 1, ',') || text.isSign(at - 1, ':'));
    }

    /** The second day of "10–14 June", and its token. */
    private record LastDay(int day, int token) {}

    private static Optional<LastDay> lastDay(Cursor cursor) {
        int before = cursor.at();
        if (cursor.skipDash() || cursor.skip(DateRole.TO) || cursor.skip(DateRole.UNTIL)) {
            cursor.skip(DateRole.THE);
            int token = cursor.at();
            OptionalInt last = cursor.day();
            if (last.isPresent()) {
                return Optional.of(new LastDay(last.getAsInt(), token));
            }
        }
        cursor.to(before);
        return Optional.empty();
    }

    private static boolean isAfterBetween(DateText text, int at) {
        return !text.language().equals("en") && text.is(text.beforeThe(at), DateRole.BETWEEN);
    }

    /** The second day of "entre el 10 y el 14 de junio". */
    private static Optional<LastDay> dayAfterAnd(Cursor cursor) {
        int before = cursor.at();
        boolean linked = cursor.skip(DateRole.AND) || cursor.isNumberWithAnd();
        cursor.skip(DateRole.THE);
        int token = cursor.at();
        OptionalInt last = linked ? cursor.day() : OptionalInt.empty();
        if (last.isEmpty()) {
            cursor.to(before);
        }
        return last.isPresent() ? Optional.of(new LastDay(last.getAsInt(), token)) : Optional.empty();
    }

    private static OptionalInt monthOfDay(DateText text, Cursor cursor) {
        if (text.language().equals("de")) {
            cursor.skipSign('.');
        }
        cursor.skipDash();
        cursor.skip(DateRole.OF);
        int at = cursor.at();
        OptionalInt month = cursor.month();
        return month.isPresent() && !isOtherWord(text, at, cursor) ? month : OptionalInt.empty();
    }

    /** Whether "may" or "march" is hardly the month here. */
    private static boolean isOtherWord(DateText text, int at, Cursor after) {
        return text.is(at, DateRole.AMBIGUOUS)
                && text.language().equals("en")
                && !text.has(at, Shape.CAPITAL)
                && !text.has(after.at(), Shape.DIGITS);
    }

    /**
     * @param dashed whether a dash stands before the month too, as in "19-Nov-12"
     */
    private static OptionalInt yearOfDay(DateText text, Cursor cursor, boolean dashed) {
        int before = cursor.at();
        boolean dash = cursor.skipDash();
        if (!dash) {
            cursor.skipSign(',');
            cursor.skip(DateRole.OF);
            cursor.skip(DateRole.YEAR_WORD);
        }
        OptionalInt year = cursor.year();
        if (year.isEmpty() && dash && dashed && text.isJoined(cursor.at())) {
            year = shortYear(cursor);
        }
        if (year.isPresent() && !text.is(cursor.at(), DateRole.COUNTED)) {
            return year;
        }
        cursor.to(before);
        return OptionalInt.empty();
    }

    private static OptionalInt shortYear(Cursor cursor) {
        OptionalInt year = cursor.digits(2, 2);
        return year.isPresent() ? OptionalInt.of(NumericPhrases.fullYear(year.getAsInt())) : year;
    }

    private static Optional<DatePhrase> monthFirst(DateText text, int at) {
        Cursor cursor = text.at(at);
        OptionalInt month = cursor.month();
        if (month.isEmpty() || isOtherWord(text, at, cursor)) {
            return Optional.empty();
        }
        cursor.skip(DateRole.THE);
        boolean inWords = text.is(cursor.at(), DateRole.ORDINAL);
        OptionalInt day = cursor.day();
        if (day.isEmpty() || goesOnAsNumber(text, cursor.at()) || inWords && isName(text, cursor.at())) {
            return Optional.empty();
        }
        Optional<LastDay> last = lastDay(cursor);
        OptionalInt year = yearOfDay(text, cursor, false);
        boolean counts = year.isEmpty() && text.is(cursor.at(), DateRole.COUNTED);
        return counts ? Optional.empty() : phrase(text, at, cursor.at(), day.getAsInt(), last, month.getAsInt(), year);
    }

    /** Whether the ordinal before it begins a name, as in "In May the Second Army left". */
    private static boolean isName(DateText text, int at) {
        return text.has(at, Shape.CAPITAL) && text.has(at - 1, Shape.CAPITAL);
    }

    private static boolean goesOnAsNumber(DateText text, int at) {
        boolean sign = text.isSign(at, ':') || text.isSign(at, '.');
        return text.isSign(at, '%')
                || sign && text.isJoined(at) && text.isJoined(at + 1) && text.has(at + 1, Shape.DIGITS);
    }

    /** The second day of "May 4 and 5", which takes its month from the first; what is counted is no day. */
    private static Optional<DatePhrase> afterMonth(DateText text, int at, int to, int day) {
        boolean listed = text.is(at - 1, DateRole.AND)
                && text.has(at - 2, Shape.HAS_DIGIT)
                && text.at(at - 2).day().isPresent();
        int first = text.isSign(at - 3, '.') ? at - 4 : at - 3;
        OptionalInt month = listed ? text.at(first).month() : OptionalInt.empty();
        boolean ends = !text.has(to, Shape.LETTERS) || text.is(to, DateRole.IN) || text.is(to, DateRole.BE);
        if (month.isEmpty() || !ends || text.isSign(to, '%') || goesOnAsNumber(text, to)) {
            return Optional.empty();
        }
        Cursor cursor = text.at(to);
        OptionalInt year = yearOfDay(text, cursor, false);
        return phrase(text, at, cursor.at(), day, Optional.empty(), month.getAsInt(), year);
    }

    /** The first day of "7, 8 and 9 April 2010", which takes month and year from the last. */
    private static Optional<DatePhrase> ofList(DateText text, int at, Cursor cursor, int day) {
        int to = cursor.at();
        for (int i = 0; i < LONGEST_LIST; i++) {
            if (!cursor.skipListLink() || cursor.day().isEmpty()) {
                return Optional.empty();
            }
            int afterDay = cursor.at();
            OptionalInt month = monthOfDay(text, cursor);
            if (month.isPresent()) {
                return phrase(text, at, to, day, Optional.empty(), month.getAsInt(), yearOfDay(text, cursor, false));
            }
            cursor.to(afterDay);
        }
        return Optional.empty();
    }

    private static Optional<DatePhrase> phrase(
            DateText text, int at, int to, int day, Optional<LastDay> last, int month, OptionalInt year) {
        Optional<When> from = dayOf(day, month, year);
        if (from.isEmpty()) {
            return impossible(text, at, to, year);
        }
        if (last.isEmpty()) {
            return from.map(when -> DatePhrase.of(at, to, attacks(text, to, when), rule(text, at, year), SCORE));
        }
        return from.flatMap(first -> dayOf(last.get().day(), month, year)
                .filter(second -> day < last.get().day())
                .map(second -> new Between(first, second, last.get().token()))
                .map(days -> DatePhrase.of(at, to, days, "days", SCORE)));
    }

    /** "31 February 2010" as a whole, so that nothing is made of its month; "in February 30 men" is none. */
    private static Optional<DatePhrase> impossible(DateText text, int at, int to, OptionalInt year) {
        return year.isPresent() || !text.is(at - 1, DateRole.IN)
                ? Optional.of(DatePhrase.of(at, to, new Impossible(), "no-such-day", SCORE))
                : Optional.empty();
    }

    /** The attacks of 11 September need no year. */
    private static When attacks(DateText text, int to, When when) {
        boolean known = when instanceof DayOfMonth(var day) && day.equals(MonthDay.of(9, 11));
        return known && ATTACKS.at(text.reading(), to) ? when.inYear(2001) : when;
    }

    private static String rule(DateText text, int at, OptionalInt year) {
        String rule = year.isPresent() ? "day-month-year" : "day-month";
        return text.is(at, DateRole.WEEKDAY) || text.is(at, DateRole.SHORT_WEEKDAY) ? "weekday-" + rule : rule;
    }

    private static Optional<When> dayOf(int day, int month, OptionalInt year) {
        if (day > java.time.Month.of(month).maxLength()) {
            return Optional.empty();
        }
        When when = new DayOfMonth(MonthDay.of(month, day));
        When dated = year.isPresent() ? when.inYear(year.getAsInt()) : when;
        return year.isPresent() && dated.equals(when) ? Optional.empty() : Optional.of(dated);
    }
}
