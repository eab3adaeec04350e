package io.dateline.internal.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of a text that are made once are those that analysers make of it, each at the same place. */
class WordsTest {
    private static final List<String> PIECES = List.of(
            "The clashes",
            "of the",
            "Bakiyev's",
            "l'affrontement",
            "d’élections",
            "Größe",
            "ÇATIŞMALAR",
            "столкновениями",
            "в",
            "президентом",
            "والاشتباكات",
            "في",
            "चुनावों",
            "নির্বাচন",
            "தேர்தல்",
            "ఎన్నికలు",
            "ընտրություններ",
            "εκλογές",
            "吉尔吉斯斯坦",
            "暴動 の",
            "선거",
            "a.m.",
            "3.5",
            "x".repeat(300),
            "\ud83d\ude00",
            "'s",
            "-",
            "\n\n",
            "izbori",
            "e\u0301lections",
            "vio\u00ADlence",
            "и");

    @ParameterizedTest
    @CsvSource({
        "demon\u00ADstration, demonstration",
        "cafe\u0301, caf\u00E9",
        "cafe\u0301, cafe",
        "\u0438\u0306, \u0439",
        "\u0411\u0438\u0448\u043A\u0435\u0301\u043A, \u0411\u0438\u0448\u043A\u0435\u043A",
        "Vie\u0323\u0302t, viet",
        "\u1112\u1161\u11AB, \uD55C",
        "\u200Fabc\u200E, abc"
    })
    void areAlikeHoweverTheirLettersAreEncoded(String one, String other) {
        ReportAnalyzer analyzer = new ReportAnalyzer();
        assertThat(Wording.form(analyzer, one)).isEqualTo(Wording.form(analyzer, other));
        assertThat(analyzer.normalize(Schema.TEXT, one)).isEqualTo(analyzer.normalize(Schema.TEXT, other));
    }

    @Test
    void keepJoinersThatMakeADifference() {
        assertThat(Wording.form(new ReportAnalyzer(), "\u0645\u06CC\u200C\u0634\u0648\u062F")
                        .terms())
                .containsExactly("\u0645\u06CC\u200C\u0634\u0648\u062F");
    }

    private static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(9) == 0 ? "" : " ");
        }
        return text.toString();
    }

    @ParameterizedTest
    @EnumSource(Morphology.class)
    void areThoseOfTheAnalysers(Morphology language) throws IOException {
        Random random = RandomReports.seeded();
        WordReader reader = new WordReader();
        for (int round = 0; round < 40; round++) {
            String text = text(random, random.nextInt(60));
            Words words = reader.read(language, text);
            assertThat(tokens(new Marks().of(words, List.of())))
                    .as(text)
                    .isEqualTo(analysed(new ReportAnalyzer(), text));
            if (language.isOfSingleWords()) {
                assertThat(tokens(new CommonWords().of(words, Emphasis.NONE)))
                        .as(text)
                        .isEqualTo(analysed(WordAnalyzer.of(language), text));
                assertThat(tokens(new CommonWords().of(words, Emphasis.OF_TITLES)))
                        .as(text)
                        .isEqualTo(analysed(WordAnalyzer.ofTitles(language), text));
                assertThat(tokens(new CommonWords().of(words, Emphasis.OF_LEADS)))
                        .as(text)
                        .isEqualTo(analysed(WordAnalyzer.ofLeads(language), text));
            }
        }
    }

    @Test
    void staySoWhenThereAreMoreThanAreKept() throws IOException {
        WordReader reader = new WordReader();
        for (int round = 0; round < 2; round++) {
            for (int first = 0; first < 60_000; first += 1_000) {
                String text = numbered(first);
                assertThat(tokens(new CommonWords().of(reader.read(Morphology.EN, text), Emphasis.NONE)))
                        .isEqualTo(analysed(WordAnalyzer.of(Morphology.EN), text));
            }
        }
    }

    private static String numbered(int first) {
        StringBuilder text = new StringBuilder();
        for (int number = first; number < first + 1_000; number++) {
            text.append("clash").append(number).append("es the ");
        }
        return text.toString();
    }

    @Test
    void areReadFromTheStartAgainByOneStream() throws IOException {
        WordReader reader = new WordReader();
        CommonWords stream = new CommonWords();
        for (String text : List.of("Clashes in Osh", "", "the", "An election")) {
            assertThat(tokens(stream.of(reader.read(Morphology.EN, text), Emphasis.OF_TITLES)))
                    .isEqualTo(analysed(WordAnalyzer.ofTitles(Morphology.EN), text));
        }
    }

    private static List<String> analysed(Analyzer analyzer, String text) throws IOException {
        return tokens(analyzer.tokenStream("", text));
    }

    /** Each term after how many places further than the last it stands; and how many places are left at the end. */
    private static List<String> tokens(TokenStream stream) throws IOException {
        List<String> tokens = new ArrayList<>();
        TermToBytesRefAttribute term = stream.getAttribute(TermToBytesRefAttribute.class);
        PositionIncrementAttribute step = stream.getAttribute(PositionIncrementAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
            tokens.add(step.getPositionIncrement() + " " + term.getBytesRef().utf8ToString());
        }
        stream.end();
        tokens.add(step.getPositionIncrement() + " at the end");
        stream.close();
        return tokens;
    }
}
