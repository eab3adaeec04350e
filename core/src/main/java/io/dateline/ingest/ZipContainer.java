package io.dateline.ingest;

import io.dateline.model.InputState;
import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * Zip files. Those that are documents by what is in them are left to the format of documents, if there is one. Of the others the items are read where the directory says; where the directory is lost, from the front as far as they go.
 */
record ZipContainer(Optional<Format> documents) implements Format {
    /** What only documents have that are zip files: Office Open XML, OpenDocument and EPUB. */
    private static final List<String> OF_DOCUMENTS = List.of("[Content_Types].xml", "mimetype");

    /** What names are in where they are not in UTF-8: APPNOTE.TXT, appendix D. */
    private static final Charset OLD_NAMES = Charset.forName("IBM437");

    private static final int ENCRYPTED = 1;
    private static final String LOCKED_ITEM =
            "an item in it is protected by a password; those before it were read, if there are any";
    private static final char UNDECODED = '\uFFFD';

    @Override
    public Outcome read(Content content, Visit visit) throws IOException {
        if (content.file().filter(ZipContainer::isNamedPlainly).isPresent()) {
            return read(content, content.file().get(), visit);
        }
        Path file = Files.createTempFile("dateline-", ".zip");
        try {
            try (InputStream bytes = content.open()) {
                Files.copy(bytes, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            return read(content, file, visit);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Java opens zip files by their names alone, and one that is not in the system's encoding leads nowhere. */
    private static boolean isNamedPlainly(Path file) {
        return file.toString().indexOf(UNDECODED) < 0;
    }

    private Outcome read(Content content, Path file, Visit visit) throws IOException {
        ZipFile zip;
        try {
            zip = open(file.toFile());
        } catch (ZipException e) {
            return readFromFront(content, visit, e);
        }
        try (zip) {
            return expand(zip, content, visit);
        }
    }

    private static ZipFile open(File file) throws IOException {
        try {
            return new ZipFile(file, StandardCharsets.UTF_8);
        } catch (ZipException e) {
            return new ZipFile(file, OLD_NAMES);
        }
    }

    private Outcome expand(ZipFile zip, Content content, Visit visit) throws IOException {
        if (zip.stream().allMatch(ZipEntry::isDirectory)) {
            return Outcome.empty("nothing is in it");
        }
        if (documents.isPresent() && OF_DOCUMENTS.stream().anyMatch(name -> zip.getEntry(name) != null)) {
            return documents.get().read(content, visit);
        }
        if (isEncrypted(content)) {
            return Outcome.encrypted();
        }
        expandAll(zip, visit);
        return new Outcome.Expanded("");
    }

    /** Each item is opened when its turn comes: then it is itself that is read, and not another of the same name. */
    private static void expandAll(ZipFile zip, Visit visit) throws IOException {
        Enumeration<? extends ZipEntry> entries = zip.entries();
        boolean more = true;
        while (more && entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            more = entry.isDirectory() || item(zip, entry, visit);
        }
    }

    private static boolean item(ZipFile zip, ZipEntry entry, Visit visit) throws IOException {
        try (InputStream bytes = new SummedStream(zip.getInputStream(entry), entry.getCrc())) {
            return visit.embedded(entry.getName(), bytes);
        } catch (ZipException e) {
            visit.refused(entry.getName(), InputState.FAILED, Reasons.of(e));
        } catch (java.io.EOFException e) {
            visit.refused(entry.getName(), InputState.FAILED, Reasons.of(e));
        }
        return true;
    }

    /** The flag of the first item; tools lock all items or none. */
    private static boolean isEncrypted(Content content) throws IOException {
        byte[] head = content.head(8);
        return head.length == 8 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && (head[6] & ENCRYPTED) != 0;
    }

    private static Outcome readFromFront(Content content, Visit visit, ZipException damage) throws IOException {
        if (isEncrypted(content)) {
            return Outcome.encrypted();
        }
        int before = visit.items();
        String reason = Reasons.of(damage);
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(content.open()))) {
            boolean more = true;
            for (ZipEntry entry = zip.getNextEntry(); more && entry != null; entry = zip.getNextEntry()) {
                more = entry.isDirectory() || visit.embedded(entry.getName(), zip);
            }
        } catch (IOException | IllegalArgumentException e) {
            reason = Reasons.of(e);
        }
        return reason.contains("encrypted")
                ? new Outcome.Refused(InputState.ENCRYPTED, LOCKED_ITEM)
                : Outcome.failed(visit.items() == before ? reason : reason + "; the items before the damage were read");
    }
}
