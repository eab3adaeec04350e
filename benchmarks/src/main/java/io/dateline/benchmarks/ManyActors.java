package io.dateline.benchmarks;

import io.dateline.internal.lucene.Store;
import io.dateline.model.Actor;
import io.dateline.model.ActorType;
import io.dateline.model.Findings;
import io.dateline.model.Publication;
import io.dateline.model.Report;
import io.dateline.model.TaggedReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Reports that name a number of persons whom nobody knows, a hundred a report; a few of them in many reports.
 *
 * @param actors how many
 */
record ManyActors(long actors) {
    private static final int A_REPORT = 100;
    private static final int FREQUENT = 12;
    private static final String[] FIRST = {"Ba", "De", "Fi", "Go", "Ku", "La", "Me", "Ni", "Po", "Ru"};
    private static final String[] MIDDLE = {"bra", "dle", "fni", "gro", "kmu", "lta", "mre", "nvi", "plo", "rgu"};
    private static final String[] LAST = {"band", "deld", "find", "gomp", "kurt", "lant", "mern", "nilf", "polg", "rusk"
    };

    /** The name of a person: two words of three syllables each, other ones for each number below a million. */
    static String name(long number) {
        return word(number / 1_000 % 1_000) + " " + word(number % 1_000);
    }

    private static String word(long number) {
        int digits = (int) number;
        return FIRST[digits / 100] + MIDDLE[digits / 10 % 10] + LAST[digits % 10];
    }

    /** Writes an archive of them, without extraction. */
    void write(Path folder) throws IOException {
        try (Store store = Store.openForWriting(folder, "benchmarks")) {
            for (TaggedReport report : (Iterable<TaggedReport>) reports()::iterator) {
                store.put(report);
            }
            store.commit();
        }
    }

    /** The reports, as extraction would have found their actors: each actor in one, and the first ones in ever more. */
    private Stream<TaggedReport> reports() {
        return LongStream.range(0, (actors + A_REPORT - 1) / A_REPORT).mapToObj(this::report);
    }

    private TaggedReport report(long number) {
        long first = number * A_REPORT;
        List<Actor> named = LongStream.concat(
                        LongStream.range(first, Math.min(actors, first + A_REPORT)),
                        LongStream.range(1, FREQUENT).map(i -> number * i % (actors / i + 1)))
                .distinct()
                .mapToObj(ManyActors::actor)
                .toList();
        String id = "r" + number;
        Report report = new Report(
                id,
                id,
                id,
                Publication.UNKNOWN,
                "en",
                "text",
                Optional.empty(),
                Optional.empty(),
                List.of(id),
                Map.of());
        return new TaggedReport(report, new Findings(List.of(), named, List.of(), List.of(), List.of()));
    }

    private static Actor actor(long number) {
        String name = name(number);
        String id = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        return new Actor(id, name, ActorType.PERSON, Optional.empty(), 1, List.of(name));
    }

    /** Names of persons among them, spread evenly. */
    List<String> some(int most) {
        return LongStream.range(0, most)
                .mapToObj(i -> name(i * Math.max(1, actors / most)))
                .toList();
    }
}
