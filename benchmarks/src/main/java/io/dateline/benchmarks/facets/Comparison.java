package io.dateline.benchmarks.facets;

import io.dateline.internal.lucene.MeasuredEngine;
import io.dateline.model.TaggedReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/**
 * Measures the engine's facets beside Lucene's, over indexes of several sizes.
 *
 * @param work where the indexes are made and kept, to be found again by their name
 * @param name of the reports, such as their seed
 * @param reports the first so many of them
 * @param warmups how often all questions are asked before anything is measured
 * @param rounds how often they are asked while it is
 * @param log where it says what it does
 */
public record Comparison(
        Path work, String name, LongFunction<Stream<TaggedReport>> reports, int warmups, int rounds, PrintStream log) {
    private static final long SEED = 1;
    private static final int SAMPLE = 300;

    /** Measures over the first so many reports. Throws where the engines disagree. */
    public Outcome over(long number) throws IOException {
        Path index = index(number);
        try (MeasuredEngine engine = MeasuredEngine.open(index)) {
            List<Question> questions = new Workload(engine, sample()).questions();
            List<Contender> contenders = contenders(engine);
            check(contenders, questions);
            Map<Task, List<Map<Kind, Samples>>> measured = new EnumMap<>(Task.class);
            for (Task task : Task.values()) {
                log.println("measuring " + task.words() + " over " + number + " reports");
                Timing timing = new Timing(contenders, questions, SEED);
                measured.put(task, timing.measure(task, warmups, rounds));
                log.println("  (" + timing.sink() + ")");
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

    private List<String> sample() {
        try (Stream<TaggedReport> first = reports.apply(SAMPLE)) {
            return first.map(tagged -> tagged.report().text()).toList();
        }
    }

    /** An index that was made before is known by its name. */
    private Path index(long number) throws IOException {
        Path finished = work.resolve("facets-" + name + "-" + number);
        if (!Files.isDirectory(finished)) {
            log.println("indexing " + number + " reports");
            Path unfinished = Files.createTempDirectory(Files.createDirectories(work), "unfinished-");
            try (Stream<TaggedReport> all = reports.apply(number)) {
                MeasuredEngine.write(unfinished, all, LuceneFacets::faceted);
            }
            Files.move(unfinished, finished);
        }
        return finished;
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
