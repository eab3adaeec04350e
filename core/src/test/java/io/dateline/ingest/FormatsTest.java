package io.dateline.ingest;

import static io.dateline.ingest.Samples.file;
import static io.dateline.ingest.Samples.read;
import static io.dateline.ingest.Samples.report;
import static io.dateline.ingest.Samples.states;
import static io.dateline.ingest.Samples.utf8;
import static io.dateline.ingest.Samples.zip;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.InputState;
import io.dateline.model.Report;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each format once, made by a program; those with a test class of their own are not here. */
class FormatsTest {
    private static final String WORDS = "Rain fell in Peru.";

    @TempDir
    Path folder;

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writing.to(bytes);
        return bytes.toByteArray();
    }

    private void isReadAs(String kind, String name, byte[] bytes) {
        Report report = report(file(folder, name, bytes));
        assertThat(report.text()).as(name).contains(WORDS);
        assertThat(report.kind()).as(name).isEqualTo(kind);
    }

    @Test
    void readsSheets() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("one").createRow(0).createCell(0).setCellValue(WORDS);
            isReadAs("sheet", "a.xls", bytes(book::write));
        }
        isReadAs("sheet", "a.csv", utf8("place,words\nLima," + WORDS + "\n"));
    }

    @Test
    void readsSlides() throws IOException {
        try (HSLFSlideShow show = new HSLFSlideShow()) {
            show.createSlide().createTextBox().setText(WORDS);
            isReadAs("slides", "a.ppt", bytes(show::write));
        }
        try (XMLSlideShow show = new XMLSlideShow()) {
            show.createSlide().createTextBox().setText(WORDS);
            isReadAs("slides", "a.pptx", bytes(show::write));
        }
    }

    @Test
    void readsOpenDocumentTextByWhatIsInIt() {
        isReadAs("document", "a.odt", odt());
        isReadAs("document", "named-wrongly.zip", odt());
    }

    private static byte[] odt() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
        parts.put("content.xml", utf8("""
                <?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>
                <text:p>Rain fell in Peru.</text:p></office:text></office:body></office:document-content>"""));
        return zip(parts);
    }

    @Test
    void readsABook() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", utf8("application/epub+zip"));
        parts.put("META-INF/container.xml", utf8("""
                <?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
                <rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>"""));
        parts.put("book.opf", utf8("""
                <?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="2.0"><manifest>
                <item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest>
                <spine><itemref idref="a"/></spine></package>"""));
        parts.put(
                "a.xhtml",
                utf8("<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>" + WORDS + "</p></body></html>"));
        isReadAs("document", "a.epub", zip(parts));
    }

    @Test
    void readsAMessageOfOutlookAndTheOneInIt() throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            message(file.getRoot(), "Outer", WORDS, 32);
            DirectoryEntry attachment = file.getRoot().createDirectory("__attach_version1.0_#00000000");
            attachment.createDocument("__properties_version1.0", stream(new byte[8]));
            message(attachment.createDirectory("__substg1.0_3701000D"), "Inner", "Sun shone in Chile.", 24);
            List<Item> items = read(file(folder, "a.msg", bytes(file::writeFilesystem)));

            assertThat(items).hasSize(2).allMatch(item -> item.state() == InputState.INDEXED);
            assertThat(items.getFirst().path()).startsWith("a.msg!/");
            assertThat(items.getFirst().report().orElseThrow().text()).contains("Sun shone in Chile.");
            assertThat(items.getLast().report().orElseThrow().text()).contains(WORDS);
            assertThat(items.getLast().report().orElseThrow().kind()).isEqualTo("email");
        }
    }

    /** Properties as streams of their own: MS-OXMSG, 2.4. */
    private static void message(DirectoryEntry folder, String subject, String body, int header) throws IOException {
        folder.createDocument("__properties_version1.0", stream(new byte[header]));
        folder.createDocument("__substg1.0_001A001F", stream("IPM.Note".getBytes(StandardCharsets.UTF_16LE)));
        folder.createDocument("__substg1.0_0037001F", stream(subject.getBytes(StandardCharsets.UTF_16LE)));
        folder.createDocument("__substg1.0_1000001F", stream(body.getBytes(StandardCharsets.UTF_16LE)));
    }

    private static ByteArrayInputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    @Test
    void readsTheItemsOf7z() throws IOException {
        Path file = folder.resolve("a.7z");
        try (SevenZOutputFile out = new SevenZOutputFile(file.toFile())) {
            for (String name : List.of("a.txt", "in/b.txt")) {
                SevenZArchiveEntry entry = new SevenZArchiveEntry();
                entry.setName(name);
                entry.setLastModifiedTime(FileTime.fromMillis(1_276_336_800_000L));
                out.putArchiveEntry(entry);
                out.write(utf8(WORDS + " " + name));
                out.closeArchiveEntry();
            }
        }
        assertThat(states(read(file)))
                .containsExactly("a.7z!/a.txt INDEXED", "a.7z!/in/b.txt INDEXED", "a.7z EXPANDED");
    }

    @Test
    void knowsALocked7z() throws IOException {
        Path file = folder.resolve("a.7z");
        try (SevenZOutputFile out = new SevenZOutputFile(file.toFile(), "secret".toCharArray())) {
            SevenZArchiveEntry entry = new SevenZArchiveEntry();
            entry.setName("a.txt");
            out.putArchiveEntry(entry);
            out.write(utf8(WORDS));
            out.closeArchiveEntry();
        }
        assertThat(states(read(file))).containsExactly("a.7z ENCRYPTED");
    }

    @Test
    void readsEmptyItemsAndFoldersOf7z() throws IOException {
        Path file = folder.resolve("a.7z");
        try (SevenZOutputFile out = new SevenZOutputFile(file.toFile())) {
            for (String name : List.of("in", "empty.txt", "b.txt")) {
                SevenZArchiveEntry entry = new SevenZArchiveEntry();
                entry.setName(name);
                entry.setDirectory(name.equals("in"));
                out.putArchiveEntry(entry);
                out.write(utf8(name.equals("b.txt") ? WORDS : ""));
                out.closeArchiveEntry();
            }
        }
        assertThat(states(read(file)))
                .containsExactlyInAnyOrder("a.7z!/empty.txt EMPTY", "a.7z!/b.txt INDEXED", "a.7z EXPANDED");
    }

    @Test
    void knowsAMailboxOfOutlookThatIsBroken() {
        Item item = read(file(
                        folder, "a.pst", new byte[] {'!', 'B', 'D', 'N', 1, 2, 3, 4, 'S', 'M', 23, 0, 19, 0, 1, 1, 0, 0
                        }))
                .getLast();

        assertThat(item.state()).isEqualTo(InputState.FAILED);
        assertThat(item.detail()).startsWith("the file is damaged (").doesNotContain("\n");
    }

    @Test
    void savesTheWordsOfATruncatedDocument() throws IOException {
        byte[] whole = docx(3_000);
        Item item = read(file(folder, "a.docx", Arrays.copyOf(whole, whole.length / 2)))
                .getLast();

        assertThat(item.state()).isEqualTo(InputState.TRUNCATED);
        assertThat(item.detail()).startsWith("the file is damaged (").endsWith("; what could be read is indexed");
        assertThat(item.report().orElseThrow().text()).startsWith("Paragraph 0 of it & more.\n\nParagraph 1 of it");
    }

    private static byte[] docx(int paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            for (int i = 0; i < paragraphs; i++) {
                document.createParagraph().createRun().setText("Paragraph " + i + " of it & more.");
            }
            return bytes(document::write);
        }
    }

    @Test
    void keepsTheSoundPartOfAnItemThatBreaksOff() {
        byte[] gzip = Samples.gzip(utf8(WORDS.repeat(20_000)));
        List<Item> items = read(file(folder, "a.txt.gz", Arrays.copyOf(gzip, gzip.length - 20)));

        assertThat(states(items)).containsExactly("a.txt.gz!/a.txt TRUNCATED", "a.txt.gz FAILED");
        assertThat(items.getFirst().detail()).isEqualTo("it ends too early; what could be read is indexed");
    }

    @Test
    void aNameCannotPretendToBeAContainer() {
        assertThat(states(read(file(folder, "a.zip", zip(Map.of("in!/side.txt", utf8(WORDS)))))))
                .containsExactly("a.zip!/in!_/side.txt INDEXED", "a.zip EXPANDED");
    }
}
