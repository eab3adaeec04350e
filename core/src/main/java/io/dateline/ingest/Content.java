package io.dateline.ingest;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;

/** The bytes of an item, which can be read any number of times: a file, memory, or a file of our own that goes with it. */
final class Content implements Closeable {
    private static final int IN_MEMORY = 1 << 20;

    private final Optional<Path> file;
    private final byte[] memory;
    private final boolean temporary;

    private Content(Optional<Path> file, byte[] memory, boolean temporary) {
        this.file = file;
        this.memory = memory;
        this.temporary = temporary;
    }

    static Content of(Path file) {
        return new Content(Optional.of(file), new byte[0], false);
    }

    static Content of(byte[] bytes) {
        return new Content(Optional.empty(), bytes, false);
    }

    /** Takes a stream's bytes; none where there are more than allowed. */
    static Optional<Content> spool(InputStream stream, long most) throws IOException {
        byte[] head = stream.readNBytes((int) Math.min(IN_MEMORY, most + 1));
        if (head.length > most) {
            return Optional.empty();
        }
        return head.length < IN_MEMORY ? Optional.of(of(head)) : spoolToFile(head, stream, most);
    }

    private static Optional<Content> spoolToFile(byte[] head, InputStream stream, long most) throws IOException {
        Path file = Files.createTempFile("dateline-", ".tmp");
        Content content = new Content(Optional.of(file), new byte[0], true);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(head);
            if (copy(stream, out, most - head.length)) {
                return Optional.of(content);
            }
        } catch (IOException | RuntimeException | Error e) {
            content.close();
            throw e;
        }
        content.close();
        return Optional.empty();
    }

    private static boolean copy(InputStream from, OutputStream to, long most) throws IOException {
        byte[] block = new byte[1 << 16];
        long left = most;
        for (int n = from.read(block); n >= 0; n = from.read(block)) {
            left -= n;
            if (left < 0) {
                return false;
            }
            to.write(block, 0, n);
        }
        return true;
    }

    InputStream open() throws IOException {
        return file.isPresent() ? open(file.get()) : new ByteArrayInputStream(memory);
    }

    /** To open a pipe that nobody writes to would never end, and a file may have become one since it was listed. */
    private static InputStream open(Path file) throws IOException {
        if (Files.readAttributes(file, BasicFileAttributes.class).isOther()) {
            throw new IOException("it is no file any more");
        }
        return Files.newInputStream(file);
    }

    /** The file that holds the bytes, if a file does. */
    Optional<Path> file() {
        return file;
    }

    /** All bytes, or as many as are wanted. */
    byte[] head(int most) throws IOException {
        try (InputStream stream = open()) {
            return stream.readNBytes(most);
        }
    }

    /** The last bytes, as many as are wanted, or all. */
    byte[] tail(int most) throws IOException {
        if (file.isEmpty()) {
            return Arrays.copyOfRange(memory, Math.max(0, memory.length - most), memory.length);
        }
        try (SeekableByteChannel channel = Files.newByteChannel(file.get())) {
            channel.position(Math.max(0, channel.size() - most));
            return Channels.newInputStream(channel).readNBytes(most);
        }
    }

    long size() throws IOException {
        return file.isPresent() ? Files.size(file.get()) : memory.length;
    }

    /** SHA-256 of the bytes in hexadecimal. */
    String digest() throws IOException {
        MessageDigest sha256 = Digests.sha256();
        try (InputStream stream = new DigestInputStream(open(), sha256)) {
            stream.transferTo(OutputStream.nullOutputStream());
        }
        return Digests.hex(sha256);
    }

    @Override
    public void close() throws IOException {
        if (temporary) {
            Files.deleteIfExists(file.orElseThrow());
        }
    }
}
