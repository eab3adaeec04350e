package io.dateline.cli.torture;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** Small files that are large, deep or endless inside. */
final class Bombs {
    private static final int MEGABYTE = 1 << 20;

    private Bombs() {}

    /** Zeros, so many gigabytes times a sixteenth: members of a gzip file may follow each other. */
    static byte[] gzip(int sixteenths) {
        byte[] member = Packages.gzip(new byte[64 * MEGABYTE]);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < sixteenths; i++) {
            bytes.writeBytes(member);
        }
        return bytes.toByteArray();
    }

    static byte[] zip() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < 4; i++) {
            entries.put(i + ".dat", new byte[8 * MEGABYTE]);
        }
        return Packages.zip(entries);
    }

    /** Zips of zips of zips. */
    static byte[] zipTree(int levels) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        byte[] inner = levels == 0 ? new byte[MEGABYTE] : zipTree(levels - 1);
        for (int i = 0; i < 4; i++) {
            entries.put(levels == 0 ? i + ".dat" : i + ".zip", inner);
        }
        return Packages.zip(entries);
    }

    /** Entities of entities, ten of each. */
    private static String entities() {
        StringBuilder dtd = new StringBuilder("<!DOCTYPE r [<!ENTITY e0 \"lol\">");
        for (int i = 1; i < 12; i++) {
            dtd.append("<!ENTITY e")
                    .append(i)
                    .append(" \"")
                    .append(("&e" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return dtd.append("]>").toString();
    }

    static byte[] xml() {
        return Packages.utf8("<?xml version=\"1.0\"?>" + entities() + "<r>&e11;</r>");
    }

    static byte[] docxOfEntities() {
        return docx(entities() + "<w:document xmlns:w=\"" + WORD + "\"><w:body><w:p><w:r><w:t>&e11;</w:t></w:r></w:p>"
                + "</w:body></w:document>");
    }

    static byte[] docxOfParagraphs() {
        return docx("<w:document xmlns:w=\"" + WORD + "\"><w:body>"
                + "<w:p><w:r><w:t>again and again</w:t></w:r></w:p>".repeat(400_000) + "</w:body></w:document>");
    }

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private static byte[] docx(String document) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                Packages.utf8("<?xml version=\"1.0\"?><Types xmlns=\"" + PACKAGE + "content-types\"><Default"
                        + " Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
                        + "officedocument.wordprocessingml.document.main+xml\"/></Types>"));
        parts.put(
                "_rels/.rels",
                Packages.utf8(
                        "<?xml version=\"1.0\"?><Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship"
                                + " Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                                + "officeDocument\" Target=\"word/document.xml\"/></Relationships>"));
        parts.put("word/document.xml", Packages.utf8("<?xml version=\"1.0\"?>" + document));
        return Packages.zip(parts);
    }

    /** A PDF of these objects, numbered from 1 on, the first the catalogue; without a table, which readers then make. */
    private static byte[] pdf(String... objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        for (int i = 0; i < objects.length; i++) {
            pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        return Packages.utf8(pdf + "trailer\n<</Root 1 0 R/Size " + (objects.length + 1) + ">>\n%%EOF\n");
    }

    /** Pages that are their own children. */
    static byte[] cyclicPdf() {
        return pdf("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>");
    }

    /** A drawing that draws itself twice. */
    static byte[] recursivePdf() {
        String draw = "/F Do /F Do";
        return pdf(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>",
                "<</Length " + draw.length() + ">>stream\n" + draw + "\nendstream",
                "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>/Length " + draw.length()
                        + ">>stream\n" + draw + "\nendstream");
    }

    /** A page of very many drawing commands. */
    static byte[] longPdf() {
        String draw = "0 0 m 9 9 l S\n".repeat(300_000);
        return pdf(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>",
                "<</Length " + draw.length() + ">>stream\n" + draw + "\nendstream");
    }

    static byte[] deep(String open, String middle, String close, int depth) {
        return Packages.utf8(open.repeat(depth) + middle + close.repeat(depth));
    }

    /** A mail in a mail in a mail. */
    static byte[] mailOfMails(int depth) {
        String mail = "Subject: core\r\nContent-Type: text/plain\r\n\r\nAt the core.\r\n";
        for (int i = 0; i < depth; i++) {
            mail = "Subject: " + i + "\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b" + i
                    + "\r\n\r\n--b"
                    + i + "\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment; filename=m.eml\r\n\r\n"
                    + mail + "\r\n--b" + i + "--\r\n";
        }
        return Packages.utf8(mail);
    }

    /** Parts in parts in parts of one mail. */
    static byte[] multiparts(int depth) {
        StringBuilder mail = new StringBuilder("Subject: parts\r\n");
        for (int i = 0; i < depth; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b%1$s\r\n\r\n--b%1$s\r\n".formatted(i));
        }
        return Packages.utf8(mail + "\r\nAt the core.\r\n");
    }
}
