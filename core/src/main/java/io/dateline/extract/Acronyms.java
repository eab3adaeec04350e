package io.dateline.extract;

import io.dateline.model.ActorType;
import io.dateline.text.Reading;
import io.dateline.text.Shape;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Abbreviations in capitals, and the names that they abbreviate: "Organization for Security (OFS)". */
final class Acronyms {
    private static final int LONGEST = 7;
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");
    private static final double DEFINED = 0.82;
    private static final double BARE = 0.6;

    /** The number of a year's digits. */
    private static final int YEAR = 4;

    private static final CueWords INDEFINITE = CueWords.of("a an");

    private Acronyms() {}

    static void propose(Scene scene) {
        Reading reading = scene.reading();
        Set<Long> counted = counted(scene);
        for (int i = 0; i < reading.size(); i++) {
            if (isAcronym(scene, i)) {
                int name = definedFrom(reading, i);
                if (name >= 0) {
                    scene.unknown(name, i - 1, ActorType.ORGANIZATION, "acronym-definition", DEFINED);
                    scene.unknown(i, i + 1, ActorType.ORGANIZATION, "acronym-definition", DEFINED);
                } else if (!counted.contains(reading.hash(i)) && isBare(scene, i)) {
                    scene.unknown(i, i + 1, ActorType.ORGANIZATION, "acronym", BARE);
                }
            }
        }
    }

    /** Abbreviations that the report counts somewhere, as it does things and not organisations: "a 4.50 ERA", "an IED." */
    private static Set<Long> counted(Scene scene) {
        Reading reading = scene.reading();
        Set<Long> counted = new HashSet<>();
        for (int i = 1; i < reading.size(); i++) {
            if (reading.is(i, Shape.ALL_CAPITALS) && isCounted(reading, i)) {
                counted.add(reading.hash(i));
            }
        }
        return counted;
    }

    private static boolean isCounted(Reading reading, int token) {
        boolean noun = token + 1 == reading.size() || !reading.is(token + 1, Shape.LETTERS);
        boolean number =
                reading.is(token - 1, Shape.DIGITS) && reading.end(token - 1) - reading.start(token - 1) < YEAR;
        return number || noun && INDEFINITE.at(reading, token - 1);
    }

    private static boolean isAcronym(Scene scene, int token) {
        Reading reading = scene.reading();
        int length = reading.end(token) - reading.start(token);
        return reading.is(token, Shape.ALL_CAPITALS)
                && length >= 2
                && length <= LONGEST
                && !reading.is(token, Shape.HAS_DIGIT)
                && !Lexicon.NOT_ACRONYM.has(reading, token)
                && !ROMAN.matcher(reading.word(token)).matches()
                && (length < 4 || !Lexicon.COMMON.has(reading, token));
    }

    /** An acronym by itself, where not everything around is written in capitals. */
    private static boolean isBare(Scene scene, int token) {
        Reading reading = scene.reading();
        int length = reading.end(token) - reading.start(token);
        boolean joined = token + 1 < reading.size()
                && !reading.is(token + 1, Shape.SPACE_BEFORE)
                && (Run.isSign(reading, token + 1, '-') || Run.isSign(reading, token + 1, '/'));
        boolean loud = isCapitals(reading, token - 1) || isCapitals(reading, token + 1);
        boolean name = token + 1 < reading.size()
                && Run.isCapital(reading, token + 1)
                && reading.sentence(token) == reading.sentence(token + 1);
        return length >= 3
                && reading.is(token, Shape.SPACE_BEFORE)
                && !joined
                && !loud
                && !name
                && !scene.inHeadline(token)
                && !scene.isCovered(token, token + 1);
    }

    private static boolean isCapitals(Reading reading, int token) {
        return token >= 0 && token < reading.size() && reading.is(token, Shape.ALL_CAPITALS);
    }

    /** The first token of the name before the parenthesis that an acronym stands in, if the initials agree; else -1. */
    private static int definedFrom(Reading reading, int acronym) {
        if (!Run.isSign(reading, acronym - 1, '(')
                || !Run.isSign(reading, acronym + 1, ')')
                || reading.is(acronym - 1, Shape.BLOCK_START)) {
            return -1;
        }
        String letters = reading.word(acronym);
        int left = letters.length() - 1;
        int at = acronym - 2;
        int first = -1;
        for (int steps = 0; at >= 0 && left >= 0 && steps < 3 * letters.length(); steps++, at--) {
            if (reading.sentence(at) != reading.sentence(acronym) || !isOfName(reading, at)) {
                break;
            }
            if (Run.isCapital(reading, at)) {
                boolean agrees = reading.text().charAt(reading.start(at)) == letters.charAt(left);
                first = agrees ? at : first;
                left -= agrees ? 1 : 0;
            }
        }
        return left < 0 && acronym - 1 - first > 1 ? first : -1;
    }

    private static boolean isOfName(Reading reading, int token) {
        return Run.isCapital(reading, token)
                || Lexicon.INNER_CONNECTOR.has(reading, token)
                || Lexicon.CONNECTOR.has(reading, token)
                || "-'\u2019&".indexOf(reading.text().charAt(reading.start(token))) >= 0;
    }
}
