package io.dateline.extract;

import io.dateline.extract.When.Between;
import io.dateline.extract.When.Fixed;
import io.dateline.model.EventDate;
import io.dateline.text.Shape;
import java.util.Optional;
import java.util.OptionalInt;

/** Years, "1926–28", "the 1990s", "the 19th century". Four digits are a year where the words around them say so. */
final class YearPhrases implements DateGrammar {
    private static final long BEGINNING = DateRole.set(DateRole.ORDINAL, DateRole.DECADE);

    private static final int FIRST = 1500;

    /** From here on four digits are a year right after "in". */
    private static final int EARLIEST = 1000;

    private static final int LAST = 2099;

    @Override
    public boolean mayBegin(DateText text, int at) {
        return text.isAny(at, BEGINNING) || text.has(at, Shape.HAS_DIGIT);
    }

    @Override
    public Optional<DatePhrase> at(DateText text, int at) {
        return decade(text, at)
                .or(() -> century(text, at))
                .or(() -> range(text, at))
                .or(() -> shortYear(text, at))
                .or(() -> year(text, at));
    }

    private static Optional<DatePhrase> decade(DateText text, int at) {
        Cursor cursor = text.at(at);
        OptionalInt word = cursor.take(DateRole.DECADE);
        if (word.isPresent()) {
            boolean introduced = text.is(at - 1, DateRole.THE) || text.is(at - 1, DateRole.PART);
            return introduced ? Optional.of(decade(at, cursor.at(), word.getAsInt())) : Optional.empty();
        }
        OptionalInt number = cursor.numberBefore("s");
        if (number.isEmpty() && text.has(at + 1, Shape.POSSESSIVE)) {
            number = cursor.digits(4, 4);
            cursor.to(at + 2);
        }
        if (number.isEmpty() || number.getAsInt() % 10 != 0) {
            return Optional.empty();
        }
        return decade(text, at, number.getAsInt())
                .map(date -> DatePhrase.of(at, cursor.at(), new Fixed(date), "decade", 0.9));
    }

    private static DatePhrase decade(int at, int to, int year) {
        return DatePhrase.of(at, to, new Fixed(EventDate.ofDecade(year)), "decade-word", 0.7);
    }

    private static Optional<EventDate> decade(DateText text, int at, int number) {
        if (number >= FIRST && number <= LAST) {
            return Optional.of(
                    number % 100 == 0 && number < 2000 ? EventDate.ofCentury(number) : EventDate.ofDecade(number));
        }
        boolean introduced = text.isSign(at - 1, '\'')
                || text.isSign(at - 1, '\u2019')
                || text.isSign(at - 1, '\u2018')
                || text.is(at - 1, DateRole.THE)
                || text.is(at - 1, DateRole.PART)
                || text.is(at - 1, DateRole.AND)
                        && text.at(at - 2).numberBefore("s").isPresent();
        boolean ofLastCentury = number >= 20 && number < 100 && introduced;
        return ofLastCentury ? Optional.of(EventDate.ofDecade(1900 + number)) : Optional.empty();
    }

    private static Optional<DatePhrase> century(DateText text, int at) {
        Cursor cursor = text.at(at);
        OptionalInt number = cursor.ordinal();
        if (number.isEmpty() || number.getAsInt() < 2 || number.getAsInt() > 22) {
            return Optional.empty();
        }
        cursor.skipDash();
        OptionalInt unit = cursor.take(DateRole.UNIT);
        boolean century = unit.isPresent() && unit.getAsInt() == DateUnit.CENTURY.ordinal();
        return century && !text.is(cursor.at(), DateRole.BEFORE_CHRIST)
                ? Optional.of(DatePhrase.of(at, cursor.at(), century(number.getAsInt()), "century", 0.9))
                : Optional.empty();
    }

    private static When century(int number) {
        return new Fixed(EventDate.ofCentury((number - 1) * 100));
    }

