package io.dateline.benchmarks.facets;

import io.dateline.internal.lucene.MeasuredEngine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Measures the engine's facets beside Lucene's, over indexes of several sizes.
 *
 * @param warmups how often all questions are asked before anything is measured
 * @param rounds how often they are asked while it is
 */
public record Comparison(Shelf shelf, int warmups, int rounds) {
    private static final long SEED = 1;

    /** Measures over the first so many reports. Throws where the engines disagree. */
    public Outcome over(long number) throws IOException {
        try (MeasuredEngine engine = shelf.engine(number)) {
            List<Question> questions = shelf.questions(engine);
            List<Contender> contenders = contenders(engine);
            check(contenders, questions);
            Map<Task, List<Map<Kind, Samples>>> measured = new EnumMap<>(Task.class);
            for (Task task : Task.values()) {
                shelf.log().println("measuring " + task.words() + " over " + number + " reports");
                Timing timing = new Timing(contenders, questions, SEED);
                measured.put(task, timing.measure(task, warmups, rounds));
                shelf.log().println("  (" + timing.sink() + ")");
            }
            return new Outcome(
                    number,
                    contenders.stream().map(Contender::name).toList(),
                    hits(contenders.getFirst(), questions),
                    measured,
                    engine.columnBytes());
        }
    }

    private static List<Contender> contenders(MeasuredEngine engine) throws IOException {
        return List.of(new DatelineFacets(engine, false), new LuceneFacets(engine), new DatelineFacets(engine, true));
    }

    private static void check(List<Contender> contenders, List<Question> questions) throws IOException {
        List<String> differences = new ArrayList<>();
        for (Task task : Task.values()) {
            for (int i = 1; i < contenders.size(); i++) {
                differences.addAll(
                        new Agreement(contenders.getFirst(), contenders.get(i)).differences(questions, task));
            }
        }
        if (!differences.isEmpty()) {
            throw new IllegalStateException(
                    differences.size() + " answers differ, such as that to " + differences.getFirst());
        }
    }

    private static Map<Kind, Double> hits(Contender contender, List<Question> questions) throws IOException {
        Map<Kind, Samples> hits = new EnumMap<>(Kind.class);
        for (Question question : questions) {
            hits.computeIfAbsent(question.kind(), kind -> new Samples())
                    .add(contender.answer(question, Task.FACETS).total() * 1_000);
        }
        Map<Kind, Double> means = new EnumMap<>(Kind.class);
        hits.forEach((kind, samples) -> means.put(kind, samples.mean()));
        return means;
    }
}
