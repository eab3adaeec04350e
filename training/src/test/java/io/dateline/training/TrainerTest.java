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
        List<MarkedText> texts = new ArrayList<>();
        for (String name : List.of("Ulan Bektemir", "Lena Varkentin", "Orla Venderhaal", "Temir Ozgorush")) {
            texts.add(text("In the hall sat " + name + " with the Harbour Choir.", name));
            texts.add(text("A letter came from " + name + " on the way to Tash-Bulak.", name));
        }
        return Recipe.train(texts, text -> true);
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
    void leavesOpenWhatNobodyMarkedAndNoModelIsSureOf() {
        ExampleMaker maker = new ExampleMaker();
        MarkedText part = text("In the hall sat Asel Kudaibert with Zorp Quax.", "Asel Kudaibert");
        NameModel nothing = NameModel.of(new int[0], new float[0], new float[Labels.COUNT * Labels.COUNT]);
        List<Example> examples = maker.part(part, 1, nothing);
        assertThat(examples.getFirst().allowed()[0]).isEqualTo(1 << Labels.of(NameKind.PERSON, 0, 0, 2));
        assertThat(examples).allMatch(example -> example.length() == example.allowed().length);
    }
}
