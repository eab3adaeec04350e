package io.dateline.cli.torture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Sound files of each format, each with the words that it is given. */
final class Documents {
    private Documents() {}

    /** Writes a file's bytes. */
    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writing.to(bytes);
        return bytes.toByteArray();
    }

    static byte[] pdf(String words) throws IOException {
        try (PDDocument document = new PDDocument()) {
            page(document, words);
            return bytes(document::save);
        }
    }

    static byte[] lockedPdf(String words) throws IOException {
        try (PDDocument document = new PDDocument()) {
            page(document, words);
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            return bytes(document::save);
        }
    }

    private static void page(PDDocument document, String words) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            out.beginText();
            out.setFont(new PDType1Font(FontName.HELVETICA), 12);
            out.newLineAtOffset(72, 700);
            out.showText(words);
            out.endText();
        }
    }

    static byte[] docx(String words) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(words);
            return bytes(document::write);
        }
    }

    static byte[] xlsx(String words) throws IOException {
        try (Workbook book = new XSSFWorkbook()) {
            return sheet(book, words);
        }
    }

    static byte[] xls(String words) throws IOException {
        try (Workbook book = new HSSFWorkbook()) {
            return sheet(book, words);
        }
    }

    private static byte[] sheet(Workbook book, String words) throws IOException {
        book.createSheet("one").createRow(0).createCell(0).setCellValue(words);
        return bytes(book::write);
    }

    static byte[] pptx(String words) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            show.createSlide().createTextBox().setText(words);
            return bytes(show::write);
        }
    }

    static byte[] ppt(String words) throws IOException {
        try (HSLFSlideShow show = new HSLFSlideShow()) {
            show.createSlide().createTextBox().setText(words);
            return bytes(show::write);
        }
    }

    /** A message of Outlook: properties as streams of their own (MS-OXMSG 2.4), here the subject and the body. */
    static byte[] msg(String words) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(stream(new byte[32]), "__properties_version1.0");
            file.createDocument(stream("IPM.Note".getBytes(StandardCharsets.UTF_16LE)), "__substg1.0_001A001F");
            file.createDocument(stream("A message".getBytes(StandardCharsets.UTF_16LE)), "__substg1.0_0037001F");
            file.createDocument(stream(words.getBytes(StandardCharsets.UTF_16LE)), "__substg1.0_1000001F");
            return bytes(file::writeFilesystem);
        }
    }

    private static java.io.ByteArrayInputStream stream(byte[] bytes) {
        return new java.io.ByteArrayInputStream(bytes);
    }

    static byte[] odt(String words) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", Packages.utf8("application/vnd.oasis.opendocument.text"));
        parts.put(
                "content.xml",
                Packages.utf8("<?xml version=\"1.0\"?><office:document-content"
                        + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
                        + "<text:p>" + words + "</text:p></office:text></office:body></office:document-content>"));
        parts.put("META-INF/manifest.xml", Packages.utf8("<?xml version=\"1.0\"?><manifest/>"));
        return Packages.zip(parts);
    }

    static byte[] epub(String words) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", Packages.utf8("application/epub+zip"));
        parts.put(
                "META-INF/container.xml",
                Packages.utf8(
                        "<?xml version=\"1.0\"?><container"
                                + " xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile"
                                + " full-path=\"book.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>"));
        parts.put(
                "book.opf",
                Packages.utf8("<?xml version=\"1.0\"?><package xmlns=\"http://www.idpf.org/2007/opf\" version=\"2.0\">"
                        + "<manifest><item id=\"a\" href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/></manifest>"
                        + "<spine><itemref idref=\"a\"/></spine></package>"));
        parts.put(
                "a.xhtml",
                Packages.utf8("<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>t</title></head><body><p>"
                        + words + "</p></body></html>"));
        return Packages.zip(parts);
    }

    static byte[] rtf(String words) {
        return Packages.utf8("{\\rtf1\\ansi\\deff0\\pard\\plain " + words + "\\par}");
    }

    static byte[] html(String words) {
        return Packages.utf8(
                "<!DOCTYPE html><html><head><title>A page</title></head><body><p>" + words + "</p></body></html>");
    }

    static byte[] eml(String words) {
        return Packages.utf8("From: a@dateline.example\r\nTo: b@dateline.example\r\nSubject: A mail\r\n"
                + "Date: Sat, 12 Jun 2010 10:00:00 +0600\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n"
                + words
                + "\r\n");
    }

    static byte[] json(String id, String words) {
        return Packages.utf8("{\"id\":\"" + id + "\",\"text\":\"" + words + "\"}\n");
    }
}
