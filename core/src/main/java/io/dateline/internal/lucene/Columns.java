package io.dateline.internal.lucene;

import io.dateline.search.Interval;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/**
 * The columns of the segments that are open, kept from one state of the index to the next, as segments don't change. A column is
 * read once it pays: when as many reports were counted without it as reading it costs. Beyond a quarter of the heap none is read;
 * counting then goes on without, slower and as exact. Safe for all threads.
 */
final class Columns {
    /** Reading a segment's column costs about as much as counting this part of its reports by doc values. */
    private static final int PART = 4;

    private final long budget;
    private final AtomicLong bytes = new AtomicLong();
    private final ConcurrentMap<IndexReader.CacheKey, Segment> segments = new ConcurrentHashMap<>();

    Columns(long budget) {
        this.budget = budget;
    }

    static Columns ofHeap() {
        return new Columns(Runtime.getRuntime().maxMemory() / 4);
    }

    /**
     * What a column holds.
     *
     * @param level of a date field, the rows that are kept; all where none is said
     */
    record Key(String field, Optional<Interval> level) {}

    /** Reads the rows that a column holds. */
    @FunctionalInterface
    interface Read {
        ReportRows rows() throws IOException;
    }

    /** The place of a column of a segment; a segment that cannot be told from others has a place of its own each time. */
    Slot slot(LeafReaderContext leaf, Key key) {
        IndexReader.CacheHelper helper = leaf.reader().getCoreCacheHelper();
        int reports = leaf.reader().maxDoc();
        if (helper == null) {
            return new Segment(reports).slot(key);
        }
        Segment segment = segments.get(helper.getKey());
        return (segment == null ? opened(helper, reports) : segment).slot(key);
    }

    private Segment opened(IndexReader.CacheHelper helper, int reports) {
        return segments.computeIfAbsent(helper.getKey(), key -> {
            helper.addClosedListener(this::close);
            return new Segment(reports);
        });
    }

    private void close(IndexReader.CacheKey key) {
        Segment segment = segments.remove(key);
        if (segment != null) {
            segment.release();
        }
    }

    /** How much heap the columns take. */
    long bytes() {
        return bytes.get();
    }

    /** The columns of a segment, side by side in as few tables as they have room in. */
    private final class Segment {
        private final int reports;
        private final ConcurrentMap<Key, Slot> slots = new ConcurrentHashMap<>();
        private final AtomicBoolean isReading = new AtomicBoolean();

        /** Those of each table. */
        private final List<List<Slot>> tables = new ArrayList<>();

        private long taken;

        Segment(int reports) {
            this.reports = reports;
        }

        Slot slot(Key key) {
            Slot known = slots.get(key);
            return known == null ? slots.computeIfAbsent(key, k -> new Slot(this)) : known;
        }

        /** Only one thread reads; the others count without the column meanwhile. */
        void fill(Slot slot, Read read) throws IOException {
            if (isReading.compareAndSet(false, true)) {
                try {
                    if (slot.column.isEmpty()) {
                        add(slot, read);
                    }
                } finally {
                    isReading.set(false);
                }
            }
        }

        private void add(Slot slot, Read read) throws IOException {
            slot.refuse();
            if (bytes.get() < budget) {
                ReportRows rows = read.rows();
                List<Slot> beside = tables.stream()
                        .filter(table -> table(table).hasRoom(rows))
                        .findFirst()
                        .orElse(List.of());
                List<ReportRows> fields = new ArrayList<>();
                beside.forEach(other -> fields.add(other.column.orElseThrow()));
                fields.add(rows);
                RowTable.of(reports, fields).ifPresent(table -> take(table, beside, slot));
            }
        }

        private static RowTable table(List<Slot> slots) {
            return slots.getFirst().column.orElseThrow().table();
        }

        private void take(RowTable table, List<Slot> before, Slot added) {
            long more = table.bytes() - (before.isEmpty() ? 0 : table(before).bytes());
            List<Slot> owners = new ArrayList<>(before);
            owners.add(added);
            for (int i = 0; i < owners.size(); i++) {
                owners.get(i).column = Optional.of(table.columns().get(i));
            }
            tables.remove(before);
            tables.add(owners);
            taken += more;
            bytes.addAndGet(more);
        }

        private void release() {
            bytes.addAndGet(-taken);
        }
    }

    /** The place of one column: empty until it pays to read it. */
    static final class Slot {
        private final Segment segment;
        private final AtomicLong counted = new AtomicLong();
        private volatile Optional<Column> column = Optional.empty();

        private Slot(Segment segment) {
            this.segment = segment;
        }

        /** Tells that so many reports were counted without the column. */
        void counted(int number) {
            counted.addAndGet(number);
        }

        private void refuse() {
            counted.set(Long.MIN_VALUE / 2);
        }

        Optional<Column> column(Read read) throws IOException {
            if (column.isEmpty() && counted.get() >= segment.reports / PART) {
                segment.fill(this, read);
            }
            return column;
        }
    }
}
