package io.dateline.extract;

import io.dateline.text.Reading;
import io.dateline.text.Shape;

/** What the words around a name tell about whether it is a place's: "in Osh", "Jack London", "Paris Hilton", "the city of Nice". */
final class NameContext {
    private static final CueWords IN =
            CueWords.of("in at near outside inside around across throughout en à dans nahe в во у");
    private static final CueWords TOWARDS = CueWords.of("from to of towards toward between via leaving through");
    private static final CueWords KIND = CueWords.of("""
            city town village district province region capital port municipality prefecture county oblast governorate suburb
            cities towns state ville ciudad stadt город городе города
            """);
    private static final CueWords OF = CueWords.of("of de del");
    private static final CueWords DIRECTION = CueWords.of("""
            north south east west northern southern eastern western central greater downtown northeast northwest southeast
            southwest northeastern northwestern southeastern southwestern inner upper lower outer metropolitan mainland
            occupied rural suburban
            """);
    private static final CueWords AFTER = CueWords.of("""
            city region province district oblast airport university hospital court police mayor governor prison state
            international stadium port zoo county prefecture municipality metropolitan area valley governorate treaty
            monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
            september october november december president prime foreign minister correspondent bureau office school college
            town village street road king queen sheriff commissioner commissioners commission jail courthouse judge attorney
            board council high middle elementary junior community chamber fire public schools library clerk superintendent
            residents native man woman resident isd regional memorial medical parks water health emergency panhandle coast
            delta peninsula beach institute marathon unified
            """);
    private static final CueWords TITLES = CueWords.of("""
            mr mrs ms miss dr prof professor sir lord lady senator judge general colonel captain major lieutenant sergeant
            inspector president minister chairman secretary king queen prince princess pope saint bishop justice
            """);
    private static final CueWords PRESS = CueWords.of(
            "times post herald globe tribune journal daily gazette chronicle telegraph sun mirror observer fc united rovers");
    private static final CueWords OPENING = CueWords.of("""
            the a an this that these those it its he she they we but and or as if when while where after before since during
            until although though because however meanwhile also then there here yet so both many most some several all
            no not one two three four five six seven eight nine ten once now today yesterday outside inside near by for with despite unlike like under over
            in at from to of on between via both neither either only even just still inside around across throughout in
            """);
    private static final CueWords DASH = CueWords.of("( – — --");
    private static final CueWords HYPHEN = CueWords.of("-");
    private static final CueWords COMMA_OR_STOP = CueWords.of(", .");
    private static final CueWords STOP = CueWords.of(".");

    private static final int NEARBY = 8;

    private NameContext() {}

    /** How much the words before speak for a place, from 0 to 1. */
    static double locative(Reading reading, int from) {
        int before = DIRECTION.at(reading, from - 1) ? from - 2 : from - 1;
        if (IN.at(reading, before) || KIND.at(reading, before)) {
            return 1;
        } else if (OF.at(reading, before) && KIND.at(reading, before - 1)) {
            return 1;
        }
        return TOWARDS.at(reading, before) ? 0.5 : 0;
    }

    /** "Cacuaco district", "Isfana town": the words after speak for a place. */
    static boolean isKind(Reading reading, int to) {
        return KIND.at(reading, to) && !reading.is(to, Shape.BLOCK_START) && !reading.is(to, Shape.CAPITAL);
    }

    /** Whether the body begins with the name as reports do: "NAIROBI (Reuters)", "Nairobi — ", "OSLO, March 3 -". */
    static boolean isDateline(Reading reading, int from, int to) {
        return from == reading.tokenAt(reading.bodyStart()) && (DASH.at(reading, to) || isDashAhead(reading, to));
    }

