package io.dateline.internal.lucene;

import io.dateline.text.TextSignature;

/** When two reports tell one story: their texts are nearly the same, or one is most of the other, and they are of about the same time. */
final class Alike {
    /** Of a text with fewer shingles than this nothing can be told, not even where it is the same: it may be a mere caption. */
    static final int FEWEST_SHINGLES = 20;

    /** Of a text with fewer than this one changed word or number may be all the news. */
    static final int FEWEST_OF_NEARLY_SAME = 50;

    /** Day of a report without a date. */
    static final int UNDATED = Integer.MIN_VALUE;

    private static final double LIKENESS = 0.7;

    /** Above one half, so that two texts without anything in common are never both found in a third. */
    private static final double LIKENESS_OF_PART = 0.55;

    private static final double CONTAINMENT = 0.9;

    /** A yearly report is not a copy of the last one, however much of it is. */
    private static final int DAYS = 31;

    private Alike() {}

    static boolean areCopies(TextSignature one, int day, TextSignature other, int otherDay) {
        return areAlike(one, other) && areNear(new int[] {day}, new int[] {otherDay});
    }

    static boolean areAlike(TextSignature one, TextSignature other) {
        if (Math.min(one.shingles(), other.shingles()) < FEWEST_OF_NEARLY_SAME) {
            return false;
        }
        double likeness = one.likeness(other);
        return likeness >= LIKENESS || (likeness >= LIKENESS_OF_PART && one.containment(other) >= CONTAINMENT);
    }

    /**
     * Whether two texts were published at about the same time, one of them perhaps several times.
     *
     * @param days ascending, at least one, {@link #UNDATED} among them
     */
    static boolean areNear(int[] days, int[] others) {
        if (days[0] == UNDATED || others[0] == UNDATED) {
            return true;
        }
        for (int i = 0, j = 0; i < days.length && j < others.length; ) {
            long ahead = (long) days[i] - others[j];
            if (Math.abs(ahead) <= DAYS) {
                return true;
            }
            if (ahead < 0) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }
}
