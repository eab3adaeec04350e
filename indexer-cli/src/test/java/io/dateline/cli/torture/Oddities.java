package io.dateline.cli.torture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files that say something wrong of themselves, or are locked. */
final class Oddities {
    private Oddities() {}

    /** An Office document that is encrypted as a whole (MS-OFFCRYPTO, agile). */
    static byte[] lockedOffice(byte[] document) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(file)) {
                out.write(document);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    static byte[] lockedSevenZip(byte[] content) throws IOException {
        Path file = Files.createTempFile("torture", ".7z");
        try (SevenZOutputFile out = new SevenZOutputFile(file.toFile(), "secret".toCharArray())) {
            SevenZArchiveEntry entry = new SevenZArchiveEntry();
            entry.setName("a.txt");
            out.putArchiveEntry(entry);
            out.write(content);
            out.closeArchiveEntry();
        }
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        return bytes;
    }

    /** A zip of two items, of which the second is marked as locked. */
    static byte[] halfLockedZip(String first, String second) {
        byte[] zip = zip(first, second);
        zip[latin(zip).indexOf("PK\3\4", 4) + 6] |= 1;
        zip[latin(zip).lastIndexOf("PK\1\2") + 8] |= 1;
        return zip;
    }

    /** A zip whose directory says another number at some place of its first entry (APPNOTE.TXT, 4.3.12). */
    static byte[] lyingZip(int field, int value, String first, String second) {
        byte[] zip = zip(first, second);
        ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(latin(zip).indexOf("PK\1\2") + field, value);
        return zip;
    }

    /** Two items of one name. */
    static byte[] twinZip(String first, String second) {
        return latin(zip(first, second)).replace("b.txt", "a.txt").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(String first, String second) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("a.txt", Packages.utf8(first));
        entries.put("b.txt", Packages.utf8(second));
        return Packages.zip(entries);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    static byte[] linkingTar(String words) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            TarArchiveEntry file = new TarArchiveEntry("../../a.txt", true);
            file.setSize(Packages.utf8(words).length);
            tar.putArchiveEntry(file);
            new ByteArrayInputStream(Packages.utf8(words)).transferTo(tar);
            tar.closeArchiveEntry();
            for (byte kind : new byte[] {TarConstants.LF_LINK, TarConstants.LF_SYMLINK, TarConstants.LF_FIFO}) {
                TarArchiveEntry link = new TarArchiveEntry("link-" + (char) kind, kind);
                link.setLinkName("/etc/passwd");
                tar.putArchiveEntry(link);
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** Web pages in records, the second of which says that it is longer or shorter than it is. */
    static byte[] lyingWarc(int lie, String first, String second, String third) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n";
        for (String words : new String[] {first, second, third}) {
            byte[] block = Packages.utf8(http + words);
            int length = block.length + (words.equals(second) ? lie : 0);
            bytes.writeBytes(Packages.utf8("WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\n"
                    + "Content-Length: " + length + "\r\n\r\n"));
            bytes.writeBytes(block);
            bytes.writeBytes(Packages.utf8("\r\n\r\n"));
        }
        return bytes.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }
}
