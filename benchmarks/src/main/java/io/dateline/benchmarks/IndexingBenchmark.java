package io.dateline.benchmarks;

import io.dateline.Archive;
import io.dateline.IndexOptions;
import io.dateline.IndexSummary;
import io.dateline.model.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a new archive takes, extraction and all, from a file of JSON lines, beside a bare Lucene index of the same. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class IndexingBenchmark {
    @Param({"10000"})
    public int reports;

    private final Setting setting = Setting.ofProperties();
    private Corpus lines;
    private Path folder;

    @Setup(Level.Trial)
    public void writeLines() throws IOException {
        lines = new Corpus.OfFile(setting.lineFile(reports));
    }

    @Setup(Level.Invocation)
    public void makeRoom() throws IOException {
        folder = setting.newFolder("indexing");
    }

    @Benchmark
    public IndexSummary oneThread() throws IOException {
        return index(1);
    }

    @Benchmark
    public IndexSummary allThreads() throws IOException {
        return index(Runtime.getRuntime().availableProcessors());
    }

    private IndexSummary index(int threads) throws IOException {
        try (Archive archive = Archive.create(folder)) {
            return Setting.checkIndexed(
                    archive.index(lines.source(reports), IndexOptions.DEFAULTS.withThreads(threads)));
        }
    }

    @Benchmark
    public long bareLucene() throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()));
                Stream<String> all = lines.lines(reports)) {
            for (String line : (Iterable<String>) all::iterator) {
                writer.addDocument(document(InputLine.report(line)));
            }
            return writer.commit();
        }
    }

    private static Document document(Report report) {
        Document document = new Document();
        document.add(new StringField("id", report.id(), Field.Store.YES));
        document.add(new TextField("title", report.title(), Field.Store.YES));
        document.add(new TextField("text", report.text(), Field.Store.YES));
        return document;
    }
}
