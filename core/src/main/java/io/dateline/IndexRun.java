package io.dateline;

import io.dateline.Prepared.Elsewhere;
import io.dateline.Prepared.Ready;
import io.dateline.Prepared.Same;
import io.dateline.ingest.FileVersion;
import io.dateline.ingest.Input;
import io.dateline.ingest.Input.FileInput;
import io.dateline.ingest.Input.JsonInput;
import io.dateline.ingest.Input.LinesInput;
import io.dateline.ingest.Input.ReportInput;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

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
    private final Set<String> found = new HashSet<>();
    private Optional<LedgerLine> before = Optional.empty();
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
                Reading reader = toolkit.reader();
                var work = new OrderedWork<Input, Prepared>(
                        options.threads(),
                        (input, each) -> prepare(reader, input, each),
                        IndexRun::load,
                        Prepared::weight,
                        UnchangedInput.class::isInstance)) {
            work.run(progress.follow(walk, counting), this, stopped);
            pruned = options.prune() ? new Pruning(store, shelf, seen, same).prune() : 0;
            new Retagging(store, toolkit).settleDates(stopped);
            store.settleStories();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (InterruptedIOException e) {
            throw interrupted(e);
        } finally {
            store.commit();
        }
        store.compact(stopped);
        return new IndexSummary(settlement.counts(), pruned, settlement.moved());
    }

    /** About how much of what is there an input takes with it: what is handed out is behind the walk, whose progress is told. */
    private static long load(Input input) {
        return switch (input) {
            case JsonInput line -> line.line().length();
            case StreamedInput line -> line.line().length();
            case ReportInput made -> made.report().text().length();
            default -> version(input).size();
        };
    }

    private InterruptedIOException interrupted(InterruptedIOException e) {
        String inputs = progress.inputs() == 1 ? "1 input" : progress.inputs() + " inputs";
        String done = "interrupted after " + inputs + "; the same command goes on from there";
        return (InterruptedIOException) new InterruptedIOException(done).initCause(e);
    }

    private void prepare(Reading reader, Input input, Consumer<Prepared> each) {
        switch (input) {
            case UnchangedInput file -> each.accept(new Same(file.version()));
            case FileInput file -> recognised(file).ifPresentOrElse(each, () -> read(reader, file, each));
            default -> read(reader, input, each);
        }
    }

    private Optional<Prepared> recognised(FileInput file) {
        try {
            return memory.recognise(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Reading reader, Input input, Consumer<Prepared> each) {
        reader.read(input, options.ingest(), item -> each.accept(ready(item)));
    }

    private Ready ready(Item item) {
        try {
            boolean known = settlement.isUnchanged(item, store.line(item.path()));
            return new Ready(
                    item, known ? Optional.empty() : Settlement.report(item).map(this::tagged));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TaggedReport tagged(Report read) {
        return toolkit.tagger().apply(read, Optional.empty());
    }

    @Override
    public void take(Input input, Prepared prepared) throws IOException {
        switch (prepared) {
            case Same file -> settlement.settleSame(input.path(), file.version());
            case Elsewhere file -> settlement.settleElsewhere(file, version(input));
            case Ready ready -> settle(input, ready);
        }
        see(input, prepared);
        commitNowAndThen();
        progress.took(prepared);
    }

    /** The item that is the input itself comes after those that are in it. */
    private void settle(Input input, Ready ready) throws IOException {
        if (found.isEmpty()) {
            before = store.line(input.path());
        }
        Item item = ready.item();
        boolean own = item.path().equals(input.path());
        boolean keeps = own && settlement.keepsItems(item, before);
        if (own && !keeps) {
            dropGone(input, item);
        }
        settlement.settle(again(ready), own ? version(input) : FileVersion.NONE, own ? others(input, keeps) : 0);
        found.add(item.path());
    }

    private long others(Input input, boolean keeps) {
        long held = keeps ? before.map(LedgerLine::items).orElse(0L) : 0;
        return input instanceof LinesInput file ? file.lines() : Math.max(held, found.size());
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

    /** A run that was killed may have left items without the line of what they are in. */
    private void dropGone(Input input, Item own) throws IOException {
        if (input instanceof LinesInput file) {
            List<String> held = file.digest().isPresent() ? store.pathsBelow(file.path() + "#") : List.of();
            for (String line : lines.missing(file.path(), held)) {
                shelf.drop(line);
            }
        } else if (own.state() == InputState.EXPANDED
                || !found.isEmpty()
                || before.filter(line -> line.items() > 0).isPresent()) {
            settlement.dropGone(input.path(), found);
        }
    }

    @Override
    public void done(Input input) throws IOException {
        found.clear();
        before = Optional.empty();
        progress.done(input.path());
    }

    @Override
    public void failed(Input input, Throwable cause) throws IOException {
        if (cause instanceof UncheckedIOException disk) {
            throw disk;
        }
        String detail = "could not be read: " + cause;
        Item item = new Item(input.path(), InputState.FAILED, detail, 0, Optional.empty(), Optional.empty());
        take(input, new Ready(item, Optional.empty()));
        done(input);
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
        if (prepared instanceof Ready ready) {
            seen.add(ready.item().path());
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
