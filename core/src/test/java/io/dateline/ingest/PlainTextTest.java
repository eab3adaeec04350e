package io.dateline.ingest;

import static io.dateline.ingest.Samples.file;
import static io.dateline.ingest.Samples.read;
import static io.dateline.ingest.Samples.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.EventDate;
import io.dateline.model.InputState;
import io.dateline.model.Publication.Basis;
import io.dateline.model.Report;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    private static final String RUSSIAN =
            "В столице прошли выборы, и наблюдатели сообщили, что они не заметили нарушений. Министр сказал, что"
                    + " результаты будут объявлены после подсчёта всех бюллетеней, но не раньше вторника.\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1251", "KOI8-R", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void readsRussianInAnyEncoding(String charset) {
        Report report = report(file(folder, "a.txt", RUSSIAN.getBytes(Charset.forName(charset))));

        assertThat(report.text()).isEqualTo(RUSSIAN);
        assertThat(report.language()).isEqualTo("ru");
    }

    @Test
    void readsWesternEuropeanTextWithoutAMark() {
        String french =
                "Les élus de la région ont été reçus à l'Élysée, où ils ont plaidé pour la réforme des impôts.\n";

        assertThat(report(file(folder, "a.txt", french.getBytes(Charset.forName("windows-1252"))))
                        .text())
                .isEqualTo(french);
    }

    @Test
    void keepsUtf8ThatHasAFewBrokenBytes() {
        byte[] bytes = Samples.utf8(RUSSIAN.repeat(3) + "?");
        bytes[bytes.length - 1] = (byte) 0xFF;

        assertThat(report(file(folder, "a.txt", bytes)).text())
                .startsWith(RUSSIAN)
                .endsWith("\uFFFD");
    }

    @Test
    void tidiesLineEndsAndComposesLetters() {
        assertThat(report(folder, "a.txt", "Cafe\u0301 one\r\ntwo\rthree\u0000\f")
                        .text())
                .isEqualTo("Caf\u00e9 one\ntwo\nthree\n");
    }

    @Test
    void takesTheFirstLineThatIsMoreThanALabelAsTitle() {
        Report report =
                report(folder, "a.txt", "Chad - Sudan\n\nBorder posts to open again\n\nThe two sides agreed on it.");

        assertThat(report.title()).isEqualTo("Border posts to open again");
    }

    @Test
    void takesTheFurnitureOfAPageOutAndKeepsIt() {
        Report report = report(folder, "a.txt", """
                Skip to main content
                Example Watch
                Log in

                Court must hear the case

                The court in the capital must hear the case, said a lawyer for the families of the men. Log in

                Share this
                """);

        assertThat(report.text()).isEqualTo("""
                Example Watch

                Court must hear the case

                The court in the capital must hear the case, said a lawyer for the families of the men. Log in
                """);
        assertThat(report.metadata().get(Furniture.KEY)).isEqualTo("Skip to main content\nLog in\nShare this");
    }

    @Test
    void leavesFurnitureWithinTheStoryAlone() {
        String text = """
                The ministry said on Monday that the site had been changed by an unknown group.
                Log in
                was all that its readers could see, and nothing else, for most of the long weekend.
                """;
        assertThat(report(folder, "a.txt", text).text()).isEqualTo(text);
    }

    @Test
    void appliesTheOptionsOfTheRun() {
        IngestOptions options = IngestOptions.DEFAULTS
                .withPublished(EventDate.parse("2010-06-12"))
                .withSource("Example News")
                .withLanguage("ky");

        Report report = read(file(folder, "a.txt", "Words."), options)
                .getFirst()
                .report()
                .orElseThrow();

        assertThat(report.published().date()).contains(EventDate.parse("2010-06-12"));
        assertThat(report.published().basis()).isEqualTo(Basis.GIVEN);
        assertThat(report.source()).contains("Example News");
        assertThat(report.language()).isEqualTo("ky");
    }

    @Test
    void readsAStoryThatLooksLikeAMailAsText() {
        Report report = report(folder, "a.txt", "From: our correspondent\nSubject: none\n\nAll quiet in the valley.\n");

        assertThat(report.kind()).isEqualTo("text");
        assertThat(report.text()).startsWith("From: our correspondent");
    }

    @Test
    void readsWideRussianWithoutAMark() {
        String text =
                "\u0413\u0417\u041a \u0420\u0424: \u0414\u043e\u0436\u0434\u044c \u043f\u0440\u043e\u0448\u0451\u043b \u0432 \u041f\u0435\u0440\u0443, \u0417\u0430\u043c\u0431\u0438\u0438 \u0438 \u041b\u0438\u0432\u0438\u0438.\n";

        for (Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(report(file(folder, "a.txt", text.getBytes(wide))).text())
                    .isEqualTo(text);
        }
    }

    @Test
    void takesNumbersOfTwoBytesForNoText() {
        byte[] numbers = new byte[4_000];
        for (int i = 0; i < numbers.length; i += 2) {
            numbers[i] = (byte) (i * 37);
        }

        assertThat(read(file(folder, "a.txt", numbers)).getFirst().state()).isEqualTo(InputState.UNSUPPORTED);
    }

    @Test
    void knowsWhatIsNoText() {
        byte[] noise = new byte[4_000];
        new java.util.Random(7).nextBytes(noise);

        assertThat(read(file(folder, "a.txt", noise)).getFirst().state()).isEqualTo(InputState.UNSUPPORTED);
        assertThat(read(file(folder, "b.txt", "")).getFirst().detail()).isEqualTo("the file is empty");
        assertThat(read(file(folder, "c.txt", " \n")).getFirst().state()).isEqualTo(InputState.EMPTY);
    }

    @Test
    void cutsALongTextAndSaysSo() {
        Item item = read(file(folder, "a.txt", "word ".repeat(1_000)), IngestOptions.DEFAULTS.withMaxTextLength(100))
                .getFirst();

        assertThat(item.state()).isEqualTo(InputState.TRUNCATED);
        assertThat(item.report().orElseThrow().text()).hasSizeBetween(90, 100);
    }

    @Test
    void givesAFileTheDigestOfItsBytesAsId() {
        Item item = read(file(folder, "a.txt", "abc")).getFirst();

        assertThat(item.digest()).contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(item.report().orElseThrow().id()).isEqualTo("ba7816bf8f01cfea");
        assertThat(item.bytes()).isEqualTo(3);
    }

    @Test
    void saysThatAFileIsGone() {
        Item item = read(folder.resolve("gone.txt")).getFirst();

        assertThat(item.state()).isEqualTo(InputState.FAILED);
        assertThat(item.detail()).isEqualTo("it is not there any more");
    }

    @Test
    void readsTheSameInTurkey() {
        List<Item> here = read(file(folder, "INDEX.TXT", "SKIP TO MAIN CONTENT\n\nTitle of the story in Iğdır\n"));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(read(folder.resolve("INDEX.TXT"))).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(here.getFirst().report().orElseThrow().text()).isEqualTo("Title of the story in Iğdır\n");
    }
}
