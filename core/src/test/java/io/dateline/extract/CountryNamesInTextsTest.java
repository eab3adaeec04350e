package io.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.text.Reading;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences in a dozen languages, the countries that they name written in brackets: "He left [Kyrgyzstan=KG]." */
final class CountryNamesInTextsTest {
    private static final List<String> FILES =
            List.of("ru", "uk", "fr", "es", "de", "ar", "zh", "ky", "uz", "uz-cyrl", "tg", "kk");
    private static final Pattern MARK = Pattern.compile("\\[([^=\\]]+)=([A-Z]{2})]");

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("sentences")
    void readsCountriesInTheirLanguage(String language, String sentence) {
        String text = MARK.matcher(sentence).replaceAll("$1");
        Reading reading = Reading.of(text);
        var report = CountryLines.report("r", "", text, language);
        List<String> found = CountryLines.settle(reading, report).accepted().stream()
                .map(mention -> reading.span(mention.from(), mention.to()) + "=" + mention.value())
                .toList();

        assertThat(found).as(sentence).isEqualTo(marked(sentence));
    }

    private static List<String> marked(String sentence) {
        return MARK.matcher(sentence)
                .results()
                .map(mark -> mark.group(1) + "=" + mark.group(2))
                .toList();
    }

    static List<Arguments> sentences() throws IOException {
        List<Arguments> sentences = new ArrayList<>();
        for (String file : FILES) {
            for (String line : lines(file)) {
                if (!line.startsWith("#")) {
                    sentences.add(Arguments.of(file.substring(0, 2), line));
                }
            }
        }
        return sentences;
    }

    private static List<String> lines(String file) throws IOException {
        InputStream found = Objects.requireNonNull(
                CountryNamesInTextsTest.class.getResourceAsStream("country-names/" + file + ".txt"));
        try (var lines = new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }
}
