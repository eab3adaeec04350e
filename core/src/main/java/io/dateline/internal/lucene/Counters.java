package io.dateline.internal.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;

/** Counters that are shown the same reports, segment by segment; what they have side by side is counted in one go. Of one thread. */
final class Counters {
    private final List<SegmentCounter> all;
    private final List<TableCounter> tables = new ArrayList<>();
    private final List<SegmentCounter> others = new ArrayList<>();
    private final FlatRows flat = new FlatRows();

    Counters(List<SegmentCounter> all) {
        this.all = List.copyOf(all);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Begins a segment. */
    void enter(LeafReaderContext leaf) throws IOException {
        end();
        others.clear();
        for (SegmentCounter counter : all) {
            counter.enter(leaf);
            if (counter instanceof RowCounter rows && rows.column().isPresent()) {
                add(rows, rows.column().get());
            } else {
                others.add(counter);
            }
        }
    }

    private void add(RowCounter counter, Column column) {
        for (TableCounter table : tables) {
            if (table.isOf(column.table())) {
                table.add(column.field(), counter);
                return;
            }
        }
        TableCounter table = new TableCounter(column.table(), flat);
        table.add(column.field(), counter);
        tables.add(table);
    }

    void count(Batch batch) throws IOException {
        if (batch.size == 0) {
            return;
        }
        for (TableCounter table : tables) {
            table.count(batch);
        }
        for (SegmentCounter counter : others) {
            counter.count(batch);
        }
    }

    /** Counts all documents of the segment that was entered without a look at each; false where some counter cannot. */
    boolean countAll(LeafReaderContext leaf) {
        if (!all.stream().allMatch(counter -> counter.knowsAll(leaf))) {
            return false;
        }
        all.forEach(counter -> counter.countAll(leaf));
        return true;
    }

    /** Ends the segment: the counters have all counts. */
    void end() {
        tables.forEach(TableCounter::end);
        tables.clear();
    }
}
