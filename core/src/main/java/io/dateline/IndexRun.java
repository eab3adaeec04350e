package io.dateline;

import io.dateline.IndexRun.Ready;
import io.dateline.ingest.Input;
import io.dateline.ingest.Item;
import io.dateline.ingest.Source;
import io.dateline.internal.lucene.LedgerLine;
import io.dateline.internal.lucene.Store;
import io.dateline.model.InputState;
import io.dateline.model.LedgerEntry;
import io.dateline.model.Report;
import io.dateline.model.TaggedReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * One run of indexing: inputs are read and their reports extracted on several threads, and settled here in the order of the inputs.
 * Commits now and then, so that a run that was broken off goes on where it was.
 */
final class IndexRun implements OrderedWork.Taker<Input, List<Ready>> {
    private static final int COMMIT_AFTER = 10_000;
    private static final long COMMIT_NANOS = Duration.ofSeconds(60).toNanos();

    /**
     * An item that is read.
     *
     * @param tagged its report, extracted; none where it has none, or is in the archive as it is
     */
    record Ready(Item item, Optional<TaggedReport> tagged) {}

    private final Store store;
    private final Toolkit toolkit;
    private final IndexOptions options;
    private final String stamp;
    private final Shelf shelf;
    private final Map<InputState, Long> counts = new EnumMap<>(InputState.class);
    private final Set<String> seen = new HashSet<>();
    private long inputs;
    private long bytes;
    private long uncommitted;
    private long committed = System.nanoTime();

    IndexRun(Store store, Toolkit toolkit, IndexOptions options) {
        this.store = store;
        this.toolkit = toolkit;
        this.options = options;
        this.shelf = new Shelf(store);
        this.stamp = OptionsStamp.of(options.ingest());
    }

    /** Commits also where it ends with an exception: what is settled is whole. */
    IndexSummary run(Source source, BooleanSupplier stopped) throws IOException {
        store.refresh();
        long pruned = 0;
        try (Source.Inputs walk = source.open();
                var work = new OrderedWork<Input, List<Ready>>(options.threads(), this::prepare)) {
            work.run(walk, this, stopped);
            pruned = options.prune() ? new Pruning(store, shelf, seen).prune() : 0;
            new Retagging(store, toolkit).settleDates(stopped);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            store.commit();
        }
        return new IndexSummary(counts, pruned);
    }

    private List<Ready> prepare(Input input) {
        return toolkit.reader().apply(input, options.ingest()).stream()
                .map(this::prepare)
                .toList();
    }

