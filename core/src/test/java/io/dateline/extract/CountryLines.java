package io.dateline.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.model.Country;
import io.dateline.model.Mention;
import io.dateline.model.Publication;
import io.dateline.model.Report;
import io.dateline.text.Reading;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads JSON lines of reports and prints the countries alone, as {@code extract} does, for the scoring script. */
final class CountryLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private CountryLines() {}

    public static void main(String[] args) throws IOException {
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try (var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                out.println(found(JSON.readTree(line)));
            }
        }
        out.flush();
    }

    static Report report(String id, String title, String text, String language) {
        return new Report(
                id,
                title,
                text,
                Publication.UNKNOWN,
                language,
                "text",
                Optional.empty(),
                Optional.empty(),
                List.of(id),
                Map.of());
    }

    static Settlement settle(Reading reading, Report report) {
        Candidates candidates = new Candidates();
        new CountryTagger().tag(reading, report, candidates);
        return Settlement.of(candidates);
    }

    private static String found(JsonNode line) throws IOException {
        Report report = report(
                line.path("id").asText(),
                line.path("title").asText(""),
                line.path("text").asText(),
                line.path("language").asText("und"));
        Reading reading = Reading.of(report.title(), report.text());
        Settlement settled = settle(reading, report);
        ObjectNode found = JSON.createObjectNode().put("id", report.id());
        var countries = found.putArray("countries");
        for (Country country : CountryWeights.of(reading, settled.accepted(), List.of(), UnnamedCountry.of(reading))) {
            countries.addObject().put("code", country.code()).put("weight", country.weight());
        }
        var mentions = found.putArray("mentions");
        for (Candidate candidate : settled.accepted()) {
            Mention mention = candidate.mention(reading);
            if (mention.part() == Mention.Part.TEXT) {
                mentions.addObject()
                        .put("start", mention.start())
                        .put("end", mention.end())
                        .put("text", mention.text())
                        .put("kind", "country")
                        .put("value", mention.value())
                        .put("rule", mention.rule())
                        .put("confidence", mention.confidence());
            }
        }
        var rejected = found.putArray("rejected");
        settled.declined()
                .forEach(d -> rejected.add(d.candidate().mention(reading).text() + " ("
                        + d.candidate().value() + "): " + d.reason()));
        return JSON.writeValueAsString(found);
    }
}
