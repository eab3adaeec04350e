package io.dateline.benchmarks;

import io.dateline.extract.Extractor;
import io.dateline.model.Findings;
import io.dateline.model.Report;
import io.dateline.text.Reading;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many reports and tokens a second extraction reads, beside our tokenizer alone and Lucene's standard one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ExtractionBenchmark {
    private static final int REPORTS = 1_000;

    private final Extractor extractor = Extractor.standard();
    private final StandardAnalyzer analyzer = new StandardAnalyzer();
    private List<Report> reports = List.of();
    private int[] sizes = new int[0];
    private int next;

    /** Counts the tokens of the reports that were read, by our tokenizer in all benchmarks. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        public long tokens;
    }

    @Setup(Level.Trial)
    public void read() throws IOException {
        reports = Setting.ofProperties().corpus().reports(REPORTS);
        sizes = reports.stream().mapToInt(report -> reading(report).size()).toArray();
    }

    @Benchmark
    public Findings extract(Read read) {
        return extractor.extract(next(read));
    }

    @Benchmark
    public Reading tokenize(Read read) {
        return reading(next(read));
    }

    @Benchmark
    public int luceneTokenize(Read read) throws IOException {
        int count = 0;
        try (TokenStream tokens = analyzer.tokenStream("text", next(read).text())) {
            tokens.reset();
            while (tokens.incrementToken()) {
                count++;
            }
            tokens.end();
        }
        return count;
    }

    private static Reading reading(Report report) {
        return Reading.of(report.title(), report.text());
    }

    private Report next(Read read) {
        next = next + 1 == reports.size() ? 0 : next + 1;
        read.tokens += sizes[next];
        return reports.get(next);
    }
}
