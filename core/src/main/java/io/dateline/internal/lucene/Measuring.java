package io.dateline.internal.lucene;

import io.dateline.search.Dimension;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** Takes the sizes of a store. */
final class Measuring {
    private Measuring() {}

    static Sizes of(Index reports, LedgerIndex ledger, Stamp stamp) throws IOException {
        return reports.use(searcher -> new Sizes(
                searcher.getIndexReader().numDocs(),
                searcher.count(new TermQuery(new Term(Schema.HAS, Dimension.PUBLISHED.id()))),
                searcher.collect(MatchAllDocsQuery.INSTANCE, new Mentions()).sum,
                different(searcher, Dimension.COUNTRY),
                different(searcher, Dimension.ACTOR),
                ledger.counts(),
                bytes(reports.directory()) + bytes(ledger.index().directory()),
                stamp.schema(),
                stamp.software()));
    }

    private static long different(ReportSearcher searcher, Dimension dimension) throws IOException {
        RowCounter counter = RowCounter.ofValues(dimension, searcher.ordinals(dimension), searcher.columns());
        CountingPass.of(searcher, MatchAllDocsQuery.INSTANCE, List.of(counter)).run();
        return counter.tally.size();
    }

    private static long bytes(Directory directory) throws IOException {
        long sum = 0;
        for (String file : directory.listAll()) {
            sum += length(directory, file);
        }
        return sum;
    }

    private static long length(Directory directory, String file) throws IOException {
        try {
            return directory.fileLength(file);
        } catch (java.nio.file.NoSuchFileException | java.io.FileNotFoundException e) {
            return 0; // merged away by a writer since it was listed
        }
    }

    private static final class Mentions extends SimpleCollector {
        private @Nullable NumericDocValues values;
        private long sum;

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            values = leaf.reader().getNumericDocValues(Schema.MENTIONS);
        }

        @Override
        public void collect(int doc) throws IOException {
            if (values != null && values.advanceExact(doc)) {
                sum += values.longValue();
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
