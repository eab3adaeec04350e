package io.dateline.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.model.EventDate;
import io.dateline.model.Mention;
import io.dateline.model.Publication;
import io.dateline.model.Report;
import io.dateline.text.Reading;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Prints the dates of JSON lines as the evaluation scores them, offsets in code points: {@code DateLines FILE.jsonl}.
 */
final class DateLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private DateLines() {}

    public static void main(String[] args) throws IOException {
        DateTagger tagger = new DateTagger();
        try (BufferedReader lines = Files.newBufferedReader(Path.of(args[0]))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                System.out.println(JSON.writeValueAsString(dates(tagger, JSON.readTree(line))));
            }
        }
    }

    private static ObjectNode dates(DateTagger tagger, JsonNode input) {
        String text = input.path("text").asText();
        Publication published = EventDate.find(input.path("published").asText(""))
                .map(date -> Publication.of(date, Publication.Basis.GIVEN, "given"))
                .orElse(Publication.UNKNOWN);
        ObjectNode output = JSON.createObjectNode().put("id", input.path("id").asText());
        var mentions = output.putArray("mentions");
        for (Mention mention : mentions(tagger, text, published)) {
            mentions.addObject()
                    .put("start", text.codePointCount(0, mention.start()))
                    .put("end", text.codePointCount(0, mention.end()))
                    .put("text", mention.text())
                    .put("kind", "date")
                    .put("value", mention.value())
                    .put("rule", mention.rule());
        }
        return output;
    }

    static List<Mention> mentions(DateTagger tagger, String text, Publication published) {
        Reading reading = Reading.of(text);
        Candidates candidates = new Candidates();
        tagger.tag(reading, report(text, published), candidates);
        return Settlement.of(candidates).accepted().stream()
                .flatMap(Candidate::andBeside)
                .map(candidate -> candidate.mention(reading))
                .toList();
    }

    static Report report(String text, Publication published) {
        return report(text, published, "und");
    }

    static Report report(String text, Publication published, String language) {
        return new Report(
                "r",
                "",
                text,
                published,
                language,
                "text",
                Optional.empty(),
                Optional.empty(),
                List.of("r.txt"),
                Map.of());
    }
}
