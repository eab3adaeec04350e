package io.dateline.benchmarks.curves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class PictureTest {
    private static final Curve CURVE =
            new Curve("ours & <theirs>", "#000", true, new TreeMap<>(Map.of(1_000.0, 20.0, 100_000.0, 500.0)));

    @Test
    void drawsAPointForEachSize() throws Exception {
        Document svg = parsed(new Picture("cost", "reports", "µs", List.of(CURVE, CURVE)).svg());
        assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(4);
        assertThat(svg.getDocumentElement().getTextContent()).contains("ours & <theirs>", "10,000", "1,000: 20");
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void placesByTheLogarithm() {
        Axis axis = Axis.over(List.of(20.0, 500.0), 0, 200);
        assertThat(axis.ticks()).containsExactly(10.0, 100.0, 1_000.0);
        assertThat(axis.at(10)).isZero();
        assertThat(axis.at(100)).isEqualTo(100);
        assertThat(Axis.over(List.of(10.0), 0, 200).ticks()).containsExactly(10.0, 100.0);
    }

    @Test
    void refusesWhatLogarithmsCannotShow() {
        assertThatThrownBy(() -> new Curve("none", "#000", false, new TreeMap<>(Map.of(10.0, 0.0))))
                .hasMessageContaining("points");
        assertThatThrownBy(() -> new Curve("none", "#000", false, new TreeMap<>()))
                .hasMessageContaining("points");
    }
}
