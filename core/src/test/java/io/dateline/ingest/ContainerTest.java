package io.dateline.ingest;

import static io.dateline.ingest.Samples.file;
import static io.dateline.ingest.Samples.gzip;
import static io.dateline.ingest.Samples.read;
import static io.dateline.ingest.Samples.states;
import static io.dateline.ingest.Samples.utf8;
import static io.dateline.ingest.Samples.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.dateline.model.InputState;
import io.dateline.model.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContainerTest {
    private static final byte[] TEXT = utf8("The council met on Friday.");

    @TempDir
    Path folder;

    @Test
    void readsTheItemsOfAZip() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("b.txt", TEXT);
        entries.put("in/a.html", utf8("<html><p>A page."));
        entries.put("in/empty.txt", new byte[0]);
        entries.put("r.jsonl", utf8("{\"id\":\"1\",\"text\":\"x\"}\n[]"));
        entries.put("deep.zip", zip(Map.of("c.txt", TEXT)));

        assertThat(states(read(file(folder, "a.zip", zip(entries)))))
                .containsExactly(
                        "a.zip!/b.txt INDEXED",
                        "a.zip!/in/a.html INDEXED",
                        "a.zip!/in/empty.txt EMPTY",
                        "a.zip!/r.jsonl#1 INDEXED",
                        "a.zip!/r.jsonl#2 FAILED",
                        "a.zip!/r.jsonl EXPANDED",
                        "a.zip!/deep.zip!/c.txt INDEXED",
                        "a.zip!/deep.zip EXPANDED",
                        "a.zip EXPANDED");
    }

    @Test
    void givesAnItemTheSameIdInsideAndOutside() {
        Item outside = read(file(folder, "b.txt", TEXT)).getFirst();
        Item inside = read(file(folder, "a.zip", zip(Map.of("b.txt", TEXT)))).getFirst();

        assertThat(inside.report().orElseThrow().id())
                .isEqualTo(outside.report().orElseThrow().id());
        assertThat(inside.report().orElseThrow().paths()).containsExactly("a.zip!/b.txt");
    }

    @Test
    void treatsAPathOutOfTheZipAsAName() throws IOException {
        byte[] zip = zip(Map.of("../../evil.txt", TEXT));

        assertThat(states(read(file(folder, "in/a.zip", zip)))).contains("a.zip!/../../evil.txt INDEXED");
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void readsEachOfTwoItemsOfOneName() {
        byte[] zip = zip(Map.of("a.txt", utf8("One in Spain."), "b.txt", utf8("Two in Sweden.")));
        String twins = new String(zip, StandardCharsets.ISO_8859_1).replace("b.txt", "a.txt");

        List<Item> items = read(file(folder, "a.zip", twins.getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(items.stream().flatMap(item -> item.report().stream()))
                .extracting(Report::text)
                .containsExactlyInAnyOrder("One in Spain.", "Two in Sweden.");
    }

    @Test
    void readsTarAndGzip() throws IOException {
        ByteArrayOutputStream tar = new ByteArrayOutputStream();
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(tar)) {
            TarArchiveEntry entry = new TarArchiveEntry("in/b.txt");
            entry.setSize(TEXT.length);
            out.putArchiveEntry(entry);
            out.write(TEXT);
            out.closeArchiveEntry();
        }

        assertThat(states(read(file(folder, "a.tar", tar.toByteArray()))))
                .containsExactly("a.tar!/in/b.txt INDEXED", "a.tar EXPANDED");
        assertThat(states(read(file(folder, "a.tgz", gzip(tar.toByteArray())))))
                .containsExactly("a.tgz!/a.tar!/in/b.txt INDEXED", "a.tgz!/a.tar EXPANDED", "a.tgz EXPANDED");
        assertThat(states(read(file(folder, "b.txt.gz", gzip(TEXT)))))
                .containsExactly("b.txt.gz!/b.txt INDEXED", "b.txt.gz EXPANDED");
    }

    @Test
    void readsADamagedZipAsFarAsItGoes() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("a.txt", TEXT);
        entries.put("b.txt", TEXT);
        byte[] whole = zip(entries);
        List<Item> items = read(file(folder, "a.zip", Arrays.copyOf(whole, whole.length / 2)));

        assertThat(states(items)).contains("a.zip!/a.txt INDEXED", "a.zip FAILED");
        assertThat(items.getLast().detail()).contains("items before the damage were read");
    }

    @Test
    void knowsALockedZip() {
        byte[] zip = zip(Map.of("a.txt", TEXT));
        zip[6] |= 1;

        assertThat(read(file(folder, "a.zip", zip)).getLast().state()).isEqualTo(InputState.ENCRYPTED);
    }

    @Test
    void knowsAZipOfWhichOneItemIsLocked() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("a.txt", TEXT);
        entries.put("b.txt", TEXT);
        byte[] zip = zip(entries);
        String bytes = new String(zip, StandardCharsets.ISO_8859_1);
        zip[bytes.indexOf("PK\3\4", 4) + 6] |= 1;
        zip[bytes.lastIndexOf("PK\1\2") + 8] |= 1;

        assertThat(states(read(file(folder, "a.zip", zip)))).containsExactly("a.zip!/a.txt INDEXED", "a.zip ENCRYPTED");
    }

    @Test
    void holdsAnItemAgainstItsChecksum() {
        byte[] zip = zip(Map.of("a.txt", TEXT));
        int directory = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        zip[directory + 16] ^= 1;

        List<Item> items = read(file(folder, "a.zip", zip));
        assertThat(states(items)).containsExactly("a.zip!/a.txt TRUNCATED", "a.zip EXPANDED");
        assertThat(items.getFirst().detail())
                .isEqualTo("it is damaged: its checksum is another; what could be read is indexed");
    }

    @Test
    void readsAZipWhoseDirectoryLiesAboutSizes() {
        for (int lie : new int[] {1, 0x7FFFFFF0}) {
            byte[] zip = zip(Map.of("a.txt", TEXT));
            int directory = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
            ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(directory + 24, lie);

            assertThat(read(file(folder, "a.zip", zip))
                            .getFirst()
                            .report()
                            .orElseThrow()
                            .text())
                    .isEqualTo(new String(TEXT, StandardCharsets.UTF_8));
        }
    }

    @Test
    void readsGzipOfManyMembersAndPassesOverWhatFollows() {
        byte[] zeros = new byte[512];
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        members.writeBytes(gzip(TEXT));
        members.writeBytes(gzip(utf8(" And on Saturday.")));
        members.writeBytes(zeros);

        assertThat(read(file(folder, "a.txt.gz", members.toByteArray()))
                        .getFirst()
                        .report()
                        .orElseThrow()
                        .text())
                .isEqualTo("The council met on Friday. And on Saturday.");
    }

    @Test
    void readsAZipWhoseNameIsInNoEncoding() throws IOException, InterruptedException {
        Path file = file(folder, "a.zip", zip(Map.of("a.txt", TEXT)));
        String script = "mv \"$1\" \"$2/$(printf 'b\\377.zip')\"";
        assumeTrue(
                isMade("sh", "-c", script, "sh", file.toString(), folder.toString()), "no such name can be made here");

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(states(read(files.toList().getFirst()))).anyMatch(state -> state.endsWith("a.txt INDEXED"));
        }
    }

    @Test
    void doesNotWaitForAPipeThatTookTheNameOfAFile() throws IOException, InterruptedException {
        Path pipe = folder.resolve("a.txt");
        assumeTrue(isMade("mkfifo", pipe.toString()), "there are no pipes here");

        Item item = read(pipe).getFirst();
        assertThat(item.state()).isEqualTo(InputState.FAILED);
        assertThat(item.detail()).isEqualTo("it is no file any more");
    }

    private static boolean isMade(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void callsAnEmptyZipEmpty() {
        assertThat(states(read(file(folder, "a.zip", zip(Map.of()))))).containsExactly("a.zip EMPTY");
    }

    @Test
    void namesTheLimitThatAZipGoesBeyond() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("large.txt", new byte[3 << 20]);
        entries.put("b.txt", TEXT);
        entries.put("deep.zip", zip(Map.of("in.zip", zip(Map.of("c.txt", TEXT)))));
        entries.put("one.txt", TEXT);
        entries.put("many.txt", TEXT);
        entries.put("more.txt", TEXT);
        Reader narrow = new Reader(Formats.standard(), new Limits(2, 6, 2 << 20, 1 << 30));
        Path file = file(folder, "a.zip", zip(entries));

        List<Item> items = narrow.read(new Input.FileInput("a.zip", file), IngestOptions.DEFAULTS);

        assertThat(items.stream().map(item -> item.path() + " " + item.state() + " " + item.detail()))
                .containsExactly(
                        "a.zip!/large.txt SKIPPED larger than the 2 MiB that may be unpacked",
                        "a.zip!/b.txt INDEXED ",
                        "a.zip!/deep.zip!/in.zip!/c.txt SKIPPED nested deeper than 2 containers",
                        "a.zip!/deep.zip!/in.zip EXPANDED ",
                        "a.zip!/deep.zip EXPANDED ",
                        "a.zip!/one.txt INDEXED ",
                        "a.zip!/many.txt SKIPPED more than the 6 items that one file may hold; the rest is left out",
                        "a.zip EXPANDED ");
    }

    @Test
    void boundsWhatAnInputUnpacksInAll() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < 4; i++) {
            entries.put(i + ".txt", utf8("word ".repeat(100)));
        }
        Reader narrow = new Reader(Formats.standard(), new Limits(2, 100, 1 << 20, 1_200));
        Path file = file(folder, "a.zip", zip(entries));

        assertThat(states(narrow.read(new Input.FileInput("a.zip", file), IngestOptions.DEFAULTS)))
                .containsExactly(
                        "a.zip!/0.txt INDEXED",
                        "a.zip!/1.txt INDEXED",
                        "a.zip!/2.txt SKIPPED",
                        "a.zip!/3.txt SKIPPED",
                        "a.zip EXPANDED");
    }
}