    /** Whether nothing but capitals, numbers, commas and stops stands between a token and a dash. */
    private static boolean isDashAhead(Reading reading, int token) {
        int at = token;
        while (at < Math.min(reading.size(), token + NEARBY)
                && (reading.is(at, Shape.CAPITAL) || reading.is(at, Shape.DIGITS) || COMMA_OR_STOP.at(reading, at))) {
            at++;
        }
        return at > token + 1
                && COMMA_OR_STOP.at(reading, token)
                && (DASH.at(reading, at) || HYPHEN.at(reading, at) && reading.is(at, Shape.SPACE_BEFORE));
    }

    /** Whether the words around make the name part of a longer one, as of a person or a newspaper. */
    static boolean isPartOfLongerName(Reading reading, int from, int to) {
        return !isHeadline(reading, from)
                && (follows(reading, from) || precedes(reading, to) || isHyphenated(reading, from, to));
    }

    /** Whether about all words nearby are capitalised, so that capitals tell nothing. */
    static boolean isHeadline(Reading reading, int token) {
        int words = 0;
        for (int i = Math.max(0, token - NEARBY); i < Math.min(reading.size(), token + NEARBY); i++) {
            boolean long5 = reading.end(i) - reading.start(i) > 4 && reading.is(i, Shape.LETTERS);
            if (long5 && reading.sentence(i) == reading.sentence(token)) {
                if (!reading.is(i, Shape.CAPITAL)) {
                    return false;
                }
                words++;
            }
        }
        return words > 3;
    }

    /** Whether the name is a newspaper's or a club's: "New York Times". */
    static boolean isPress(Reading reading, int to) {
        return isNameWord(reading, to) && PRESS.at(reading, to);
    }

    static boolean follows(Reading reading, int from) {
        int before = STOP.at(reading, from - 1) && !reading.is(from - 1, Shape.SPACE_BEFORE) ? from - 2 : from - 1;
        if (reading.is(from, Shape.BLOCK_START) || before < 0 || reading.sentence(before) != reading.sentence(from)) {
            return false;
        }
        return isTitle(reading, before)
                || isNameWord(reading, before)
                        && isWord(reading, before)
                        && !(isSentenceStart(reading, before) && OPENING.at(reading, before))
                        && !DIRECTION.at(reading, before)
                        && !KIND.at(reading, before)
                        && !AFTER.at(reading, before);
    }

    /** Whether a token is what a person is called before the name: "Minister". */
    static boolean isTitle(Reading reading, int token) {
        return TITLES.at(reading, token) && isWord(reading, token);
    }

    static boolean precedes(Reading reading, int to) {
        if (OF.at(reading, to) && reading.is(to - 1, Shape.CAPITAL)) {
            return isNameWord(reading, to + 1);
        }
        return isNameWord(reading, to)
                && isWord(reading, to)
                && !AFTER.at(reading, to)
                && !reading.is(to, Shape.BLOCK_START);
    }

    private static boolean isHyphenated(Reading reading, int from, int to) {
        return isHyphen(reading, from - 1) && from > 1 && reading.is(from - 2, Shape.CAPITAL)
                || isHyphen(reading, to) && to + 1 < reading.size() && reading.is(to + 1, Shape.CAPITAL);
    }

    private static boolean isHyphen(Reading reading, int token) {
        return token >= 0
                && token < reading.size()
                && reading.text().charAt(reading.start(token)) == '-'
                && !reading.is(token, Shape.SPACE_BEFORE);
    }

    private static boolean isNameWord(Reading reading, int token) {
        return token >= 0 && token < reading.size() && reading.is(token, Shape.CAPITAL);
    }

    /** Two letters or more, no heading's capitals. */
    private static boolean isWord(Reading reading, int token) {
        return reading.end(token) - reading.start(token) > 1 && !reading.is(token, Shape.ALL_CAPITALS);
    }

    static boolean isSentenceStart(Reading reading, int token) {
        return token == 0
                || reading.is(token, Shape.BLOCK_START)
                || reading.sentence(token - 1) != reading.sentence(token)
                || !reading.is(token - 1, Shape.LETTERS) && !reading.is(token - 1, Shape.HAS_DIGIT);
    }
}
