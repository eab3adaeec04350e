package io.dateline.cli.torture;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Builds a folder of sound, broken and hostile files; the same each time. By hand: {@code java -cp ...
 * io.dateline.cli.torture.TortureFolder FOLDER [huge]}, where {@code huge} makes the sparse file 2 GB and the bombs larger.
 */
public final class TortureFolder {
    private static final long SPARSE = 8L << 20;
    private static final long SPARSE_HUGE = 2L << 30;

    private final Path folder;
    private final boolean huge;
    private final Map<String, byte[]> sound = new LinkedHashMap<>();
    private final List<String> words = new ArrayList<>();

    private TortureFolder(Path folder, boolean huge) {
        this.folder = folder;
        this.huge = huge;
    }

    /** Builds it from the command line. */
    public static void main(String[] args) throws IOException, InterruptedException {
        build(Path.of(args[0]), args.length > 1 && args[1].equals("huge"));
    }

    /** Builds it, and gives the words that a search must find: one for each sound file. */
    static List<String> build(Path folder, boolean huge) throws IOException, InterruptedException {
        TortureFolder torture = new TortureFolder(folder, huge);
        torture.sound();
        torture.truncated();
        torture.corrupt();
        torture.locked();
        torture.lies();
        torture.json();
        torture.bombs();
        torture.deep();
        torture.texts();
        torture.names();
        torture.links();
        return torture.words;
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    /** A word that stands in one file alone. */
    private String say(String format) {
        String word = "sound" + format;
        words.add(word);
        return "The " + word + " of rain fell in Peru, word for word, and it was heard in Lima by all who were there.";
    }

    private void sound() throws IOException {
        sound.put("txt", Packages.utf8(say("txt")));
        sound.put("html", Documents.html(say("html")));
        sound.put("pdf", Documents.pdf(say("pdf")));
        sound.put("docx", Documents.docx(say("docx")));
        sound.put("odt", Documents.odt(say("odt")));
        sound.put("rtf", Documents.rtf(say("rtf")));
        sound.put("xls", Documents.xls(say("xls")));
        sound.put("xlsx", Documents.xlsx(say("xlsx")));
        sound.put("csv", Packages.utf8("place,words\nLima,\"" + say("csv") + "\"\n"));
        sound.put("ppt", Documents.ppt(say("ppt")));
        sound.put("pptx", Documents.pptx(say("pptx")));
        sound.put("epub", Documents.epub(say("epub")));
        sound.put("eml", Documents.eml(say("eml")));
        sound.put("msg", Documents.msg(say("msg")));
        sound.put("mbox", Packages.mbox(Documents.eml(say("mboxa")), Documents.eml(say("mboxb"))));
        sound.put("zip", Packages.zip(Map.of("a.txt", Packages.utf8(say("zip")))));
        sound.put("tar", Packages.tar("a.txt", Packages.utf8(say("tar"))));
        sound.put("txt.gz", Packages.gzip(Packages.utf8(say("gz"))));
        sound.put("7z", Packages.sevenZip("a.txt", Packages.utf8(say("sevenzip"))));
        sound.put("warc.gz", Packages.warc(Documents.html(say("warc"))));
        sound.put("jsonl", Documents.json("sound", say("jsonl")));
        sound.put("json", Documents.json("soundjson", say("json")));
        for (Map.Entry<String, byte[]> file : sound.entrySet()) {
            write("sound/sound." + file.getKey(), file.getValue());
        }
    }

    private void truncated() throws IOException {
        for (Map.Entry<String, byte[]> file : sound.entrySet()) {
            byte[] whole = file.getValue();
            write("truncated/half." + file.getKey(), Arrays.copyOf(whole, whole.length / 2));
            write("truncated/head." + file.getKey(), Arrays.copyOf(whole, Math.min(whole.length, 24)));
            write("empty/empty." + file.getKey(), new byte[0]);
        }
    }

    /** Every 97th byte of the second half, turned around. */
    private void corrupt() throws IOException {
        for (Map.Entry<String, byte[]> file : sound.entrySet()) {
            byte[] bytes = file.getValue().clone();
            for (int i = bytes.length / 2; i < bytes.length; i += 97) {
                bytes[i] ^= (byte) 0xFF;
            }
            write("corrupt/corrupt." + file.getKey(), bytes);
            write("misnamed/" + file.getKey().replace('.', '-') + ".pdf", file.getValue());
        }
        write("corrupt/broken.pst", new byte[] {'!', 'B', 'D', 'N', 1, 2, 3, 4, 'S', 'M', 23, 0, 19, 0, 1, 1, 0, 0});
        write("corrupt/broken.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
    }

    private void locked() throws IOException {
        write("locked/locked.pdf", Documents.lockedPdf("The locked words."));
        byte[] zip = Packages.zip(Map.of("a.txt", Packages.utf8("The locked words.")));
        zip[6] |= 1;
        write("locked/locked.zip", zip);
        write("locked/locked.docx", Oddities.lockedOffice(Documents.docx("The locked words.")));
        write("locked/locked.xlsx", Oddities.lockedOffice(Documents.xlsx("The locked words.")));
        write("locked/locked.7z", Oddities.lockedSevenZip(Packages.utf8("The locked words.")));
    }

    private void lies() throws IOException {
        write(
                "lies/utf16.txt",
                "\u0417\u0432\u0443\u043a \u0434\u043e\u0436\u0434\u044f: soundwide, \u041f\u0435\u0440\u0443."
                        .getBytes(StandardCharsets.UTF_16LE));
        words.add("soundwide");
        write(
                "lies/charset.html",
                Packages.utf8("<meta charset=windows-1252><p>" + say("charset") + " \u0414\u043e\u0436\u0434\u044c"));
        write(
                "lies/refresh.html",
                Packages.utf8(
                        "<meta http-equiv=refresh content='0;url=http://dateline.example/'><p>" + say("refresh")));
        write(
                "lies/script.svg",
                Packages.utf8("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"));
        write("lies/nulls.csv", Packages.utf8("place,words\nLima,\"" + say("nulls") + "\"\n\0\0,\0\n"));
        write("lies/docx.doc", Documents.docx(say("docxdoc")));
        write("lies/html.xls", Documents.html(say("htmlxls")));
        write("lies/crc.zip", Oddities.lyingZip(16, 7, say("crc"), say("crcb")));
        write("lies/small.zip", Oddities.lyingZip(24, 1, say("small"), say("smallb")));
        write("lies/large.zip", Oddities.lyingZip(24, -16, say("large"), say("largeb")));
        write("lies/twins.zip", Oddities.twinZip(say("twina"), say("twinb")));
        write("lies/half.zip", Oddities.halfLockedZip(say("half"), "The locked words."));
        write("lies/links.tar", Oddities.linkingTar(say("links")));
        write("lies/short.warc", Oddities.lyingWarc(-9, say("shorta"), "The short words.", say("shortb")));
        write("lies/long.warc", Oddities.lyingWarc(50, say("longa"), say("longb"), "The swallowed words."));
        write(
                "lies/members.txt.gz",
                Oddities.joined(
                        Packages.gzip(Packages.utf8(say("membera"))),
                        Packages.gzip(Packages.utf8(say("memberb"))),
                        new byte[99]));
        write("lies/subject.eml", Packages.utf8("Subject: " + say("subject") + "\r\n\r\n"));
    }

    private void json() throws IOException {
        String record = "{\"id\":1,\"title\":\"Rain\",\"text\":\"%s\",\"date\":\"2010-06-12\"}";
        String all = "{\"articles\":[" + record.formatted(say("jsona")) + "," + record.formatted(say("jsonb")) + "]}";
        write("json/feed.json", Packages.utf8(all));
        write("json/cut.json", Packages.utf8(all.substring(0, all.length() - 40)));
        write(
                "json/broken.json",
                Packages.utf8("[" + record.formatted(say("jsonc")) + ","
                        + record.formatted(say("jsond")).replace("Rain\",", "Rain\"") + "]"));
        write("json/wide.json", all.replace("json", "wide").getBytes(StandardCharsets.UTF_16LE));
        write("json/lone.json", Packages.utf8(record.formatted("Half a letter: \\ud83d")));
        write("json/deep.json", Packages.utf8("{\"text\":\"" + say("jsondeep") + "\",\"a\":" + "[".repeat(100_000)));
        write("json/string.json", Packages.utf8("{\"text\":\"" + say("jsonlong") + " word".repeat(5_000_000) + "\"}"));
        write("json/values.json", Packages.utf8("[" + "1,".repeat(1_000_000) + "1]"));
        write("json/records.json", Packages.utf8("[" + "{\"text\":\"x\"},".repeat(5_000) + "{}]"));
    }

    private void bombs() throws IOException {
        write("bombs/zeros.zip", Bombs.zip());
        write("bombs/tree.zip", Bombs.zipTree(huge ? 4 : 2));
        write("bombs/zeros.gz", Bombs.gzip(huge ? 64 : 9));
        write("bombs/entities.xml", Bombs.xml());
        write("bombs/entities.docx", Bombs.docxOfEntities());
        write("bombs/paragraphs.docx", Bombs.docxOfParagraphs());
        write("bombs/cyclic.pdf", Bombs.cyclicPdf());
        write("bombs/recursive.pdf", Bombs.recursivePdf());
        write("bombs/long.pdf", Bombs.longPdf());
    }

    private void deep() throws IOException {
        write("deep/deep.html", Bombs.deep("<div>", "Deep down in Peru.", "</div>", 5_000));
        write("deep/unclosed.html", Bombs.deep("<table><tr><td>", "Deep down in Peru.", "", 5_000));
        write("deep/deep.xml", Bombs.deep("<a>", "Deep down.", "</a>", 5_000));
        write(
                "deep/deep.rtf",
                Packages.utf8("{\\rtf1 " + "{".repeat(50_000) + "Deep down." + "}".repeat(50_000) + "}"));
        write(
                "deep/deep.jsonl",
                Packages.utf8("{\"id\":\"deep\",\"text\":\"x\",\"a\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}"));
        write("deep/deep.json", Bombs.deep("[", "", "]", 5_000));
        write("deep/mails.eml", Bombs.mailOfMails(40));
        write("deep/multiparts.eml", Bombs.multiparts(100));
        write("deep/nested.zip", Packages.nested(12, Packages.utf8("At the core.")));
    }

    private void texts() throws IOException {
        try (RandomAccessFile sparse =
                new RandomAccessFile(folder.resolve("sparse.txt").toFile(), "rw")) {
            sparse.setLength(huge ? SPARSE_HUGE : SPARSE);
        }
        write("texts/million.csv", Packages.utf8("1,2\n".repeat(1_000_000)));
        write("texts/line.txt", Packages.utf8("word ".repeat(400_000)));
        write(
                "texts/line.jsonl",
                Packages.utf8("{\"id\":\"long\",\"text\":\"" + "word ".repeat(400_000) + "\"}\nnot json\n[]\n"));
        write("texts/lines.txt", Packages.utf8("One\r\nTwo\rThree\nFour\u2028Five\n\r\r\n"));
        write(
                "texts/latin.html",
                "<meta charset=utf-8><p>Caf\u00e9 in Lom\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        write("texts/utf16.txt", "No mark stands before this text of Peru.".getBytes(StandardCharsets.UTF_16LE));
        write(
                "texts/cyrillic.txt",
                "\u0414\u043e\u0436\u0434\u044c \u0432 \u041f\u0435\u0440\u0443"
                        .getBytes(java.nio.charset.Charset.forName("windows-1251")));
        write("texts/broken.txt", new byte[] {'P', 'e', 'r', 'u', ' ', (byte) 0xC3, (byte) 0x28, (byte) 0xFF, ' ', 'x'
        });
        write("texts/nulls.txt", "P\0e\0r\0u\0\0\0".getBytes(StandardCharsets.US_ASCII));
        write("texts/binary.txt", new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17, 18});
    }

    private void names() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("../../outside.txt", Packages.utf8("Not outside, in Peru."));
        entries.put("/etc/absolute.txt", Packages.utf8("Not absolute, in Chile."));
        entries.put("C:\\windows.txt", Packages.utf8("Not in C, in Bolivia."));
        entries.put("bell\u0007\n\u001b[31m.txt", Packages.utf8("No bell, in Brazil."));
        entries.put("in!/side.txt", Packages.utf8("Not a container, in Ecuador."));
        entries.put("x".repeat(2_000) + ".txt", Packages.utf8("A long name, in Cuba."));
        write("names/names.zip", Packages.zip(entries));
        write("names/" + "n".repeat(251) + ".txt", Packages.utf8("A name of 255 bytes, in Haiti."));
        write("names/bell\u0007and\nline.txt", Packages.utf8("A name with control characters, in Panama."));
        write("names/ .txt", Packages.utf8("A blank name, in Belize."));
        write("names/no ending", Packages.utf8("No ending, in Guyana."));
        write("names/a#17.txt", Packages.utf8("Like a line, in Suriname."));
        write("names/.hidden.txt", Packages.utf8("Hidden."));
    }

    private void links() throws IOException, InterruptedException {
        Path links = Files.createDirectories(folder.resolve("links/in"));
        try {
            Files.createSymbolicLink(links.resolve("up"), Path.of(".."));
            Files.createSymbolicLink(links.resolve("self"), Path.of("self"));
            Files.createSymbolicLink(links.resolve("nowhere.txt"), Path.of("not-there"));
            Files.createSymbolicLink(links.resolve("one"), Path.of("two"));
            Files.createSymbolicLink(links.resolve("two"), Path.of("one"));
        } catch (FileSystemException | UnsupportedOperationException e) {
            return;
        }
        new ProcessBuilder("mkfifo", links.resolve("pipe.txt").toString())
                .start()
                .waitFor();
        Path shut = Files.createDirectories(folder.resolve("shut"));
        write("shut/in.txt", Packages.utf8("Shut in."));
        Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("---------"));
    }
}
