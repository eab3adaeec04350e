package io.dateline.ingest;

import static io.dateline.ingest.Samples.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.model.InputState;
import io.dateline.model.Report;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a file whose parser misbehaves, and of the others. */
class IsolationTest {
    private static final Reader READER = Reader.standard();
    private static final Isolation SMALL = new Isolation.Processes(64L << 20, Duration.ofSeconds(60));

    @TempDir
    Path folder;

    @AfterAll
    static void close() {
        READER.close();
    }

    private List<Item> obey(IngestOptions options, String... commands) {
        Path file = file(folder, "a" + HostileParser.ENDING, HostileParser.document(commands));
        return READER.read(new Input.FileInput("a.apr", file), options);
    }

    private static IngestOptions options() {
        return IngestOptions.DEFAULTS.withIsolation(SMALL);
    }

    private void isStillServed() {
        Item item = obey(options(), "say Well.").getFirst();
        assertThat(item.report().map(Report::text)).as(item.toString()).contains("Well.");
    }

    @Test
    void keepsTheTextBeforeAHangAndEndsTheParser() {
        isStillServed();
        IngestOptions hasty = options().withParseTimeout(Duration.ofSeconds(3));

        Item item = obey(hasty, "say First words.", "hang").getFirst();

        assertThat(item.state()).isEqualTo(InputState.TRUNCATED);
        assertThat(item.detail()).isEqualTo("timed out after 3 s; what could be read is indexed");
        assertThat(item.report().orElseThrow().text()).isEqualTo("First words.");
        isStillServed();
    }

    @Test
    void failsWhatGaveNothingBeforeItHung() {
        Item item =
                obey(options().withParseTimeout(Duration.ofMillis(800)), "hang").getFirst();

        assertThat(item.state()).isEqualTo(InputState.FAILED);
        assertThat(item.detail()).isEqualTo("timed out after 800 ms");
    }

    @Test
    void endsAParserThatMakesNoProgressThoughItHasTime() {
        Isolation impatient = new Isolation.Processes(64L << 20, Duration.ofMillis(900));

        Item item =
                obey(IngestOptions.DEFAULTS.withIsolation(impatient), "hang").getFirst();

        assertThat(item.detail()).isEqualTo("no progress for 900 ms: the parser was ended");
    }

    @Test
    void outlivesTheEndOfTheParsersVirtualMachine() {
        Item item = obey(options(), "say Before.", "exit 7").getFirst();

        assertThat(item.state()).isEqualTo(InputState.TRUNCATED);
        assertThat(item.detail())
                .isEqualTo("the parsing process ended with exit code 7; what could be read is indexed");
        isStillServed();
    }

    @Test
    void outlivesAParserThatTakesAllMemory() {
        String words = "Words that came before. ".repeat(30).strip();

        Item item = obey(options(), "say " + words, "exhaust").getFirst();

        assertThat(item.detail())
                .isEqualTo("out of memory: the parser needs more than its 64 MiB; what could be read is indexed");
        assertThat(item.report().orElseThrow().text()).isEqualTo(words);
        isStillServed();
    }

    @Test
    void outlivesAStackOverflow() {
        Item item = obey(options(), "say Before.", "overflow").getFirst();

        assertThat(item.detail())
                .isEqualTo("the file is damaged (it is nested too deeply); what could be read is indexed");
        isStillServed();
    }

    @Test
    void keepsTheItemsBeforeTheEnd() {
        List<Item> items = obey(options(), "item one.txt", "item two.txt", "exit 3");

        assertThat(Samples.states(items))
                .containsExactly("a.apr!/one.txt INDEXED", "a.apr!/two.txt INDEXED", "a.apr FAILED");
    }

    @Test
    void readsOnWhileAParserChattersOnStandardOutput() {
        Item item = obey(options(), "chatter noise ", "say Well.").getFirst();

        assertThat(item.report().map(Report::text)).contains("Well.");
    }

    @Test
    void parsersReachNoNetwork() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Item item = obey(options(), "dial " + server.getLocalPort()).getFirst();

