package io.dateline.internal.lucene;

import io.dateline.search.Dimension;
import io.dateline.search.Interval;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;

/** Counts by periods: all of one length, and those within periods that are opened up, by doc values. */
final class DateCounter extends SegmentCounter {
    private static final int NO_ROW = -1;
    private static final int TOP = 0;

    /** Of each ordinal: {@link #NO_ROW}, {@link #TOP}, or the number, from 1 on, of the period that it lies in. */
    private final int[] groups;

    private final List<Integer> parents = new ArrayList<>();
    private final long[] parentSeen;
    private final long[] childSeen;
    private final int[] coarserBelow;
    private int coarser;
    private int missing;
    private long stamp;

    private @Nullable SortedSetDocValues values;
    private @Nullable LongValues global;

    /**
     * @param opened ids of decades, years and months whose years, months and days are rows too
     */
    DateCounter(Dimension dimension, Ordinals ordinals, Interval interval, Set<String> opened) throws IOException {
        super(dimension, ordinals);
        boolean[] isRow = ordinals.rowsOf(interval);
        groups = new int[ordinals.size()];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = isRow[i] ? TOP : NO_ROW;
        }
        for (String parent : opened) {
            if (isRow(parent, interval)) {
                open(parent);
            }
        }
        parentSeen = new long[parents.size() + 1];
        childSeen = new long[parents.size() + 1];
        coarserBelow = new int[parents.size() + 1];
    }

    /** What is longer than the rows is no row, and its parts are rows already. */
    private static boolean isRow(String parent, Interval interval) {
        return DateRows.level(parent)
                .filter(level -> level.compareTo(interval) >= 0)
                .isPresent();
    }

    private void open(String parent) throws IOException {
        Optional<Integer> at = ordinals.find(parent);
        if (at.isEmpty()) {
            return;
        }
        parents.add(at.get());
        if (ordinals.level(at.get()).equals(Optional.of(Interval.DECADE))) {
            openDecade(parent);
            return;
        }
        for (int child = at.get() + 1; child < groups.length; child++) {
            String id = ordinals.value(child);
            if (!id.startsWith(parent + "-")) {
                return;
            }
            if (DateRows.parent(id).equals(parent)) {
                groups[child] = parents.size();
            }
        }
    }

    private void openDecade(String decade) throws IOException {
        for (char digit = '0'; digit <= '9'; digit++) {
            int group = parents.size();
            ordinals.find(decade.substring(0, 3) + digit).ifPresent(year -> groups[year] = group);
        }
    }

    @Override
    void enter(LeafReaderContext leaf) throws IOException {
        values = ordinals.values(leaf);
        global = ordinals.global(leaf);
    }

    @Override
    void count(Batch batch) throws IOException {
        for (int i = 0; i < batch.size; i++) {
            count(batch.docs[i]);
        }
    }

    @Override
    boolean knowsAll(LeafReaderContext leaf) {
        return false;
    }

    @Override
    void countAll(LeafReaderContext leaf) {
        throw new IllegalStateException("periods that are opened up are counted one by one");
    }

    private void count(int doc) throws IOException {
        if (values == null || global == null || !values.advanceExact(doc)) {
            missing++;
            return;
        }
        stamp++;
        boolean counted = false;
        for (int left = values.docValueCount(); left > 0; left--) {
            counted |= count(global.get(values.nextOrd()));
        }
        coarser += counted ? 0 : 1;
        for (int parent = 1; parent < parentSeen.length; parent++) {
            boolean above = parentSeen[parent] == stamp && childSeen[parent] != stamp;
            coarserBelow[parent] += above ? 1 : 0;
        }
    }

    private boolean count(long ordinal) {
        int group = groups[(int) ordinal];
        if (group == NO_ROW) {
            return false;
        }
        tally.add((int) ordinal);
        childSeen[group] = stamp;
        int parent = parents.indexOf((int) ordinal);
        if (parent >= 0) {
            parentSeen[parent + 1] = stamp;
        }
        return true;
    }

    @Override
    int missing() {
        return missing;
    }

    @Override
    int coarser() {
        return coarser;
    }

    @Override
    int coarser(int ordinal) {
        return coarserBelow[opened(ordinal)];
    }

    /** The number, from 1 on, of a period whose parts are rows; 0 of another. */
    int opened(int ordinal) {
        return parents.indexOf(ordinal) + 1;
    }

    @Override
    int groups() {
        return parents.size() + 1;
    }

    @Override
    int group(int ordinal) {
        return groups[ordinal];
    }
}
