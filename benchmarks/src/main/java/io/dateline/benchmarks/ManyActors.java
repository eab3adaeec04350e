package io.dateline.benchmarks;

import io.dateline.ingest.Source;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Reports that name a number of persons whom nobody knows, a hundred a report, each once.
 *
 * @param actors how many
 */
record ManyActors(long actors) {
    private static final int A_REPORT = 100;
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

    Source source() {
        List<InputStream> lines = LongStream.range(0, (actors + A_REPORT - 1) / A_REPORT)
                .mapToObj(this::line)
                .<InputStream>map(line -> new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)))
                .toList();
        return Source.jsonLines(new SequenceInputStream(Collections.enumeration(lines)), "-");
    }

    private String line(long report) {
        String text = LongStream.range(report * A_REPORT, Math.min(actors, (report + 1) * A_REPORT))
                .mapToObj(number -> "The lawyer " + name(number) + " spoke.")
                .collect(Collectors.joining(" "));
        return "{\"id\":\"r" + report + "\",\"text\":\"" + text + "\"}\n";
    }

    /** Names of persons among them, spread evenly. */
    List<String> some(int most) {
        return LongStream.range(0, most)
                .mapToObj(i -> name(i * Math.max(1, actors / most)))
                .toList();
    }
}
