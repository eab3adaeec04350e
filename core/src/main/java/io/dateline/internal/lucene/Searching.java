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
     */
    record Found(int total, List<ScoreDoc> page, List<Facet> facets) {}

    SearchResult answer(SearchQuery query, String parsed, List<String> notes) throws IOException {
        long begin = System.nanoTime();
        QueryCompiler compiler = new QueryCompiler(query.text(), analyzer);
        Found found = query.copies().counted() ? find(query, compiler) : findStories(query, compiler);
        List<Hit> hits = hits(compiler.query(query), found.page());
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
                notes);
    }

    /** Without a look at what is stored of the hits. */
    Found find(SearchQuery query, QueryCompiler compiler) throws IOException {
        Query rewritten = searcher.rewrite(compiler.query(query));
        Facets counting = new Facets(searcher, compiler, query, rewritten);
        CountingPass counts = counting.pass();
        List<ScoreDoc> page = folded(query, rewritten, counts);
        return new Found(counts.hits(), page, counting.facets());
    }

    private Found findStories(SearchQuery query, QueryCompiler compiler) throws IOException {
        Query rewritten = searcher.rewrite(compiler.query(query));
        StoryFacets counting = new StoryFacets(searcher, compiler, query);
        List<ScoreDoc> page = folded(query, rewritten, CountingPass.of(searcher, rewritten, List.of()));
        return new Found(counting.total(), page, counting.facets());
    }

    /** The hits to show, where copies are not shown one for each story. Counts all hits. */
    private List<ScoreDoc> folded(SearchQuery query, Query rewritten, CountingPass counts) throws IOException {
        if (query.copies().shown() || query.limit() == 0) {
            return page(query, rewritten, counts);
        }
        int first = Folding.first(query.offset(), query.limit());
        List<ScoreDoc> hits = page(query.withPage(0, first), rewritten, counts);
        return new Folding(pages(query, rewritten), query.offset(), query.limit()).fold(hits, first);
    }

    private Pages pages(SearchQuery query, Query rewritten) {
        boolean newest = query.sort() == Sort.RELEVANCE && !query.root().hasWords();
        return Pages.sorted(searcher, rewritten, newest ? Sort.NEWEST : query.sort());
    }

    /** The hits to show; what has no words to score comes newest first. Counts all hits. */
    private List<ScoreDoc> page(SearchQuery query, Query rewritten, CountingPass counts) throws IOException {
        boolean ranked = query.sort() == Sort.RELEVANCE && query.root().hasWords();
        Pages pages = pages(query, rewritten);
        if (ranked && query.limit() > 0 && pages.isFirst(query.offset(), query.limit())) {
            return pages.ranked(query.offset(), query.limit(), counts);
        }
        counts.run();
        return pages.hits(query.offset(), query.limit());
    }

    private List<Hit> hits(Query query, List<ScoreDoc> found) throws IOException {
        int[] docs = found.stream().mapToInt(hit -> hit.doc).toArray();
        List<List<String>> snippets = new Snippets(searcher, analyzer).of(query, docs);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < docs.length; i++) {
            hits.add(hit(docs[i], found.get(i).score, snippets.get(i)));
        }
        return hits;
    }

    private Hit hit(int doc, double score, List<String> snippets) throws IOException {
        ReportCodec.Head head = ReportDocument.head(searcher.getIndexReader(), doc);
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
                findings.dates(),
                StoryFields.members(searcher.getIndexReader(), doc) - 1);
    }
}
