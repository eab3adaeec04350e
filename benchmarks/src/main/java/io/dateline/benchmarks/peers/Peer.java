package io.dateline.benchmarks.peers;

import io.dateline.benchmarks.facets.Answer;
import io.dateline.benchmarks.facets.Question;
import java.io.Closeable;
import java.io.IOException;

/** An engine that is put beside others. */
interface Peer extends Closeable {
    /** With its version. */
    String name();

    /** The best ten and three facets. */
    Answer answer(Question question) throws IOException;

    /** Asks without looking at the answer, so that reading it is no part of the cost. */
    void ask(Question question) throws IOException;

    /** What the process that answers has taken of the processors so far, in nanoseconds. */
    long processorNanos();
}
