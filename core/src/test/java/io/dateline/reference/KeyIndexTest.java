package io.dateline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyIndexTest {
    @Test
    void findsTheRowsOfAKeyInAscendingOrder() {
        KeyIndex.Builder rows = new KeyIndex.Builder();
        rows.add("karimov", 1);
        rows.add("karimov", 4);
        rows.add("karimov", 4);
        rows.add("karimova", 2);
        rows.add("karimov", 9);

        assertThat(rows.build().find("karimov")).containsExactly(1, 4, 9);
        assertThat(rows.build().has("karimova")).isTrue();
    }

    @Test
    void hasNoEmptyKey() {
        KeyIndex.Builder rows = new KeyIndex.Builder();
        rows.add("", 1);
        assertThat(rows.build().has("")).isFalse();
        assertThat(rows.build().find("")).isEmpty();
    }
}
