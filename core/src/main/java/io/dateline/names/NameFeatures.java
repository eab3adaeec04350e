package io.dateline.names;

import io.dateline.text.Reading;
import io.dateline.text.Shape;
import java.util.Arrays;

/**
 * What is known of a token when it is to be labelled: its word, the words around, their forms, and the clues that tables and rules
 * give. Each feature is a number; which, is decided by hashing, so that no table of names is needed.
 */
public final class NameFeatures {
    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final int NONE = 0;

    /** A score that no other makes up for. */
    private static final float BARRED = -60;

    private final Reading reading;
    private final Clues clues;
    private final int[] first;
    private final int[] last;
    private int[] features = new int[256];
    private int count;

    /** For the tokens of one reading; one thread. */
    public NameFeatures(Reading reading, Clues clues) {
        this.reading = reading;
        this.clues = clues;
        this.first = new int[reading.size()];
        this.last = new int[reading.size()];
        findRuns();
    }

    private void findRuns() {
        int size = reading.size();
        for (int i = 0; i < size; ) {
            int to = i + 1;
            while (to < size && clues.isLive(i) && continuesRun(to)) {
                to++;
            }
            Arrays.fill(first, i, to, i);
            Arrays.fill(last, i, to, to - 1);
            i = to;
        }
    }

    private boolean continuesRun(int token) {
        return clues.isLive(token)
                && reading.sentence(token) == reading.sentence(token - 1)
                && (Windows.isCapital(reading, token) || !reading.is(token, Shape.SPACE_BEFORE) && !isSign(token, ','));
    }

    private boolean isSign(int token, char sign) {
        return reading.text().charAt(reading.start(token)) == sign;
    }

    /** Bars a lattice's rows that would part tokens which are one word. */
    public void tie(Lattice lattice, int from, int to) {
        for (int token = from + 1; token < to; token++) {
            if (clues.isTied(token)) {
                for (int label = 1; label < Labels.COUNT; label++) {
                    int at = (token - from) * Labels.COUNT + label;
                    lattice.scores()[at] += Labels.opens(label) ? BARRED : 0;
                    lattice.scores()[at - Labels.COUNT] += Labels.closes(label) ? BARRED : 0;
                }
            }
        }
    }

    /** The features of a token; valid until the next call. */
    public int[] of(int token) {
        count = 0;
        words(token);
        letters(token);
        run(token);
        clues(token);
        elsewhere(token);
        clusters(token);
        return features;
    }

    /** How many features the token has that was asked for last. */
    public int count() {
        return count;
    }

    private void add(int template, long value) {
        if (count == features.length) {
            features = Arrays.copyOf(features, count * 2);
        }
        long mixed = (value + template * 0x632BE59BD9B4E019L) * MIX;
        mixed ^= mixed >>> 29;
        mixed *= 0xBF58476D1CE4E5B9L;
        int feature = (int) (mixed >>> 32);
        features[count++] = feature == NONE ? 1 : feature;
    }

    private long word(int token) {
        return token >= 0 && token < reading.size() ? reading.hash(token) : token < 0 ? 3 : 5;
    }

    private long both(long one, long other) {
        return one * 31 + other * MIX;
    }

    private void words(int i) {
        long word = word(i);
        add(0, 0);
        add(1, word);
        add(2, word(i - 1));
        add(3, word(i + 1));
        add(4, word(i - 2));
        add(5, word(i + 2));
        add(6, both(word, word(i - 1)));
        add(7, both(word, word(i + 1)));
        add(8, both(word, form(i)));
    }

    private void letters(int i) {
        long form = form(i);
        add(10, form);
        add(11, both(form, both(form(i - 1), form(i + 1))));
        add(12, both(form, both(form(i - 1), form(i - 2))));
        add(13, both(form, both(form(i + 1), form(i + 2))));
        add(14, form(i - 1));
        add(15, form(i + 1));
        affixes(i);
    }

    private void affixes(int i) {
        if (!reading.is(i, Shape.LETTERS)) {
            return;
        }
        int start = reading.start(i);
        int end = reading.end(i);
        long hash = 0;
        for (int k = 1; k <= 4 && end - k >= start; k++) {
            hash = hash * 131 + small(reading.text().charAt(end - k));
            add(16 + k, hash);
        }
        hash = 0;
        for (int k = 1; k <= 4 && start + k <= end; k++) {
            hash = hash * 131 + small(reading.text().charAt(start + k - 1));
            if (k > 2) {
                add(20 + k, hash);
            }
        }
    }

