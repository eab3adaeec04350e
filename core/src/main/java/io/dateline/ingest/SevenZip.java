package io.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.archivers.sevenz.SevenZMethod;
import org.apache.commons.compress.archivers.sevenz.SevenZMethodConfiguration;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** 7z files, by the library that Tika uses. Tika's own parser fails where an entry has no time of change, which is optional. */
record SevenZip(Content content) {
    static final String TYPE = "application/x-7z-compressed";

    Ending read(Harvest harvest) throws IOException {
        try (SevenZFile file =
                SevenZFile.builder().setSeekableByteChannel(channel()).get()) {
            boolean more = true;
            for (SevenZArchiveEntry entry = file.getNextEntry(); more && entry != null; entry = file.getNextEntry()) {
                if (isLocked(entry)) {
                    return Ending.ENCRYPTED;
                }
                more = entry.isDirectory() || harvest.item(name(entry), new Bytes(file));
            }
            return Ending.WHOLE;
        } catch (PasswordRequiredException e) {
            return Ending.ENCRYPTED;
        }
    }

    private SeekableByteChannel channel() throws IOException {
        return content.file().isPresent()
                ? Files.newByteChannel(content.file().get())
                : new SeekableInMemoryByteChannel(content.head((int) content.size()));
    }

    /** The password would be asked for with the first byte only, when the item is on its way. */
    private static boolean isLocked(SevenZArchiveEntry entry) {
        if (!entry.hasStream()) {
            return false;
        }
        for (SevenZMethodConfiguration method : entry.getContentMethods()) {
            if (method.getMethod() == SevenZMethod.AES256SHA256) {
                return true;
            }
        }
        return false;
    }

    private static String name(SevenZArchiveEntry entry) {
        return entry.getName() == null || entry.getName().isBlank() ? "item" : entry.getName();
    }

    /** The bytes of the entry that the file is at. */
    private static final class Bytes extends InputStream {
        private final SevenZFile file;

        Bytes(SevenZFile file) {
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            return file.read();
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            return file.read(to, from, length);
        }
    }
}
