package io.dateline.extract;

import io.dateline.extract.When.Fixed;
import io.dateline.model.DateOrder;
import io.dateline.model.EventDate;
import io.dateline.text.Shape;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/** Dates in digits: "2010-04-07", "2010/04/07", "07.04.2010", "04/03/2021", "2010-04". */
final class NumericPhrases implements DateGrammar {
    private final NumericOrder order;

    /**
     * @param order whether 04/03/2021 is April or March in this text
     */
    NumericPhrases(NumericOrder order) {
        this.order = order;
    }

    /** The year of two digits: 1950 to 2049. */
    static int fullYear(int twoDigits) {
        return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
    }

    @Override
    public boolean mayBegin(DateText text, int at) {
        return text.has(at, Shape.HAS_DIGIT);
    }

    @Override
    public Optional<DatePhrase> at(DateText text, int at) {
        if (!text.has(at, Shape.HAS_DIGIT) || isInside(text, at) || text.is(at - 1, DateRole.NUMBERED)) {
            return Optional.empty();
        }
        Optional<Numbers> numbers = Numbers.at(text, at);
        return numbers.isPresent()
                ? numbers.flatMap(this::phrase)
                : yearAndMonth(text, at).or(() -> nineEleven(text, at));
    }

    /** The one day that is known by its digits without a year. */
    private static Optional<DatePhrase> nineEleven(DateText text, int at) {
        Cursor cursor = text.at(at);
        boolean there = text.language().equals("en")
                && is(cursor.digits(1, 1), 9)
                && cursor.skipSign('/')
                && is(cursor.digits(2, 2), 11)
                && text.isJoined(at + 1)
                && text.isJoined(at + 2)
                && !text.isSign(at + 3, '/');
        When day = new Fixed(EventDate.ofDay(LocalDate.of(2001, 9, 11)));
        return there ? Optional.of(DatePhrase.of(at, at + 3, day, "nine-eleven", 0.7)) : Optional.empty();
    }

    private static boolean is(OptionalInt number, int value) {
        return number.isPresent() && number.getAsInt() == value;
    }

    /** Whether a number or a sign joins on from before, as in a version or a path. */
    private static boolean isInside(DateText text, int at) {
        return text.isJoined(at)
                && (text.isDash(at - 1)
                        || text.isSign(at - 1, '.')
                        || text.isSign(at - 1, '/')
                        || text.isSign(at - 1, ':'))
                && text.isJoined(at - 1);
    }

    private Optional<DatePhrase> phrase(Numbers numbers) {
        if (numbers.yearFirst()) {
            return day(numbers.first(), numbers.second(), numbers.third())
                    .map(day -> DatePhrase.of(numbers.from(), numbers.to(), day, "iso-date", 0.97));
        }
        Optional<When> dayFirst = day(numbers.year(), numbers.second(), numbers.first());
        Optional<When> monthFirst = day(numbers.year(), numbers.first(), numbers.second());
        if (dayFirst.isEmpty() || numbers.sign() == '.') {
            return numbers.sign() == '.'
                    ? dayFirst.map(day -> phrase(numbers, day, "numeric-date"))
                    : monthFirst.map(day -> phrase(numbers, day, DateOrder.MONTH_FIRST.rule()));
        }
        if (monthFirst.isEmpty() || monthFirst.equals(dayFirst)) {
            return dayFirst.map(
                    day -> phrase(numbers, day, monthFirst.isEmpty() ? DateOrder.DAY_FIRST.rule() : "numeric-date"));
        }
        return Optional.of(ambiguous(numbers, dayFirst.get(), monthFirst.get()));
    }

    private static DatePhrase phrase(Numbers numbers, When day, String rule) {
        return DatePhrase.of(numbers.from(), numbers.to(), day, rule, numbers.score());
    }

    private DatePhrase ambiguous(Numbers numbers, When dayFirst, When monthFirst) {
        boolean isDayFirst = order.order().equals(Optional.of(DateOrder.DAY_FIRST));
        When one = isDayFirst ? dayFirst : monthFirst;
        When other = isDayFirst ? monthFirst : dayFirst;
        DatePhrase phrase = DatePhrase.of(numbers.from(), numbers.to(), one, order.rule(), order.score());
        return order.order().isPresent() ? phrase.orElse(other, order.reason()) : phrase.and(other);
    }

