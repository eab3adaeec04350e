package io.dateline.internal.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * The sets of rows that the reports of a segment have, each kept once, and of each report the number of its set: where values are
 * few, such as countries, reports have the same again and again. Then a report costs two bytes and one count, whatever its number
 * of rows. Safe for all threads.
 */
final class RowSets {
    /** Sets are worth it where so many reports share one on average. */
    private static final int SHARED_BY = 4;

    private static final int MOST_IDLE = 4;

    /** The set without rows; there is always one. */
    private static final int NONE = 0;

    private final char[] ofReport;
    private final int[][] sets;
    private final Queue<Tally> idle = new ArrayBlockingQueue<>(MOST_IDLE);

    private RowSets(char[] ofReport, int[][] sets) {
        this.ofReport = ofReport;
        this.sets = sets;
    }

    /** What is counted by set until it is added to the rows. */
    Tally tally() {
        Tally tally = idle.poll();
        return tally == null ? new Tally(sets.length) : tally;
    }

    /** Counts the sets of a batch; gives the number of reports without rows. */
    int count(Batch batch, Tally bySet) {
        int without = 0;
        for (int i = 0; i < batch.size; i++) {
            int set = ofReport[batch.docs[i]];
            batch.from[i] = set;
            without += set == NONE ? 1 : 0;
        }
        bySet.addAll(batch.from, batch.size);
        return without;
    }

    /** Adds to the rows of each set as often as the set was counted; the counts by set can go then. */
    void release(Tally bySet, int[] numbers, Tally to) {
        bySet.forEach((set, count) -> {
            for (int row : sets[set]) {
                to.add(numbers[row], count);
            }
        });
        bySet.clear();
        idle.offer(bySet);
    }

    long bytes() {
        return 2L * ofReport.length
                + Arrays.stream(sets).mapToLong(set -> 20 + 4L * set.length).sum();
    }

    /** Takes the sets of the reports in order, as long as they are few. */
    static final class Writing {
        private final char[] ofReport;
        private final int most;
        private final Map<Rows, Character> numbers = new HashMap<>();
        private final List<int[]> sets = new ArrayList<>(List.of(new int[0]));
        private boolean isTooMany;

        /** Rows that are equal where all of them are. */
        private static final class Rows {
            private final int[] rows;

            Rows(int[] rows) {
                this.rows = rows;
            }

            @Override
            public boolean equals(@Nullable Object other) {
                return other instanceof Rows same && Arrays.equals(rows, same.rows);
            }

            @Override
            public int hashCode() {
                return Arrays.hashCode(rows);
            }
        }

        Writing(int reports) {
            ofReport = new char[reports];
            most = Math.min(1 << Character.SIZE, Math.max(SHARED_BY, reports / SHARED_BY));
        }

        /** Takes the rows of a report, which are those of an array from one place to another. */
        void add(int report, int[] rows, int from, int to) {
            if (isTooMany || from == to) {
                return;
            }
            Rows key = new Rows(Arrays.copyOfRange(rows, from, to));
            Character known = numbers.get(key);
            if (known == null) {
                isTooMany = sets.size() >= most;
                known = (char) sets.size();
                numbers.put(key, known);
                sets.add(key.rows);
            }
            ofReport[report] = known;
        }

        /** None where the sets are too many. */
        Optional<RowSets> written() {
            return isTooMany ? Optional.empty() : Optional.of(new RowSets(ofReport, sets.toArray(new int[0][])));
        }
    }
}
