package io.dateline.benchmarks.facets;

import java.io.IOException;

/** An engine that answers the questions. */
public interface Contender {
    String name();

    Answer answer(Question question, Task task) throws IOException;
}
