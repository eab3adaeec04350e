package io.dateline.benchmarks;

import io.dateline.Archive;
import io.dateline.search.NameTaken;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to complete the beginning of a name over an archive of many actors, by how much is typed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CompletionBenchmark {
    private static final int SHOWN = 10;

    @Param({"1000000"})
    public long actors;

    @Param({"1", "3", "6", "12"})
    public int letters;

    private Archive archive;
    private List<String> names;
    private int next;

    @Setup(Level.Trial)
    public void open() throws IOException {
        ManyActors many = new ManyActors(actors);
        archive = Setting.ofProperties().archive("actors-" + actors, many.source());
        long there = archive.stats().actors();
        if (there < actors * 9 / 10) {
            throw new IllegalStateException("of " + actors + " actors only " + there + " were found");
        }
        names = many.some(1_000).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .map(name -> name.substring(0, Math.min(letters, name.length())))
                .toList();
    }

    @Benchmark
    public List<NameTaken.Value> complete() throws IOException {
        next = next + 1 == names.size() ? 0 : next + 1;
        return archive.actorsBeginning(names.get(next), SHOWN);
    }

    @TearDown(Level.Trial)
    public void close() throws IOException {
        archive.close();
    }
}
