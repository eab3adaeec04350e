package io.dateline.ingest;

import static io.dateline.ingest.Samples.file;
import static io.dateline.ingest.Samples.read;
import static io.dateline.ingest.Samples.states;
import static io.dateline.ingest.Samples.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.Report;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxTest {
    private static final String MARK = "From a@dateline.example Sat Jun 12 10:00:00 2010\n";

    @TempDir
    Path folder;

    private static String mail(String subject, String body) {
        return "From: a@dateline.example\nSubject: " + subject + "\nDate: Sat, 12 Jun 2010 10:00:00 +0600\n\n" + body
                + "\n\n";
    }

    @Test
    void readsEachMessageByItsNumber() {
        String box = MARK + mail("One", "Rain in Peru.") + MARK + mail("Two", "Sun in Chile.");
        List<Item> items = read(file(folder, "a.mbox", box));

        assertThat(states(items)).containsExactly("a.mbox!/1 INDEXED", "a.mbox!/2 INDEXED", "a.mbox EXPANDED");
        assertThat(items.getLast().detail()).isEqualTo("2 messages");
        Report second = items.get(1).report().orElseThrow();
        assertThat(second.title()).isEqualTo("Two");
        assertThat(second.text()).isEqualTo("Sun in Chile.\n");
        assertThat(second.kind()).isEqualTo("email");
    }

    @Test
    void readsTheAttachmentsOfAMessage() {
        String mail = """
                From: a@dateline.example
                Subject: With a file
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b

                See the file.
                --b
                Content-Type: text/plain; name=note.txt
                Content-Disposition: attachment; filename=note.txt

                The note.
                --b--

                """;
        assertThat(states(read(file(folder, "a.mbox", MARK + mail))))
                .containsExactly("a.mbox!/1!/note.txt INDEXED", "a.mbox!/1 INDEXED", "a.mbox EXPANDED");
    }

    @Test
    void aMessageBeginsOnlyAfterABlankLine() throws IOException {
        String box = MARK + "a\nFrom here on\n>From there\n\n" + MARK + "b\n";

        assertThat(messages(box)).containsExactly("a\nFrom here on\nFrom there\n\n", "b\n");
    }

    @Test
    void whatDoesNotBeginWithAMessageHoldsNone() throws IOException {
        assertThat(messages("no mailbox\n\n")).isEmpty();
        assertThat(messages("")).isEmpty();
    }

    @Test
    void cutsWhereANaiveReaderCuts() throws IOException {
        long seed = Optional.ofNullable(System.getProperty("dateline.seed"))
                .filter(given -> !given.isBlank())
                .map(Long::parseLong)
                .orElseGet(System::nanoTime);
        System.out.println("-Ddateline.seed=" + seed);
        Random random = new Random(seed);
        String[] lines = {"", "From x", ">From x", "From", "word", "\r", ">>From x", " From x"};
        for (int run = 0; run < 500; run++) {
            StringBuilder box = new StringBuilder(MARK);
            for (int n = random.nextInt(12); n > 0; n--) {
                box.append(lines[random.nextInt(lines.length)]).append('\n');
            }
            assertThat(messages(box.toString())).as("seed %d: %s", seed, box).isEqualTo(naive(box.toString()));
        }
    }

    private static List<String> messages(String box) throws IOException {
        MessageStream stream = new MessageStream(new ByteArrayInputStream(utf8(box)));
        List<String> messages = new ArrayList<>();
        while (stream.next()) {
            messages.add(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
        return messages;
    }

    private static List<String> naive(String box) {
        List<String> messages = new ArrayList<>();
        boolean afterBlank = true;
        for (String line : box.split("(?<=\n)")) {
            if (afterBlank && line.startsWith("From ")) {
                messages.add("");
                afterBlank = false;
                continue;
            }
            String plain = line.startsWith(">From ") ? line.substring(1) : line;
            messages.set(messages.size() - 1, messages.getLast() + plain);
            afterBlank = line.isBlank() && !line.startsWith(" ");
        }
        return messages;
    }
}
