package io.dateline;

import io.dateline.Prepared.Elsewhere;
import io.dateline.Prepared.Read;
import io.dateline.Prepared.Ready;
import io.dateline.Prepared.Same;
import io.dateline.ingest.FileVersion;
import io.dateline.ingest.Input;
import io.dateline.ingest.Input.FileInput;
import io.dateline.ingest.Input.LinesInput;
import io.dateline.ingest.Input.StreamedInput;
import io.dateline.ingest.Input.UnchangedInput;
import io.dateline.ingest.Item;
import io.dateline.ingest.Source;
import io.dateline.internal.lucene.LedgerLine;
import io.dateline.internal.lucene.Store;
import io.dateline.model.InputState;
import io.dateline.model.Report;
import io.dateline.model.TaggedReport;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * One run of indexing: inputs are read and their reports extracted on several threads, and settled here in the order of the inputs.
 * Commits now and then, so that a run that was broken off goes on where it was.
 */
final class IndexRun implements OrderedWork.Taker<Input, Prepared> {
    private final Store store;
    private final Toolkit toolkit;
    private final IndexOptions options;
    private final Memory memory;
    private final Shelf shelf;
    private final Settlement settlement;
    private final LinesSeen lines = new LinesSeen();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> same = new HashSet<>();
    private final ProgressTold progress;
    private long committed = System.nanoTime();

    IndexRun(Store store, Toolkit toolkit, IndexOptions options) {
        this.store = store;
        this.toolkit = toolkit;
        this.options = options;
        Speaking speaking = new Speaking(toolkit.tagger());
        OptionsStamp stamp = OptionsStamp.of(options.ingest(), toolkit.software());
        this.memory = new Memory(store, stamp, speaking, options.recognition());
        this.shelf = new Shelf(store, speaking);
        this.settlement = new Settlement(store, shelf, stamp);
        this.progress = new ProgressTold(options.progress(), settlement.counts());
    }

    /** Commits also where it ends with an exception: what is settled is whole. */
    IndexSummary run(Source source, BooleanSupplier stopped) throws IOException {
        store.refresh();
        long pruned = 0;
        try (Source.Inputs walk = source.open(memory);
                Counting counting = Counting.of(source);
                var work = new OrderedWork<Input, Prepared>(
                        options.threads(), this::prepare, UnchangedInput.class::isInstance)) {
            progress.follow(walk, counting);
            work.run(walk, this, stopped);
            pruned = options.prune() ? new Pruning(store, shelf, seen, same).prune() : 0;
            new Retagging(store, toolkit).settleDates(stopped);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (InterruptedIOException e) {
            throw interrupted(e);
        } finally {
            store.commit();
        }
        return new IndexSummary(settlement.counts(), pruned, settlement.moved());
    }

    private InterruptedIOException interrupted(InterruptedIOException e) {
        String done = "interrupted after " + progress.inputs() + " inputs; the same command goes on from there";
        return (InterruptedIOException) new InterruptedIOException(done).initCause(e);
    }

    private Prepared prepare(Input input) {
        try {
            return switch (input) {
                case UnchangedInput file -> new Same(file.version());
                case FileInput file -> {
                    Optional<Prepared> recognised = memory.recognise(file);
                    yield recognised.isPresent() ? recognised.get() : read(file);
                }
                default -> read(input);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Prepared read(Input input) throws IOException {
        List<Item> items = toolkit.reader().apply(input, options.ingest());
        List<Ready> ready = new ArrayList<>();
        for (Item item : items) {
            ready.add(ready(item));
        }
        return new Read(ready);
    }

    private Ready ready(Item item) throws IOException {
        boolean known = settlement.isUnchanged(item, store.line(item.path()));
        return new Ready(
                item, known ? Optional.empty() : Settlement.report(item).map(this::tagged));
    }

    private TaggedReport tagged(Report read) {
        return toolkit.tagger().apply(read, Optional.empty());
    }

    @Override
    public void take(Input input, Prepared prepared) throws IOException {
        switch (prepared) {
            case Same file -> settlement.settleSame(input.path(), file.version());
            case Elsewhere file -> settlement.settleElsewhere(file, version(input));
            case Read(List<Ready> items) -> settle(input, items);
        }
        see(input, prepared);
        commitNowAndThen();
        progress.done(input.path(), prepared);
    }

    private void settle(Input input, List<Ready> items) throws IOException {
        Optional<LedgerLine> before = store.line(input.path());
        long others = input instanceof LinesInput file ? file.lines() : items.size() - 1;
        for (Ready ready : items) {
            boolean own = ready.item().path().equals(input.path());
            settlement.settle(again(ready), own ? version(input) : FileVersion.NONE, own ? others : 0);
        }
        if (before.filter(line -> line.items() > 0).isPresent()) {
            dropGone(input, items);
        }
    }

    /** What another input of this run made of the report since it was read may ask for what was left out then. */
    private Ready again(Ready ready) throws IOException {
        Item item = ready.item();
        boolean left = ready.tagged().isEmpty()
                && Settlement.report(item).isPresent()
                && !settlement.isUnchanged(item, store.line(item.path()));
        return left ? new Ready(item, Settlement.report(item).map(this::tagged)) : ready;
    }

    private static FileVersion version(Input input) {
        return switch (input) {
            case FileInput file -> file.version();
            case LinesInput file -> file.version();
            case UnchangedInput file -> file.version();
            default -> FileVersion.NONE;
        };
    }

    private void dropGone(Input input, List<Ready> items) throws IOException {
        String path = input.path();
        if (input instanceof LinesInput file) {
            List<String> before = file.digest().isPresent() ? store.pathsBelow(path + "#") : List.of();
            for (String line : lines.missing(path, before)) {
                shelf.drop(line);
            }
        } else {
            settlement.dropGone(path, items);
        }
    }

    @Override
    public void failed(Input input, Throwable cause) throws IOException {
        if (cause instanceof UncheckedIOException disk) {
            throw disk;
        }
        String detail = "could not be read: " + cause;
        Item item = new Item(input.path(), InputState.FAILED, detail, 0, Optional.empty(), Optional.empty());
        take(input, new Read(List.of(new Ready(item, Optional.empty()))));
    }

    @Override
    public void waiting(Input input, Duration since) {
        progress.waiting(input.path(), since);
    }

    /** A stream is no place that could be looked at again, so nothing is gone from it. */
    private void see(Input input, Prepared prepared) {
        lines.note(input.path());
        if (!options.prune() || input instanceof StreamedInput) {
            return;
        }
        seen.add(input.path());
        if (prepared instanceof Read(List<Ready> items)) {
            items.forEach(ready -> seen.add(ready.item().path()));
        } else {
            same.add(input.path());
        }
    }

    private void commitNowAndThen() throws IOException {
        if (System.nanoTime() - committed > options.commitEvery().toNanos()) {
            store.commit();
            committed = System.nanoTime();
        }
    }
}
