package io.dateline.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.Findings;
import io.dateline.model.InputState;
import io.dateline.model.LedgerEntry;
import io.dateline.model.Publication;
import io.dateline.model.TaggedReport;
import io.dateline.search.Dimension;
import io.dateline.search.Facet;
import io.dateline.search.FacetRow;
import io.dateline.search.Snippet;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TextTest {
    private final StringWriter out = new StringWriter();

    @Test
    void numbersHitsAndDrawsFacetsBelow() throws IOException {
        new ResultText(out, Paint.PLAIN).write(Samples.result());
        assertThat(out).hasToString("""
                12 reports, here 1 to 2  osh  (1.9 ms)

                1. Osh quiet
                   2010-06-13 · Agency · news/2010-06-13.txt · a1 · 2 copies
                   Troops left *Osh* on _Saturday_.
                   Kyrgyzstan · Jordan Smith · 2010-06-12

                2. (no title)
                   undated · =cmd.txt · b2

                country  6 values, 3 not shown · 1 without
                  ▸ Kyrgyzstan  KG  8 ████████████████████████
                    Russia      RU  4 ████████████
                    Uzbekistan  UZ  0\s

                date  1 value · 3 without · 2 coarser
                  ▸ 2010  7 ████████████████████████  1 coarser
                """);
    }

    @Test
    void saysWhereNothingIsFound() throws IOException {
        var none = new io.dateline.search.SearchResult("x", "x", 0, 0.2, 0, 10, List.of(), List.of(), List.of());
        new ResultText(out, Paint.PLAIN).write(none);
        assertThat(out).hasToString("no reports  x  (0.2 ms)\n");
    }

    @Test
    void marksMatchesInBoldOnATerminal() {
        assertThat(new ResultText(out, new Paint(true)).marked(words("a <em>b</em> c")))
                .isEqualTo("a \u001B[1;33mb\u001B[0m c");
    }

    @Test
    void marksMentionsOtherwiseThanWords() {
        Snippet snippet = new Snippet("<em>a</em> <em>b</em>", List.of("actor:Q1", Snippet.WORD));
        assertThat(new ResultText(out, Paint.PLAIN).marked(snippet)).isEqualTo("_a_ *b*");
        assertThat(new ResultText(out, new Paint(true)).marked(snippet))
                .isEqualTo("\u001B[1;36ma\u001B[0m \u001B[1;33mb\u001B[0m");
    }

    private static Snippet words(String text) {
        return new Snippet(text, List.of());
    }

    @Test
    void letsNoEscapeOfASnippetThrough() {
        assertThat(new ResultText(out, Paint.PLAIN).marked(words("\u001B[2J<em>b\u001B[0m</em>")))
                .isEqualTo("\uFFFD[2J*b\uFFFD[0m*");
    }

    @Test
    void bearsAMarkThatDoesNotEnd() {
        assertThat(new ResultText(out, Paint.PLAIN).marked(words("a <em>b"))).isEqualTo("a b");
    }

    @Test
    void drawsTheSmallestCountAsASliver() {
        assertThat(FacetText.bar(1, 100_000)).isEqualTo("▏");
        assertThat(FacetText.bar(0, 5)).isEmpty();
        assertThat(FacetText.bar(Integer.MAX_VALUE, Integer.MAX_VALUE)).hasSize(24);
    }

    @Test
    void shortensAVeryLongLabelBetweenCharacters() throws IOException {
        Facet facet = new Facet(
                Dimension.SOURCE, 1, 0, 0, List.of(new FacetRow("😀".repeat(90), "😀".repeat(90), 3, false, 0)));
        new FacetText(out, Paint.PLAIN).write(facet);
        assertThat(out.toString()).contains("😀".repeat(47) + "…  3 ");
    }

    @Test
    void explainsWithSentenceRuleAndConfidenceAndTheRejected() throws IOException {
        new FindingsText(out, Paint.PLAIN, Samples.report()).explained();
        assertThat(out).hasToString("""
                Osh quiet  a1
                published 2010-06-13 (file-name: 2010-06-13.txt) · en

                country KG Kyrgyzstan  weight 0.61, 1 mention
                  title 0–3 place Osh 0.9
                    *Osh* quiet
                  12–15 place Osh 0.9
                    Troops left *Osh* on Saturday.

                actor   Jordan Smith  jordan-smith, person, 1 mention
                  29–41 person-name 0.7
                    *Jordan Smith* stayed.

                date    2010-06-12
                  19–27 weekday 0.85 resolved against published 2010-06-13
                    Troops left Osh on *Saturday*.

                rejected
                  29–35 country-name 0.6  country JO read as actor jordan-smith (person-name)
                    *Jordan* Smith stayed.
                """);
    }

    @Test
    void listsTheEndsOfARangeBelowIt() throws IOException {
        new FindingsText(out, Paint.PLAIN, Samples.range()).explained();
        assertThat(out.toString()).contains("""
                date    2010-06-10/2010-06-14
                  15–28 range 0.9 resolved against published 2010-06-13
                    It lasted from *10 to 14 June*.
                    15–17 range-start 2010-06-10, an end of 2010-06-10/2010-06-14
                    21–28 range-end 2010-06-14, an end of 2010-06-10/2010-06-14
                """).containsOnlyOnce("date  ");
    }

    @Test
    void saysWhereADateOfPublicationIsUnknown() throws IOException {
        TaggedReport undated =
                new TaggedReport(Samples.report().report().withPublished(Publication.UNKNOWN), Findings.NONE);
        new FindingsText(out, Paint.PLAIN, undated).explained();
        assertThat(out.toString()).contains("date of publication unknown").endsWith("nothing rejected\n");
    }

    @Test
    void showsAReportWithItsMetadata() throws IOException {
        new ReportText(out, Paint.PLAIN).write(Samples.report(), Samples.family());
        assertThat(out.toString())
                .startsWith("Osh quiet\n  id a1\n  published 2010-06-13")
                .contains("  source Agency\n", "  path news/2010-06-13.txt\n", "  author A. Writer\n", "49 characters")
                .contains("  in a.eml  m1\n", "  holds a.eml!/b.docx!/c.png  unsupported\n");
    }

    @Test
    void writesARunFileInSixColumns() throws IOException {
        TrecRun.write(out, "q 1", Samples.result());
        assertThat(out).hasToString("q_1 Q0 a1 1 7.123456 dateline\nq_1 Q0 b2 2 0 dateline\n");
    }

    @Test
    void writesALedgerLineWithItsReason() {
        LedgerEntry entry = new LedgerEntry(
                "a\u001B.pdf", InputState.FAILED, "ends too early", Optional.empty(), 12, Optional.empty());
        assertThat(LedgerText.entry(entry, Paint.PLAIN)).isEqualTo("failed      a\uFFFD.pdf  ends too early");
    }

    @Test
    void partsThousands() {
        assertThat(Plural.of(1, "report")).isEqualTo("1 report");
        assertThat(Plural.of(12_345, "report")).isEqualTo("12,345 reports");
        assertThat(LedgerText.count(InputState.INDEXED, 1_234_567)).isEqualTo("indexed      1,234,567");
    }

    @Test
    void cutsAVeryLongSentenceBesideTheMention() {
        String text = "word ".repeat(4000) + "Osh " + "word ".repeat(4000).strip();
        int at = text.indexOf("Osh");
        var mention = Samples.report().findings().mentions().get(1);
        var moved = new io.dateline.model.Mention(
                mention.part(),
                at,
                at + 3,
                "Osh",
                mention.kind(),
                "KG",
                "place",
                0.9,
                mention.type(),
                mention.place(),
                mention.against());
        var sample = Samples.report().report();
        var report = new io.dateline.model.Report(
                "x",
                "",
                text,
                sample.published(),
                "en",
                "text",
                sample.source(),
                sample.url(),
                sample.paths(),
                sample.metadata());
        assertThat(new Sentences(report).around(moved).text())
                .startsWith("… word")
                .contains(" Osh ")
                .endsWith("word …")
                .hasSizeLessThan(400);
    }
}
