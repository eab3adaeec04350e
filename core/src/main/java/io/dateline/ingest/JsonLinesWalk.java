package io.dateline.ingest;

import io.dateline.ingest.Input.JsonInput;
import io.dateline.ingest.Input.LinesInput;
import io.dateline.ingest.Input.StreamedInput;
import io.dateline.ingest.Input.UnreadableInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Hands out the lines of a stream, one at a time; blank ones are passed over but counted. */
final class JsonLinesWalk implements Source.Inputs {
    private final ByteLines lines;
    private final String name;
    private final long bytes;
    private final boolean streamed;
    private long given;
    private boolean ended;
    private Optional<Input> ahead = Optional.empty();

    JsonLinesWalk(InputStream stream, String name) {
        this(stream, name, 0, ByteLines.LONGEST);
    }

    JsonLinesWalk(InputStream stream, String name, long bytes, int longest) {
        this(stream, name, bytes, longest, false);
    }

    private JsonLinesWalk(InputStream stream, String name, long bytes, int longest, boolean streamed) {
        this.lines = new ByteLines(stream, longest);
        this.name = name;
        this.bytes = bytes;
        this.streamed = streamed;
    }

    /** The lines of a stream that nobody can read again. */
    static JsonLinesWalk streamed(InputStream stream, String name) {
        return new JsonLinesWalk(stream, name, 0, ByteLines.LONGEST, true);
    }

    static JsonLinesWalk open(Path file, String name) throws IOException {
        InputStream raw = Files.newInputStream(file);
        try {
            InputStream plain = name.toLowerCase(Locale.ROOT).endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw;
            return new JsonLinesWalk(plain, name, Files.size(file), ByteLines.LONGEST);
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
        return new LinesInput(name, given, bytes);
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
