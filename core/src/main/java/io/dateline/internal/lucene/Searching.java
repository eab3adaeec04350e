package io.dateline.internal.lucene;

import io.dateline.model.Findings;
import io.dateline.model.Report;
import io.dateline.search.Facet;
import io.dateline.search.Hit;
import io.dateline.search.SearchQuery;
import io.dateline.search.SearchResult;
import io.dateline.search.Sort;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Answers queries over one state of the reports. */
record Searching(ReportSearcher searcher, Analyzer analyzer) {

    SearchResult answer(SearchQuery query, String parsed, List<String> notes) throws IOException {
        long begin = System.nanoTime();
        QueryCompiler compiler = searcher.compiler(query, analyzer);
        Query compiled = compiler.query(query);
        Query rewritten = searcher.rewrite(compiled);
        Facets counting = new Facets(searcher, compiler, query);
        CountingPass counts = counting.hits(rewritten);
        Expansion expansion = query.expanded() && isRanked(query) ? expansion(query, rewritten) : Expansion.NONE;
        Query ranking = searcher.rewrite(expansion.added(rewritten));
        List<Hit> hits = hits(compiled, page(query, ranking, counts));
        List<Facet> facets = counting.facets();
        double millis = (System.nanoTime() - begin) / 1e6;
        return new SearchResult(
                query.text(),
                parsed,
                counts.hits(),
                millis,
                query.offset(),
                query.limit(),
                hits,
                facets,
                Stream.concat(notes.stream(), expansion.notes()).toList());
    }

    private static boolean isRanked(SearchQuery query) {
        return query.sort() == Sort.RELEVANCE && query.root().hasWords();
    }

    private Expansion expansion(SearchQuery query, Query rewritten) throws IOException {
        List<WordOrder> asked = WordOrder.ofAny(query.root(), searcher.wording());
        return Expansion.of(
                searcher, Pages.sorted(searcher, rewritten, Sort.RELEVANCE).hits(0, Expansion.FEEDBACK), asked);
    }

    /** The hits to show; what has no words to score comes newest first. Counts all hits. */
    private List<ScoreDoc> page(SearchQuery query, Query rewritten, CountingPass counts) throws IOException {
        boolean ranked = isRanked(query);
        Sort sort = query.sort() == Sort.RELEVANCE && !ranked ? Sort.NEWEST : query.sort();
        Pages pages = Pages.sorted(searcher, rewritten, sort);
        if (ranked && query.limit() > 0 && pages.isFirst(query.offset(), query.limit())) {
            return ranked(query, pages, counts);
        }
        counts.run(searcher, rewritten);
        return pages.hits(query.offset(), query.limit());
    }

    private List<ScoreDoc> ranked(SearchQuery query, Pages pages, CountingPass counts) throws IOException {
        List<WordOrder> orders = WordOrder.of(query.root(), searcher.wording());
        if (orders.isEmpty()) {
            return pages.ranked(query.offset(), query.limit(), counts);
        }
        int last = query.offset() + query.limit();
        List<ScoreDoc> best = pages.ranked(0, Math.max(NearnessRanking.DEPTH, last), counts);
        List<ScoreDoc> again = new NearnessRanking(searcher, orders).rank(best);
        return again.subList(Math.min(query.offset(), again.size()), Math.min(last, again.size()));
    }

    private List<Hit> hits(Query query, List<ScoreDoc> found) throws IOException {
        Snippets snippets = new Snippets(query, analyzer);
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc each : found) {
            ReportCodec.Head head = ReportDocument.withText(searcher.getIndexReader(), each.doc);
            hits.add(hit(head, each.score, snippets.of(head.report())));
        }
        return hits;
    }

    static Hit hit(ReportCodec.Head head, double score, List<String> snippets) {
        Report report = head.report();
        Findings findings = head.findings();
        return new Hit(
                report.id(),
                report.title(),
                report.published().date(),
                report.paths(),
                report.source(),
                report.language(),
                report.kind(),
                score,
                snippets,
                findings.countries(),
                findings.actors(),
                findings.dates());
    }
}
