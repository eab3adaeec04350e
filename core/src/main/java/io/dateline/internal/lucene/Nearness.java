package io.dateline.internal.lucene;

/**
 * How near two words of a query stand to each other in a report.
 *
 * @param asAsked how often one follows the other as in the query
 * @param near how often they stand within a few words elsewhere
 */
record Nearness(int asAsked, int near) {
    static final Nearness NONE = new Nearness(0, 0);

    /** How many places off two words still are near. */
    static final int WINDOW = 8;

    /**
     * Takes time in proportion to the places, of which each has a bounded number of others near it.
     *
     * @param first the places of one word, ascending
     * @param second those of the other
     * @param gap how many places behind the first the second stands in the query
     */
    static Nearness of(int[] first, int[] second, int gap) {
        int asAsked = 0;
        int near = 0;
        int from = 0;
        for (int place : first) {
            while (from < second.length && second[from] < place - WINDOW) {
                from++;
            }
            for (int i = from; i < second.length && second[i] <= place + WINDOW; i++) {
                asAsked += second[i] == place + gap ? 1 : 0;
                near += second[i] == place + gap || second[i] == place ? 0 : 1;
            }
        }
        return new Nearness(asAsked, near);
    }
}
