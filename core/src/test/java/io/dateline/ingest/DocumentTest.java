package io.dateline.ingest;

import static io.dateline.ingest.Samples.file;
import static io.dateline.ingest.Samples.read;
import static io.dateline.ingest.Samples.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.InputState;
import io.dateline.model.Publication;
import io.dateline.model.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentTest {
    @TempDir
    Path folder;

    @Test
    void readsAPdf() throws IOException {
        Report report = report(file(folder, "a.pdf", pdf(3, Optional.empty())));

        assertThat(report.text()).contains("Page 1 speaks of the border.").contains("Page 3 speaks of the border.");
        assertThat(report.title()).isEqualTo("Border report");
        assertThat(report.kind()).isEqualTo("pdf");
        assertThat(report.published()).isEqualTo(Publication.UNKNOWN);
        assertThat(report.metadata()).containsEntry(Report.FILE_CREATED, "2010-06-12");
    }

    @Test
    void keepsTheDayOnWhichAPdfWasMadeThere() throws IOException {
        byte[] bytes = pdf(1, Optional.empty());
        String bishkek = new String(bytes, StandardCharsets.ISO_8859_1)
                .replaceFirst("D:20100612120000[^)]*", "D:20100613001500+06'00'");

        Report report = report(file(folder, "a.pdf", bishkek.getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(report.metadata()).containsEntry(Report.FILE_CREATED, "2010-06-13");
    }

    @Test
    void readsTheFirstPagesOfAPdfThatIsCutOff() throws IOException {
        byte[] whole = pdf(20, Optional.empty());
        int end = new String(whole, StandardCharsets.ISO_8859_1).lastIndexOf("\nxref");
        Item item = read(file(folder, "a.pdf", Arrays.copyOf(whole, end))).getFirst();

        assertThat(item.state()).isEqualTo(InputState.TRUNCATED);
        assertThat(item.detail()).contains("it ends too early").endsWith("what could be read is indexed");
        assertThat(item.report().orElseThrow().text()).contains("Page 1 speaks of the border.");
    }

    @Test
    void knowsALockedPdf() throws IOException {
        assertThat(read(file(folder, "a.pdf", pdf(1, Optional.of("secret"))))
                        .getFirst()
                        .state())
                .isEqualTo(InputState.ENCRYPTED);
    }

    @Test
    void saysInOneLineThatAPdfIsDamaged() throws IOException {
        byte[] whole = pdf(1, Optional.empty());
        Item item = read(file(folder, "a.pdf", Arrays.copyOf(whole, 60))).getFirst();

        assertThat(item.state()).isIn(InputState.FAILED, InputState.EMPTY);
        assertThat(item.detail()).isNotEmpty().doesNotContain("\n");
    }

    @Test
    void readsAWordDocumentWithItsParagraphs() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("First paragraph.");
            document.createParagraph().createRun().setText("Second paragraph.");
            document.getProperties().getCoreProperties().setTitle("A statement");
            document.getProperties().getCoreProperties().setCreator("A. Author");
            document.getProperties().getCoreProperties().setCreated(Optional.of(date()));
            document.write(bytes);
        }
        Report report = report(file(folder, "a.docx", bytes.toByteArray()));

        assertThat(report.text()).isEqualTo("First paragraph.\n\nSecond paragraph.");
        assertThat(report.title()).isEqualTo("A statement");
        assertThat(report.kind()).isEqualTo("document");
        assertThat(report.metadata())
                .containsEntry("author", "A. Author")
                .containsEntry(Report.FILE_CREATED, "2010-06-12");
        assertThat(report.published()).isEqualTo(Publication.UNKNOWN);
    }

    @Test
    void readsASheetRowByRow() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            var row = book.createSheet("Dead").createRow(0);
            row.createCell(0).setCellValue("Osh");
            row.createCell(1).setCellValue("12 people");
            book.write(bytes);
        }
        Report report = report(file(folder, "a.xlsx", bytes.toByteArray()));

        assertThat(report.text()).contains("Osh\t12 people");
        assertThat(report.kind()).isEqualTo("sheet");
    }

    @Test
    void failsOnADamagedWordDocumentInWords() {
        byte[] half = Arrays.copyOf(Samples.zip(java.util.Map.of("word/document.xml", new byte[900])), 90);
        Item item = read(file(folder, "a.docx", half)).getLast();

        assertThat(item.state()).isEqualTo(InputState.FAILED);
        assertThat(item.detail()).contains("damaged").doesNotContain("\n");
    }

    @Test
    void readsRtf() {
        Report report =
                report(folder, "a.rtf", "{\\rtf1\\ansi\\deff0\\pard\\plain {\\b Bold} words \\'e9.\\par Next.}");

        assertThat(report.text()).contains("Bold words \u00e9.").contains("Next.");
        assertThat(report.kind()).isEqualTo("document");
    }

    @Test
    void fetchesNothingThatAnXmlFileNames() {
        Path secret = file(folder, "secret.txt", "do not tell");
        String xml =
                "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><r>Said: &x;</r>";

        Item item = read(file(folder, "a.xml", xml)).getFirst();

        assertThat(item.report().map(Report::text).orElse("")).doesNotContain("do not tell");
    }

    @Test
    void saysThatPicturesAndUnknownFilesAreNotRead() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};

        assertThat(read(file(folder, "a.png", png)).getFirst().detail()).isEqualTo("no text is read from image/png");
        assertThat(read(file(folder, "a.xyz", new byte[] {0, 1, 2, 3}))
                        .getFirst()
                        .state())
                .isEqualTo(InputState.UNSUPPORTED);
    }

    @Test
    void cutsALongDocumentAndSaysSo() throws IOException {
        Item item = read(
                        file(folder, "a.pdf", pdf(20, Optional.empty())), IngestOptions.DEFAULTS.withMaxTextLength(100))
                .getFirst();

        assertThat(item.state()).isEqualTo(InputState.TRUNCATED);
        assertThat(item.detail()).isEqualTo("the text is cut at 100 characters");
        assertThat(item.report().orElseThrow().text()).hasSizeLessThanOrEqualTo(100);
    }

    private static byte[] pdf(int pages, Optional<String> password) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int page = 1; page <= pages; page++) {
                write(document, "Page " + page + " speaks of the border.");
            }
            document.getDocumentInformation().setTitle("Border report");
            Calendar created = new GregorianCalendar(TimeZone.getTimeZone("UTC"), java.util.Locale.ROOT);
            created.setTime(date());
            document.getDocumentInformation().setCreationDate(created);
            if (password.isPresent()) {
                document.protect(new StandardProtectionPolicy(password.get(), password.get(), new AccessPermission()));
            }
            document.save(bytes, CompressParameters.NO_COMPRESSION);
        }
        return bytes.toByteArray();
    }

    private static void write(PDDocument document, String line) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            out.beginText();
            out.setFont(new PDType1Font(FontName.HELVETICA), 12);
            out.newLineAtOffset(72, 700);
            out.showText(line);
            out.endText();
        }
    }

    private static Date date() {
        return Date.from(java.time.Instant.parse("2010-06-12T12:00:00Z"));
    }
}
