package io.dateline.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NameModelTest {
    private static final int[] FEATURES = {70, -3, 12};
    private static final float[] TRANSITIONS = new float[Labels.COUNT * Labels.COUNT];

    private static NameModel model() {
        float[] weights = new float[FEATURES.length * Labels.COUNT];
        weights[1] = 12.7f;
        weights[Labels.COUNT + 2] = -6.4f;
        return NameModel.of(FEATURES, weights, TRANSITIONS);
    }

    private static float[] scores(NameModel model, int... features) {
        float[] scores = new float[Labels.COUNT];
        model.score(features, features.length, scores, 0);
        return scores;
    }

    @Test
    void addsUpTheWeightsOfFeatures() {
        float[] scores = scores(model(), 70, -3, 70, 99);
        assertThat(scores[1]).isEqualTo(25.4f);
        assertThat(scores[2]).isEqualTo(-6.4f);
        assertThat(scores[0]).isZero();
    }

    @Test
    void leavesOutFeaturesThatWeighNothing() {
        assertThat(model().size()).isEqualTo(2);
    }

    @Test
    void isLighterWithoutFeaturesOfSmallWeights() {
        assertThat(model().lighter(64).size()).isEqualTo(2);
        NameModel lighter = model().lighter(65);
        assertThat(lighter.size()).isEqualTo(1);
        assertThat(scores(lighter, 70, -3)).isEqualTo(scores(model(), 70));
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        byte[] bytes = model().bytes();
        NameModel read = NameModel.read(bytes);
        assertThat(read.bytes()).isEqualTo(bytes);
        assertThat(scores(read, 70, -3)).isEqualTo(scores(model(), 70, -3));
    }

    @Test
    void refusesWhatIsCutOff() {
        byte[] bytes = model().bytes();
        for (int length = 0; length < bytes.length; length += 7) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> NameModel.read(cut))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("model of names")
                    .hasMessageContaining(length + " bytes");
        }
    }

    @Test
    void refusesWhatIsDamaged() {
        for (int at : new int[] {0, 5, 9, 14, 17, 30, model().bytes().length - 1}) {
            byte[] bytes = model().bytes();
            bytes[at] ^= 1;
            assertThatThrownBy(() -> NameModel.read(bytes)).isInstanceOf(IOException.class);
        }
    }
}
