package io.dateline.benchmarks.facets;

import io.dateline.internal.lucene.MeasuredEngine;
import io.dateline.search.Dimension;
import io.dateline.search.Facet;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * This project's engine.
 *
 * @param remembers whether it may answer from counts that it made before
 */
public record DatelineFacets(MeasuredEngine engine, boolean remembers) implements Contender {
    @Override
    public String name() {
        return remembers ? "Dateline, counts remembered" : "Dateline";
    }

    @Override
    public Answer answer(Question question, Task task) throws IOException {
        MeasuredEngine.Answer found = engine.answer(question.query(task), remembers);
        Map<Dimension, List<Answer.Row>> rows = new EnumMap<>(Dimension.class);
        for (Facet facet : found.facets()) {
            rows.put(
                    facet.dimension(),
                    facet.rows().stream()
                            .filter(row -> row.count() > 0)
                            .limit(Question.ROWS)
                            .map(row -> new Answer.Row(row.id(), row.count()))
                            .toList());
        }
        return new Answer(found.total(), found.documents(), rows);
    }
}
