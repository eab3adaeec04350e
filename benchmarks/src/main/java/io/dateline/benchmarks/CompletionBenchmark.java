package io.dateline.benchmarks;

import io.dateline.internal.lucene.Store;
import io.dateline.search.NameTaken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.DirectoryReader;
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

    private Store store;
    private DirectoryReader reader;
    private List<String> names;
    private int next;

    @Setup(Level.Trial)
    public void open() throws IOException {
        ManyActors many = new ManyActors(actors);
        Path folder = Setting.ofProperties().folder("actors-" + actors, many::write);
        store = Store.openForReading(folder);
        reader = DirectoryReader.open(FSDirectory.open(folder.resolve("reports")));
        names = many.some(1_000).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .map(name -> name.substring(0, Math.min(letters, name.length())))
                .toList();
        store.actorsBeginning(names.getFirst(), SHOWN);
    }

    @Benchmark
    public List<NameTaken.Value> complete() throws IOException {
        return store.actorsBeginning(name(), SHOWN);
    }

    /** What it costs to count all names that begin so. */
    @Benchmark
    public List<String> bareLucene() throws IOException {
        return BareCompletion.of(reader, name(), SHOWN);
    }

    private String name() {
        next = next + 1 == names.size() ? 0 : next + 1;
        return names.get(next);
    }

    @TearDown(Level.Trial)
    public void close() throws IOException {
        reader.close();
        store.close();
    }
}
