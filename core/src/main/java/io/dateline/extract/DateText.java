package io.dateline.extract;

import io.dateline.text.Reading;
import io.dateline.text.Shape;

/** A reading with the date words of its language marked in it. */
final class DateText {
    private static final int SAMPLE = 1_000;

    /** The roles of words with which a date begins. */
    private static final long BEGINNING = DateRole.set(
            DateRole.MONTH,
            DateRole.SHORT_MONTH,
            DateRole.WEEKDAY,
            DateRole.SHORT_WEEKDAY,
            DateRole.SEASON,
            DateRole.HOLIDAY,
            DateRole.EARLIER,
            DateRole.LATER,
            DateRole.CARDINAL,
            DateRole.ORDINAL,
            DateRole.ROMAN,
            DateRole.DECADE,
            DateRole.DECADE_WORD,
            DateRole.QUARTER,
            DateRole.HALF,
            DateRole.SINGLE,
            DateRole.DUAL,
            DateRole.UNIT,
            DateRole.DAY_WORD,
            DateRole.THE_DAY,
            DateRole.LAST,
            DateRole.THIS,
            DateRole.NEXT,
            DateRole.PAST,
            DateRole.COMING,
            DateRole.AGO_BEFORE,
            DateRole.SAME,
            DateRole.FOLLOWING,
            DateRole.PREVIOUS);

    private final Reading reading;
    private final DateWords words;
    private final long[] roles;
    private final DateSenses senses;

    private DateText(Reading reading, DateWords words) {
        this.reading = reading;
        this.words = words;
        this.senses = DateSenses.of(reading, words);
        this.roles = senses.roles();
    }

    /** With the words of the stated language, where there are some, else of the one whose words are most frequent, common ones counting double. */
    static DateText of(Reading reading, String language) {
        return new DateText(reading, DateWords.find(language).orElseGet(() -> DateWords.mostLikely(reading, SAMPLE)));
    }

    Reading reading() {
        return reading;
    }

    String language() {
        return words.language();
    }

    int size() {
        return reading.size();
    }

    /** Whether a token is there that begins a word of this role. */
    boolean is(int at, DateRole role) {
        return at >= 0 && at < roles.length && (roles[at] & role.bit()) != 0;
    }

    /** Whether a token is there that begins a word of one of these roles. */
    boolean isAny(int at, long set) {
        return at >= 0 && at < roles.length && (roles[at] & set) != 0;
    }

    /** Whether the token may begin a date. */
    boolean mayBegin(int at) {
        return (roles[at] & BEGINNING) != 0 || reading.is(at, Shape.HAS_DIGIT);
    }

    /** How many tokens the longest word or phrase of this role has that begins at a token; 0 where there is none. */
    int lengthOf(int at, DateRole role) {
        return is(at, role) ? senses.length(senses.longest(at, role)) : 0;
    }

    /** The value of the longest word or phrase of this role that begins at a token, where {@link #is} says that there is one. */
    int valueOf(int at, DateRole role) {
        return senses.value(senses.longest(at, role));
    }

    boolean has(int at, Shape shape) {
        return at >= 0 && at < size() && reading.is(at, shape);
    }

    /** Whether a token is this one character. */
    boolean isSign(int at, char sign) {
        return at >= 0 && at < size() && length(at) == 1 && reading.text().charAt(reading.start(at)) == sign;
    }

    /** Whether a token is a hyphen or a dash. */
    boolean isDash(int at) {
        return isSign(at, '-')
                || isSign(at, '\u2013')
                || isSign(at, '\u2014')
                || isSign(at, '\u2010')
                || isSign(at, '\u2011');
    }

    /** Whether a token is a number with the Arabic "and" before it. */
    boolean isNumberWithAnd(int at) {
        return has(at, Shape.HAS_DIGIT) && startOfNumber(at) > reading.start(at);
    }

    /** Where the digits of a token begin, which in Arabic may have "and" joined before them: "و2010". */
    int startOfNumber(int at) {
        int start = reading.start(at);
        return isArabic() && reading.text().startsWith(DateWords.ARABIC_AND, start) ? start + 1 : start;
    }

    /** Where the digits of a token end, which in Arabic may have the sign of the common era joined after them: "2010م". */
    int endOfNumber(int at) {
        int end = reading.end(at);
        return isArabic() && reading.text().startsWith(DateWords.ARABIC_COMMON_ERA, end - 1) ? end - 1 : end;
    }

    private boolean isArabic() {
        return language().equals("ar");
    }

    /** The token before one, past an article: "die", "l'". */
    int beforeThe(int at) {
        if (is(at - 1, DateRole.THE)) {
            return at - 2;
        }
        boolean elided = isSign(at - 1, '\'') || isSign(at - 1, '\u2019');
        return elided && is(at - 2, DateRole.THE) ? at - 3 : at - 1;
    }

    /** Whether a word that is no name ends as verbs of the past do; English asks for more, and has no such endings. */
    boolean hasPastEnding(int at) {
        boolean name = has(at, Shape.CAPITAL) && !opensSentence(at);
        return has(at, Shape.LETTERS) && !name && words.hasPastEnding(reading.word(at));
    }

    /** Whether a token is the first of its sentence. */
    boolean opensSentence(int at) {
        return at == 0 || reading.sentence(at - 1) != reading.sentence(at);
    }

    int length(int at) {
        return reading.end(at) - reading.start(at);
    }

    /** Whether the token stands right at the one before it. */
    boolean isJoined(int at) {
        return at > 0 && at < size() && !reading.is(at, Shape.SPACE_BEFORE);
    }

    Cursor at(int token) {
        return new Cursor(this, token);
    }
}
