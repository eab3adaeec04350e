package io.dateline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.text.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

final class PlacesTest {
    @Test
    void findsCapitalsRegionsAndTowns() {
        assertThat(found("Bishkek")).contains("KG CAPITAL");
        assertThat(found("Osh")).contains("KG TOWN", "KG REGION");
        assertThat(found("Texas")).contains("US REGION");
        assertThat(found("Бишкеке")).contains("KG CAPITAL");
        assertThat(found("Paris")).contains("FR CAPITAL", "US TOWN");
    }

    @Test
    void knowsTheIdsOfAName() {
        assertThat(Places.named("Ош")).contains("1527534");
        assertThat(Places.named("القاهرة")).contains("360630");
        assertThat(Places.named("Osh and Bishkek")).isEmpty();
        assertThat(Places.named("")).isEmpty();
    }

    @Test
    void knowsWhichNamesAreCommonWordsOrPeople() {
        assertThat(Places.isCommonWord("reading")).isTrue();
        assertThat(Places.isCommonWord("nairobi")).isFalse();
        assertThat(Places.isPersonName("hassan")).isTrue();
        assertThat(Places.isPersonName("bishkek")).isFalse();
    }

    @Test
    void isTheSameForAllThreads() throws Exception {
        List<Callable<List<String>>> tasks = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            tasks.add(() -> found("القاهرة"));
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var result : threads.invokeAll(tasks)) {
                assertThat(result.get()).contains("EG CAPITAL");
            }
        }
    }

    private static List<String> found(String name) {
        List<String> found = new ArrayList<>();
        Places.find(Reading.of(name), 0, (to, place, alternate) -> found.add(place.code() + " " + place.kind()));
        return found;
    }
}
