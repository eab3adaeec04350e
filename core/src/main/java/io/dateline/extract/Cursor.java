package io.dateline.extract;

import com.ibm.icu.lang.UCharacter;
import io.dateline.text.Reading;
import io.dateline.text.Shape;
import java.util.OptionalInt;

/** A place in a text from which pieces of dates are taken: what is there is returned and stepped over, else nothing moves. */
final class Cursor {
    private final DateText text;
    private int at;

    Cursor(DateText text, int at) {
        this.text = text;
        this.at = at;
    }

    int at() {
        return at;
    }

    Cursor to(int token) {
        at = token;
        return this;
    }

    OptionalInt take(DateRole role) {
        if (!text.is(at, role)) {
            return OptionalInt.empty();
        }
        int value = text.valueOf(at, role);
        at += text.lengthOf(at, role);
        return OptionalInt.of(value);
    }

    boolean skip(DateRole role) {
        int length = text.lengthOf(at, role);
        at += length;
        return length > 0;
    }

    boolean skipSign(char sign) {
        boolean there = text.isSign(at, sign);
        at += there ? 1 : 0;
        return there;
    }

    /** A comma, "and", or both. */
    boolean skipListLink() {
        boolean comma = skipSign(',');
        return skip(DateRole.AND) || comma;
    }

    boolean skipDash() {
        boolean there = text.isDash(at);
        at += there ? 1 : 0;
        return there;
    }

    /** A number of so many digits and nothing else. */
    OptionalInt digits(int least, int most) {
        OptionalInt number = digitsAt(at, least, most);
        at += number.isPresent() ? 1 : 0;
        return number;
    }

    private OptionalInt digitsAt(int token, int least, int most) {
        if (!text.has(token, Shape.DIGITS) || text.length(token) < least || text.length(token) > most) {
            return OptionalInt.empty();
        }
        return leading(token, text.length(token));
    }

    private OptionalInt leading(int token, int count) {
        Reading reading = text.reading();
        int number = 0;
        for (int i = 0; i < count; i++) {
            int digit = UCharacter.digit(reading.text().charAt(reading.start(token) + i), 10);
            if (digit < 0) {
                return OptionalInt.empty();
            }
            number = number * 10 + digit;
        }
        return OptionalInt.of(number);
    }

    /** The number at the head of a word that ends so: 7 of "7th". */
    OptionalInt numberBefore(String... endings) {
        if (!text.has(at, Shape.HAS_DIGIT) || text.length(at) > 6) {
            return OptionalInt.empty();
        }
        String word = text.reading().word(at);
        for (String ending : endings) {
            int digits = word.length() - ending.length();
            if (digits > 0 && digits <= 4 && word.regionMatches(true, digits, ending, 0, ending.length())) {
                OptionalInt number = leading(at, digits);
                at += number.isPresent() ? 1 : 0;
                return number;
            }
        }
        return OptionalInt.empty();
    }

    /** The day of "12T14:30:00Z". */
    OptionalInt dayBeforeTime() {
        boolean there = text.has(at, Shape.HAS_DIGIT)
                && text.length(at) > 2
                && text.reading().text().charAt(text.reading().start(at) + 2) == 'T';
        OptionalInt day = there ? leading(at, 2) : OptionalInt.empty();
        at += day.isPresent() ? 1 : 0;
        return day;
    }

    /** A cardinal number up to 999, in digits or words: "5", "twenty-five". */
    OptionalInt cardinal() {
        OptionalInt digits = digits(1, 3);
        if (digits.isPresent()) {
            return digits;
        }
        OptionalInt first = take(DateRole.CARDINAL);
        return first.isPresent() && first.getAsInt() >= 20 ? OptionalInt.of(first.getAsInt() + ones()) : first;
    }

    private int ones() {
        int before = at;
        skipDash();
        OptionalInt ones = take(DateRole.CARDINAL);
        if (ones.isPresent() && ones.getAsInt() < 10) {
            return ones.getAsInt();
        }
        at = before;
        return 0;
    }

    /** The ordinal number of "7th", "7-го", "first". */
    OptionalInt ordinal() {
        OptionalInt number = numberBefore("st", "nd", "rd", "th", "er", "º", "ª");
        if (number.isPresent()) {
            return number;
        }
        int before = at;
        OptionalInt digits = digits(1, 2);
        if (digits.isPresent() && skipDash() && skip(DateRole.ORDINAL_MARK)) {
            return digits;
        }
        at = before;
        return take(DateRole.ORDINAL);
    }

    /** The number of a day of a month. */
    OptionalInt day() {
        int before = at;
        OptionalInt day = ordinal();
        if (day.isEmpty()) {
            day = digits(1, 2);
        }
        return inRange(day, 1, 31, before);
    }

    /** A month beside a day or a year: its name or an abbreviation, with its stop. */
    OptionalInt month() {
        OptionalInt month = take(DateRole.MONTH);
        if (month.isPresent()) {
            return month;
        }
        month = take(DateRole.SHORT_MONTH);
        if (month.isPresent()) {
            skipSign('.');
        }
        return month;
    }

    /** A year of four digits from 1000 on, as it stands beside a month. */
    OptionalInt year() {
        int before = at;
        OptionalInt year = inRange(digits(4, 4), 1000, 2199, before);
        if (year.isPresent()) {
            yearWord();
        }
        return year;
    }

    private void yearWord() {
        if (skip(DateRole.YEAR_WORD) && text.length(at - 1) <= 2 && text.isJoined(at)) {
            skipSign('.');
        }
    }

    private OptionalInt inRange(OptionalInt number, int least, int most, int before) {
        if (number.isPresent() && number.getAsInt() >= least && number.getAsInt() <= most) {
            return number;
        }
        at = before;
        return OptionalInt.empty();
    }
}
