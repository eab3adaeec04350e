package io.dateline.benchmarks.peers;

import io.dateline.benchmarks.facets.Answer;
import io.dateline.benchmarks.facets.Question;
import java.util.List;
import java.util.Map;

/** Finds the same number of reports for every question, and takes the same time. */
final class FixedPeer implements Peer {
    private final String name;
    private final long total;
    private final long nanosEach;
    private long nanos;

    FixedPeer(String name, long total, long nanosEach) {
        this.name = name;
        this.total = total;
        this.nanosEach = nanosEach;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Answer answer(Question question) {
        return new Answer(total, List.of(), Map.of());
    }

    @Override
    public void ask(Question question) {
        nanos += nanosEach;
    }

    @Override
    public long processorNanos() {
        return nanos;
    }

    @Override
    public void close() {}
}
