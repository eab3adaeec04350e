package io.dateline.internal.lucene;

import io.dateline.model.Findings;
import io.dateline.model.Report;
import io.dateline.model.TaggedReport;
import io.dateline.search.Facet;
import io.dateline.search.Hit;
import io.dateline.search.SearchQuery;
import io.dateline.search.SearchResult;
import io.dateline.search.Snippet;
import io.dateline.search.Sort;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Answers queries over one state of the reports. */
record Searching(ReportSearcher searcher, Analyzer analyzer) {

    /**
     * What a query finds.
     *
     * @param total how many reports
     * @param page those to show
     * @param notes what the ranking did besides
     */
    record Found(int total, List<ScoreDoc> page, List<Facet> facets, List<String> notes) {
        private Found with(List<String> told) {
            return new Found(total, page, facets, told);
        }
    }

    SearchResult answer(SearchQuery query, String parsed, List<String> notes) throws IOException {
        long begin = System.nanoTime();
        QueryCompiler compiler = searcher.compiler(query, analyzer);
        Found found = find(query, compiler);
        List<Hit> hits = hits(query, compiler.query(query), found.page());
        double millis = (System.nanoTime() - begin) / 1e6;
        return new SearchResult(
                query.text(),
                parsed,
                found.total(),
                millis,
                query.offset(),
                query.limit(),
                hits,
                found.facets(),
                Stream.concat(notes.stream(), found.notes().stream()).toList());
    }

    /** Without a look at what is stored of the hits. */
    Found find(SearchQuery query, QueryCompiler compiler) throws IOException {
        Query rewritten = searcher.rewrite(compiler.query(query));
        Scoring scoring = scoring(query, rewritten);
        Found found = query.copies().counted()
                ? reports(query, compiler, rewritten, scoring)
                : stories(query, compiler, rewritten, scoring);
        return found.with(scoring.expansion().notes().toList());
    }

    private Scoring scoring(SearchQuery query, Query rewritten) throws IOException {
        boolean isRanked = isRanked(query);
        return new Scoring(
                searcher,
                isRanked && query.ranking().expanded() ? expansion(query, rewritten) : Expansion.NONE,
                isRanked ? query.ranking().halfLife() : OptionalInt.empty());
    }

    private Found reports(SearchQuery query, QueryCompiler compiler, Query rewritten, Scoring scoring)
            throws IOException {
        Facets counting = new Facets(searcher, compiler, query, rewritten);
        CountingPass counts = counting.pass();
        counts.score(scoring.of(counts.base()));
        List<ScoreDoc> page = folded(query, scoring.of(rewritten), counts);
        return new Found(counts.hits(), page, counting.facets(), List.of());
    }

    private Found stories(SearchQuery query, QueryCompiler compiler, Query rewritten, Scoring scoring)
            throws IOException {
        StoryFacets counting = new StoryFacets(searcher, compiler, query);
        Query ranking = scoring.of(rewritten);
        List<ScoreDoc> page = folded(query, ranking, CountingPass.of(searcher, ranking, List.of()));
        return new Found(counting.total(), page, counting.facets(), List.of());
    }

    /** The hits to show, where copies are not shown one for each story. Counts all hits. */
    private List<ScoreDoc> folded(SearchQuery query, Query rewritten, CountingPass counts) throws IOException {
        if (query.copies().shown() || query.limit() == 0) {
            return page(query, rewritten, counts);
        }
        int first = Folding.first(query.offset(), query.limit());
        List<ScoreDoc> hits = page(query.withPage(0, first), rewritten, counts);
        if (first <= NearnessRanking.DEPTH
                && isRankedAgain(query)
                && Folding.hasCopies(searcher.getIndexReader(), hits)) {
            first = NearnessRanking.DEPTH + 1;
            hits = page(query.withPage(0, first), rewritten, CountingPass.of(searcher, rewritten, List.of()));
        }
        return new Folding(pages(query, rewritten), query.offset(), query.limit()).fold(hits, first);
    }

    /** Then what is not ranked again comes after what is: the last of these must be there before more of those can be asked for. */
    private boolean isRankedAgain(SearchQuery query) throws IOException {
        return isRanked(query)
                && !WordOrder.of(query.root(), searcher.wording()).isEmpty();
    }

    private static boolean isRanked(SearchQuery query) {
        return query.sort() == Sort.RELEVANCE && query.root().hasWords();
    }

    private Expansion expansion(SearchQuery query, Query rewritten) throws IOException {
        List<WordOrder> asked = WordOrder.ofAny(query.root(), searcher.wording());
        return Expansion.of(
                searcher, Pages.sorted(searcher, rewritten, Sort.RELEVANCE).hits(0, Expansion.FEEDBACK), asked);
    }

    private Pages pages(SearchQuery query, Query rewritten) {
        boolean newest = query.sort() == Sort.RELEVANCE && !query.root().hasWords();
        return Pages.sorted(searcher, rewritten, newest ? Sort.NEWEST : query.sort());
    }

    /** The hits to show; what has no words to score comes newest first. Counts all hits. */
    private List<ScoreDoc> page(SearchQuery query, Query rewritten, CountingPass counts) throws IOException {
        Pages pages = pages(query, rewritten);
        if (isRanked(query) && query.limit() > 0 && pages.isFirst(query.offset(), query.limit())) {
            return ranked(query, pages, counts);
        }
        counts.run();
        return pages.hits(query.offset(), query.limit());
    }

    private List<ScoreDoc> ranked(SearchQuery query, Pages pages, CountingPass counts) throws IOException {
        List<WordOrder> orders = WordOrder.of(query.root(), searcher.wording());
        if (orders.isEmpty()) {
            return pages.ranked(query.offset(), query.limit(), counts);
        }
        int last = query.offset() + query.limit();
        NearnessRanking nearness = new NearnessRanking(searcher, orders);
        List<RankedHit> best = pages.toRankAgain(Math.max(NearnessRanking.DEPTH, last), last, nearness.most(), counts);
        return Pages.shown(nearness.rank(best, last), query.offset(), query.limit());
    }

    private List<Hit> hits(SearchQuery asked, Query query, List<ScoreDoc> found) throws IOException {
        Asked named = Asked.of(asked);
        Snippets snippets = new Snippets(query, analyzer, named);
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc each : found) {
            TaggedReport tagged = named.isEmpty()
                    ? ReportDocument.withText(searcher.getIndexReader(), each.doc)
                    : ReportDocument.whole(searcher.getIndexReader(), each.doc);
            List<Snippet> best = snippets.of(tagged.report(), tagged.findings().mentions());
            hits.add(hit(tagged, each.score, best, copies(each.doc)));
        }
        return hits;
    }

    private int copies(int doc) throws IOException {
        return StoryFields.members(searcher.getIndexReader(), doc) - 1;
    }

    static Hit hit(TaggedReport tagged, double score, List<Snippet> snippets, int copies) {
        Report report = tagged.report();
        Findings findings = tagged.findings();
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
                findings.dates(),
                copies);
    }
}
