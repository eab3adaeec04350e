package io.dateline.extract;

import io.dateline.model.EventDate;
import io.dateline.model.Publication;
import io.dateline.text.Reading;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A line of {@code date-sentences.txt}: a sentence with its dates in brackets, and what they are in EDTF. */
record DateSentence(String language, String marked, Publication published, List<String> values) {
    private static final Pattern MARKED = Pattern.compile("\\[([^\\]]*)]");

    /** A date that was found: what it is and where it stands. */
    record Found(String value, String span) {}

    static List<DateSentence> all() throws IOException {
        try (InputStream in = DateSentence.class.getResourceAsStream("date-sentences.txt")) {
            return new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(DateSentence::of)
                    .toList();
        }
    }

    private static DateSentence of(String line) {
        String[] parts = line.split("\\|", -1);
        return new DateSentence(parts[0].strip(), parts[1].strip(), published(parts[2].strip()), words(parts[3]));
    }

    private static Publication published(String date) {
        return date.equals("-")
                ? Publication.UNKNOWN
                : Publication.of(EventDate.parse(date), Publication.Basis.GIVEN, "given");
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split(" "));
    }

    String text() {
        return MARKED.matcher(marked).replaceAll("$1");
    }

    List<String> spans() {
        return MARKED.matcher(marked)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    /** What the tagger finds in it, told the language or not. */
    List<Found> found(String toldLanguage) {
        Reading reading = Reading.of(text());
        Candidates candidates = new Candidates();
        new DateTagger().tag(reading, DateLines.report(text(), published, toldLanguage), candidates);
        return Settlement.of(candidates).accepted().stream()
                .map(date -> new Found(date.value(), reading.span(date.from(), date.to())))
                .toList();
    }
}
