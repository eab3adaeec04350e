package io.dateline.benchmarks;

import io.dateline.Archive;
import io.dateline.search.Dimension;
import io.dateline.search.SearchQuery;
import io.dateline.search.SearchResult;
import java.io.IOException;
import java.util.List;
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

/** How long one query takes, with ten hits and their snippets, and with or without three facets. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class QueryBenchmark {
    @Param({"10000"})
    public long reports;

    @Param
    public QueryClass queryClass = QueryClass.RARE;

    @Param({"none", "three"})
    public String facets = "none";

    private Archive archive;
    private List<SearchQuery> queries;
    private int next;

    @Setup(Level.Trial)
    public void open() throws IOException {
        Setting setting = Setting.ofProperties();
        archive = setting.archive(reports);
        queries = Questions.over(setting.corpus()).of(queryClass, archive).stream()
                .map(this::withFacets)
                .toList();
        if (hits() == 0) {
            throw new IllegalStateException("no query of class " + queryClass + " finds anything in the corpus");
        }
    }

    private long hits() throws IOException {
        long hits = 0;
        for (SearchQuery query : queries) {
            hits += archive.search(query).total();
        }
        return hits;
    }

    private SearchQuery withFacets(SearchQuery query) {
        return facets.equals("none") ? query : query.withFacets(Dimension.COUNTRY, Dimension.ACTOR, Dimension.DATE);
    }

    @Benchmark
    public SearchResult search() throws IOException {
        next = next + 1 == queries.size() ? 0 : next + 1;
        return archive.search(queries.get(next));
    }

    @TearDown(Level.Trial)
    public void close() throws IOException {
        archive.close();
    }
}
