package io.dateline.names;

import io.dateline.text.Reading;
import io.dateline.text.Shape;
import io.dateline.text.Tokenizer;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The parts of a reading in which names may stand: words in Latin letters with a capital, with what joins them to one name. All other
 * words are outside of names, and nothing is asked of the model for them.
 */
final class Windows {
    /** So many words at most join two words with capitals. */
    private static final int LONGEST_JOINT = 4;

    private static final long[] JOINTS = hashes("""
            of the for and de la le les du des del da di do dos van von der den al el bin ibn ben bint y e i u und et to on in
            at with against 's , & - / ' \u2019 \u2018 . \u2013
            """);
    private static final long[] PARTICLES = hashes("""
            al el de la le van von der den bin ibn ben da di du ad as an ar ash at d o
            """);

    /** Their capital is that of a sentence's beginning, unless another capital follows. */
    private static final long[] OPENERS = hashes("""
            the a an in on at of for and but or as it its he she they we i you his her their our my this that these those there
            here after before when while although though however if by from with to into during since until under over about
            according also both each some many most several all no not one two three what who how why where which so then thus
            """);

    private final Reading reading;
    private final BitSet live;

    private Windows(Reading reading) {
        this.reading = reading;
        this.live = new BitSet(reading.size());
    }

    private static long[] hashes(String words) {
        return Arrays.stream(words.strip().split("\\s+"))
                .mapToLong(Tokenizer::hash)
                .sorted()
                .toArray();
    }

    /** The tokens of a reading that may be part of a name. */
    static BitSet of(Reading reading) {
        Windows windows = new Windows(reading);
        for (int i = 0; i < reading.size(); i++) {
            if (isCapital(reading, i) && !windows.onlyOpens(i)) {
                windows.live.set(i);
                windows.join(i);
            }
        }
        return windows.live;
    }

    static boolean isCapital(Reading reading, int token) {
        return reading.is(token, Shape.CAPITAL) && reading.text().charAt(reading.start(token)) < 0x250;
    }

    /** Whether a word has its capital only from the place at which it stands. */
    private boolean onlyOpens(int token) {
        boolean first = token == 0 || reading.sentence(token - 1) != reading.sentence(token);
        int next = token + 1;
        boolean alone = next == reading.size()
                || reading.sentence(next) != reading.sentence(token)
                || reading.is(next, Shape.SPACE_BEFORE) && reading.is(next, Shape.LETTERS) && !isCapital(reading, next);
        return first && alone && Arrays.binarySearch(OPENERS, reading.hash(token)) >= 0;
    }

    private void join(int capital) {
        back(capital);
        particles(capital);
        int next = capital + 1;
        if (isDigits(next)) {
            live.set(next);
        }
        if (isDigits(capital - 1)) {
            live.set(capital - 1);
        }
        while (isTied(next) && next - capital < 6) {
            live.set(next++);
        }
    }

    /** Joins a capital with one a few words before it. */
    private void back(int capital) {
        int at = capital - 1;
        while (at >= 0 && capital - at <= LONGEST_JOINT && !live.get(at) && isJoint(at)) {
            at--;
        }
        if (at >= 0 && at < capital - 1 && live.get(at) && reading.sentence(at) == reading.sentence(capital)) {
            live.set(at, capital);
        }
    }

    private void particles(int capital) {
        int at = particle(capital - 1);
        while (at >= 0) {
            at = particle(at - 1);
        }
    }

    /** Takes in a particle that ends at a token, with the sign that joins it; gives its first token, or -1 where none is new. */
    private int particle(int token) {
        boolean sign = token > 0 && isSign(token) && !reading.is(token, Shape.SPACE_BEFORE);
        int word = sign ? token - 1 : token;
        boolean found = word >= 0
                && !live.get(word)
                && reading.sentence(word) == reading.sentence(Math.min(token + 1, reading.size() - 1))
                && Arrays.binarySearch(PARTICLES, reading.hash(word)) >= 0;
        if (found) {
            live.set(word, token + 1);
        }
        return found ? word : -1;
    }

    private boolean isDigits(int token) {
        return token >= 0
                && token < reading.size()
                && reading.is(token, Shape.DIGITS)
                && reading.end(token) - reading.start(token) <= 4;
    }

    private boolean isJoint(int token) {
        return Arrays.binarySearch(JOINTS, reading.hash(token)) >= 0;
    }

    /** A sign or word with no space before it: "-moon", "'Brien", the stop of an initial. */
    private boolean isTied(int token) {
        return token < reading.size()
                && !reading.is(token, Shape.SPACE_BEFORE)
                && !reading.is(token, Shape.BLOCK_START)
                && (isSign(token) ? isTie(token) : live.get(token - 1) && isSign(token - 1));
    }

    private boolean isTie(int token) {
        boolean wordFollows = token + 1 < reading.size()
                && !reading.is(token + 1, Shape.SPACE_BEFORE)
                && (reading.is(token + 1, Shape.LETTERS) || reading.is(token + 1, Shape.DIGITS));
        return wordFollows || reading.text().charAt(reading.start(token)) == '.';
    }

    private boolean isSign(int token) {
        return "-'\u2019\u2018\u2010\u2011.&/".indexOf(reading.text().charAt(reading.start(token))) >= 0
                && reading.end(token) - reading.start(token) == 1;
    }
}
