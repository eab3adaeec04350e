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
import java.util.function.Consumer;

/**
 * One run of indexing: inputs are read and their reports extracted on several threads, and settled here in the order of the inputs.
 * Commits now and then, so that a run that was broken off goes on where it was.
 */
final class IndexRun implements OrderedWork.Taker<Input, Ready> {
    private static final int COMMIT_AFTER = 10_000;
    private static final long COMMIT_NANOS = Duration.ofSeconds(60).toNanos();

    /**
     * An item that is read.
     *
     * @param tagged its report, extracted; none where it has none, or is in the archive as it is
     */
    record Ready(Item item, Optional<TaggedReport> tagged) {
        private static final long MENTION = 200;

        /** About how many bytes it takes. */
        long weight() {
            return item.report().map(report -> (long) report.text().length()).orElse(0L)
                    + MENTION
                            * tagged.map(each -> each.findings().mentions().size())
                                    .orElse(0);
        }
    }

    private final Store store;
    private final Toolkit toolkit;
    private final IndexOptions options;
    private final String stamp;
    private final Shelf shelf;
    private final Map<InputState, Long> counts = new EnumMap<>(InputState.class);
    private final Set<String> seen = new HashSet<>();
    private final Set<String> found = new HashSet<>();
    private boolean cameBefore;
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
                Reading reader = toolkit.reader();
                var work = new OrderedWork<Input, Ready>(
                        options.threads(), (input, each) -> prepare(reader, input, each), Ready::weight)) {
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

    private void prepare(Reading reader, Input input, Consumer<Ready> each) {
        reader.read(input, options.ingest(), item -> each.accept(prepare(item)));
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
    public void take(Input input, Ready ready) throws IOException {
        if (found.isEmpty()) {
            cameBefore = store.line(input.path()).isPresent();
        }
        settle(ready);
        found.add(ready.item().path());
        commitNowAndThen();
    }

    @Override
    public void done(Input input) throws IOException {
        if (cameBefore) {
            dropGone(input.path());
        }
        inputs++;
        see(input);
        found.clear();
        cameBefore = false;
        options.progress().accept(new IndexProgress(inputs, reports(), failed(), bytes, input.path()));
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
    private void dropGone(String container) throws IOException {
        List<String> gone = new ArrayList<>(store.pathsBelow(container + "!/"));
        gone.removeAll(found);
        for (String path : gone) {
            shelf.drop(path);
        }
    }

    /** A stream is no place that could be looked at again, so nothing is gone from it. */
    private void see(Input input) {
        if (options.prune() && !(input instanceof Input.StreamedInput)) {
            seen.add(input.path());
            seen.addAll(found);
        }
    }

    private void commitNowAndThen() throws IOException {
        uncommitted++;
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