            assertThat(item.report().orElseThrow().text())
                    .isEqualTo("socket refused; channel refused; url refused; datagram refused; name refused");
            server.setSoTimeout(1);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void fetchesNoExternalDefinitionOfAnXmlFile() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/x.dtd";
            String xml = "<?xml version=\"1.0\"?><!DOCTYPE r SYSTEM \"" + address + "\" [<!ENTITY x SYSTEM \"" + address
                    + "\">]><r xmlns:xi=\"http://www.w3.org/2001/XInclude\">Said: &x;<xi:include href=\"" + address
                    + "\"/></r>";
            READER.read(new Input.FileInput("a.xml", file(folder, "a.xml", xml)), options());
            server.setSoTimeout(1);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void failsInOneLineWhereNoProcessCanBeStarted() {
        String classPath = System.getProperty("java.class.path");
        try (Reader reader = Reader.standard()) {
            System.setProperty("java.class.path", folder.toString());
            Path file = file(folder, "a.apr", HostileParser.document("say Never."));
            Item item =
                    reader.read(new Input.FileInput("a.apr", file), options()).getFirst();

            assertThat(item.state()).isEqualTo(InputState.FAILED);
            assertThat(item.detail())
                    .startsWith("the process that reads such files could not be started: ")
                    .contains("io.dateline.ingest.Worker")
                    .doesNotContain("\n");
            assertThat(item.report()).isEmpty();
        } finally {
            System.setProperty("java.class.path", classPath);
        }
    }

    @Test
    void parsesInsideWhereThatIsWanted() {
        Item item = obey(IngestOptions.DEFAULTS.withIsolation(Isolation.none()), "say Well.", "throw out")
                .getFirst();

        assertThat(item.state()).isEqualTo(InputState.TRUNCATED);
        assertThat(item.report().map(Report::text)).contains("Well.");
    }

    @Test
    void refusesAnIsolationThatCannotBe() {
        assertThatThrownBy(() -> new Isolation.Processes(1, Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("heapBytes");
        assertThatThrownBy(() -> new Isolation.Processes(64L << 20, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("stall");
    }

    @Test
    void leavesNoProcessAndNoFileBehind() throws Exception {
        Isolation odd = new Isolation.Processes(65L << 20, Duration.ofSeconds(60));
        ProcessHandle child;
        Path temporary;
        try (Reader reader = Reader.standard()) {
            Path file = file(folder, "a.apr", HostileParser.document("say Well."));
            reader.read(new Input.FileInput("a.apr", file), IngestOptions.DEFAULTS.withIsolation(odd));
            child = worker(ProcessHandle.current(), "-Xmx66560k").orElseThrow();
            temporary = temporary(child);
            assertThat(temporary).exists();
        }
        assertThat(child.onExit().get(60, TimeUnit.SECONDS).isAlive()).isFalse();
        assertThat(temporary).doesNotExist();
    }

    /** A program that reads a file of which the parser hangs. */
    static final class Parent {
        public static void main(String[] args) {
            Reader.standard().read(new Input.FileInput("a.apr", Path.of(args[0])), options());
        }
    }

    @Test
    void noParserOutlivesTheProgramThatIsKilled() throws Exception {
        Path file = file(folder, "a.apr", HostileParser.document("hang"));
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName(),
                        file.toString())
                .start();
        Optional<ProcessHandle> child = Optional.empty();
        while (child.isEmpty() && parent.isAlive()) {
            child = worker(parent.toHandle(), "-Xmx65536k");
        }
        parent.destroyForcibly();

        assertThat(child.orElseThrow().onExit().get(60, TimeUnit.SECONDS).isAlive())
                .isFalse();
    }

    private static Optional<ProcessHandle> worker(ProcessHandle parent, String option) {
        return parent.children()
                .filter(child -> arguments(child).contains(Worker.class.getName()))
                .filter(child -> arguments(child).contains(option))
                .findFirst();
    }

    private static List<String> arguments(ProcessHandle process) {
        return List.of(process.info().arguments().orElse(new String[0]));
    }

    private static Path temporary(ProcessHandle child) {
        return arguments(child).stream()
                .filter(argument -> argument.startsWith("-Djava.io.tmpdir="))
                .map(argument -> Path.of(argument.substring(argument.indexOf('=') + 1)))
                .findFirst()
                .orElseThrow();
    }
}