    private static long small(char c) {
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
    }

    /** What a token looks like, as a number. */
    private long form(int i) {
        if (i < 0 || i >= reading.size()) {
            return 1;
        }
        int length = reading.end(i) - reading.start(i);
        if (reading.is(i, Shape.DIGITS)) {
            return 16L + Math.min(length, 5);
        }
        return reading.is(i, Shape.LETTERS)
                ? wordForm(i, length)
                : 256L + reading.text().charAt(reading.start(i));
    }

    private long wordForm(int i, int length) {
        long kind = !reading.is(i, Shape.CAPITAL) ? 1 : reading.is(i, Shape.ALL_CAPITALS) ? 4 : length == 1 ? 3 : 2;
        boolean mixed = kind == 2 && hasInnerCapital(i);
        return 64
                + kind * 8
                + (mixed ? 4 : 0)
                + (reading.is(i, Shape.HAS_DIGIT) ? 2 : 0)
                + (reading.is(i, Shape.SPACE_BEFORE) ? 1 : 0);
    }

    private boolean hasInnerCapital(int i) {
        for (int at = reading.start(i) + 1; at < reading.end(i); at++) {
            if (Character.isUpperCase(reading.text().charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private void run(int i) {
        int from = first[i];
        int to = last[i];
        int left = Math.min(i - from, 3);
        int right = Math.min(to - i, 3);
        long place = left * 4L + right;
        long before = sameSentence(from, from - 1) ? word(from - 1) : 7;
        long after = sameSentence(to, to + 1) ? word(to + 1) : 9;
        add(30, place);
        add(31, both(before, left));
        add(32, both(after, right));
        add(33, both(before, both(after, place)));
        add(34, both(word(to), right));
        add(35, both(word(from), left));
        add(36, word(to));
        add(37, before);
        add(38, after);
        boolean opens = from == 0 || !sameSentence(from, from - 1);
        add(39, (opens ? 1 : 0) + (reading.is(from, Shape.BLOCK_START) ? 2 : 0) + 4 * Math.min(i - from, 2));
        add(40, both(clues.of(to), right));
        add(41, both(word(from - 2), both(before, left)));
        add(42, both(word(to + 2), both(after, right)));
    }

    private boolean sameSentence(int token, int other) {
        return other >= 0 && other < reading.size() && reading.sentence(token) == reading.sentence(other);
    }

    private void clues(int i) {
        bits(50, clues.of(i));
        bits(51, i > 0 ? clues.of(i - 1) : 0);
        bits(52, i + 1 < reading.size() ? clues.of(i + 1) : 0);
        add(53, clues.of(i));
        add(54, both(clues.ofRules(i), i > 0 ? clues.ofRules(i - 1) : 0));
        add(55, both(clues.ofRules(i), i + 1 < reading.size() ? clues.ofRules(i + 1) : 0));
    }

    private void bits(int template, long bits) {
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            add(template, 1 + Long.numberOfTrailingZeros(rest));
        }
    }

    private void elsewhere(int i) {
        bits(60, clues.ofWord(i));
    }

    private void clusters(int i) {
        for (int k = -2; k <= 2; k++) {
            int cluster = cluster(i + k);
            if (cluster > 0) {
                add(72 + k, (cluster - 1) >>> 6);
                add(78 + k, (cluster - 1) & 63);
            }
        }
        add(82, both(cluster(i), cluster(i - 1)));
        add(83, both(cluster(i), cluster(i + 1)));
        add(84, both(coarse(i), both(coarse(i - 1), coarse(i + 1))));
        int from = first[i];
        int to = last[i];
        int left = Math.min(i - from, 3);
        int right = Math.min(to - i, 3);
        add(85, both(fine(to), right));
        add(86, both(fine(from), left));
        add(87, both(coarse(from - 1), both(coarse(to + 1), left * 4L + right)));
        add(88, both(fine(from - 1), left));
        add(89, both(fine(to + 1), right));
        add(90, both(coarse(i), form(i)));
    }

    private int fine(int token) {
        return (cluster(token) + 63) >>> 6;
    }

    private int coarse(int token) {
        int cluster = cluster(token);
        return cluster == 0 ? 0 : 1 + (cluster - 1 & 63);
    }

    private int cluster(int token) {
        return token >= 0 && token < reading.size() ? clues.classOf(token) : 0;
    }
}
