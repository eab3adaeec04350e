package io.dateline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowsTest {
    private static final List<String> TEXTS = List.of("", "KG\tБишкек", "北京", "", "a\uD83D\uDD4Ab", "");

    @Test
    void givesEachRowAsItWasGiven() {
        assertThat(texts(Rows.of(TEXTS))).isEqualTo(TEXTS);
        assertThat(Rows.of(List.of()).size()).isZero();
    }

    @Test
    void keepsItsRowsInAnImage() {
        ImageWriter image = new ImageWriter();
        Rows.of(TEXTS).write(image);
        assertThat(texts(Rows.read(ImageReader.open(image.image(0)).orElseThrow())))
                .isEqualTo(TEXTS);
    }

    @Test
    void parsesARowOnce() {
        ParsedRows<StringBuilder> rows = new ParsedRows<>(Rows.of(TEXTS), StringBuilder::new);
        assertThat(rows.get(2)).hasToString("北京").isSameAs(rows.get(2));
    }

    private static List<String> texts(Rows rows) {
        return IntStream.range(0, rows.size()).mapToObj(rows::get).toList();
    }
}
