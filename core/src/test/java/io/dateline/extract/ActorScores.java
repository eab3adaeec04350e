package io.dateline.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.model.Actor;
import io.dateline.model.Mention.Kind;
import io.dateline.text.Reading;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Writes the actors of JSON lines in the form that the shared scorer reads, with offsets in code points.
 *
 * <pre>ActorScores GOLD.jsonl SYSTEM.jsonl [all|even|odd]</pre>
 */
final class ActorScores {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ActorScores() {}

    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        long tokens = 0;
        List<String> lines = Files.readAllLines(Path.of(args[0]));
        try (PrintStream out = new PrintStream(args[1], StandardCharsets.UTF_8)) {
            for (String line : lines) {
                JsonNode report = JSON.readTree(line);
                Reading reading = Reading.of(report.get("text").asText());
                tokens += reading.size();
                out.println(score(report.get("id").asText(), reading));
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.err.printf(
                java.util.Locale.ROOT, "%d tokens in %.2f s: %.0f a second%n", tokens, seconds, tokens / seconds);
    }

    static String score(String id, Reading reading) {
        Candidates candidates = new Candidates();
        new ActorTagger().tag(reading, candidates);
        var resolved = ActorResolver.resolve(reading, Settlement.of(candidates).accepted(), Optional.empty());
        ObjectNode report = JSON.createObjectNode().put("id", id);
        var mentions = report.putArray("mentions");
        for (Candidate candidate : resolved.accepted()) {
            if (candidate.kind() == Kind.ACTOR) {
                mentions.addObject()
                        .put("start", points(reading, reading.start(candidate.from())))
                        .put("end", points(reading, reading.end(candidate.to() - 1)))
                        .put("kind", "actor")
                        .put("type", candidate.type().orElseThrow().id())
                        .put("value", candidate.value())
                        .put("rule", candidate.rule());
            }
        }
        var actors = report.putArray("actors");
        for (Actor actor : resolved.actors()) {
            var node = actors.addObject().put("id", actor.id()).put("name", actor.name());
            actor.spellings().forEach(node.putArray("spellings")::add);
        }
        try {
            return JSON.writeValueAsString(report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int points(Reading reading, int offset) {
        return reading.text().codePointCount(0, offset);
    }
}
