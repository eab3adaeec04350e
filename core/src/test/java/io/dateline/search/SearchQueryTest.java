package io.dateline.search;

import static io.dateline.search.Dimension.ACTOR;
import static io.dateline.search.Dimension.COUNTRY;
import static io.dateline.search.Dimension.DATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchQueryTest {
    private static final Filter KG = Filters.value(COUNTRY, "KG");
    private static final Filter UZ = Filters.value(COUNTRY, "UZ");

    @Test
    void keepsTheQueryAsItWasWrittenAndAsItWasUnderstood() {
        SearchQuery query = SearchQuery.parse("  “ethnic violence” country:KG");
        assertThat(query.text()).isEqualTo("  “ethnic violence” country:KG");
        assertThat(query.root().written()).isEqualTo("\"ethnic violence\" AND country:KG");
    }

    @Test
    void takesPlainWordsWithoutAnySyntax() {
        assertThat(SearchQuery.plain("a \"b AND -c:d").root().written())
                .isEqualTo("a AND \\\"b AND \\AND AND \\-c\\:d");
        assertThat(SearchQuery.plain("a b", Operator.OR).root().written()).isEqualTo("a OR b");
        assertThat(SearchQuery.plain(" \n ").root()).isEqualTo(new Filter.All());
    }

    @Test
    void gathersTheFiltersOfADimension() {
        SearchQuery query = SearchQuery.parse("osh").withFilter(COUNTRY, KG).withFilter(COUNTRY, UZ);
        assertThat(query.selected()).containsOnlyKeys(COUNTRY).containsEntry(COUNTRY, List.of(KG, UZ));
        assertThat(query.withoutFilter(COUNTRY).selected()).isEmpty();
    }

    @Test
    void leavesTheQueryThatItIsACopyOfAsItWas() {
        SearchQuery query = SearchQuery.parse("osh");
        SearchQuery other = query.withFacets(COUNTRY, ACTOR, DATE)
                .withExcluded(KG)
                .withPage(20, 5)
                .withSort(Sort.NEWEST);
        assertThat(query).isEqualTo(SearchQuery.parse("osh"));
        assertThat(other.facets()).containsExactly(COUNTRY, ACTOR, DATE);
        assertThat(other.excluded()).containsExactly(KG);
        assertThat(List.of(other.offset(), other.limit())).containsExactly(20, 5);
    }

    @Test
    void refusesAPageBeforeTheFirst() {
        assertThatThrownBy(() -> SearchQuery.parse("osh").withPage(-1, 10)).hasMessage("offset: -1 is below 0");
    }
}
