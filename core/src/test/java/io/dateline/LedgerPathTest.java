package io.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerPathTest {
    @Test
    void namesTheFileOfAnItemOrALine() {
        assertThat(LedgerPath.file("in/a.zip!/b.zip!/c.txt")).isEqualTo("in/a.zip");
        assertThat(LedgerPath.file("in/r.jsonl#17")).isEqualTo("in/r.jsonl");
        assertThat(LedgerPath.file("in/a#b.txt")).isEqualTo("in/a#b.txt");
    }

    @Test
    void namesTheTopFolder() {
        assertThat(LedgerPath.top("in/2010/a.txt")).isEqualTo("in");
        assertThat(LedgerPath.top("/home/me/a.txt")).isEqualTo("/home");
        assertThat(LedgerPath.top("a.zip!/b.txt")).isEqualTo("a.zip!");
        assertThat(LedgerPath.top("r.jsonl#1")).isEqualTo("r.jsonl");
    }

    @Test
    void tellsFilesThatAreReadInTheSameWay() {
        assertThat(LedgerPath.isNamedAlike("in/a.txt", "out/b.txt")).isTrue();
        assertThat(LedgerPath.isNamedAlike("in/README", "out/README")).isTrue();
        assertThat(LedgerPath.isNamedAlike("in/README", "out/NOTES")).isFalse();
        assertThat(LedgerPath.isNamedAlike("a.txt", "a.html")).isFalse();
        assertThat(LedgerPath.isNamedAlike("in.d/a", "in.d/b")).isFalse();
    }

    @Test
    void noticesLinesThatAreMissing() {
        LinesSeen lines = new LinesSeen();
        lines.note("r.jsonl#1");
        lines.note("r.jsonl#3");
        lines.note("a.txt");
        List<String> before = List.of("r.jsonl#1", "r.jsonl#2", "r.jsonl#3", "r.jsonl#x");
        assertThat(lines.missing("r.jsonl", before)).containsExactly("r.jsonl#2");
        assertThat(lines.missing("other.jsonl", List.of("other.jsonl#1"))).containsExactly("other.jsonl#1");
        lines.note("s.jsonl#2");
        assertThat(lines.missing("s.jsonl", List.of("s.jsonl#1", "s.jsonl#2"))).containsExactly("s.jsonl#1");
    }
}
