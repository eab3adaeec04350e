package io.dateline.ingest;

import static io.dateline.ingest.Samples.file;
import static io.dateline.ingest.Samples.read;
import static io.dateline.ingest.Samples.states;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.EventDate;
import io.dateline.model.InputState;
import io.dateline.model.Publication.Basis;
import io.dateline.model.Report;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailTest {
    private static final String HEAD = """
            From: =?utf-8?Q?Zo=C3=AB?= <zoe@example.org>
            To: desk@example.org
            Subject: =?utf-8?B?0JLRi9A=?= =?utf-8?B?sdC+0YDRiw==?=
            Date: Sat, 12 Jun 2010 23:30:00 -0700
            MIME-Version: 1.0
            """;

    @TempDir
    Path folder;

    @Test
    void readsAPlainMessage() {
        Report report =
                mail(HEAD + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n"
                        + "\nCaf=C3=A9 is =\nopen.\n");

        assertThat(report.text()).isEqualTo("Caf\u00e9 is open.\n");
        assertThat(report.title()).isEqualTo("Выборы");
        assertThat(report.metadata())
                .containsEntry("from", "Zo\u00eb <zoe@example.org>")
                .containsEntry("to", "desk@example.org");
        assertThat(report.kind()).isEqualTo("email");
    }

    @Test
    void takesTheDayThatTheSendersClockShowed() {
        Report report = mail(HEAD + "\nText.");

        assertThat(report.published().date()).contains(EventDate.parse("2010-06-12"));
        assertThat(report.published().basis()).isEqualTo(Basis.METADATA);
        assertThat(report.published().evidence()).startsWith("mail header Date: Sat, 12 Jun 2010");
    }

    @Test
    void readsTheBodyOnceAndTheAttachmentsEach() {
        String attached = Base64.getMimeEncoder().encodeToString(Samples.utf8("Statement of the families, in full."));
        List<Item> items = read(file(folder, "x.eml", HEAD + """
                Content-Type: multipart/mixed; boundary="out er"

                A preamble that nobody sees.
                --out er
                Content-Type: multipart/alternative; boundary=in

                --in
                Content-Type: text/plain

                The plain body.
                --in
                Content-Type: text/html

                <p>The <b>rich</b> body.
                --in--
                --out er
                Content-Type: text/plain; name="statement.txt"
                Content-Disposition: attachment; filename*=utf-8''%%C3%%A9tat.txt
                Content-Transfer-Encoding: base64

                %s
                --out er
                Content-Type: image/png; name=logo.png
                Content-Transfer-Encoding: base64

                iVBORw0KGgoAAAANSUhEUg==
                --out er--
                """.formatted(attached)));

        assertThat(states(items))
                .containsExactly("x.eml!/\u00e9tat.txt INDEXED", "x.eml!/logo.png UNSUPPORTED", "x.eml INDEXED");
        assertThat(items.get(0).report().orElseThrow().text()).isEqualTo("Statement of the families, in full.");
        assertThat(items.get(2).report().orElseThrow().text()).isEqualTo("The plain body.\n");
    }

    @Test
    void readsHtmlWhereThereIsNoPlainText() {
        Report report =
                mail(HEAD + "Content-Type: text/html; charset=utf-8\n\n<html><p>The <b>rich</b> body.</p></html>");

        assertThat(report.text()).isEqualTo("The rich body.\n");
    }

    @Test
    void indexesWhatIsThereOfAMessageThatBreaksOff() {
        Item item = read(file(
                        folder,
                        "x.eml",
                        HEAD + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nFirst part, and then"))
                .getFirst();

        assertThat(item.state()).isEqualTo(InputState.TRUNCATED);
        assertThat(item.detail()).contains("damaged");
        assertThat(item.report().orElseThrow().text()).isEqualTo("First part, and then\n");
    }

    @Test
    void tellsABoundaryFromOneThatBeginsLikeIt() {
        List<Item> items = read(file(
                folder,
                "x.eml",
                HEAD + "Content-Type: multipart/mixed; boundary=b\n\n--b\n"
                        + "Content-Type: multipart/alternative; boundary=b1\n\n--b1\n\nThe body.\n--b1--\n"
                        + "--b \nContent-Disposition: attachment; filename=a.txt\n\nThe attachment.\n--b--\n"));

        assertThat(Samples.states(items)).containsExactly("x.eml!/a.txt INDEXED", "x.eml INDEXED");
        assertThat(items.getLast().report().orElseThrow().text()).isEqualTo("The body.\n");
    }

    @Test
    void findsAMailWithoutABodyByItsSubject() {
        Report report = mail("Subject: Clashes in Osh\nFrom: a@b.example\n\n");

        assertThat(report.text()).isEqualTo("Clashes in Osh");
        assertThat(report.title()).isEqualTo("Clashes in Osh");
    }

    @Test
    void saysOfPartsTooDeepThatTheyAreNotRead() {
        StringBuilder mail = new StringBuilder(HEAD);
        for (int i = 0; i < 50; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b%1$s\n\n--b%1$s\n\n--b%1$s\n".formatted(i));
        }

        Item item = read(file(folder, "x.eml", mail + "\nText")).getLast();
        assertThat(item.detail()).contains("nested too deeply");
    }

    @Test
    void knowsAnEncryptedMessage() {
        Item item = read(file(
                        folder,
                        "x.eml",
                        HEAD + "Content-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nMIIB"))
                .getLast();

        assertThat(item.state()).isEqualTo(InputState.ENCRYPTED);
    }

    @Test
    void guessesTheCharsetOfOldHeadersAndBodies() {
        String old = """
                From: a@example.org
                To: b@example.org
                Date: 3 Mar 98 10:00 +0300
                Subject: Выборы в городе прошли спокойно

                Наблюдатели сообщили, что выборы в городе прошли спокойно и без нарушений.
                """;
        Report report = Samples.report(file(folder, "x.eml", old.getBytes(Charset.forName("windows-1251"))));

        assertThat(report.title()).isEqualTo("Выборы в городе прошли спокойно");
        assertThat(report.text()).startsWith("Наблюдатели сообщили");
        assertThat(report.published().date()).contains(EventDate.parse("1998-03-03"));
    }

    @ParameterizedTest
    @CsvSource({
        "=?utf-8?Q?a_b?=, a b",
        "=?utf-8?q?a?= =?utf-8?q?b?=, ab",
        "=?utf-8?q?a?= b, a b",
        "=?nonsense?q?a?=, a",
        "=?utf-8?x?a?=, =?utf-8?x?a?=",
        "=?koi8-r?B?8sXL?=, Рек"
    })
    void readsEncodedWords(String header, String text) {
        assertThat(EncodedWords.decode(header)).isEqualTo(text);
    }

    @Test
    void survivesPartsWithinPartsWithoutEnd() {
        StringBuilder mail = new StringBuilder(HEAD);
        for (int i = 0; i < 1_000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }

        assertThat(read(file(folder, "x.eml", mail + "\nText")).getLast().path())
                .isEqualTo("x.eml");
    }

    private Report mail(String text) {
        return Samples.report(folder, "x.eml", text);
    }
}
