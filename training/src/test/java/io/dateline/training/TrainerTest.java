package io.dateline.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.names.Labels;
import io.dateline.names.NameDecoder;
import io.dateline.names.NameKind;
import io.dateline.names.NameModel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainerTest {
    private static MarkedText text(String text, String person) {
        int start = text.indexOf(person);
        var entity = new GoldText.Entity(start, start + person.length(), "PER");
        return MarkedText.of(new GoldText("some", 0, text, List.of(entity)));
    }

    private static NameModel model() {
        return Recipe.train(texts(), text -> true);
    }

    private static List<MarkedText> texts() {
        List<MarkedText> texts = new ArrayList<>();
        for (String name : List.of("Ulan Bektemir", "Lena Varkentin", "Orla Venderhaal", "Temir Ozgorush")) {
            texts.add(text("In the hall sat " + name + " with the Harbour Choir.", name));
            texts.add(text("A letter came from " + name + " on the way to Tash-Bulak.", name));
        }
        return texts;
    }

    @Test
    void learnsWhatItIsShown() {
        MarkedText unseen = text("In the hall sat Asel Kudaibert with the Harbour Choir.", "Asel Kudaibert");
        assertThat(new NameDecoder(model()).names(unseen.reading(), unseen.clues()))
                .extracting(name -> name.kind() + " " + unseen.reading().span(name.from(), name.to()))
                .containsExactly("PERSON Asel Kudaibert");
    }

    @Test
    void givesTheSameModelAgain() {
        assertThat(model().bytes()).isEqualTo(model().bytes());
    }

    @Test
    void learnsFromTextsThatNobodyMarkedWhatAModelIsSureOf() {
        List<MarkedText> texts = texts();
        NameModel without = Recipe.train(texts, text -> true);
        String plain = "In the hall sat Orla Varkentin with the Harbour Choir, before Quilp.";
        texts.add(MarkedText.of(new GoldText("plain_some", 0, plain, List.of())));
        NameModel with = Recipe.train(texts, text -> true);
        assertThat(with.bytes()).isNotEqualTo(without.bytes());
        assertThat(new NameDecoder(with)
                        .names(texts.getLast().reading(), texts.getLast().clues()))
                .extracting(name -> name.kind())
                .contains(NameKind.PERSON);
    }

    @Test
    void aSetsNameTellsHowMuchOfItIsMarked() {
        assertThat(List.of("actors_some", "links_some", "plain_some"))
                .extracting(Marking::of)
                .containsExactly(Marking.WHOLE, Marking.IN_PART, Marking.NONE);
    }

    @Test
    void leavesOpenWhatNobodyMarkedAndNoModelIsSureOf() {
        ExampleMaker maker = new ExampleMaker();
        MarkedText part = text("In the hall sat Asel Kudaibert with Zorp Quax.", "Asel Kudaibert");
        NameModel nothing = NameModel.of(new int[0], new float[0], new float[Labels.COUNT * Labels.COUNT]);
        List<Example> examples = maker.part(part, 1, nothing);
        assertThat(examples.getFirst().allowed()[0]).isEqualTo(1 << Labels.of(NameKind.PERSON, 0, 0, 2));
        assertThat(examples).allMatch(example -> example.length() == example.allowed().length);
    }
}
