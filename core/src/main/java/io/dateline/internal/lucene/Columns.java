package io.dateline.internal.lucene;

import io.dateline.search.Interval;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
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
    private final ConcurrentMap<IndexReader.CacheKey, ConcurrentMap<Key, Slot>> segments = new ConcurrentHashMap<>();

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

    /** Reads a column. */
    @FunctionalInterface
    interface Read {
        Optional<Column> column() throws IOException;
    }

    /** The place of a column of a segment; a segment that cannot be told from others has a place of its own each time. */
    Slot slot(LeafReaderContext leaf, Key key) {
        IndexReader.CacheHelper helper = leaf.reader().getCoreCacheHelper();
        if (helper == null) {
            return new Slot(leaf.reader().maxDoc());
        }
        ConcurrentMap<Key, Slot> slots = segments.get(helper.getKey());
        return (slots == null ? opened(helper) : slots)
                .computeIfAbsent(key, k -> new Slot(leaf.reader().maxDoc()));
    }

    private ConcurrentMap<Key, Slot> opened(IndexReader.CacheHelper helper) {
        return segments.computeIfAbsent(helper.getKey(), key -> {
            helper.addClosedListener(this::close);
            return new ConcurrentHashMap<>();
        });
    }

    private void close(IndexReader.CacheKey key) {
        ConcurrentMap<Key, Slot> slots = segments.remove(key);
        if (slots != null) {
            slots.values().forEach(Slot::release);
        }
    }

    /** How much heap the columns take. */
    long bytes() {
        return bytes.get();
    }

    /** The place of one column: empty until it pays to read it. */
    final class Slot {
        private final int reports;
        private final AtomicLong counted = new AtomicLong();
        private volatile Optional<Column> column = Optional.empty();

        private Slot(int reports) {
            this.reports = reports;
        }

        /** Tells that so many reports were counted without the column. */
        void counted(int number) {
            counted.addAndGet(number);
        }

        Optional<Column> column(Read read) throws IOException {
            Optional<Column> held = column;
            return held.isPresent() || counted.get() < reports / PART ? held : filled(read);
        }

        /** Only one thread reads; the others count without the column meanwhile. */
        private Optional<Column> filled(Read read) throws IOException {
            long spent = counted.get();
            if (spent < reports / PART || !counted.compareAndSet(spent, Long.MIN_VALUE / 2)) {
                return column;
            }
            if (bytes.get() < budget) {
                column = read.column();
                bytes.addAndGet(column.map(Column::bytes).orElse(0L));
            }
            return column;
        }

        private void release() {
            bytes.addAndGet(-column.map(Column::bytes).orElse(0L));
        }
    }
}
