package io.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.dateline.model.Country;
import io.dateline.model.DateOrder;
import io.dateline.model.Findings;
import io.dateline.model.Mention;
import io.dateline.model.Mention.Kind;
import io.dateline.model.PlaceRef;
import io.dateline.model.Publication;
import io.dateline.model.Rejected;
import io.dateline.model.Report;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DictionaryTest {

    private static Findings read(String dictionary, String text) {
        return Extractor.standard().with(Dictionary.parse(dictionary)).extract(report(text));
    }

    private static Report report(String text) {
        return new Report(
                "r",
                "",
                text,
                Publication.UNKNOWN,
                "en",
                "text",
                Optional.empty(),
                Optional.empty(),
                List.of("r"),
                Map.of());
    }

    private static List<String> codes(Findings findings) {
        return findings.countries().stream().map(Country::code).toList();
    }

    private static Mention mention(Findings findings, String words) {
        return findings.mentions().stream()
                .filter(mention ->
                        mention.kind() == Kind.COUNTRY && mention.text().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is not among " + findings.mentions()));
    }

    @Test
    void addsANameToACountryAndSaysWhichLineDidSo() {
        Findings found = read("# ours\ncountry KG = Highland Republic", "The HIGHLAND Republic closed its border.");
        Mention mention = mention(found, "HIGHLAND Republic");
        assertThat(mention.value()).isEqualTo("KG");
        assertThat(mention.rule()).isEqualTo("user-name");
        assertThat(mention.against()).contains("line 2 of the dictionary");
        assertThat(found.countries().getFirst().name()).isEqualTo("Kyrgyzstan");
    }

    @Test
    void looksForANameWithACapitalAsItIsWritten() {
        assertThat(codes(read("country KG = Highland", "They kept sheep on highland farms.")))
                .isEmpty();
        assertThat(codes(read("country KG = highland", "They kept sheep on highland farms.")))
                .containsExactly("KG");
    }

    @Test
    void findsANameInflectedAndWithPrefixes() {
        assertThat(codes(read("country KG = Горляндия", "Вчера в Горляндии прошли выборы.")))
                .containsExactly("KG");
        assertThat(codes(read("country KG = جبالستان", "وصل الوفد بجبالستان أمس")))
                .containsExactly("KG");
    }

    @Test
    void takesTheLongestNameOfTheDictionary() {
        String dictionary = "country KG = Highland\ncountry TJ = Highland Union";
        assertThat(codes(read(dictionary, "Ministers of the Highland Union met.")))
                .containsExactly("TJ");
    }

    @Test
    void leavesANameThatIsPartOfAnotherAlone() {
        Findings found = read("country JO = Transland", "Ships waited in the Gulf of Transland for days.");
        assertThat(codes(found)).isEmpty();
        assertThat(found.rejected()).extracting(Rejected::reason).contains("part of the name of a water");
    }

    @Test
    void keepsAForbiddenReadingAsRejectedWithTheLine() {
        String text = "Norway and Peru sent observers to the talks.";
        assertThat(codes(read("", text))).containsExactly("NO", "PE");
        Findings found = read("\nnot country Peru, Nice", text);
        assertThat(codes(found)).containsExactly("NO");
        assertThat(found.rejected())
                .filteredOn(rejected -> rejected.mention().text().equals("Peru"))
                .extracting(Rejected::reason)
                .contains("the dictionary (line 2) forbids it");
    }

    @Test
    void forbidsWithinALongerForbiddenNameOnly() {
        String dictionary = "not country \"Peru, Indiana\"";
        assertThat(codes(read(dictionary, "He was born in Peru, Indiana, in 1891.")))
                .doesNotContain("PE");
        assertThat(codes(read(dictionary, "He was born in Peru in 1891."))).contains("PE");
    }

    @Test
    void forcesAReadingWhateverTheContext() {
        String text = "Farmers in Georgia sold wine to Armenia and Azerbaijan, and Tbilisi was pleased.";
        assertThat(mention(read("", text), "Georgia").value()).isEqualTo("GE");
        Mention forced = mention(read("always US = Georgia", text), "Georgia");
        assertThat(forced.value()).isEqualTo("US");
        assertThat(forced.rule()).isEqualTo("user-reading");
        assertThat(forced.confidence()).isEqualTo(1);
    }

    @Test
    void addsPlacesWithTheirOwnNumberOrThatOfGeoNames() {
        Findings found = read("place KG Sary Dash 40.26 72.62 = Sarydash", "Snow cut off Sarydash on Monday.");
        PlaceRef place = mention(found, "Sarydash").place().orElseThrow();
        assertThat(place.name()).isEqualTo("Sary Dash");
        assertThat(place.lat()).isEqualTo(40.26);
        assertThat(place.isOfGeoNames()).isFalse();
        PlaceRef known = mention(read("place KG Sarydash 40.26 72.62 1234567", "Snow cut off Sarydash."), "Sarydash")
                .place()
                .orElseThrow();
        assertThat(known.id()).isEqualTo("1234567");
        assertThat(known.isOfGeoNames()).isTrue();
    }

    @Test
    void countsAFormerCountryForItsSuccessorsAfterItself() {
        String text = "The Soviet Union sent grain. Soviet ships followed.";
        assertThat(codes(read("", text))).containsExactly("SU");
        Findings found = read("successor SU = RU\nrename SU = Soviet Union (USSR)", text);
        assertThat(codes(found)).containsExactly("SU", "RU");
        assertThat(found.countries().getFirst().name()).isEqualTo("Soviet Union (USSR)");
        assertThat(found.mentions())
                .filteredOn(mention -> mention.rule().equals("user-successor"))
                .extracting(Mention::value)
                .containsOnly("RU");
        assertThat(found.countries().stream().mapToDouble(Country::weight).sum())
                .isBetween(0.999, 1.001);
    }

    @Test
    void holdsForAnyOrderOfDatesAndForThoseWhoLookForCountries() {
        Dictionary dictionary = Dictionary.parse("country KG = Highland");
        Report report = report("Highland mourned on 03/04/2021.");
        Extractor ordered = Extractor.standard().with(dictionary).readingNumericDates(DateOrder.DAY_FIRST);
        assertThat(codes(ordered.extract(report))).containsExactly("KG");
        assertThat(codes(Extractor.of(Set.of(Kind.COUNTRY)).with(dictionary).extract(report)))
                .containsExactly("KG");
        Extractor others = Extractor.of(EnumSet.of(Kind.ACTOR, Kind.DATE)).with(dictionary);
        assertThat(codes(others.extract(report))).isEmpty();
    }

    @Test
    void answersQueriesForItsNamesAndLabels() {
        Dictionary dictionary = Dictionary.parse(
                "country KG = Höhenland\nalways US = Peach State\nrename SU = The Union\nplace KG X 1 2");
        assertThat(dictionary.country("hohenland")).contains("KG");
        assertThat(dictionary.country("peach  state")).contains("US");
        assertThat(dictionary.country("the union")).contains("SU");
        assertThat(dictionary.country("X")).isEmpty();
    }

    @Test
    void hasOneDigestForWhatSaysTheSameInTheSameLines() {
        String digest = Dictionary.parse("country KG = Highland").digest();
        assertThat(Dictionary.parse("country KG = Highland\n\n").digest()).isEqualTo(digest);
        assertThat(Dictionary.parse("\ncountry KG = Highland").digest()).isNotEqualTo(digest);
        assertThat(Dictionary.parse("# nothing yet\n").digest())
                .isEqualTo(Dictionary.NONE.digest())
                .isEmpty();
    }

    @Test
    void manyNamesInALongTextTakeLinearTime() {
        StringBuilder dictionary = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            dictionary
                    .append("country KG = Ha")
                    .append(" ha".repeat(i % 50))
                    .append(" n")
                    .append(i)
                    .append('\n');
        }
        Dictionary large = Dictionary.parse(dictionary + "always KG = Ha, Ha ha, Ha ha ha");
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> Extractor.of(Set.of(Kind.COUNTRY)).with(large).extract(report("Ha ".repeat(100_000))));
    }

    @Test
    void letsAnAddedNameSpeakForItsCountryWhereAnotherIsAmbiguous() {
        String text = "Farmers of Peachtree Land met. In Georgia they sold wine.";
        assertThat(mention(read("", text), "Georgia").value()).isEqualTo("GE");
        assertThat(mention(read("country US = Peachtree Land", text), "Georgia").value())
                .isEqualTo("US");
    }
}
