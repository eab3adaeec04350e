package io.dateline.internal.lucene;

import java.io.IOException;
import java.util.OptionalInt;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.Bits;

/**
 * What a report's score is multiplied by for being new: 2 for the newest of the archive, and less by half of what is above 1 for every
 * half-life that a report is older. Counted from the archive's newest report and not from today, so that the same archive answers
 * the same tomorrow. A report without a day of publication counts once.
 */
final class Recency extends DoubleValuesSource {
    private final long newest;
    private final int halfLife;

    private Recency(long newest, int halfLife) {
        this.newest = newest;
        this.halfLife = halfLife;
    }

    /** The same hits, with newer ones ranked higher where that is asked for. */
    static Query in(ReportSearcher searcher, Query query, OptionalInt halfLife) throws IOException {
        return halfLife.isEmpty()
                ? query
                : FunctionScoreQuery.boostByValue(query, new Recency(newest(searcher), halfLife.getAsInt()));
    }

    private static long newest(ReportSearcher searcher) throws IOException {
        long newest = Long.MIN_VALUE;
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            newest = Math.max(newest, newest(leaf));
        }
        return newest;
    }

    /** Segments are sorted, the newest first. */
    private static long newest(LeafReaderContext leaf) throws IOException {
        NumericDocValues days = DocValues.getNumeric(leaf.reader(), Schema.DAY);
        Bits live = leaf.reader().getLiveDocs();
        for (int doc = days.nextDoc(); doc < leaf.reader().maxDoc(); doc = days.nextDoc()) {
            if (live == null || live.get(doc)) {
                return days.longValue();
            }
        }
        return Long.MIN_VALUE;
    }

    @Override
    public DoubleValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
        NumericDocValues days = DocValues.getNumeric(leaf.reader(), Schema.DAY);
        return new DoubleValues() {
            @Override
            public double doubleValue() throws IOException {
                return 1 + StrictMath.pow(2, (days.longValue() - newest) / (double) halfLife);
            }

            @Override
            public boolean advanceExact(int doc) throws IOException {
                return days.advanceExact(doc);
            }
        };
    }

    @Override
    public boolean needsScores() {
        return false;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Recency same && newest == same.newest && halfLife == same.halfLife;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(newest) + 31 * halfLife;
    }

    @Override
    public String toString() {
        return "newer than " + newest + " by " + halfLife;
    }
}
