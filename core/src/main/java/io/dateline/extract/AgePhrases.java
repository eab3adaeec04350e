package io.dateline.extract;

import io.dateline.text.Shape;
import io.dateline.extract.When.Fixed;
import io.dateline.model.EventDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Decades and centuries as other languages than English write them: "1990-е годы", "les années 80", "década de 1980",
 * "90er-Jahre", "التسعينيات", "XIX век", "siglo XIX", "القرن التاسع عشر".
 */
final class AgePhrases implements DateGrammar {
    private static final long BEGINNING =
            DateRole.set(DateRole.DECADE, DateRole.DECADE_WORD, DateRole.ROMAN, DateRole.ORDINAL, DateRole.UNIT);

    private static final int LAST_CENTURY = 1900;
    private static final int THIS_CENTURY = 21;

    @Override
    public boolean mayBegin(DateText text, int at) {
        return text.isAny(at, BEGINNING) || text.has(at, Shape.HAS_DIGIT);
    }

    @Override
    public Optional<DatePhrase> at(DateText text, int at) {
        return text.language().equals("en")
                ? Optional.empty()
                : decade(text, at).or(() -> century(text, at));
    }

    private static Optional<DatePhrase> decade(DateText text, int at) {
        Cursor cursor = text.at(at);
        OptionalInt number = introduced(text, cursor);
        if (number.isEmpty()) {
            number = named(cursor.to(at));
        }
        if (number.isEmpty()) {
            number = marked(text, cursor.to(at));
        }
        if (number.isEmpty() || isOtherNumber(number.getAsInt()) || text.is(cursor.at(), DateRole.NO_DATE_AFTER)) {
            return Optional.empty();
        }
        int decade = number.getAsInt();
        int first = decade < 100 ? ofCentury(cursor) + decade : decade;
        return phrase(at, cursor, EventDate.ofDecade(first), "decade");
    }

    private static Optional<DatePhrase> phrase(int at, Cursor after, EventDate date, String rule) {
        return Optional.of(DatePhrase.of(at, after.at(), new Fixed(date), rule, 0.9));
    }

    private static boolean isOtherNumber(int number) {
        return number % 10 != 0 || number < 20 || number >= 100 && number < 1500 || number > 2090;
    }

    /** "años 90", "années quatre-vingt", but not "années 1990 et 1991". */
    private static OptionalInt introduced(DateText text, Cursor cursor) {
        if (!cursor.skip(DateRole.DECADE_WORD)) {
            return OptionalInt.empty();
        }
        OptionalInt number = digits(cursor);
        if (number.isEmpty()) {
            number = cursor.take(DateRole.CARDINAL);
        }
        int after = cursor.at();
        boolean years = (cursor.skip(DateRole.AND) || cursor.skipDash())
                && cursor.digits(4, 4).isPresent();
        cursor.to(after);
        return years || text.is(after, DateRole.COUNTED) ? OptionalInt.empty() : number;
    }

    private static OptionalInt digits(Cursor cursor) {
        OptionalInt number = cursor.digits(4, 4);
        return number.isPresent() ? number : cursor.digits(2, 2);
    }

    /** "девяностые годы", "التسعينيات": of the last century unless another is named. */
    private static OptionalInt named(Cursor cursor) {
        OptionalInt year = cursor.take(DateRole.DECADE);
        if (year.isEmpty()) {
            return year;
        }
        skipYears(cursor);
        boolean ofLastCentury = year.getAsInt() < LAST_CENTURY + 100;
        return ofLastCentury ? OptionalInt.of(year.getAsInt() - LAST_CENTURY) : year;
    }

    /** "1990-е", "90-х годов", "80er-Jahren". */
    private static OptionalInt marked(DateText text, Cursor cursor) {
        int at = cursor.at();
        OptionalInt number = text.language().equals("de") ? cursor.numberBefore("er", "ern") : OptionalInt.empty();
        if (number.isEmpty()) {
            number = digits(cursor);
            boolean mark = cursor.skipDash() && cursor.skip(DateRole.DECADE_MARK) && text.isJoined(at + 1);
            number = mark && text.isJoined(at + 2) ? number : OptionalInt.empty();
        }
        skipYears(cursor);
        return number;
    }

    private static void skipYears(Cursor cursor) {
        int before = cursor.at();
        cursor.skipDash();
        if (!cursor.yearWord()) {
            cursor.to(before);
        }
    }

    /** The first year of the century of a decade: of the one that is named after it, else of the last. */
    private static int ofCentury(Cursor cursor) {
        int before = cursor.at();
        cursor.skip(DateRole.OF);
        cursor.skip(DateRole.THE);
        OptionalInt number = numberOfCentury(cursor);
        if (number.isPresent()) {
            return (number.getAsInt() - 1) * 100;
        }
        boolean last =
                cursor.skip(DateRole.LAST) && isCentury(cursor) || isCentury(cursor) && cursor.skip(DateRole.LAST);
        cursor.to(last ? cursor.at() : before);
        return LAST_CENTURY;
    }

    private static Optional<DatePhrase> century(DateText text, int at) {
        Cursor cursor = text.at(at);
        OptionalInt number = numberOfCentury(cursor);
        return number.isEmpty() || text.is(cursor.at(), DateRole.BEFORE_CHRIST)
                ? Optional.empty()
                : phrase(at, cursor, EventDate.ofCentury((number.getAsInt() - 1) * 100), "century");
    }

    /** "XIX века", "XIX в.", "siglo XIX", "القرن التاسع عشر". */
    private static OptionalInt numberOfCentury(Cursor cursor) {
        int before = cursor.at();
        OptionalInt number = number(cursor);
        boolean century = number.isPresent() ? isCentury(cursor) || isMark(cursor) : isCentury(cursor);
        if (century && number.isEmpty()) {
            number = number(cursor);
        }
        if (century && number.isPresent() && number.getAsInt() >= 1 && number.getAsInt() <= THIS_CENTURY) {
            return number;
        }
        cursor.to(before);
        return OptionalInt.empty();
    }

    private static OptionalInt number(Cursor cursor) {
        OptionalInt roman = cursor.take(DateRole.ROMAN);
        return roman.isPresent() ? roman : cursor.ordinal();
    }

    private static boolean isCentury(Cursor cursor) {
        int before = cursor.at();
        OptionalInt unit = cursor.take(DateRole.UNIT);
        boolean century = unit.isPresent() && unit.getAsInt() == DateUnit.CENTURY.ordinal();
        cursor.to(century ? cursor.at() : before);
        return century;
    }

    private static boolean isMark(Cursor cursor) {
        return cursor.skip(DateRole.CENTURY_MARK) && cursor.skipSign('.');
    }
}
