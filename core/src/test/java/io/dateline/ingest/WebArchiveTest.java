package io.dateline.ingest;

import static io.dateline.ingest.Samples.file;
import static io.dateline.ingest.Samples.gzip;
import static io.dateline.ingest.Samples.read;
import static io.dateline.ingest.Samples.states;
import static io.dateline.ingest.Samples.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.InputState;
import io.dateline.model.Publication;
import io.dateline.model.Report;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebArchiveTest {
    private static final String PAGE =
            "<html><head><title>A page</title></head><body><p>Rain fell in Peru.</p></body></html>";
    private static final String HTML = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n";

    @TempDir
    Path folder;

    private static byte[] record(String type, byte[] block) {
        return join(
                utf8("WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: http://dateline.example/a\r\n"
                        + "WARC-Date: 2015-03-04T05:06:07Z\r\nContent-Type: application/http; msgtype=" + type
                        + "\r\nContent-Length: " + block.length + "\r\n\r\n"),
                block,
                utf8("\r\n\r\n"));
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] response(String headers, byte[] body) {
        return record("response", join(utf8(headers + "\r\n"), body));
    }

    @Test
    void readsThePagesByTheNumbersOfTheirRecords() {
        byte[] warc = join(
                record("warcinfo", utf8("software: none")),
                record("request", utf8("GET /a HTTP/1.1\r\n\r\n")),
                response(HTML, utf8(PAGE)),
                response("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n", utf8("<p>Nothing is here.</p>")),
                response("HTTP/1.1 200 OK\r\nContent-Type: text/css\r\n", utf8("p {}")));
        List<Item> items = read(file(folder, "a.warc", warc));

        assertThat(states(items)).containsExactly("a.warc!/3 INDEXED", "a.warc EXPANDED");
        assertThat(items.getLast().detail()).isEqualTo("1 of 5 records are pages or documents");
        Report page = items.getFirst().report().orElseThrow();
        assertThat(page.text()).isEqualTo("Rain fell in Peru.");
        assertThat(page.url()).contains("http://dateline.example/a");
        assertThat(page.published()).isEqualTo(Publication.UNKNOWN);
        assertThat(page.metadata()).containsEntry("fetched", "2015-03-04T05:06:07Z");
    }

    @Test
    void readsFilesZippedRecordByRecord() {
        byte[] warc = join(gzip(record("warcinfo", utf8("software: none"))), gzip(response(HTML, utf8(PAGE))));

        assertThat(states(read(file(folder, "crawl.warc.gz", warc))))
                .containsExactly("crawl.warc.gz!/2 INDEXED", "crawl.warc.gz EXPANDED");
    }

    @Test
    void undoesWhatWasDoneToABodyOnTheWay() {
        byte[] page = utf8(PAGE);
        byte[] zipped = gzip(page);
        byte[] chunked = join(
                utf8(Integer.toHexString(10) + ";x=y\r\n"),
                Arrays.copyOf(page, 10),
                utf8("\r\n" + Integer.toHexString(page.length - 10) + "\r\n"),
                Arrays.copyOfRange(page, 10, page.length),
                utf8("\r\n0\r\n\r\n"));
        byte[] warc = join(
                response(HTML + "Content-Encoding: gzip\r\n", zipped),
                response(HTML + "Transfer-Encoding: chunked\r\n", chunked));

        assertThat(read(file(folder, "a.warc", warc)))
                .filteredOn(item -> item.report().isPresent())
                .hasSize(2)
                .allSatisfy(
                        item -> assertThat(item.report().orElseThrow().text()).isEqualTo("Rain fell in Peru."));
    }

    @Test
    void readsADamagedFileAsFarAsItGoes() {
        byte[] whole = join(response(HTML, utf8(PAGE)), response(HTML, utf8(PAGE.replace("Peru", "Chile"))));
        List<Item> items = read(file(folder, "a.warc", Arrays.copyOf(whole, whole.length - 30)));

        assertThat(states(items)).containsExactly("a.warc!/1 INDEXED", "a.warc!/2 TRUNCATED", "a.warc FAILED");
        assertThat(items.getLast().detail()).isEqualTo("it ends too early; the items before the damage were read");
    }

    @Test
    void goesOnBehindARecordThatSaysAWrongLength() {
        String second = new String(response(HTML, utf8(PAGE.replace("Peru", "Chile"))), StandardCharsets.UTF_8);
        int length = HTML.length() + 2 + PAGE.length() + 1;
        for (int lie : new int[] {length - 20, length + 40, -5}) {
            String lying = second.replace("Content-Length: " + length, "Content-Length: " + lie);
            byte[] warc = join(
                    response(HTML, utf8(PAGE)),
                    utf8(lying),
                    response(HTML, utf8(PAGE)),
                    response(HTML, utf8(PAGE.replace("Peru", "Bolivia"))));
            List<Item> items = read(file(folder, "a.warc", warc));

            assertThat(lying).isNotEqualTo(second);
            assertThat(items.stream().flatMap(item -> item.report().stream()).map(Report::text))
                    .as("length %s", lie)
                    .anyMatch(text -> text.contains("Bolivia"));
            assertThat(items.getLast().state()).isEqualTo(InputState.FAILED);
            assertThat(items.getLast().detail())
                    .startsWith("it is damaged: record ")
                    .endsWith("the damage were read");
        }
    }

    @Test
    void refusesLengthsAndHeadersThatLie() {
        byte[] lying = utf8("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -1\r\n\r\n");
        byte[] endless = join(utf8("WARC/1.0\r\nA: "), new byte[1 << 20]);

        assertThat(read(file(folder, "a.warc", lying)).getLast().state()).isEqualTo(InputState.FAILED);
        assertThat(read(file(folder, "b.warc", endless)).getLast().detail()).contains("does not end");
    }

    @Test
    void callsAFileWithoutPagesEmpty() {
        assertThat(states(read(file(folder, "a.warc", record("warcinfo", utf8("software: none"))))))
                .containsExactly("a.warc EMPTY");
    }
}