    private Ready prepare(Item item) {
        try {
            boolean known = isUnchanged(item, store.line(item.path()));
            return new Ready(item, known ? Optional.empty() : report(item).map(this::tagged));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TaggedReport tagged(Report read) {
        return toolkit.tagger().apply(read, Optional.empty());
    }

    /** The report that the archive takes. */
    private static Optional<Report> report(Item item) {
        return item.report().filter(report -> item.state() != InputState.EMPTY);
    }

    private boolean isUnchanged(Item item, Optional<LedgerLine> before) throws IOException {
        if (report(item).isEmpty() || before.isEmpty() || item.digest().isEmpty()) {
            return false;
        }
        LedgerEntry entry = before.get().entry();
        Optional<String> id = item.report().map(Report::id);
        return entry.digest().equals(item.digest())
                && before.get().stamp().equals(stamp)
                && entry.reportId().equals(id)
                && entry.state() != InputState.FAILED
                && store.report(id.orElseThrow()).isPresent();
    }

    @Override
    public void take(Input input, List<Ready> items) throws IOException {
        Optional<LedgerLine> before = store.line(input.path());
        for (Ready ready : items) {
            settle(ready);
        }
        if (before.isPresent()) {
            dropGone(input.path(), items);
        }
        inputs++;
        see(input, items);
        commitNowAndThen(items.size());
        options.progress().accept(new IndexProgress(inputs, reports(), failed(), bytes, input.path()));
    }

    @Override
    public void failed(Input input, Throwable cause) throws IOException {
        if (cause instanceof UncheckedIOException disk) {
            throw disk;
        }
        String detail = "could not be read: " + cause;
        Item item = new Item(input.path(), InputState.FAILED, detail, 0, Optional.empty(), Optional.empty());
        take(input, List.of(new Ready(item, Optional.empty())));
    }

    private void settle(Ready ready) throws IOException {
        Item item = ready.item();
        Optional<LedgerLine> before = store.line(item.path());
        InputState state;
        if (report(item).isEmpty()) {
            state = settleWithoutReport(item, before);
        } else if (isUnchanged(item, before)) {
            state = InputState.UNCHANGED;
        } else {
            TaggedReport tagged =
                    ready.tagged().orElseGet(() -> tagged(item.report().orElseThrow()));
            state = settleReport(item, tagged, before);
        }
        counts.merge(state, 1L, Long::sum);
        bytes += item.bytes();
    }

    /** A report stays where its file cannot be read this time, and goes where the file now holds something else. */
    private InputState settleWithoutReport(Item item, Optional<LedgerLine> before) throws IOException {
        boolean stays = item.state() == InputState.FAILED
                && before.filter(line ->
                                item.digest().isEmpty() || line.entry().digest().equals(item.digest()))
                        .isPresent();
        if (before.isPresent() && !stays) {
            shelf.lose(before.get());
        }
        Optional<LedgerLine> kept = before.filter(line -> stays);
        Optional<String> id = kept.flatMap(line -> line.entry().reportId());
        write(item, item.state(), id, kept.map(LedgerLine::paths).orElse(List.of()), before);
        return item.state();
    }

    private InputState settleReport(Item item, TaggedReport tagged, Optional<LedgerLine> before) throws IOException {
        String id = tagged.report().id();
        Placing.Place place = new Placing(store).place(item, tagged, before);
        if (place.write().isPresent()) {
            store.put(place.write().get());
        }
        if (before.isPresent() && !before.get().entry().reportId().equals(Optional.of(id))) {
            shelf.lose(before.get());
        }
        InputState noted = place.state() == InputState.UNCHANGED
                ? before.map(line -> line.entry().state()).orElse(item.state())
                : place.state();
        write(item, noted, Optional.of(id), tagged.report().paths(), before);
        return place.state();
    }

    private void write(
            Item item, InputState state, Optional<String> id, List<String> paths, Optional<LedgerLine> before)
            throws IOException {
        LedgerEntry entry = new LedgerEntry(item.path(), state, item.detail(), id, item.bytes(), item.digest());
        LedgerLine line = new LedgerLine(entry, stamp, paths);
        if (!before.equals(Optional.of(line))) {
            store.put(line);
        }
    }

    /** What a container held before and holds no more. */
    private void dropGone(String container, List<Ready> items) throws IOException {
        Set<String> there = new HashSet<>();
        items.forEach(ready -> there.add(ready.item().path()));
        List<String> gone = new ArrayList<>(store.pathsBelow(container + "!/"));
        gone.removeAll(there);
        for (String path : gone) {
            shelf.drop(path);
        }
    }

    /** A stream is no place that could be looked at again, so nothing is gone from it. */
    private void see(Input input, List<Ready> items) {
        if (options.prune() && !(input instanceof Input.StreamedInput)) {
            seen.add(input.path());
            items.forEach(ready -> seen.add(ready.item().path()));
        }
    }

    private void commitNowAndThen(int items) throws IOException {
        uncommitted += items;
        if (uncommitted >= COMMIT_AFTER || System.nanoTime() - committed > COMMIT_NANOS) {
            store.commit();
            uncommitted = 0;
            committed = System.nanoTime();
        }
    }

    private long reports() {
        return counts.entrySet().stream()
                .filter(count -> switch (count.getKey()) {
                    case INDEXED, UPDATED, UNCHANGED, DUPLICATE, TRUNCATED -> true;
                    case EXPANDED, EMPTY, ENCRYPTED, UNSUPPORTED, FAILED, SKIPPED -> false;
                })
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private long failed() {
        return new IndexSummary(counts, 0).count(InputState.FAILED);
    }
}
