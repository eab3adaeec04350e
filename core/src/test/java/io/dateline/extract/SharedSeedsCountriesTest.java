package io.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.model.Country;
import io.dateline.text.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The five source documents, where they lie beside the project. */
final class SharedSeedsCountriesTest {
    private static final Path SEEDS = Path.of(
                    System.getProperty("dateline.shared", System.getProperty("dateline.root", ".") + "/../shared"))
            .resolve("seeds");

    @Test
    void findsTheirCountriesAndWhatTheyAreAbout() throws IOException {
        assumeTrue(Files.exists(SEEDS.resolve("gold.json")), "skipped: the source documents are not at " + SEEDS);
        for (JsonNode gold :
                new ObjectMapper().readTree(SEEDS.resolve("gold.json").toFile()).path("documents")) {
            List<Country> found =
                    countries(Files.readString(SEEDS.resolve(gold.path("file").asText())));
            Set<String> expected = new TreeSet<>();
            gold.path("countries").forEach(code -> expected.add(code.asText()));

            assertThat(found)
                    .extracting(Country::code)
                    .as(gold.path("file").asText())
                    .hasSameElementsAs(expected);
            assertThat(found.getFirst().code()).isEqualTo(gold.path("focus").asText());
        }
    }

    private static List<Country> countries(String text) {
        Reading reading = Reading.of(text);
        return CountryWeights.of(
                reading,
                CountryLines.settle(reading, CountryLines.report("r", "", text, "en"))
                        .accepted(),
                List.of(),
                UnnamedCountry.of(reading));
    }
}
