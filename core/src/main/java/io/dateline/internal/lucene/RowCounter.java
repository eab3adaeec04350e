package io.dateline.internal.lucene;

import io.dateline.search.Dimension;
import io.dateline.search.Interval;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;

/** Counts by values that are rows each, or by those of a date dimension that have one length; from a column where there is one. */
final class RowCounter extends SegmentCounter {
    private static final int[] SAME = {};

    private final Columns columns;
    private final Columns.Key key;
    private final boolean[] isRow;
    private final Without without = new Without();

    private Columns.@Nullable Slot slot;
    private @Nullable Column column;
    private @Nullable SortedSetDocValues values;
    private int[] global = {};
    private boolean isSame;

    private RowCounter(
            Dimension dimension, Ordinals ordinals, Columns columns, Optional<Interval> level, boolean[] isRow) {
        super(dimension, ordinals);
        this.columns = columns;
        this.key = new Columns.Key(Schema.rows(dimension), level);
        this.isRow = isRow;
    }

    static RowCounter ofValues(Dimension dimension, Ordinals ordinals, Columns columns) {
        return new RowCounter(dimension, ordinals, columns, Optional.empty(), new boolean[0]);
    }

    static RowCounter ofPeriods(Dimension dimension, Ordinals ordinals, Columns columns, Interval level)
            throws IOException {
        return new RowCounter(dimension, ordinals, columns, Optional.of(level), ordinals.rowsOf(level));
    }

    @Override
    void enter(LeafReaderContext leaf) throws IOException {
        global = ordinals.numbers(leaf);
        isSame = ordinals.isSame(leaf);
        slot = columns.slot(leaf, key);
        column = slot.column(
                        () -> RowsRead.of(ordinals.values(leaf), leaf.reader().maxDoc(), row -> isRow(global[row])))
                .orElse(null);
        values = column == null ? ordinals.values(leaf) : null;
    }

    /** Where the rows of the segment's reports are; none where they are counted by their values. */
    Optional<Column> column() {
        return Optional.ofNullable(column);
    }

    /** Takes what was counted in the column's table. */
    void take(Tally counted) {
        if (column != null) {
            column.add(counted, isSame ? SAME : global, tally, without);
        }
    }

    private boolean isRow(int ordinal) {
        return isRow.length == 0 || isRow[ordinal];
    }

    @Override
    void count(Batch batch) throws IOException {
        if (values != null && slot != null) {
            for (int i = 0; i < batch.size; i++) {
                count(batch.docs[i], values);
            }
            slot.counted(batch.size);
        }
    }

    private void count(int doc, SortedSetDocValues rows) throws IOException {
        if (!rows.advanceExact(doc)) {
            without.add(1, 0);
            return;
        }
        int counted = 0;
        for (int left = rows.docValueCount(); left > 0; left--) {
            int ordinal = global[(int) rows.nextOrd()];
            if (isRow(ordinal)) {
                tally.add(ordinal);
                counted++;
            }
        }
        without.add(0, counted == 0 ? 1 : 0);
    }

    @Override
    boolean knowsAll(LeafReaderContext leaf) {
        return column != null && !leaf.reader().hasDeletions();
    }

    @Override
    void countAll(LeafReaderContext leaf) {
        if (column != null) {
            column.addAll(global, tally, without);
        }
    }

    @Override
    int missing() {
        return without.missing();
    }

    @Override
    int coarser() {
        return without.others();
    }

    @Override
    int coarser(int ordinal) {
        return 0;
    }

    @Override
    int groups() {
        return 1;
    }

    @Override
    int group(int ordinal) {
        return 0;
    }
}
