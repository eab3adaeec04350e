package io.dateline.internal.lucene;

import io.dateline.search.Dimension;
import io.dateline.search.Interval;
import java.io.IOException;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * Counts stories by the rows of one dimension: one is in every row that some of its reports are in, and is counted there once.
 * Documents may come in any order, but all of one story after each other.
 */
final class StoryCounter extends FacetCounter {
    private final Optional<DateCounter> periods;
    private final Set<Integer> rows = new TreeSet<>();
    private final BitSet above = new BitSet();
    private final int[] coarserBelow;
    private boolean isWithout;
    private boolean isCoarser;
    private int missing;
    private int coarser;

    private StoryCounter(Dimension dimension, Ordinals ordinals, Optional<DateCounter> periods, int opened) {
        super(dimension, ordinals);
        this.periods = periods;
        this.coarserBelow = new int[opened + 1];
    }

    /**
     * @param opened ids of periods whose parts are rows too
     */
    static StoryCounter of(Dimension dimension, Ordinals ordinals, Interval interval, Set<String> opened)
            throws IOException {
        return dimension.isDate()
                ? new StoryCounter(
                        dimension,
                        ordinals,
                        Optional.of(new DateCounter(dimension, ordinals, interval, opened)),
                        opened.size())
                : new StoryCounter(dimension, ordinals, Optional.empty(), 0);
    }

    /** Notes a document of the story that comes now. */
    void note(LeafReaderContext leaf, int doc) throws IOException {
        SortedSetDocValues values = ordinals.values(leaf);
        if (!values.advanceExact(doc)) {
            isWithout = true;
            return;
        }
        int[] global = ordinals.numbers(leaf);
        BitSet parents = new BitSet();
        BitSet groups = new BitSet();
        boolean isCounted = false;
        for (int left = values.docValueCount(); left > 0; left--) {
            isCounted |= note(global[(int) values.nextOrd()], parents, groups);
        }
        isCoarser |= !isCounted;
        parents.andNot(groups);
        above.or(parents);
    }

    private boolean note(int row, BitSet parents, BitSet groups) {
        int group = group(row);
        if (group < 0) {
            return false;
        }
        rows.add(row);
        groups.set(group);
        int opened = periods.map(counter -> counter.opened(row)).orElse(0);
        if (opened > 0) {
            parents.set(opened);
        }
        return true;
    }

    /** Counts the story whose documents were noted. */
    void countStory() {
        rows.forEach(tally::add);
        above.stream().forEach(parent -> coarserBelow[parent]++);
        missing += isWithout ? 1 : 0;
        coarser += isCoarser ? 1 : 0;
        rows.clear();
        above.clear();
        isWithout = false;
        isCoarser = false;
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
        return coarserBelow[periods.map(counter -> counter.opened(ordinal)).orElse(0)];
    }

    @Override
    int groups() {
        return periods.map(FacetCounter::groups).orElse(1);
    }

    @Override
    int group(int ordinal) {
        return periods.map(counter -> counter.group(ordinal)).orElse(0);
    }

    @Override
    void release() {
        super.release();
        periods.ifPresent(FacetCounter::release);
    }
}
