package io.dateline.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.Actor;
import io.dateline.model.Country;
import io.dateline.model.TaggedReport;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Reports that are made with the facts in them. */
class GeneratedFactsTest {
    private final CorpusGenerator generator = new CorpusGenerator(Texts.vocabulary(), 7);

    @Test
    void areTheSameReportsAsThoseWithout() {
        List<GeneratedReport> plain = generator.reports(50).toList();
        assertThat(generator.tagged(50).map(tagged -> tagged.report().text()))
                .containsExactlyInAnyOrderElementsOf(
                        plain.stream().map(GeneratedReport::text).toList());
    }

    @Test
    void comeInTheOrderOfAnIndex() {
        assertThat(generator
                        .tagged(200)
                        .map(tagged ->
                                tagged.report().published().date().orElseThrow().edtf()))
                .hasSize(200)
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void nameAllActorsAndCountriesInTheText() {
        for (TaggedReport tagged : generator.tagged(200).toList()) {
            String written = tagged.report().title() + tagged.report().text();
            assertThat(tagged.findings().actors()).extracting(Actor::name).allMatch(written::contains);
            assertThat(tagged.findings().countries()).extracting(Country::name).allMatch(written::contains);
        }
    }

    @Test
    void sayOfEachDateThatIsWrittenOutWhichOneItIs() {
        for (TaggedReport tagged : generator.tagged(200).toList()) {
            long years = tagged.findings().dates().stream()
                    .filter(date -> date.date().edtf().length() == 4)
                    .peek(date -> assertThat(tagged.report().text())
                            .contains("in " + date.date().edtf()))
                    .count();
            assertThat(years).isLessThanOrEqualTo(tagged.findings().dates().size());
        }
    }

    @Test
    void haveRareWordsWhereTheVocabularyIsMadeBigger() {
        Vocabulary small = Texts.vocabulary();
        Vocabulary big = small.withWords(5_000);
        assertThat(big.words())
                .hasSize(5_000)
                .doesNotHaveDuplicates()
                .startsWith(small.words().toArray(String[]::new));
        assertThat(big.words()).allMatch(Vocabulary.isLowerWord());
        assertThat(small.withWords(1)).isEqualTo(small);
        assertThat(big.words().getLast()).isEqualTo(big.words().getLast().toLowerCase(Locale.ROOT));
    }
}
