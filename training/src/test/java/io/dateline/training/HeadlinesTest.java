package io.dateline.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.text.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlinesTest {
    private static List<MarkedText> headlines(String text, String person) {
        int start = text.indexOf(person);
        var entity = new GoldText.Entity(start, start + person.length(), "PER");
        return Headlines.of(MarkedText.of(new GoldText("some", 4, text, List.of(entity))));
    }

    private static List<String> names(MarkedText text) {
        Reading reading = text.reading();
        return text.names().stream()
                .map(name -> name.kind() + " " + reading.span(name.from(), name.to()))
                .toList();
    }

    @Test
    void writeASentenceInCapitalsWithItsNames() {
        List<MarkedText> headlines = headlines("On the quay Ulan Bektemir met us.", "Ulan Bektemir");
        assertThat(headlines).hasSize(1);
        assertThat(headlines.getFirst().gold().text()).isEqualTo("ON THE QUAY ULAN BEKTEMIR MET US.");
        assertThat(headlines.getFirst().gold().place()).isEqualTo(4);
        assertThat(names(headlines.getFirst())).containsExactly("PERSON ULAN BEKTEMIR");
    }

    @Test
    void leaveOutWhatHasNoNameOrIsLong() {
        assertThat(headlines("On the quay nobody met us. Later Ulan Bektemir came.", "Ulan Bektemir"))
                .isEmpty();
        assertThat(headlines("Ulan Bektemir " + "came and ".repeat(20) + "left.", "Ulan Bektemir"))
                .isEmpty();
    }

    @Test
    void leaveOutWordsThatAreLongerInCapitals() {
        assertThat(headlines("In der Hauptstra\u00dfe sah man Ulan Bektemir.", "Ulan Bektemir"))
                .isEmpty();
    }
}
