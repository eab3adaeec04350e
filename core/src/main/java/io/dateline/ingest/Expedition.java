package io.dateline.ingest;

import io.dateline.model.InputState;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** One input on its way: what its containers may still bring, and whom its items are handed to. */
final class Expedition {
    private final Formats formats;
    private final IngestOptions options;
    private final Limits limits;
    private final Consumer<Item> each;
    private int items;
    private long bytes;

    Expedition(Formats formats, IngestOptions options, Limits limits, Consumer<Item> each) {
        this.formats = formats;
        this.options = options;
        this.limits = limits;
        this.each = each;
    }

    IngestOptions options() {
        return options;
    }

    Limits limits() {
        return limits;
    }

    /** Counts one item more, if it may come. */
    synchronized boolean admitsAnother() {
        return items++ < limits.items();
    }

    /** Whether no more items may come. */
    synchronized boolean isFull() {
        return items > limits.items();
    }

    String itemLimit() {
        return "more than the " + limits.items() + " items that one file may hold; the rest is left out";
    }

    synchronized void countBytes(long size) {
        bytes += size;
    }

    /** How large the next item may be. */
    synchronized long mostBytes() {
        return Math.max(0, Math.min(limits.itemBytes(), limits.totalBytes() - bytes));
    }

    /**
     * Hands in an item, which may have to wait until somebody takes it.
     *
     * @param during the run whose time that is not
     */
    void emit(Item item, Optional<TimedRun> during) {
        during.ifPresent(TimedRun::pause);
        try {
            synchronized (this) {
                each.accept(item);
            }
        } finally {
            during.ifPresent(TimedRun::resume);
        }
    }

    /** Where an item lies, how deep in containers, and what is known of it beside its bytes. */
    record Place(String path, int depth, Hint hint) {}

    /**
     * Reads an item, within its time, and hands in what became of it, after the items inside it.
     *
     * @param damage why the content is not all there, if it isn't
     * @param around the run of the container that it is in
     */
    void read(Place place, Content content, Optional<String> damage, Optional<TimedRun> around) {
        long size = 0;
        Optional<String> digest = Optional.empty();
        Outcome outcome;
        try {
            size = content.size();
            digest = Optional.of(content.digest());
            outcome = size == 0 ? empty(damage) : damaged(timed(place, content, around), damage);
        } catch (IOException e) {
            outcome = Outcome.failed(Reasons.of(e));
        }
        Item item = new Settling(options)
                .item(place.path(), size, digest, place.hint().applied(outcome));
        emit(item, around);
    }

    private static Outcome empty(Optional<String> damage) {
        return damage.map(Outcome::failed).orElseGet(() -> Outcome.empty("the file is empty"));
    }

    private static Outcome damaged(Outcome outcome, Optional<String> damage) {
        return damage.isEmpty()
                ? outcome
                : switch (outcome) {
                    case Outcome.Read(Draft draft) ->
                        new Outcome.Read(draft.withCut(damage.map(reason -> reason + Reasons.KEPT)));
                    case Outcome.Expanded expanded ->
                        Outcome.failed(damage.get() + "; the items before the damage were read");
                    case Outcome.Refused(InputState state, String reason) ->
                        state == InputState.FAILED ? outcome : Outcome.failed(damage.get());
                };
    }

    private Outcome timed(Place place, Content content, Optional<TimedRun> around) {
        TimedRun run = new TimedRun(options.parseTimeout(), around);
        Visit visit = new Visit(place.path(), place.depth(), this, run);
        try {
            return run.call(
                    () -> formats.of(content, visit.name(), place.hint()).read(content, visit));
        } catch (TimeoutException e) {
            return Outcome.failed(timedOut(options));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.failed("reading was interrupted");
        } catch (ExecutionException e) {
            return Outcome.failed(Reasons.of(e));
        }
    }

    static String timedOut(IngestOptions options) {
        return "timed out after " + Reasons.time(options.parseTimeout());
    }

    static Item settled(String path, InputState state, String detail) {
        return new Item(path, state, detail, 0, Optional.empty(), Optional.empty());
    }
}
