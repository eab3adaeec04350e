package io.dateline.extract;

import com.ibm.icu.lang.UCharacter;
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

    /** Whether a number is here with the Arabic "and" before it. */
    boolean isNumberWithAnd() {
        return text.isNumberWithAnd(at);
    }

    /** A number of so many digits and nothing else. */
    OptionalInt digits(int least, int most) {
        OptionalInt number = digitsAt(at, least, most);
        at += number.isPresent() ? 1 : 0;
        return number;
    }

    private OptionalInt digitsAt(int token, int least, int most) {
        if (!text.has(token, Shape.HAS_DIGIT)) {
            return OptionalInt.empty();
        }
        int from = text.startOfNumber(token);
        int count = text.endOfNumber(token) - from;
        return count < least || count > most ? OptionalInt.empty() : number(from, count);
    }

    private OptionalInt leading(int token, int count) {
        return number(text.reading().start(token), count);
    }

    private OptionalInt number(int from, int count) {
        String characters = text.reading().text();
        int number = 0;
        for (int i = 0; i < count; i++) {
            int digit = UCharacter.digit(characters.charAt(from + i), 10);
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
        if (digits.isPresent() && (skipEnding() || skipOrdinalStop())) {
            return digits;
        }
        at = before;
        return take(DateRole.ORDINAL);
    }

    private boolean skipEnding() {
        int before = at;
        if (skipDash() && text.isJoined(before) && text.isJoined(at) && skip(DateRole.ORDINAL_MARK)) {
            return true;
        }
        at = before;
        return false;
    }

    /** The stop that makes an ordinal number of digits in German: "am 12. Juni", "im 19. Jahrhundert". */
    private boolean skipOrdinalStop() {
        boolean stop = text.language().equals("de") && text.isJoined(at) && !text.isJoined(at + 1);
        return stop && skipSign('.');
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
            skipOtherName(month.getAsInt());
            return month;
        }
        month = take(DateRole.SHORT_MONTH);
        if (month.isPresent()) {
            skipSign('.');
        }
        return month;
    }

    /** The same month's name of other Arab countries, as in "حزيران/يونيو" or "حزيران (يونيو)". */
    private void skipOtherName(int month) {
        int before = at;
        boolean linked = skipSign('/') || skipSign('(');
        OptionalInt other = linked ? take(DateRole.MONTH) : OptionalInt.empty();
        if (other.isEmpty() || other.getAsInt() != month) {
            at = before;
        } else if (text.isSign(before, '(')) {
            skipSign(')');
        }
    }

    /** A year of four digits from 1000 on, as it stands beside a month. */
    OptionalInt year() {
        int before = at;
        OptionalInt year = inRange(digits(4, 4), 1000, 2199, before);
        if (year.isPresent()) {
            endOfYear();
        }
        return year;
    }

    /** Steps over what belongs to a year after its digits: "2010-го", "2010 года", "2010 г." */
    Cursor endOfYear() {
        skipEnding();
        yearWord();
        return this;
    }

    /** Steps over "годов", "гг.", "Jahren". */
    boolean yearWord() {
        int before = at;
        if (skip(DateRole.YEAR_WORD) && text.length(at - 1) <= 2 && text.isJoined(at)) {
            skipSign('.');
        }
        return at > before;
    }

    private OptionalInt inRange(OptionalInt number, int least, int most, int before) {
        if (number.isPresent() && number.getAsInt() >= least && number.getAsInt() <= most) {
            return number;
        }
        at = before;
        return OptionalInt.empty();
    }
}
