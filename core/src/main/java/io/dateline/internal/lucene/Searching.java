package io.dateline.internal.lucene;

import io.dateline.model.Findings;
import io.dateline.model.Report;
import io.dateline.search.Facet;
import io.dateline.search.Hit;
import io.dateline.search.SearchQuery;
import io.dateline.search.SearchResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Answers queries over one state of the reports. */
record Searching(ReportSearcher searcher, Analyzer analyzer) {

    SearchResult answer(SearchQuery query, String parsed, List<String> notes) throws IOException {
        long begin = System.nanoTime();
        QueryCompiler compiler = new QueryCompiler(query.text(), analyzer);
        Query compiled = compiler.query(query);
        Pages.Page page = Pages.sorted(searcher, compiled, query.sort()).page(query.offset(), query.limit());
        List<Hit> hits = hits(compiled, page.hits());
        List<Facet> facets = new Facets(searcher, compiler, query).count();
        double millis = (System.nanoTime() - begin) / 1e6;
        return new SearchResult(
                query.text(), parsed, page.total(), millis, query.offset(), query.limit(), hits, facets, notes);
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
                findings.dates());
    }
}
