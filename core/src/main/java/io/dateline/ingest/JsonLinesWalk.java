package io.dateline.ingest;

import io.dateline.ingest.Input.JsonInput;
import io.dateline.ingest.Input.LinesInput;
import io.dateline.ingest.Input.StreamedInput;
import io.dateline.ingest.Input.UnreadableInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Hands out the lines of a stream, one at a time; blank ones are passed over but counted. */
final class JsonLinesWalk implements Source.Inputs {
    private final ByteLines lines;
    private final String name;
    private final boolean streamed;
    private final Optional<ReadFile> file;
    private final FileVersion version;
    private long given;
    private boolean ended;
    private boolean broken;
    private Optional<Input> ahead = Optional.empty();

    JsonLinesWalk(InputStream stream, String name) {
        this(stream, name, ByteLines.LONGEST);
    }

    JsonLinesWalk(InputStream stream, String name, int longest) {
        this(new ByteLines(stream, longest), name, false, Optional.empty(), FileVersion.NONE);
    }

    private JsonLinesWalk(
            ByteLines lines, String name, boolean streamed, Optional<ReadFile> file, FileVersion version) {
        this.lines = lines;
        this.name = name;
        this.streamed = streamed;
        this.file = file;
        this.version = version;
    }

    /** The lines of a stream that nobody can read again. */
    static JsonLinesWalk streamed(InputStream stream, String name) {
        return new JsonLinesWalk(
                new ByteLines(stream, ByteLines.LONGEST), name, true, Optional.empty(), FileVersion.NONE);
    }

    static JsonLinesWalk open(Path file, String name, FileVersion version) throws IOException {
        ReadFile raw = ReadFile.open(file);
        try {
            boolean packed = name.toLowerCase(Locale.ROOT).endsWith(".gz");
            InputStream plain = packed ? new GZIPInputStream(raw, 1 << 16) : raw;
            ByteLines lines = new ByteLines(plain, ByteLines.LONGEST);
            return new JsonLinesWalk(lines, name, false, Optional.of(raw), version);
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    static boolean isLines(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        return plain.endsWith(".jsonl") || plain.endsWith(".ndjson");
    }

    /** What to say of the stream as a whole, once its lines are handed out. */
    LinesInput summary() {
        return new LinesInput(name, given, version, digest());
    }

    private Optional<String> digest() {
        try {
            return broken || file.isEmpty()
                    ? Optional.empty()
                    : Optional.of(file.get().digest());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The size of the file. */
    long size() {
        return version.size();
    }

    @Override
    public long passed() {
        return file.map(ReadFile::passed).orElse(0L);
    }

    @Override
    public boolean hasNext() {
        while (ahead.isEmpty() && !ended) {
            ahead = read();
        }
        return ahead.isPresent();
    }

    @Override
    public Input next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more lines");
        }
        Input next = ahead.orElseThrow();
        ahead = Optional.empty();
        given++;
        return next;
    }

    /** The next line; none where it is blank or the stream ends. */
    private Optional<Input> read() {
        try {
            ended = !lines.next();
            return ended || lines.isBlank() ? Optional.empty() : Optional.of(line());
        } catch (IOException e) {
            ended = true;
            broken = true;
            return Optional.of(new UnreadableInput(path(lines.number() + 1), "reading stopped here: " + Reasons.of(e)));
        }
    }

    private Input line() {
        String path = path(lines.number());
        if (lines.isTooLong()) {
            return new UnreadableInput(path, "the line is longer than " + Reasons.size(lines.longest()));
        }
        return lines.text()
                .map(text -> input(path, text))
                .orElseGet(() -> new UnreadableInput(path, "the line is not UTF-8"));
    }

    private Input input(String path, String text) {
        return streamed ? new StreamedInput(path, name, text) : new JsonInput(path, text);
    }

    private String path(long number) {
        return name + "#" + number;
    }

    void closeQuietly() {
        try {
            close();
        } catch (IOException e) {
            ended = true;
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
