package io.dateline.ingest;

import io.dateline.ingest.Frame.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;

/**
 * The parsing of one document by a process: its frames are handed on as they come, for as long as the document's time lasts. The
 * time in which this process is busy with what came doesn't count.
 */
final class Conversation {
    private final WorkerProcess process;
    private final Duration stall;
    private final Visit visit;
    private Optional<Ending> over = Optional.empty();

    Conversation(WorkerProcess process, Isolation.Processes isolation, Visit visit) {
        this.process = process;
        this.stall = isolation.stall();
        this.visit = visit;
    }

    /** Whether the process is of no more use. */
    boolean isOver() {
        return over.isPresent();
    }

    Ending about(ParseRequest request, Harvest harvest) throws IOException, InterruptedException {
        visit.keepsOwnTime();
        try {
            process.send(request);
        } catch (IOException e) {
            return over(Ending.broken(process.epitaph()));
        }
        for (Optional<Frame> frame = next(); frame.isPresent(); frame = next()) {
            Optional<Ending> ending = handOn(frame.get(), harvest);
            if (ending.isPresent()) {
                return ending.get();
            }
        }
        return over.orElseThrow();
    }

    private Ending over(Ending ending) {
        over = Optional.of(ending);
        return ending;
    }

    /** The next frame; none where there is an end to it, which is then noted. */
    private Optional<Frame> next() throws InterruptedException {
        if (over.isPresent()) {
            return Optional.empty();
        }
        Duration left = visit.timeLeft();
        Duration most = left.compareTo(stall) < 0 ? left : stall;
        Optional<Frame> frame = most.isPositive() ? process.next(most) : Optional.empty();
        if (frame.isEmpty()) {
            over(Ending.broken(process.isEnded() ? process.epitaph() : late(left)));
        }
        return frame;
    }

    private String late(Duration left) {
        return left.compareTo(stall) < 0
                ? visit.timedOut()
                : "no progress for " + Reasons.time(stall) + ": the parser was ended";
    }

    /** The document's ending, if this is it. */
    private Optional<Ending> handOn(Frame frame, Harvest harvest) throws IOException, InterruptedException {
        switch (frame.kind()) {
            case ABOUT -> harvest.about(FrameBody.facts(frame.bytes()));
            case TEXT -> harvest.text(FrameBody.text(frame.bytes()));
            case ITEM -> item(FrameBody.string(frame.bytes()), harvest);
            case OPEN -> harvest.open(FrameBody.string(frame.bytes()));
            case CLOSE -> harvest.close(FrameBody.ending(frame.bytes()));
            case END -> {
                return Optional.of(FrameBody.ending(frame.bytes()));
            }
            case LAST -> {
                return Optional.of(over(FrameBody.ending(frame.bytes())));
            }
            case READY, BYTES, ITEM_END, REQUEST -> over(Ending.broken("the parsing process answered out of turn"));
        }
        return Optional.empty();
    }

    /** Where no more items are wanted, the rest is not waited for. */
    private void item(String name, Harvest harvest) throws IOException {
        ItemBytes bytes = new ItemBytes();
        boolean more = harvest.item(name, bytes);
        bytes.skipRest();
        if (!more && over.isEmpty()) {
            over(Ending.FULL);
        }
    }

    /** The bytes of an item, from its frames. */
    private final class ItemBytes extends InputStream {
        private byte[] block = new byte[0];
        private int at;
        private boolean ended;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            while (at == block.length && !ended) {
                fill();
            }
            int n = Math.min(length, block.length - at);
            System.arraycopy(block, at, to, from, n);
            at += n;
            return n == 0 && length > 0 ? -1 : n;
        }

        private void fill() throws IOException {
            Frame frame = awaited();
            if (frame.kind() == Kind.BYTES) {
                block = frame.bytes();
                at = 0;
                return;
            }
            ended = true;
            String damage = frame.kind() == Kind.ITEM_END ? FrameBody.string(frame.bytes()) : "out of turn";
            if (!damage.isEmpty()) {
                throw new IOException(damage);
            }
        }

        private Frame awaited() throws IOException {
            try {
                return next().orElseThrow(() -> {
                    ended = true;
                    return new IOException(over.orElseThrow().detail());
                });
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw (IOException) new InterruptedIOException("interrupted").initCause(e);
            }
        }

        void skipRest() {
            LenientStream rest = new LenientStream(this);
            byte[] block = new byte[1 << 16];
            while (!ended && rest.read(block, 0, block.length) >= 0) {}
        }
    }
}
