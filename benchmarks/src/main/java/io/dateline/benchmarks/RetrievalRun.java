package io.dateline.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.Archive;
import io.dateline.ingest.Source;
import io.dateline.model.Report;
import io.dateline.search.Hit;
import io.dateline.search.Operator;
import io.dateline.search.SearchQuery;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Answers queries over reports by an archive and by bare Lucene, as run files for trec_eval. Bare Lucene is one field of title and text, its
 * English analyser and BM25 as they come; both look for any word of a query, and for the first thousand reports.
 */
final class RetrievalRun {
    private static final int DEPTH = 1000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Report> reports = new ArrayList<>();
    private final Map<String, String> queries = new LinkedHashMap<>();
    private final Path file;

    RetrievalRun(Path file, Path asked) throws IOException {
        this.file = file;
        for (String line : Files.readAllLines(file)) {
            reports.add(InputLine.report(line));
        }
        for (String line : Files.readAllLines(asked)) {
            JsonNode query = JSON.readTree(line);
            queries.put(query.path("id").asText(), query.path("text").asText());
        }
    }

    /** Writes {@code dateline.trec}, {@code dateline-expanded.trec} and {@code lucene-bm25.trec} into a folder. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        lucene(folder.resolve("lucene-bm25.trec"));
        Path work = Files.createTempDirectory("dateline-retrieval");
        try (Archive archive = Archive.create(work.resolve("archive"));
                InputStream lines = Files.newInputStream(file)) {
            archive.index(Source.jsonLines(lines, file.toString()));
            dateline(archive, folder.resolve("dateline.trec"), false);
            dateline(archive, folder.resolve("dateline-expanded.trec"), true);
        }
        try (var all = Files.walk(work)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private void dateline(Archive archive, Path run, boolean expanded) throws IOException {
        try (Writer out = Files.newBufferedWriter(run)) {
            for (Map.Entry<String, String> query : queries.entrySet()) {
                int rank = 0;
                SearchQuery asked = SearchQuery.plain(query.getValue(), Operator.OR)
                        .withPage(0, DEPTH)
                        .withExpansion(expanded);
                for (Hit hit : archive.search(asked).hits()) {
                    out.write(line(query.getKey(), hit.id(), ++rank, hit.score(), "dateline"));
                }
            }
        }
    }

    private void lucene(Path run) throws IOException {
        try (Analyzer english = new EnglishAnalyzer();
                ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(english))) {
                for (Report report : reports) {
                    Document document = new Document();
                    document.add(new StringField("id", report.id(), Field.Store.YES));
                    document.add(new TextField("body", report.title() + "\n" + report.text(), Field.Store.NO));
                    writer.addDocument(document);
                }
            }
            try (DirectoryReader reader = DirectoryReader.open(directory);
                    Writer out = Files.newBufferedWriter(run)) {
                for (Map.Entry<String, String> query : queries.entrySet()) {
                    search(new IndexSearcher(reader), query.getKey(), words(english, query.getValue()), out);
                }
            }
        }
    }

    private static void search(IndexSearcher searcher, String id, Query query, Writer out) throws IOException {
        int rank = 0;
        for (ScoreDoc hit : searcher.search(query, DEPTH).scoreDocs) {
            String report = searcher.storedFields().document(hit.doc).get("id");
            out.write(line(id, report, ++rank, hit.score, "lucene"));
        }
    }

    private static Query words(Analyzer english, String text) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        try (TokenStream tokens = english.tokenStream("body", text)) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                any.add(new TermQuery(new Term("body", word.toString())), Occur.SHOULD);
            }
            tokens.end();
        }
        return any.build();
    }

    private static String line(String query, String report, int rank, double score, String tag) {
        return String.format(Locale.ROOT, "%s Q0 %s %d %.6f %s\n", query, report, rank, score, tag);
    }
}
