package io.dateline.extract;

import io.dateline.extract.When.Fixed;
import io.dateline.extract.When.MonthAlone;
import io.dateline.extract.When.Which;
import io.dateline.model.EventDate;
import io.dateline.text.Shape;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Months: "April 2010", "May–August 1950", "in April", "last April", "en abril pasado". A name alone needs a word that dates. */
final class MonthPhrases implements DateGrammar {
    private static final long BEGINNING = DateRole.set(DateRole.MONTH, DateRole.SHORT_MONTH);

    private static final Set<String> CAPITALISING = Set.of("en", "de");
    private static final int LONGEST_LIST = 6;

    @Override
    public boolean mayBegin(DateText text, int at) {
        return text.isAny(at, BEGINNING);
    }

    @Override
    public Optional<DatePhrase> at(DateText text, int at) {
        Cursor cursor = text.at(at);
        OptionalInt month = cursor.month();
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int afterMonth = cursor.at();
        OptionalInt year = year(text, cursor);
        if (year.isPresent()) {
            return Optional.of(withYear(at, cursor.at(), year.getAsInt(), month.getAsInt()));
        }
        OptionalInt yearOfList = yearOfList(text, cursor.to(afterMonth), month.getAsInt());
        if (yearOfList.isPresent()) {
            return Optional.of(withYear(at, afterMonth, yearOfList.getAsInt(), month.getAsInt()));
        }
        return alone(text, at, afterMonth, Month.of(month.getAsInt()));
    }

    private static DatePhrase withYear(int at, int to, int year, int month) {
        return DatePhrase.of(at, to, new Fixed(EventDate.ofMonth(YearMonth.of(year, month))), "month-year", 0.95);
    }

    private static OptionalInt year(DateText text, Cursor cursor) {
        cursor.skipSign(',');
        cursor.skipDash();
        cursor.skip(DateRole.OF);
        cursor.skip(DateRole.YEAR_WORD);
        OptionalInt year = cursor.year();
        return year.isPresent() && text.is(cursor.at(), DateRole.COUNTED) ? OptionalInt.empty() : year;
    }

    /** The year of "April, May and June 2010" for its first, which in "December to February 2011" is the one before. */
    private static OptionalInt yearOfList(DateText text, Cursor cursor, int first) {
        int last = first;
        int turns = 0;
        for (int i = 0; i < LONGEST_LIST; i++) {
            boolean next = cursor.skipListLink() || cursor.skipDash() || cursor.skip(DateRole.TO);
            OptionalInt month = next ? cursor.month() : OptionalInt.empty();
            if (month.isEmpty()) {
                return month;
            }
            turns += month.getAsInt() < last ? 1 : 0;
            last = month.getAsInt();
            int afterMonth = cursor.at();
            OptionalInt year = year(text, cursor);
            if (year.isPresent()) {
                return OptionalInt.of(year.getAsInt() - turns);
            }
            cursor.to(afterMonth);
        }
        return OptionalInt.empty();
    }

    private static Optional<DatePhrase> alone(DateText text, int at, int to, Month month) {
        if (!text.is(at, DateRole.MONTH) && !text.isSign(to - 1, '.') || isLowerCaseWord(text, at)) {
            return Optional.empty();
        }
        Which before = which(text, at - 1);
        if (before != Which.UNSTATED) {
            return Optional.of(DatePhrase.of(at - 1, to, new MonthAlone(month, before), "month-relative", 0.85));
        }
        Which after = whichAfter(text, to);
        if (after != Which.UNSTATED) {
            return Optional.of(DatePhrase.of(at, to + 1, new MonthAlone(month, after), "month-relative", 0.85));
        }
        double score = isCapitalName(text, at) ? 0 : score(text, at, to);
        return score == 0
                ? Optional.empty()
                : Optional.of(DatePhrase.of(at, to, new MonthAlone(month, Which.UNSTATED), "month", score));
    }

    static Which which(DateText text, int at) {
        if (text.is(at, DateRole.LAST)) {
            return Which.LAST;
        }
        if (text.is(at, DateRole.NEXT)) {
            return text.valueOf(at, DateRole.NEXT) == 1 ? Which.COMING : Which.NEXT;
        }
        return text.is(at, DateRole.THIS) ? Which.THIS : Which.UNSTATED;
    }

    /** As {@link #which} after a name, but not where it is "прошлого года" after "в мае". */
    static Which whichAfter(DateText text, int at) {
        boolean ofUnit = text.is(at + 1, DateRole.UNIT) && !text.is(at + 1, DateRole.IN);
        return text.language().equals("en") || ofUnit ? Which.UNSTATED : which(text, at);
    }

    /** Whether a capital makes it rather a name, in a language that writes its months small: "Mars", "Julio", "Август". */
    private static boolean isCapitalName(DateText text, int at) {
        return text.is(at, DateRole.AMBIGUOUS)
                && !CAPITALISING.contains(text.language())
                && text.has(at, Shape.CAPITAL)
                && !text.has(at, Shape.ALL_CAPITALS);
    }

    private static boolean isLowerCaseWord(DateText text, int at) {
        return CAPITALISING.contains(text.language()) && !text.has(at, Shape.CAPITAL);
    }

    private static double score(DateText text, int at, int to) {
        boolean ambiguous = text.is(at, DateRole.AMBIGUOUS);
        boolean name = ambiguous && text.has(to, Shape.CAPITAL) && !text.is(to, DateRole.DAY_PART);
        int before = text.isDash(at - 1) && text.is(at - 2, DateRole.PART) ? at - 2 : at - 1;
        if (text.is(before, DateRole.IN) || text.is(before, DateRole.PART)) {
            return name ? 0.6 : 0.85;
        }
        if (text.is(before, DateRole.WEAK_IN) || isLinked(text, at)) {
            return name ? 0 : ambiguous ? 0.6 : 0.75;
        }
        if (text.is(before, DateRole.NO_DATE_BEFORE) || isBesideNumber(text, at, to)) {
            return 0;
        }
        boolean noun = text.has(to, Shape.LETTERS) && !text.has(to, Shape.CAPITAL) && isIntroduced(text, before);
        return noun ? 0.6 : ambiguous || isOfName(text, at, to) ? 0 : 0.55;
    }

    /** A number beside a month that is not its day says that it is something else. */
    private static boolean isBesideNumber(DateText text, int at, int to) {
        return text.has(at - 1, Shape.HAS_DIGIT) || text.has(to, Shape.HAS_DIGIT);
    }

    /** Whether an article or a possessive shows that a noun follows: "a March operation", "the company's May sales". */
    private static boolean isIntroduced(DateText text, int at) {
        return text.is(at, DateRole.THE) || text.is(at, DateRole.DETERMINER) || text.has(at, Shape.POSSESSIVE);
    }

    /** "October Revolution", "Ms. January". */
    private static boolean isOfName(DateText text, int at, int to) {
        boolean after = text.has(to, Shape.CAPITAL) && text.has(to, Shape.LETTERS);
        boolean before = text.has(at - 1, Shape.CAPITAL) && !text.is(at - 1, DateRole.THE) || text.isSign(at - 1, '.');
        return after || before || !CAPITALISING.contains(text.language());
    }

    /** Whether a month stands before it in "May and June", or after it in "June to August". */
    private static boolean isLinked(DateText text, int at) {
        return (text.is(at - 1, DateRole.AND) || text.is(at - 1, DateRole.TO) || text.isDash(at - 1))
                        && text.is(at - 2, DateRole.MONTH)
                || (text.is(at + 1, DateRole.TO) || text.isDash(at + 1)) && text.is(at + 2, DateRole.MONTH);
    }
}
