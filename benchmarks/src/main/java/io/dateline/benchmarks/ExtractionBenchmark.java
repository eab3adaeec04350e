package io.dateline.benchmarks;

import io.dateline.extract.Extractor;
import io.dateline.model.Findings;
import io.dateline.model.Mention.Kind;
import io.dateline.model.Report;
import io.dateline.text.Reading;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.standard.StandardTokenizer;
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

/** How many reports and tokens a second extraction reads, all of it and each kind alone, beside our tokenizer alone and Lucene's standard one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ExtractionBenchmark {
    private static final int REPORTS = 1_000;

    private final Extractor extractor = Extractor.standard();
    private final Extractor countries = Extractor.of(Set.of(Kind.COUNTRY));
    private final Extractor actors = Extractor.of(Set.of(Kind.ACTOR));
    private final Extractor dates = Extractor.of(Set.of(Kind.DATE));
    private final StandardTokenizer standard = new StandardTokenizer();
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
    public Findings countries(Read read) {
        return countries.extract(next(read));
    }

    @Benchmark
    public Findings actors(Read read) {
        return actors.extract(next(read));
    }

    @Benchmark
    public Findings dates(Read read) {
        return dates.extract(next(read));
    }

    @Benchmark
    public Reading tokenize(Read read) {
        return reading(next(read));
    }

    @Benchmark
    public int luceneTokenize(Read read) throws IOException {
        int count = 0;
        standard.setReader(new StringReader(next(read).text()));
        standard.reset();
        while (standard.incrementToken()) {
            count++;
        }
        standard.end();
        standard.close();
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
