package io.dateline.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * A text with its names as people marked them.
 *
 * @param place the number of the line in its file, from 0 on
 */
record GoldText(String set, int place, String text, List<Entity> entities) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A span in UTF-16 code units, 0-based, with its type as the file has it. */
    record Entity(int start, int end, String type) {}

    /** Whether it is kept out of training while figures are taken. */
    boolean isApart() {
        return place % 2 == 1;
    }

    static List<GoldText> read(Path file) throws IOException {
        String name = file.getFileName().toString().replaceAll("\\.jsonl(\\.gz)?$", "");
        List<GoldText> texts = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(file);
                var lines = new BufferedReader(new InputStreamReader(
                        file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes,
                        StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    texts.add(of(name, texts.size(), JSON.readTree(line)));
                }
            }
        }
        return texts;
    }

    private static GoldText of(String set, int place, JsonNode line) {
        String text = line.get("text").textValue();
        List<Entity> entities = new ArrayList<>();
        for (JsonNode entity : line.path("entities")) {
            int start = text.offsetByCodePoints(0, entity.get("start").intValue());
            int end = text.offsetByCodePoints(0, entity.get("end").intValue());
            entities.add(new Entity(start, end, entity.get("type").textValue()));
        }
        return new GoldText(set, place, text, List.copyOf(entities));
    }
}
