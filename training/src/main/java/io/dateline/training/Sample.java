package io.dateline.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Takes every so many-th text of a corpus, for training on texts that nobody marked: of a {@code .jsonl.gz} file the lines with a
 * {@code text} of some length. Takes the corpus, the file to write, of how many texts one is wanted, and how many at most.
 */
final class Sample {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SHORTEST = 40;
    private static final int LONGEST = 600;

    private Sample() {}

    public static void main(String[] args) throws IOException {
        int every = Integer.parseInt(args[2]);
        long most = Long.parseLong(args[3]);
        try (var in = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(Path.of(args[0]))), StandardCharsets.UTF_8));
                var out = new PrintWriter(new OutputStreamWriter(
                        new GZIPOutputStream(Files.newOutputStream(Path.of(args[1]))), StandardCharsets.UTF_8))) {
            int number = 0;
            long taken = 0;
            for (String line = in.readLine(); line != null && taken < most; line = in.readLine()) {
                JsonNode report = JSON.readTree(line);
                if (number++ % every == 0 && isOfSomeLength(report)) {
                    out.print(shortened(report) + "\n");
                    taken++;
                }
            }
        }
    }

    private static boolean isOfSomeLength(JsonNode report) {
        int length = report.path("text").asText().length();
        return length >= SHORTEST && length <= LONGEST;
    }

    private static JsonNode shortened(JsonNode report) {
        return JSON.createObjectNode()
                .put("id", report.path("id").asText())
                .put("text", report.path("text").asText());
    }
}