    private static Optional<When> day(int year, int month, int day) {
        try {
            return Optional.of(new Fixed(EventDate.ofDay(LocalDate.of(year, month, day))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** "2010-04", which could also be the years 2010 to 2004 were it not for their order. */
    private static Optional<DatePhrase> yearAndMonth(DateText text, int at) {
        Cursor cursor = text.at(at);
        OptionalInt year = cursor.digits(4, 4);
        if (year.isEmpty() || !text.isSign(cursor.at(), '-') || !text.isJoined(cursor.at())) {
            return Optional.empty();
        }
        cursor.skipDash();
        OptionalInt month = text.isJoined(cursor.at()) ? cursor.digits(2, 2) : OptionalInt.empty();
        if (month.isEmpty() || month.getAsInt() < 1 || month.getAsInt() > 12 || goesOn(text, cursor.at())) {
            return Optional.empty();
        }
        boolean plausible =
                year.getAsInt() >= 1800 && year.getAsInt() < 2100 && month.getAsInt() != (year.getAsInt() + 1) % 100;
        return plausible
                ? Optional.of(DatePhrase.of(at, cursor.at(), month(year, month), "iso-month", 0.7))
                : Optional.empty();
    }

    private static When month(OptionalInt year, OptionalInt month) {
        return new Fixed(EventDate.ofMonth(YearMonth.of(year.getAsInt(), month.getAsInt())));
    }

    private static boolean goesOn(DateText text, int at) {
        return text.isJoined(at)
                && text.isJoined(at + 1)
                && text.has(at + 1, Shape.HAS_DIGIT)
                && (text.isDash(at) || text.isSign(at, '.') || text.isSign(at, '/') || text.isSign(at, ','));
    }

    /** Three numbers joined by the same sign. */
    record Numbers(int from, int to, char sign, int first, int second, int third, boolean yearFirst, int yearDigits) {
        int year() {
            return yearDigits == 2 ? fullYear(third) : third;
        }

        double score() {
            return yearDigits == 2 ? 0.55 : 0.9;
        }

        static Optional<Numbers> at(DateText text, int at) {
            if (!text.has(at, Shape.DIGITS) || !text.isJoined(at + 1) || !text.isJoined(at + 2)) {
                return Optional.empty();
            }
            for (char sign : new char[] {'-', '/', '.'}) {
                if (text.isSign(at + 1, sign)) {
                    return of(text, at, sign);
                }
            }
            return Optional.empty();
        }

        private static Optional<Numbers> of(DateText text, int at, char sign) {
            boolean yearFirst = text.length(at) == 4;
            Cursor cursor = text.at(at);
            OptionalInt first = cursor.digits(yearFirst ? 4 : 1, yearFirst ? 4 : 2);
            cursor.skipSign(sign);
            OptionalInt second = cursor.digits(1, 2);
            boolean joined = cursor.skipSign(sign) && text.isJoined(cursor.at() - 1) && text.isJoined(cursor.at());
            int thirdAt = cursor.at();
            OptionalInt third = joined ? third(cursor, yearFirst) : OptionalInt.empty();
            if (first.isEmpty() || second.isEmpty() || third.isEmpty() || goesOn(text, cursor.at())) {
                return Optional.empty();
            }
            int yearDigits = yearFirst ? 4 : text.length(thirdAt);
            if (yearDigits == 3 || yearDigits == 2 && !isShortDate(text, at, sign)) {
                return Optional.empty();
            }
            return Optional.of(new Numbers(
                    at,
                    cursor.at(),
                    sign,
                    first.getAsInt(),
                    second.getAsInt(),
                    third.getAsInt(),
                    yearFirst,
                    yearDigits));
        }

        private static OptionalInt third(Cursor cursor, boolean yearFirst) {
            if (!yearFirst) {
                return cursor.digits(2, 4);
            }
            OptionalInt day = cursor.digits(1, 2);
            return day.isPresent() ? day : cursor.dayBeforeTime();
        }

        /** A year of two digits is one only where day and month have two digits as well. */
        private static boolean isShortDate(DateText text, int at, char sign) {
            return text.length(at) == 2 && text.length(at + 2) == 2 && sign != '-';
        }
    }
}
