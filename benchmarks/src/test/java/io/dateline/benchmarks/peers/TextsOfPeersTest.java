package io.dateline.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.model.Days;
import io.dateline.search.Dimension;
import io.dateline.search.Filter;
import io.dateline.search.TextField;
import io.dateline.search.ValueField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextsOfPeersTest {
    private static final Filter AID = new Filter.Word(TextField.ANY, "aid");
    private static final Filter OSH = new Filter.Word(TextField.ANY, "osh");
    private static final Filter NAME = new Filter.Phrase(TextField.ANY, "Roza Otunbayeva", 0);
    private static final Filter KYRGYZSTAN = new Filter.Value(ValueField.COUNTRY, "KG");
    private static final Filter IN_2010 = new Filter.During(
            Dimension.PUBLISHED, new Days(LocalDate.of(2010, 1, 1), LocalDate.of(2010, 12, 31)), "2010");

    @Test
    void tellsWordsFromWhatNarrowsThem() {
        Asked asked = Asked.of(new Filter.Bool(List.of(AID, KYRGYZSTAN, IN_2010), List.of(), List.of()));
        assertThat(asked.words()).containsExactly(AID);
        assertThat(asked.narrowing()).containsExactly(KYRGYZSTAN, IN_2010);
        assertThat(Asked.of(new Filter.All())).isEqualTo(new Asked(List.of(), List.of()));
    }

    @Test
    void writesWordsForSqlite() {
        assertThat(SqliteText.match(List.of(AID, OSH))).isEqualTo("\"aid\" AND \"osh\"");
        assertThat(SqliteText.match(List.of(anyOf(AID, OSH)))).isEqualTo("(\"aid\" OR \"osh\")");
        assertThat(SqliteText.match(List.of(NAME))).isEqualTo("\"Roza Otunbayeva\"");
    }

    @Test
    void namesTheTablesOfSqlite() {
        assertThat(SqliteText.table(KYRGYZSTAN) + " " + SqliteText.value(KYRGYZSTAN))
                .isEqualTo("country KG");
        assertThat(SqliteText.table(IN_2010) + " " + SqliteText.value(IN_2010)).isEqualTo("published_year 2010");
        assertThat(SqliteTables.VALUES).contains(SqliteText.table(KYRGYZSTAN), SqliteText.table(IN_2010));
    }

    @Test
    void writesWordsForSolr() {
        assertThat(SolrText.words(List.of(AID, OSH))).isEqualTo("+words:\"aid\" +words:\"osh\"");
        assertThat(SolrText.words(List.of(anyOf(AID, OSH)))).isEqualTo("+(words:\"aid\" words:\"osh\")");
        assertThat(SolrText.words(List.of(NAME))).isEqualTo("+(title:\"Roza Otunbayeva\" text:\"Roza Otunbayeva\")");
        assertThat(SolrText.words(List.of())).isEqualTo("*:*");
        assertThat(SolrText.narrowing(KYRGYZSTAN)).isEqualTo("country:\"KG\"");
        assertThat(SolrText.narrowing(IN_2010)).isEqualTo("published.year:\"2010\"");
    }

    @Test
    void keepsWhatIsAWordFromBeingSyntax() {
        Filter odd = new Filter.Word(TextField.ANY, "o\"sh\\");
        assertThat(SqliteText.match(List.of(odd))).isEqualTo("\"o\"\"sh\\\"");
        assertThat(SolrText.words(List.of(odd))).isEqualTo("+words:\"o\\\"sh\\\\\"");
    }

    @Test
    void refusesWhatTheComparisonDoesNotAsk() {
        Filter fuzzy = new Filter.Fuzzy(TextField.ANY, "osh", 1);
        assertThatThrownBy(() -> SqliteText.match(List.of(fuzzy))).hasMessageContaining("no such question: osh~1");
        assertThatThrownBy(() -> SolrText.words(List.of(fuzzy))).hasMessageContaining("no such question");
        assertThatThrownBy(() -> SolrText.narrowing(AID)).hasMessageContaining("no such question");
    }

    private static Filter anyOf(Filter... filters) {
        return new Filter.Bool(List.of(), List.of(filters), List.of());
    }
}
