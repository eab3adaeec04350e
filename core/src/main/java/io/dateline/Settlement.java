package io.dateline;

import io.dateline.Prepared.Ready;
import io.dateline.ingest.FileVersion;
import io.dateline.ingest.Item;
import io.dateline.internal.lucene.LedgerLine;
import io.dateline.internal.lucene.Store;
import io.dateline.model.InputState;
import io.dateline.model.LedgerEntry;
import io.dateline.model.Report;
import io.dateline.model.TaggedReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts what was read into the archive and the ledger, and counts it. Of one thread. */
final class Settlement {
    private final Store store;
    private final Shelf shelf;
    private final OptionsStamp stamp;
    private final Map<InputState, Long> counts = new EnumMap<>(InputState.class);
    private long moved;

    Settlement(Store store, Shelf shelf, OptionsStamp stamp) {
        this.store = store;
        this.shelf = shelf;
        this.stamp = stamp;
    }

    Map<InputState, Long> counts() {
        return counts;
    }

    long moved() {
        return moved;
    }

    /** The report that the archive takes. */
    static Optional<Report> report(Item item) {
        return item.report().filter(report -> item.state() != InputState.EMPTY);
    }

    /** Whether the archive holds an item as it is; of any thread. */
    boolean isUnchanged(Item item, Optional<LedgerLine> before) throws IOException {
        if (report(item).isEmpty() || before.isEmpty() || item.digest().isEmpty()) {
            return false;
        }
        LedgerEntry entry = before.get().entry();
        Optional<String> id = item.report().map(Report::id);
        return entry.digest().equals(item.digest())
                && before.get().stamp().equals(stamp.of(item.state()))
                && entry.reportId().equals(id)
                && entry.state() != InputState.FAILED
                && store.hasReport(id.orElseThrow());
    }

    /**
     * Settles an item.
     *
     * @param version of the file, where the item is a file's own
     * @param items how many others came of the same input
     */
    void settle(Ready ready, FileVersion version, long items) throws IOException {
        Item item = ready.item();
        Optional<LedgerLine> before = store.line(item.path());
        Optional<String> mark = item.digest().isEmpty() ? Optional.empty() : version.mark();
        InputState state;
        if (report(item).isEmpty()) {
            state = settleWithoutReport(item, before, mark, items);
        } else if (isUnchanged(item, before)) {
            state = InputState.UNCHANGED;
            LedgerLine line = before.orElseThrow();
            put(new LedgerLine(line.entry(), line.stamp(), line.paths(), mark, items), before);
        } else {
            state = settleReport(item, ready.tagged().orElseThrow(), before, mark, items);
        }
        counts.merge(state, 1L, Long::sum);
    }

    /** A report stays where its file cannot be read this time, and goes where the file now holds something else. */
    private InputState settleWithoutReport(Item item, Optional<LedgerLine> before, Optional<String> mark, long items)
            throws IOException {
        boolean stays = item.state() == InputState.FAILED && isOfSameContent(item, before);
        if (before.isPresent() && !stays) {
            shelf.lose(before.get());
        }
        Optional<LedgerLine> kept = before.filter(line -> stays);
        Optional<String> id = kept.flatMap(line -> line.entry().reportId());
        LedgerEntry entry = new LedgerEntry(item.path(), item.state(), item.detail(), id, item.bytes(), item.digest());
        List<String> paths = kept.map(LedgerLine::paths).orElse(List.of());
        put(new LedgerLine(entry, stamp.of(item.state()), paths, mark, items), before);
        return item.state();
    }

    private InputState settleReport(
            Item item, TaggedReport tagged, Optional<LedgerLine> before, Optional<String> mark, long items)
            throws IOException {
        String id = tagged.report().id();
        Placing.Place place = new Placing(store).place(item, tagged, before);
        if (place.write().isPresent()) {
            store.put(place.write().get());
        }
        if (before.isPresent() && !before.get().entry().reportId().equals(Optional.of(id))) {
            shelf.lose(before.get());
        }
        boolean same = place.state() == InputState.UNCHANGED;
        Optional<LedgerEntry> kept =
                before.map(LedgerLine::entry).filter(entry -> same && OptionsStamp.hasReport(entry.state()));
        InputState noted = kept.map(LedgerEntry::state).orElse(same ? item.state() : place.state());
        String detail = kept.map(LedgerEntry::detail).orElse(place.detail());
        LedgerEntry entry = new LedgerEntry(item.path(), noted, detail, Optional.of(id), item.bytes(), item.digest());
        put(new LedgerLine(entry, stamp.of(noted), tagged.report().paths(), mark, items), before);
        return place.state();
    }

    private void put(LedgerLine line, Optional<LedgerLine> before) throws IOException {
        if (!before.equals(Optional.of(line))) {
            store.put(line);
        }
    }

    /** A file that is as it was, with all that is in it. */
    void settleSame(String path, FileVersion version) throws IOException {
        Optional<LedgerLine> line = store.line(path);
        if (line.isEmpty()) {
            return;
        }
        count(line.get().entry().state(), 1);
        if (line.get().items() > 0) {
            store.countsBelow(path).forEach(this::count);
        }
        if (version.mark().isPresent()) {
            put(line.get().withMark(version.mark()), line);
        }
    }

    private void count(InputState state, long number) {
        counts.merge(OptionsStamp.hasReport(state) ? InputState.UNCHANGED : state, number, Long::sum);
    }

    /** A file whose content is known from another path: it was moved where that one is gone, else it is one more of the same. */
    void settleElsewhere(Prepared.Elsewhere elsewhere, FileVersion version) throws IOException {
        String path = elsewhere.ready().item().path();
        settle(elsewhere.ready(), version, 0);
        Optional<LedgerLine> here = store.line(path);
        boolean added = here.filter(line -> line.entry().state() == InputState.DUPLICATE)
                .isPresent();
        if (added && store.line(elsewhere.from()).isPresent() && isGone(elsewhere.from())) {
            move(here.orElseThrow(), elsewhere.from());
        }
    }

    private void move(LedgerLine here, String from) throws IOException {
        shelf.drop(from, Optional.of(here.entry().path()));
        InputState state = store.line(here.entry().path()).orElseThrow().entry().state();
        boolean cut = state == InputState.TRUNCATED;
        String detail = "moved from " + from;
        store.put(here.withEntry(here.entry().withState(cut ? state : InputState.UPDATED, detail)));
        counts.merge(InputState.DUPLICATE, -1L, Long::sum);
        counts.remove(InputState.DUPLICATE, 0L);
        counts.merge(InputState.UPDATED, 1L, Long::sum);
        moved++;
    }

    private static boolean isGone(String file) {
        try {
            return Files.notExists(Path.of(file));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Whether what a container held before stays: it is the same, and only could not be read this time. */
    boolean keepsItems(Item container, Optional<LedgerLine> before) {
        return container.state() == InputState.FAILED && isOfSameContent(container, before);
    }

    private static boolean isOfSameContent(Item item, Optional<LedgerLine> before) {
        return before.filter(
                        line -> item.digest().isEmpty() || line.entry().digest().equals(item.digest()))
                .isPresent();
    }

    /** What a container held before and holds no more. */
    void dropGone(String container, Set<String> there) throws IOException {
        List<String> gone = new ArrayList<>(store.pathsBelow(container + "!/"));
        gone.removeAll(there);
        for (String path : gone) {
            shelf.drop(path);
        }
    }
}
