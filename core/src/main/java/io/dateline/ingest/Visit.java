package io.dateline.ingest;

import io.dateline.model.InputState;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The reading of one item: where it lies, and what to do with the items found in it. */
final class Visit {
    private static final int LONGEST_NAME = 300;

    private final String path;
    private final int depth;
    private final Expedition expedition;
    private final TimedRun run;
    private final Set<String> names = new HashSet<>();
    private Optional<String> damage = Optional.empty();

    Visit(String path, int depth, Expedition expedition, TimedRun run) {
        this.path = path;
        this.depth = depth;
        this.expedition = expedition;
        this.run = run;
    }

    /** The name in the ledger. */
    String path() {
        return path;
    }

    /** The last part of the path, by which the type is guessed. */
    String name() {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('!')) + 1);
    }

    IngestOptions options() {
        return expedition.options();
    }

    /** How many items were handed in. */
    int items() {
        return names.size();
    }

    /** Why the bytes of an item ended before its end, of the last one of which they did. */
    Optional<String> damage() {
        return damage;
    }

    /** How large an item may be that comes now. */
    long mostBytes() {
        return expedition.mostBytes();
    }

    /** Hands in an item of this container; false where a limit is reached and no more shall come. */
    boolean embedded(String name, InputStream stream) throws IOException {
        return embedded(name, Hint.NONE, stream);
    }

    /** The same, of an item of which something is known that its bytes and its name don't say. */
    boolean embedded(String name, Hint hint, InputStream stream) throws IOException {
        Optional<String> inner = admitted(name);
        if (inner.isEmpty()) {
            return !expedition.isFull();
        }
        read(inner.get(), hint, stream);
        return true;
    }

    /** The path of an item that may be read; of one that may not the ledger is told. */
    private Optional<String> admitted(String name) {
        refuseIfAbandoned();
        String inner = path + "!/" + unique(harmless(name));
        if (!expedition.admitsAnother()) {
            emitUntimed(skipped(inner, expedition.itemLimit()));
            return Optional.empty();
        }
        if (depth >= expedition.limits().depth()) {
            emitUntimed(
                    skipped(inner, "nested deeper than " + expedition.limits().depth() + " containers"));
            return Optional.empty();
        }
        return Optional.of(inner);
    }

    private void read(String inner, Hint hint, InputStream stream) throws IOException {
        long most = expedition.mostBytes();
        LenientStream lenient = new LenientStream(stream);
        Optional<Content> content = Content.spool(lenient, most);
        refuseIfAbandoned();
        damage = lenient.damage().or(() -> damage);
        if (content.isEmpty()) {
            emitUntimed(skipped(inner, "larger than the " + Reasons.size(most) + " that may be unpacked"));
            return;
        }
        try (Content bytes = content.get()) {
            expedition.countBytes(bytes.size());
            expedition.read(new Expedition.Place(inner, depth + 1, hint), bytes, lenient.damage(), Optional.of(run));
        }
    }

    /** A part of this that is parsed along with it, and settled once its end is known; none where a limit is reached. */
    Optional<Visit> part(String name) {
        return admitted(name).map(inner -> new Visit(inner, depth + 1, expedition, run));
    }

    /** Hands in what became of this, of a part. */
    void settle(long size, String digest, Outcome outcome) {
        refuseIfAbandoned();
        emitUntimed(new Settling(options()).item(path, size, Optional.of(digest), outcome));
    }

    /** Does what doesn't count as reading this. */
    <T> T untimed(Untimed<T> work) throws IOException, InterruptedException {
        run.pause();
        try {
            return work.call();
        } finally {
            run.resume();
        }
    }

    /** Work whose time isn't this item's. */
    @FunctionalInterface
    interface Untimed<T> {
        T call() throws IOException, InterruptedException;
    }

    /** Says that this keeps to its time by itself. */
    void keepsOwnTime() {
        run.keepsOwnTime();
    }

    Duration timeLeft() {
        return Duration.ofNanos(run.left());
    }

    String timedOut() {
        return Expedition.timedOut(options());
    }

    private void emitUntimed(Item item) {
        expedition.emit(item, Optional.of(run));
    }

    /** Hands in what is settled already, such as a line of JSON; false where no more shall come. */
    boolean emit(Item item) {
        refuseIfAbandoned();
        if (!expedition.admitsAnother()) {
            emitUntimed(skipped(item.path(), expedition.itemLimit()));
            return false;
        }
        names.add(item.path());
        emitUntimed(item);
        return true;
    }

    /** Hands in an item that can't be read. */
    void refused(String name, InputState state, String reason) {
        refuseIfAbandoned();
        String inner = path + "!/" + unique(harmless(name));
        emitUntimed(new Item(inner, state, reason, 0, Optional.empty(), Optional.empty()));
    }

    private void refuseIfAbandoned() {
        if (run.isAbandoned()) {
            throw new java.util.concurrent.CancellationException("nobody waits for " + path + " any more");
        }
    }

    private static Item skipped(String path, String reason) {
        return new Item(path, InputState.SKIPPED, reason, 0, Optional.empty(), Optional.empty());
    }

    /** A name is only a name here: nothing is ever written where it points. What ends a container's path can't be in one. */
    private static String harmless(String name) {
        String plain = name.replace('\\', '/').replaceAll("\\p{Cntrl}", "?").replace("!/", "!_/");
        String relative = plain.replaceFirst("^/+", "");
        String cut = relative.substring(Math.max(0, relative.length() - LONGEST_NAME));
        return cut.isBlank() ? "item" : cut;
    }

    private String unique(String name) {
        String free = name;
        for (int n = 2; !names.add(free); n++) {
            free = name + " (" + Math.max(n, names.size() + 1) + ")";
        }
        return free;
    }
}