    /** "in '98", "the summer of ’98": of the last or this century, after a word that asks for a year. */
    private static Optional<DatePhrase> shortYear(DateText text, int at) {
        boolean apostrophe = text.isJoined(at) && (text.isSign(at - 1, '\'') || text.isSign(at - 1, '\u2019'));
        boolean asked = text.is(at - 2, DateRole.IN) || text.is(at - 2, DateRole.OF) || text.is(at - 2, DateRole.MONTH);
        OptionalInt year = apostrophe && asked ? text.at(at).digits(2, 2) : OptionalInt.empty();
        if (year.isEmpty() || isCount(text, at + 1) || text.isSign(at + 1, '\'') || goesOn(text, at + 1)) {
            return Optional.empty();
        }
        When when = new Fixed(EventDate.ofYear(NumericPhrases.fullYear(year.getAsInt())));
        return Optional.of(DatePhrase.of(at - 1, at + 1, when, "short-year", 0.7));
    }

    private static Optional<DatePhrase> range(DateText text, int at) {
        OptionalInt from = startOfYear(text, at);
        Cursor cursor = text.at(at + 1);
        boolean slash = from.isPresent() && cursor.skipSign('/');
        if (from.isEmpty() || !slash && !cursor.skipDash()) {
            return Optional.empty();
        }
        OptionalInt to = endOfRange(text, cursor, from.getAsInt());
        boolean counts = to.isEmpty()
                || slash && to.getAsInt() != from.getAsInt() + 1
                || isCount(text, cursor.at())
                || goesOn(text, cursor.at());
        return counts
                ? Optional.empty()
                : Optional.of(DatePhrase.of(
                        at, cursor.endOfYear().at(), years(from.getAsInt(), to.getAsInt(), at + 2), "years", 0.85));
    }

    private static When years(int from, int to, int second) {
        return new Between(new Fixed(EventDate.ofYear(from)), new Fixed(EventDate.ofYear(to)), second);
    }

    /** The second year, also where it is written with its last two digits only. */
    private static OptionalInt endOfRange(DateText text, Cursor cursor, int from) {
        OptionalInt to = cursor.digits(4, 4);
        if (to.isEmpty() && (text.isJoined(cursor.at()) || endsThere(text, cursor.at()))) {
            OptionalInt digits = cursor.digits(2, 2);
            to = digits.isPresent() ? OptionalInt.of(from - from % 100 + digits.getAsInt()) : digits;
        }
        return to.isPresent() && to.getAsInt() > from && to.getAsInt() <= LAST ? to : OptionalInt.empty();
    }

    /** Whether nothing that could be counted follows two digits, as after "1920 – 21." */
    private static boolean endsThere(DateText text, int at) {
        return text.isSign(at - 1, '\u2013') && !text.has(at + 1, Shape.LETTERS) && !text.isSign(at + 1, '%');
    }

    private static OptionalInt startOfYear(DateText text, int at) {
        OptionalInt year =
                isInside(text, at) ? OptionalInt.empty() : text.at(at).digits(4, 4);
        int first = text.is(at - 1, DateRole.IN) && text.is(at - 1, DateRole.WITHIN) ? EARLIEST : FIRST;
        boolean plausible = year.isPresent() && year.getAsInt() >= first && year.getAsInt() <= LAST;
        return plausible && !text.is(at - 1, DateRole.NUMBERED) && !isMoney(text, at - 1) ? year : OptionalInt.empty();
    }

    private static boolean isMoney(DateText text, int at) {
        return text.isSign(at, '$')
                || text.isSign(at, '€')
                || text.isSign(at, '£')
                || text.isSign(at, '¥')
                || text.isSign(at, '#')
                || text.isSign(at, '№')
                || text.isSign(at, '+')
                || text.isSign(at, '@');
    }

