package io.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.ingest.Source;
import io.dateline.model.DateOrder;
import io.dateline.model.MentionedDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 03/04/2021 read as the other reports of its source are written. */
class SourceOrdersTest {
    private static final String OPEN = record("open", "Courier", "The bridge was closed on 03/04/2021 again.");
    private static final String APRIL_ONE = record("one", "Courier", "The mill burned down on 25/04/2020 at night.");
    private static final String APRIL_TWO = record("two", "Courier", "The ferry sank on 17/09/2020 off the coast.");
    private static final String MONTH_FIRST = record("us", "Courier", "The mayor resigned on 09/17/2020 at last.");
    private static final String ELSEWHERE = record("else", "Herald", "The school opened on 03/04/2021 in town.");

    @TempDir
    private Path folder;

    private static String record(String id, String source, String text) {
        return "{\"id\":\"%s\",\"source\":\"%s\",\"language\":\"en\",\"text\":\"%s\"}\n".formatted(id, source, text);
    }

    private Archive archive(String name) throws IOException {
        return Archive.open(folder.resolve(name));
    }

    private void index(Archive archive, String... records) throws IOException {
        Path file = Files.createTempFile(folder, "batch", ".jsonl");
        Files.writeString(file, String.join("", records));
        archive.index(Source.of(List.of(file)));
    }

    private static List<String> dates(Archive archive, String id) throws IOException {
        return archive.find(id).orElseThrow().findings().dates().stream()
                .map(MentionedDate::date)
                .map(Object::toString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"2,0,DAY_FIRST", "9,1,DAY_FIRST", "0,3,MONTH_FIRST", "1,0,", "8,1,", "5,5,", "0,0,"})
    void takesTwoReportsAndNineTimesTheOthersForAnOrder(int dayFirst, int monthFirst, DateOrder order) {
        assertThat(SourceOrders.order(dayFirst, monthFirst)).isEqualTo(Optional.ofNullable(order));
    }

    @Test
    void readsAnOpenDateAsTheOtherReportsOfItsSource() throws IOException {
        try (Archive archive = archive("a")) {
            index(archive, OPEN, APRIL_ONE, APRIL_TWO, ELSEWHERE);
            assertThat(dates(archive, "open")).containsExactly("2021-04-03");
            assertThat(dates(archive, "else")).containsExactly("2021-03-04", "2021-04-03");
            assertThat(archive.find("open").orElseThrow().findings().rejected())
                    .anySatisfy(rejected -> assertThat(rejected.reason())
                            .isEqualTo("the other reports of its source put the day before the month"));
        }
    }

    @Test
    void opensTheDateAgainWhenItsSourceIsNoLongerClear() throws IOException {
        try (Archive archive = archive("a")) {
            index(archive, OPEN, APRIL_ONE, APRIL_TWO);
            index(archive, MONTH_FIRST);
            assertThat(dates(archive, "open")).containsExactly("2021-03-04", "2021-04-03");
            archive.remove(List.of("us"));
            assertThat(dates(archive, "open")).containsExactly("2021-04-03");
            assertThat(archive.retag()).isZero();
            assertThat(archive.verify()).isEmpty();
        }
    }

    @Test
    void comesToTheSameInAnyOrderOfIndexing() throws IOException {
        long seed = Long.getLong("dateline.seed", System.nanoTime());
        System.out.println("replay with -Ddateline.seed=" + seed);
        List<String> records = new ArrayList<>(List.of(OPEN, APRIL_ONE, APRIL_TWO, ELSEWHERE));
        String expected = "";
        for (int round = 0; round < 3; round++) {
            try (Archive archive = archive("round" + round)) {
                for (String one : records) {
                    index(archive, one);
                }
                expected = round == 0 ? archive.digest() : expected;
                assertThat(archive.digest()).as("seed %s, %s", seed, records).isEqualTo(expected);
            }
            Collections.shuffle(records, new Random(seed + round));
        }
    }
}
