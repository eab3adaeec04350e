package io.dateline.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvTest {
    private final StringWriter out = new StringWriter();

    @Test
    void quotesWhatHoldsCommasQuotesOrLineBreaks() throws IOException {
        new Csv(out, "a", "b").row("x,y", "he said \"no\"\nand left");
        assertThat(out).hasToString("a,b\n\"x,y\",\"he said \"\"no\"\"\nand left\"\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\tx"})
    void keepsASpreadsheetFromReadingAFormula(String cell) throws IOException {
        new Csv(out, "a").row(cell);
        assertThat(out).hasToString("a\n'" + cell + "\n");
    }

    @Test
    void defusesAFormulaInQuotesToo() throws IOException {
        new Csv(out, "a").row("=a,b");
        assertThat(out).hasToString("a\n\"'=a,b\"\n");
    }

    @Test
    void writesAnEmptyCellAsNothing() throws IOException {
        new Csv(out, "a", "b").row("", "");
        assertThat(out).hasToString("a,b\n,\n");
    }

    @Test
    void writesHitsWithTheirRank() throws IOException {
        ReportCsv csv = ReportCsv.ofHits(out);
        csv.hit("q1", 1, Samples.hit());
        csv.hit("q1", 2, Samples.bareHit());
        assertThat(out.toString().lines())
                .containsExactly(
                        "query,rank,score,id,title,published,source,language,kind,path,countries,actors,actor_ids,dates",
                        "q1,1,7.1235,a1,Osh quiet,2010-06-13,Agency,en,text,news/2010-06-13.txt,KG,Jordan Smith,"
                                + "jordan-smith,2010-06-12",
                        "q1,2,0,b2,,,,und,text,'=cmd.txt,,,,");
    }

    @Test
    void writesReportsWithTheBasisOfTheirDate() throws IOException {
        ReportCsv.ofReports(out).report(Samples.report());
        assertThat(out.toString().lines().skip(1))
                .containsExactly("a1,Osh quiet,2010-06-13,file-name,Agency,en,text,news/2010-06-13.txt,,KG,"
                        + "Jordan Smith,jordan-smith,2010-06-12");
    }

    @Test
    void joinsSeveralValuesOfACell() {
        assertThat(Csv.list(List.of("KG", "RU"))).isEqualTo("KG; RU");
    }
}
