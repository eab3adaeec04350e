package io.dateline.benchmarks.facets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Checks that two engines give the same answers. */
record Agreement(Contender one, Contender other) {
    /** The questions that they answer differently, in words. */
    List<String> differences(List<Question> questions, Task task) throws IOException {
        List<String> different = new ArrayList<>();
        for (Question question : questions) {
            Answer first = one.answer(question, task);
            Answer second = other.answer(question, task);
            if (!agree(task, first, second)) {
                different.add(task + " " + question + ":\n  " + first + "\n  " + second);
            }
        }
        return different;
    }

    /** Where no facets are asked for, one that does not count all hits may say less. */
    private static boolean agree(Task task, Answer one, Answer other) {
        return one.documents().size() == other.documents().size()
                && (task.hasFacets() ? one.total() == other.total() : one.total() >= other.total())
                && one.rows().equals(other.rows());
    }
}
