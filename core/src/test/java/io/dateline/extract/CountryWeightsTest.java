package io.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.dateline.model.Country;
import io.dateline.text.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CountryWeightsTest {
    @Test
    void putsTheCountryOfTheTitleFirst() {
        List<Country> found = weigh(
                "Kenya turns to France for help",
                "Police officers arrived from France. The minister thanked France and Belgium in Nairobi.");

        assertThat(found).extracting(Country::code).containsExactly("KE", "FR", "BE");
    }

    @Test
    void countsWhatIsNamedThroughoutForMoreThanWhatIsNamedOnce() {
        String filler = "The inquiry heard more witnesses on that day and on the next. ".repeat(20);

        List<Country> found = weigh(
                "",
                "Talks with Norway failed. " + filler + "Peru objected. " + filler + "Peru left. " + filler
                        + "Peru paid. Peru won. " + filler + "Peru and Peruvian towns were glad.");

        assertThat(found).extracting(Country::code).containsExactly("PE", "NO");
        assertThat(found.getFirst().mentions()).isEqualTo(6);
        assertThat(found.getFirst().name()).isEqualTo("Peru");
    }

    @Test
    void leavesOutWhereAReportWasOnlyFiled() {
        List<Country> found = weigh("", "LONDON, March 3 - Kenya sold tea to Egypt, Kenyan brokers said.");

        assertThat(found).extracting(Country::code).containsExactly("KE", "EG");
    }

    @Test
    void countsWhereAReportWasFiledThatNamesNoOtherCountry() {
        assertThat(weigh("", "TORONTO, March 3 - The bank cut its lending rate."))
                .extracting(Country::code)
                .containsExactly("CA");
    }

    @Test
    void putsTheCountryThatTakesPeopleInBeforeTheOneTheyCameFrom() {
        List<Country> found = weigh(
                "",
                "and refugees from Burundi, among them Burundian students, were moved to camps by the Tanzanian police.");

        assertThat(found).extracting(Country::code).containsExactly("TZ", "BI");
    }

    @Test
    void countsOneOfALongListForLittle() {
        List<Country> found = weigh("", "and it sells to Peru, Chile, Ecuador and Bolivia. Laws in Norway forbid it.");

        assertThat(found.getFirst().code()).isEqualTo("NO");
    }

    @Test
    void believesATitleThatNamesOneCountry() {
        String both = "Norway talked to Peru. ".repeat(30) + "Norway left. ".repeat(10);

        assertThat(weigh("Peru goes home", both).getFirst().code()).isEqualTo("PE");
        assertThat(weigh("Peru and Norway go home", both).getFirst().code()).isEqualTo("NO");
    }

    @Test
    void addsUpToOne() {
        List<Country> found = weigh("Chad", "Chad, Mali, Niger, Togo and Benin met in Lomé.");

        assertThat(found.stream().mapToDouble(Country::weight).sum()).isCloseTo(1, within(1e-9));
        assertThat(found).extracting(Country::weight).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void givesNothingForAReportWithoutCountries() {
        assertThat(weigh("", "Nobody came.")).isEmpty();
        assertThat(weigh("", "")).isEmpty();
    }

    private static List<Country> weigh(String title, String text) {
        Reading reading = Reading.of(title, text);
        return CountryWeights.of(
                reading,
                CountryLines.settle(reading, CountryLines.report("r", title, text, "en"))
                        .accepted(),
                List.of(),
                UnnamedCountry.of(reading));
    }
}
