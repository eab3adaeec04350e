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

    synchronized void emit(Item item) {
        each.accept(item);
    }

    /** Reads an item, within its time, and hands in what became of it, after the items inside it. */
    void read(String path, Content content, int depth, Optional<TimedRun> around) {
        long size = 0;
        Optional<String> digest = Optional.empty();
        Outcome outcome;
        try {
            size = content.size();
            digest = Optional.of(content.digest());
            outcome = size == 0 ? Outcome.empty("the file is empty") : timed(path, content, depth, around);
        } catch (IOException e) {
            outcome = Outcome.failed(Reasons.of(e));
        }
        emit(new Settling(options).item(path, size, digest, outcome));
    }

    private Outcome timed(String path, Content content, int depth, Optional<TimedRun> around) {
        TimedRun run = new TimedRun(options.parseTimeout(), around);
        Visit visit = new Visit(path, depth, this, run);
        try {
            return run.call(() -> formats.of(content, visit.name()).read(content, visit));
        } catch (TimeoutException e) {
            return Outcome.failed("took longer than " + options.parseTimeout().toSeconds() + " s");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.failed("reading was interrupted");
        } catch (ExecutionException e) {
            return Outcome.failed(Reasons.of(e));
        }
    }

    static Item settled(String path, InputState state, String detail) {
        return new Item(path, state, detail, 0, Optional.empty(), Optional.empty());
    }
}
