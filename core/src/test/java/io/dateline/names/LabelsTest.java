package io.dateline.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelsTest {
    @Test
    void aNameOpensAndCloses() {
        for (NameKind kind : NameKind.values()) {
            int begin = Labels.of(kind, 0, 0, 3);
            int inside = Labels.of(kind, 1, 0, 3);
            int last = Labels.of(kind, 2, 0, 3);
            int only = Labels.of(kind, 4, 4, 5);
            assertThat(Labels.opens(begin) && !Labels.closes(begin)).isTrue();
            assertThat(Labels.opens(inside) || Labels.closes(inside)).isFalse();
            assertThat(Labels.closes(last) && !Labels.opens(last)).isTrue();
            assertThat(Labels.closes(only) && Labels.opens(only)).isTrue();
            assertThat(Labels.kind(inside)).isEqualTo(kind);
        }
    }

    @Test
    void aNameGoesOnAsWhatItBegan() {
        int person = Labels.of(NameKind.PERSON, 0, 0, 2);
        assertThat(Labels.mayFollow(person, Labels.of(NameKind.PERSON, 1, 0, 2)))
                .isTrue();
        assertThat(Labels.mayFollow(person, Labels.of(NameKind.PLACE, 1, 0, 2))).isFalse();
        assertThat(Labels.mayFollow(person, Labels.OUTSIDE)).isFalse();
        assertThat(Labels.mayFollow(Labels.OUTSIDE, person)).isTrue();
    }
}
