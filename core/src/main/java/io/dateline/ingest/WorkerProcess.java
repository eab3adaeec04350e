package io.dateline.ingest;

import io.dateline.ingest.Frame.Kind;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** A process that parses, seen from the one that started it. */
final class WorkerProcess implements Closeable {
    private static final int AHEAD = 16;
    private static final char UNDECODED = '\uFFFD';
    private static final int SAID = 2_048;
    private static final long SIGNALLED_MILLIS = 1_000;
    private static final long END_SECONDS = 2;

    /** What a process ends with that the keyboard or the system asked to end: 128 and the signal's number. */
    private static final List<Integer> SIGNALLED = List.of(129, 130, 143);

    /** What {@code -XX:+ExitOnOutOfMemoryError} ends with. */
    private static final int OUT_OF_MEMORY = 3;

    private final Process process;
    private final Path temporary;
    private final long heapBytes;
    private final DataOutputStream requests;
    private final BlockingQueue<Optional<Frame>> frames = new ArrayBlockingQueue<>(AHEAD);
    private final StringBuilder said = new StringBuilder();
    private final Thread reading;
    private boolean ended;
    private int links;

    private WorkerProcess(Process process, Path temporary, long heapBytes) {
        this.process = process;
        this.temporary = temporary;
        this.heapBytes = heapBytes;
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.reading = daemon("dateline-parser-out", () -> receive(process.getInputStream()));
        daemon("dateline-parser-err", () -> listen(process.getErrorStream()));
    }

    static WorkerProcess start(Isolation.Processes isolation) throws IOException {
        Path temporary = TemporaryFiles.create();
        try {
            ProcessBuilder builder = new ProcessBuilder(WorkerCommand.of(isolation, temporary));
            WorkerCommand.prepare(builder.environment());
            return new WorkerProcess(builder.start(), temporary, isolation.heapBytes());
        } catch (IOException | RuntimeException e) {
            TemporaryFiles.delete(temporary);
            throw e;
        }
    }

    private static Thread daemon(String name, Runnable work) {
        return Thread.ofPlatform().daemon().name(name).start(work);
    }

    private void receive(InputStream stream) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16))) {
            while (true) {
                frames.put(Optional.of(Frame.read(in)));
            }
        } catch (IOException | InterruptedException e) {
            tellEnd();
        }
    }

    /** A process that has said its last word ends by itself, so that its exit code can be asked for; or it is ended. */
    private void tellEnd() {
        try {
            if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            frames.put(Optional.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Its complaints are read so that it is not held up; the beginning is kept, as it says why a start failed. */
    private void listen(InputStream err) {
        try (err) {
            byte[] block = new byte[SAID];
            for (int n = err.read(block); n >= 0; n = err.read(block)) {
                hear(new String(block, 0, n, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            hear("");
        }
    }

    private synchronized void hear(String words) {
        said.append(said.length() < SAID ? words : "");
    }

    void send(ParseRequest request) throws IOException {
        new Frame(Kind.REQUEST, FrameBody.of(reachable(request))).write(requests);
        requests.flush();
    }

    /** A name that is not in the system's encoding can't be told: a link with a plain one leads there. */
    private ParseRequest reachable(ParseRequest request) throws IOException {
        Optional<Path> file = request.content().file();
        if (file.isEmpty() || file.get().toString().indexOf(UNDECODED) < 0) {
            return request;
        }
        Path link = temporary.resolve("file-" + links++);
        Files.createSymbolicLink(link, file.get().toAbsolutePath());
        return new ParseRequest(request.name(), Content.of(link), request.mostText(), request.mostItemBytes());
    }

    boolean isAlive() {
        return !ended && process.isAlive();
    }

    /** The next frame; none where the time is over or the process has ended: {@link #isEnded} says which. */
    Optional<Frame> next(Duration most) throws InterruptedException {
        if (ended) {
            return Optional.empty();
        }
        Optional<Frame> frame = frames.poll(most.toNanos(), TimeUnit.NANOSECONDS);
        if (frame == null) {
            return Optional.empty();
        }
        ended = frame.isEmpty();
        return frame;
    }

    boolean isEnded() {
        return ended;
    }

    /** How it came to its end, in words. Where the user is ending all, there is time for that to happen. */
    String epitaph() throws InterruptedException {
        int code = process.waitFor();
        if (SIGNALLED.contains(code)) {
            Thread.sleep(SIGNALLED_MILLIS);
        }
        return code == OUT_OF_MEMORY
                ? "out of memory: the parser needs more than its " + Reasons.size(heapBytes)
                : "the parsing process ended with exit code " + code;
    }

    /** What it said on its standard error, shortly. */
    synchronized String said() {
        return Reasons.line(said.toString());
    }

    /** Ends it, whatever it is doing. */
    @Override
    public void close() {
        ended = true;
        process.destroyForcibly();
        frames.clear();
        reading.interrupt();
        TemporaryFiles.delete(temporary);
    }
}
