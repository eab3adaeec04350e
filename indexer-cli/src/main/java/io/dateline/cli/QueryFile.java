package io.dateline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.Archive;
import io.dateline.search.QuerySyntaxException;
import io.dateline.search.SearchQuery;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.function.Function;

/** Answers many queries from a file of JSON lines; one that cannot be answered never stops the others. */
final class QueryFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Scene scene;
    private final Archive archive;
    private final Function<String, SearchQuery> query;
    private boolean someFailed;

    QueryFile(Scene scene, Archive archive, Function<String, SearchQuery> query) {
        this.scene = scene;
        this.archive = archive;
        this.query = query;
    }

    int run(Path file, Format format) throws IOException {
        Answers answers = Answers.of(format, scene);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    answer(line, number, answers);
                }
            }
        }
        return someFailed ? ExitCode.SOME_FAILED : ExitCode.DONE;
    }

    private InputStream open(Path file) throws IOException {
        if (file.toString().equals(PathArguments.STDIN)) {
            return scene.terminal().in();
        }
        if (Files.isDirectory(file)) {
            throw new UsageException("--queries: this is a folder, and a file of JSON lines is wanted: " + file);
        }
        if (!Files.isRegularFile(file) && !Files.isReadable(file)) {
            throw new UsageException("--queries: no such file: " + file);
        }
        return Files.newInputStream(file);
    }

    private void answer(String line, int number, Answers answers) throws IOException {
        String id = Integer.toString(number);
        try {
            JsonNode asked = read(line);
            id = asked.hasNonNull("id") ? asked.get("id").asText() : id;
            answers.answer(id, archive.search(query.apply(text(asked))));
        } catch (IllegalArgumentException e) {
            someFailed = true;
            Problem problem = Problem.of(e);
            scene.warn("query " + id + ": " + problem.message());
            answers.error(id, problem, position(e));
        }
    }

    private static JsonNode read(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            if (node != null && node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
        }
        throw new IllegalArgumentException("no JSON object");
    }

    private static String text(JsonNode asked) {
        JsonNode text = asked.get("text");
        if (text == null || !text.isTextual()) {
            throw new IllegalArgumentException("no \"text\" in the line");
        }
        return text.textValue();
    }

    private static OptionalInt position(IllegalArgumentException thrown) {
        return thrown instanceof QuerySyntaxException e ? OptionalInt.of(e.position()) : OptionalInt.empty();
    }
}
