package io.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.search.Filter;
import io.dateline.search.SearchQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleBesideCountryTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            role:president country:KG                 | role:"president:KG" country:KG
            country:KG market role:president          | country:KG market role:"president:KG"
            role:president (country:KG OR country:UZ) | (role:"president:KG" OR role:"president:UZ") (country:KG OR country:UZ)
            (role:president OR role:monarch) country:KG | (role:"president:KG" OR role:"monarch:KG") country:KG
            war OR (role:president country:KG)        | war OR (role:"president:KG" country:KG)
            -(role:president country:KG)              | -(role:"president:KG" country:KG)
            (role:president country:KG)^2             | (role:"president:KG" country:KG)^2
            """)
    void anOfficeIsThatOfTheCountryBesideIt(String written, String read) {
        assertThat(read(written).written())
                .isEqualTo(SearchQuery.parse(read).root().written());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "role:president",
                "role:president OR country:KG",
                "role:president -country:KG",
                "role:president (country:KG market)",
                "role:president (country:KG OR market)",
                "role:president:RU country:KG",
                "role:secretary-general country:KG",
                "role:president about:KG",
                "country:KG market"
            })
    void anywhereElseItIsThatOfAnyCountry(String written) {
        assertThat(read(written)).isEqualTo(SearchQuery.parse(written).root());
    }

    @Test
    void manyOfTheSameGrowIntoNoMoreThanTheirPairs() {
        String query = "(" + "role:president OR ".repeat(2_000) + "role:monarch) (" + "country:KG OR ".repeat(2_000)
                + "country:UZ)";
        assertThat(read(query).written().split("role:")).hasSize(5);
    }

    @Test
    void deepNestingCostsNoMoreThanItsLength() {
        String nested = "(role:president OR ".repeat(60) + "role:monarch" + ")".repeat(60);
        assertThat(read(nested + " country:KG").written())
                .contains("monarch:KG")
                .doesNotContain("role:monarch");
    }

    private static Filter read(String query) {
        return RoleBesideCountry.read(SearchQuery.parse(query).root());
    }
}
