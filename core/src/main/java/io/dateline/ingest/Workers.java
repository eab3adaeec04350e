package io.dateline.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * The processes that parse: started when there is something to parse, kept for the next document, and ended with this. A document
 * within a document needs one more while the outer one waits. Safe for all threads.
 */
final class Workers implements Closeable {
    private static final Duration START = Duration.ofSeconds(60);

    private record Idle(Isolation.Processes isolation, WorkerProcess process) {}

    private final Deque<Idle> idle = new ArrayDeque<>();
    private boolean closed;

    /** Parses a document in a process, for as long as the visit may take. */
    Ending parse(Isolation.Processes isolation, ParseRequest request, Harvest harvest, Visit visit) throws IOException {
        WorkerProcess process;
        try {
            process = visit.untimed(() -> take(isolation));
        } catch (IOException e) {
            return Ending.broken("the process that reads such files could not be started: " + Reasons.of(e));
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        boolean usable = false;
        try {
            Conversation talk = new Conversation(process, isolation, visit);
            Ending ending = talk.about(request, harvest);
            usable = !talk.isOver();
            return ending;
        } catch (InterruptedException e) {
            throw interrupted(e);
        } finally {
            giveBack(new Idle(isolation, process), usable);
        }
    }

    private static CancellationException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        CancellationException cancelled = new CancellationException("interrupted");
        cancelled.initCause(e);
        return cancelled;
    }

    private WorkerProcess take(Isolation.Processes isolation) throws IOException, InterruptedException {
        Optional<Idle> waiting = find(isolation);
        while (waiting.isPresent()) {
            if (waiting.get().process().isAlive()) {
                return waiting.get().process();
            }
            waiting.get().process().close();
            waiting = find(isolation);
        }
        return started(isolation);
    }

    private synchronized Optional<Idle> find(Isolation.Processes isolation) {
        Optional<Idle> found = idle.stream()
                .filter(one -> one.isolation().heapBytes() == isolation.heapBytes())
                .findFirst();
        found.ifPresent(idle::remove);
        return found;
    }

    private static WorkerProcess started(Isolation.Processes isolation) throws IOException, InterruptedException {
        WorkerProcess process = WorkerProcess.start(isolation);
        boolean ready = false;
        try {
            ready = process.next(START).isPresent();
        } finally {
            if (!ready) {
                process.close();
            }
        }
        if (!ready) {
            throw new IOException(process.said().isEmpty() ? "it did not answer" : process.said());
        }
        return process;
    }

    private synchronized void giveBack(Idle used, boolean usable) {
        if (usable && !closed) {
            idle.push(used);
        } else {
            used.process().close();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        idle.forEach(one -> one.process().close());
        idle.clear();
    }
}
