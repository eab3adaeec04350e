package io.dateline.benchmarks.peers;

import io.dateline.benchmarks.facets.Answer;
import io.dateline.benchmarks.facets.Question;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How far another engine's answers are those of the first. Engines cut texts into words by rules of their own, so that not all of
 * them need to be equal for a fair comparison; questions that they understand in another way are none.
 *
 * @param questions how many were asked
 * @param sameTotals how many got the same number of hits
 * @param sameRows how many got the same rows in all facets as well
 * @param otherwise those whose numbers of hits are more than a tenth apart
 */
record Likeness(int questions, int sameTotals, int sameRows, List<Question> otherwise) {
    private static final double TENTH = 0.1;

    static Likeness of(Peer first, Peer other, List<Question> questions) throws IOException {
        int sameTotals = 0;
        int sameRows = 0;
        List<Question> otherwise = new ArrayList<>();
        for (Question question : questions) {
            Answer expected = first.answer(question);
            Answer answer = other.answer(question);
            boolean same = answer.total() == expected.total();
            sameTotals += same ? 1 : 0;
            sameRows += same && answer.rows().equals(expected.rows()) ? 1 : 0;
            if (Math.abs(answer.total() - expected.total()) > TENTH * expected.total()) {
                otherwise.add(question);
            }
        }
        return new Likeness(questions.size(), sameTotals, sameRows, List.copyOf(otherwise));
    }

    /** Whether nine in ten questions are understood in the same way. */
    boolean isFair() {
        return otherwise.size() <= TENTH * questions;
    }

    String inWords() {
        return sameTotals + " of " + questions + " answers have the same number of hits, " + sameRows
                + " the same rows in all facets as well"
                + (otherwise.isEmpty() ? "" : "; left out, as the numbers are more than a tenth apart: " + written());
    }

    private String written() {
        return otherwise.stream()
                .map(question -> question.kind() + " " + question.words().written())
                .collect(Collectors.joining(", "));
    }
}
