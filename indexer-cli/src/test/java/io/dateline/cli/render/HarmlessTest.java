package io.dateline.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HarmlessTest {
    @Test
    void takesTheEscapeFromAnEscapeSequence() {
        assertThat(Harmless.line("a\u001B[31mred\u009Bm\u0007")).isEqualTo("a\uFFFD[31mred\uFFFDm\uFFFD");
    }

    @Test
    void putsALineOnOneLine() {
        assertThat(Harmless.line("a\nb\tc\r\nd\u2028e")).isEqualTo("a b c  d e");
    }

    @Test
    void keepsLinesAndTabsOfABlock() {
        assertThat(Harmless.block("a\n\tb\u0000")).isEqualTo("a\n\tb\uFFFD");
    }

    @Test
    void takesMarksThatTurnALineRound() {
        assertThat(Harmless.line("exe\u202Etxt\u2066.")).isEqualTo("exe\uFFFDtxt\uFFFD.");
    }

    @Test
    void leavesLettersOfAllScriptsAsTheyAre() {
        String text = "Ош, عثمان, 奥什, 😀 é";
        assertThat(Harmless.line(text)).isEqualTo(text);
    }
}
