package io.dateline.internal.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;

/**
 * The filters of dimensions that are counted as well: a report that all of them let through is a hit, and one that a single filter
 * keeps out still counts for that filter's own dimension. So one pass serves all dimensions. Of one thread.
 */
final class Sideways {
    static final Sideways NONE = new Sideways(List.of());

    private final List<Own> dimensions;
    private final byte[] misses = new byte[Batch.MOST];

    /** The sum of the numbers of the filters that keep a document out: of one alone, that one's. */
    private final byte[] last = new byte[Batch.MOST];

    private final Batch through = new Batch();

    /**
     * A dimension with its own filter.
     *
     * @param some those of a batch that count for it
     */
    private record Own(Membership filter, Counters counter, Batch some) {
        Own(Dimension dimension) {
            this(dimension.filter(), new Counters(List.of(dimension.counter())), new Batch());
        }
    }

    /** A dimension that has a filter, and is to be counted without it. */
    record Dimension(Membership filter, SegmentCounter counter) {}

    Sideways(List<Dimension> dimensions) {
        if (dimensions.size() > Byte.MAX_VALUE) {
            throw new IllegalArgumentException("dimensions: " + dimensions.size() + " are too many");
        }
        this.dimensions = dimensions.stream().map(Own::new).toList();
    }

    boolean isEmpty() {
        return dimensions.isEmpty();
    }

    void enter(LeafReaderContext leaf) throws IOException {
        for (Own own : dimensions) {
            own.filter().enter(leaf);
            own.counter().enter(leaf);
        }
    }

    /** Gives the counters all that was counted. */
    void end() {
        dimensions.forEach(own -> own.counter().end());
    }

    /** Counts a batch for the dimensions here; gives those documents that all filters let through, until the next call. */
    Batch count(Batch batch) throws IOException {
        if (dimensions.isEmpty() || batch.size == 0) {
            return batch;
        }
        Arrays.fill(misses, 0, batch.size, (byte) 0);
        Arrays.fill(last, 0, batch.size, (byte) 0);
        for (int i = 0; i < dimensions.size(); i++) {
            dimensions.get(i).filter().miss(batch, misses, last, i);
        }
        if (dimensions.size() == 1) {
            dimensions.getFirst().counter().count(batch);
            letThrough(batch);
        } else {
            sort(batch);
            for (Own own : dimensions) {
                own.counter().count(own.some());
            }
        }
        return through;
    }

    /** Without a branch, as which documents a filter lets through cannot be foreseen. */
    private void letThrough(Batch batch) {
        through.empty();
        int size = 0;
        for (int i = 0; i < batch.size; i++) {
            through.docs[size] = batch.docs[i];
            through.scores[size] = batch.scores[i];
            size += 1 - misses[i];
        }
        through.size = size;
    }

    private void sort(Batch batch) {
        through.empty();
        dimensions.forEach(own -> own.some().empty());
        for (int i = 0; i < batch.size; i++) {
            if (misses[i] == 0) {
                take(batch, i);
            } else if (misses[i] == 1) {
                dimensions.get(last[i]).some().add(batch.docs[i]);
            }
        }
    }

    private void take(Batch batch, int at) {
        through.scores[through.size] = batch.scores[at];
        through.add(batch.docs[at]);
        for (Own own : dimensions) {
            own.some().add(batch.docs[at]);
        }
    }
}
