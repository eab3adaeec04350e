package io.dateline.internal.lucene;

import io.dateline.model.TaggedReport;
import io.dateline.search.Hit;
import io.dateline.search.RelatedReport;
import io.dateline.search.RelatedReport.Reason;
import io.dateline.search.Sort;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * Finds what has most in common with a report: what both speak of weighs the more, the fewer other reports speak of it.
 */
record Relating(ReportSearcher searcher) {
    private static final int MOST_WORDS = 30;
    private static final int MOST_REASONS = 12;

    private static final Comparator<Weighed> HEAVIEST = Comparator.comparingDouble(
                    (Weighed each) -> each.reason.weight())
            .reversed()
            .thenComparing(each -> each.reason.kind())
            .thenComparing(each -> each.reason.value());

    /** A trait with its weight in this archive. */
    private record Weighed(Trait trait, Reason reason) {}

    /** Best first, then by id. */
    List<RelatedReport> to(TaggedReport tagged, int limit) throws IOException {
        List<Weighed> traits = weighed(tagged);
        List<RelatedReport> related = new ArrayList<>();
        for (ScoreDoc found :
                Pages.sorted(searcher, query(tagged, traits), Sort.RELEVANCE).hits(0, limit)) {
            TaggedReport head = ReportDocument.withText(searcher.getIndexReader(), found.doc);
            Hit hit = Searching.hit(
                    head,
                    found.score,
                    Snippets.beginning(head.report()),
                    StoryFields.members(searcher.getIndexReader(), found.doc) - 1);
            related.add(new RelatedReport(hit, reasons(found.doc, traits)));
        }
        return related;
    }

    /** All that another report has as well; of the words the heaviest. */
    private List<Weighed> weighed(TaggedReport tagged) throws IOException {
        List<Weighed> names = shared(Traits.of(tagged));
        List<Weighed> words = shared(Traits.words(tagged));
        return Stream.concat(names.stream(), words.stream().sorted(HEAVIEST).limit(MOST_WORDS))
                .sorted(HEAVIEST)
                .toList();
    }

    private List<Weighed> shared(Iterable<Trait> traits) throws IOException {
        List<Weighed> shared = new ArrayList<>();
        for (Trait trait : traits) {
            int having = searcher.getIndexReader().docFreq(trait.term());
            if (having > 1) {
                shared.add(new Weighed(
                        trait, trait.reason(having, searcher.getIndexReader().maxDoc())));
            }
        }
        return shared;
    }

    private static Query query(TaggedReport tagged, List<Weighed> traits) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Weighed each : traits) {
            Query has = new ConstantScoreQuery(each.trait.query());
            any.add(new BoostQuery(has, (float) each.reason.weight()), Occur.SHOULD);
        }
        String id = tagged.report().id();
        return any.add(new TermQuery(new Term(Schema.ID, Schema.term(id))), Occur.MUST_NOT)
                .build();
    }

    private List<Reason> reasons(int doc, List<Weighed> traits) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        List<Reason> reasons = new ArrayList<>();
        for (Weighed each : traits) {
            PostingsEnum having = leaf.reader().postings(each.trait.term(), PostingsEnum.NONE);
            if (reasons.size() < MOST_REASONS
                    && having != null
                    && having.advance(doc - leaf.docBase) == doc - leaf.docBase) {
                reasons.add(each.reason);
            }
        }
        return reasons;
    }
}
