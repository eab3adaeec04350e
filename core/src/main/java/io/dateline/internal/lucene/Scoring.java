package io.dateline.internal.lucene;

import java.io.IOException;
import java.util.OptionalInt;
import org.apache.lucene.search.Query;

/** What is added to the scores of a query's words; the hits stay the same. */
record Scoring(ReportSearcher searcher, Expansion expansion, OptionalInt halfLife) {
    /** The same documents as a query finds, with the scores that they are ranked by. */
    Query of(Query hits) throws IOException {
        return searcher.rewrite(Recency.in(searcher, expansion.added(hits), halfLife));
    }
}
