package io.dateline.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.text.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConventionTest {
    private static List<String> names(String set, String text, GoldText.Entity... entities) {
        Reading reading = Reading.of(text);
        return Convention.names(new GoldText(set, 0, text, List.of(entities)), reading).stream()
                .map(name -> name.kind() + " " + reading.span(name.from(), name.to()))
                .toList();
    }

    private static GoldText.Entity entity(String text, String span, String type) {
        int start = text.indexOf(span);
        return new GoldText.Entity(start, start + span.length(), type);
    }

    @Test
    void aPersonHasNoTitleAndNoPossessive() {
        String text = "He met Ambassador Orla Venderhaal's son.";
        assertThat(names("gum", text, entity(text, "Ambassador Orla Venderhaal's", "PER")))
                .containsExactly("PERSON Orla Venderhaal");
    }

    @Test
    void anOrganisationHasNoArticleAndNoClause() {
        String text = "It left the Royal Society, which slept.";
        assertThat(names("gum", text, entity(text, "the Royal Society, which slept", "ORG")))
                .containsExactly("ORGANISATION Royal Society");
    }

    @Test
    void anOfficeIsNoPerson() {
        String text = "The Foreign Secretary spoke.";
        assertThat(names("re3d", text, entity(text, "Foreign Secretary", "PER")))
                .isEmpty();
    }

    @Test
    void aCountryIsAPlaceAndAPeopleIsNone() {
        String text = "Iraq thanked all Syrians.";
        assertThat(names("re3d", text, entity(text, "Iraq", "ORG"), entity(text, "all Syrians", "ORG")))
                .containsExactly("PLACE Iraq", "OTHER Syrians");
    }

    @Test
    void ofNestedPersonsTheInnerIsTaken() {
        String text = "Minister Tobias Ellwood spoke.";
        assertThat(names(
                        "re3d",
                        text,
                        entity(text, "Minister Tobias Ellwood", "PER"),
                        entity(text, "Tobias Ellwood", "PER")))
                .containsExactly("PERSON Tobias Ellwood");
    }
}
