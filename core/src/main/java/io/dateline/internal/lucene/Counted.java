package io.dateline.internal.lucene;

import io.dateline.search.Dimension;
import io.dateline.search.Interval;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * What was counted already in one state of the archive: browsing asks for the same counts of all reports, or of those of one
 * filter, again and again. Holds so many numbers at most; what came first stays. Safe for all threads.
 */
final class Counted {
    private static final long MOST_NUMBERS = 4_000_000;

    private final ConcurrentMap<Key, SegmentCounter> counters = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();

    /**
     * What was counted: the reports of a query, by the rows of a dimension.
     *
     * @param opened the periods whose parts are rows too
     */
    record Key(Query base, Dimension dimension, Interval interval, Set<String> opened) {}

    @Nullable
    SegmentCounter find(Key key) {
        return counters.get(key);
    }

    /** Keeps a counter that nothing more is counted with; false where another is kept already, or there is no room. */
    boolean keep(Key key, SegmentCounter counter) {
        int size = counter.tally.rows();
        boolean isKept = numbers.addAndGet(size) <= MOST_NUMBERS && counters.putIfAbsent(key, counter) == null;
        if (!isKept) {
            numbers.addAndGet(-size);
        }
        return isKept;
    }
}
