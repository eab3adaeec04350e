package io.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.model.EventDate;
import io.dateline.model.Mention;
import io.dateline.model.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The five source documents, which lie beside the project and not in it. */
class SeedDatesTest {
    private static final Path SHARED =
            Path.of(System.getProperty("dateline.shared", System.getProperty("dateline.root", ".") + "/../shared"));

    @Test
    void findsExactlyTheDatesOfTheSourceDocuments() throws IOException {
        Path seeds = SHARED.resolve("seeds");
        assumeTrue(Files.isRegularFile(seeds.resolve("gold.json")), "the source documents are not there: " + seeds);
        for (JsonNode document :
                new ObjectMapper().readTree(seeds.resolve("gold.json").toFile()).get("documents")) {
            String text = Files.readString(seeds.resolve(document.get("file").asText()));
            assertThat(dates(text, document.get("published").asText()))
                    .as(document.get("file").asText())
                    .isEqualTo(gold(document));
        }
    }

    private static TreeSet<String> gold(JsonNode document) {
        TreeSet<String> dates = new TreeSet<>();
        document.get("dates").forEach(date -> dates.add(date.asText()));
        return dates;
    }

    private static TreeSet<String> dates(String text, String published) {
        TreeSet<String> dates = new TreeSet<>();
        Publication given = Publication.of(EventDate.parse(published), Publication.Basis.GIVEN, "given");
        DateLines.mentions(new DateTagger(), text, given).stream()
                .filter(mention -> !mention.isEndOfRange())
                .map(Mention::value)
                .forEach(dates::add);
        return dates;
    }
}