    /** Whether it is a part of a longer number or code. */
    private static boolean isInside(DateText text, int at) {
        if (!text.isJoined(at)) {
            return false;
        }
        if (text.isDash(at - 1)) {
            return text.isJoined(at - 1) && (text.has(at - 2, Shape.CAPITAL) || text.has(at - 2, Shape.HAS_DIGIT));
        }
        boolean sign = text.isSign(at - 1, '.') || text.isSign(at - 1, ',') || text.isSign(at - 1, '_');
        return sign && text.isJoined(at - 1) || text.isSign(at - 1, '/') || text.isSign(at - 1, ':');
    }

    private static boolean goesOn(DateText text, int at) {
        boolean sign = text.isSign(at, '.')
                || text.isSign(at, ',')
                || text.isSign(at, ':')
                || text.isSign(at, '_')
                || text.isDash(at);
        return sign && text.isJoined(at) && text.isJoined(at + 1) && text.has(at + 1, Shape.HAS_DIGIT)
                || text.isSign(at, '/') && text.isJoined(at);
    }

    private static Optional<DatePhrase> year(DateText text, int at) {
        OptionalInt year = startOfYear(text, at);
        int to = text.at(at + 1).endOfYear().at();
        if (year.isEmpty()
                || goesOn(text, at + 1)
                || text.is(to, DateRole.BEFORE_CHRIST)
                || text.is(to, DateRole.COUNTED)) {
            return Optional.empty();
        }
        double score = to > at + 1 ? 0.92 : score(text, at, year.getAsInt());
        return score == 0
                ? Optional.empty()
                : Optional.of(DatePhrase.of(at, to, new Fixed(EventDate.ofYear(year.getAsInt())), "year", score));
    }

    private static double score(DateText text, int at, int year) {
        int before = before(text, at);
        boolean counts = isCount(text, at + 1);
        if (counts && year % 100 == 0) {
            return 0;
        }
        if (text.is(before, DateRole.IN)
                || text.is(before, DateRole.FISCAL)
                || text.is(before, DateRole.YEAR_WORD)
                || isYearUnit(text, before)) {
            return 0.9;
        }
        if (counts && !text.is(at - 1, DateRole.THE)) {
            return 0;
        }
        if (text.is(before, DateRole.WEAK_IN) || text.isSign(at - 1, '(') || text.isSign(at + 1, ')')) {
            return 0.8;
        }
        boolean ofOurTime = year >= 1800 && year <= 2050;
        return !ofOurTime ? 0 : year % 100 == 0 ? 0.45 : text.has(at + 1, Shape.POSSESSIVE) ? 0.75 : 0.65;
    }

    /** The word before, past "the", "early", "about". */
    private static int before(DateText text, int at) {
        int before = at - 1;
        for (int i = 0; i < 2; i++) {
            if (text.is(before, DateRole.THE) || text.is(before, DateRole.ABOUT) && !text.is(before, DateRole.IN)) {
                before--;
            }
        }
        return before;
    }

    private static boolean isYearUnit(DateText text, int at) {
        return text.is(at, DateRole.UNIT) && text.valueOf(at, DateRole.UNIT) == DateUnit.YEAR.ordinal();
    }

    /** Whether what follows is what could be counted: a plural, a unit, or the end of "1,500 and 2,000 people". */
    private static boolean isCount(DateText text, int at) {
        if (text.is(at, DateRole.COUNTED) || text.isSign(at, '%')) {
            return true;
        }
        boolean pair = text.is(at, DateRole.AND) || text.is(at, DateRole.TO) || text.isDash(at);
        if (pair && text.has(at + 1, Shape.DIGITS)) {
            return text.is(at + 2, DateRole.COUNTED);
        }
        return isPlural(text, at);
    }

    private static boolean isPlural(DateText text, int at) {
        if (!text.has(at, Shape.LETTERS) || text.has(at, Shape.CAPITAL) || text.length(at) < 5) {
            return false;
        }
        int end = text.reading().end(at);
        char last = text.reading().text().charAt(end - 1);
        return last == 's' && text.reading().text().charAt(end - 2) != 's';
    }
}
