package io.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.Country;
import io.dateline.model.Findings;
import io.dateline.model.Mention;
import io.dateline.model.Mention.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Countries that a report doesn't name, and those that it names but is not about. */
final class CountryHintsTest {
    private static final String WITHIN =
            "the law forbids it. Authorities enforced the law nationwide, and the government paid for it. ";

    @Test
    void takesAPoliticiansCountryWhereNothingNamesOne() {
        Findings found = FindingsOf.text("On Monday Nayib Bukele spoke of the new prison.");

        assertThat(codes(found)).containsExactly("SV");
        assertThat(rules(found)).containsExactly("actor-country");
    }

    @Test
    void leavesAPoliticianInPassingOutOfAReportThatNamesOthers() {
        assertThat(codes(FindingsOf.text("On Monday Nayib Bukele spoke in Kenya. Kenya heard him.")))
                .containsExactly("KE");
    }

    @Test
    void takesNoUnionForACountry() {
        assertThat(codes(FindingsOf.text("The European Union said that the European Union would wait.")))
                .isEmpty();
    }

    @Test
    void takesTheMoneyOfAReportToldFromWithin() {
        assertThat(codes(FindingsOf.text("there was a fine of 500 pula; " + WITHIN)))
                .containsExactly("BW");
    }

    @Test
    void takesMoneyForNoCountryElsewhere() {
        assertThat(codes(FindingsOf.text("She found 500 pula in her coat."))).isEmpty();
    }

    @Test
    void takesADollarWithItsCountryForIt() {
        Findings found = FindingsOf.text("there was a fine of 500 Belize dollars; " + WITHIN);

        assertThat(codes(found)).containsExactly("BZ");
        assertThat(rules(found)).containsExactly("currency");
    }

    @Test
    void takesTheDollarOfTheUnitedStatesForNone() {
        assertThat(codes(FindingsOf.text("there was a fine of 500 U.S. dollars; " + WITHIN)))
                .isEmpty();
    }

    @Test
    void takesAnInstitutionOfAReportToldFromWithin() {
        Findings found = FindingsOf.text("complaints went to the CHRAJ; " + WITHIN);

        assertThat(codes(found)).containsExactly("GH");
        assertThat(rules(found)).containsExactly("institution");
    }

    @Test
    void believesSmallPlacesThatLieInOneCountry() {
        assertThat(codes(FindingsOf.text("girls in Gabu and Bafata were married early; " + WITHIN)))
                .containsExactly("GW");
    }

    @Test
    void isAboutTheCountryOfThePlacesNotThatOfTheRefugees() {
        Findings found = FindingsOf.text(
                "refugees from Burundi lived in Kirehe and in Kigali; Burundian refugees asked for work. "
                        + "The government spoke with the government of Burundi of returns to Burundi. " + WITHIN);

        assertThat(codes(found)).startsWith("RW");
    }

    @Test
    void holdsACapitalThatIsALargeRegionElsewhereForUnclear() {
        assertThat(codes(FindingsOf.text("a court in Victoria fined him; " + WITHIN)))
                .doesNotContain("SC");
    }

    @Test
    void holdsAMinisterForAPersonThroughout() {
        assertThat(codes(
                        FindingsOf.text("a magistrate heard Prime Minister Muscat; later, Muscat appealed; " + WITHIN)))
                .doesNotContain("OM");
    }

    private static List<String> codes(Findings found) {
        return found.countries().stream().map(Country::code).toList();
    }

    private static List<String> rules(Findings found) {
        return found.mentions().stream()
                .filter(mention -> mention.kind() == Kind.COUNTRY)
                .map(Mention::rule)
                .distinct()
                .toList();
    }
}
