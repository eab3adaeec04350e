package io.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WrappingTest {
    private static final String PROSE = "The committee met on the second day and heard nobody, as the road was closed "
            + "by snow and the guards sent all back who came without a paper from the town, and so it wrote that "
            + "nobody had come, which was true, and went home before the night fell over the hills and the lake.";

    private static long blocks(String text) {
        Reading reading = Reading.of(text);
        return IntStream.range(0, reading.size())
                .filter(token -> reading.is(token, Shape.BLOCK_START))
                .count();
    }

    private static String wrapped(String text, int width) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String word : text.split(" ")) {
            if (length > 0 && length + 1 + word.length() > width) {
                lines.append('\n');
                length = 0;
            } else if (length > 0) {
                lines.append(' ');
                length++;
            }
            lines.append(word);
            length += word.length();
        }
        return lines.toString();
    }

    @Test
    void joinsTheLinesThatAMarginMade() {
        for (int width = 60; width <= 120; width++) {
            assertThat(blocks(wrapped(PROSE, width))).as("width %d", width).isEqualTo(1);
        }
    }

    @Test
    void keepsSentencesAndResultsThatStandInLinesOfTheirOwn() {
        String lines = """
                BADMINTON - HALVORSEN THROUGH TO THE LAST FOUR IN AALBORG AFTER A LONG NIGHT
                Mette Halvorsen beat the third seed in three games on a night when the lights went out twice in the hall.
                Results of matches played in the northern division on Friday and Saturday
                Vestby Rovers 2 Northern Lights 1
                Anders Lindqvist played his hundredth match and was sent off before the end of it.
                """;

        assertThat(Reading.of(lines).sentence(Reading.of(lines).size() - 1) + 1).isEqualTo(5);
    }

    @Test
    void aLineThatBeginsSmallGoesOnWithTheOneBeforeWhereverThatEnded() {
        String ragged = """
                The committee met on the second day and heard nobody, as the road to the town was closed by snow
                and the guards sent all back who came without a
                paper from the town, and so it wrote that nobody had come, which was true enough.
                """;

        assertThat(blocks(ragged)).isEqualTo(1);
    }

    @Test
    void aLineThatCouldNotBeBrokenWidensNoMargin() {
        String address = "https://archive.example.org/2010/06/" + "a-very-long-name-of-a-page/".repeat(3);

        String before = wrapped((PROSE + " ").repeat(6) + "It stands at", 72);

        assertThat(blocks(before + " " + address + "\n" + wrapped(PROSE, 72))).isEqualTo(1);
    }
}
