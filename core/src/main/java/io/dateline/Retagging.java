package io.dateline;

import io.dateline.extract.PublicationDates;
import io.dateline.internal.lucene.Store;
import io.dateline.model.TaggedReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Extraction again over the stored texts; only what changed is written. */
final class Retagging implements OrderedWork.Taker<TaggedReport, TaggedReport> {
    private final Store store;
    private final Toolkit toolkit;
    private SourceOrders orders = new SourceOrders(Map.of());
    private int changed;

    Retagging(Store store, Toolkit toolkit) {
        this.store = store;
        this.toolkit = toolkit;
    }

    /** How many reports changed. */
    int run(BooleanSupplier stopped) throws IOException {
        store.refresh();
        orders = SourceOrders.of(store);
        try (Stream<TaggedReport> all = store.reports()) {
            tagAgain(all, stopped);
            settleDates(stopped);
        } finally {
            store.commit();
        }
        return changed;
    }

    /** Reads again the reports whose source shows another order of day and month than they were read by. Does not commit. */
    void settleDates(BooleanSupplier stopped) throws IOException {
        store.refresh();
        orders = SourceOrders.of(store);
        try (Stream<TaggedReport> otherwise = store.readOtherwise(orders.bySource())) {
            tagAgain(otherwise, stopped);
        }
    }

    private void tagAgain(Stream<TaggedReport> reports, BooleanSupplier stopped) throws IOException {
        int threads = Runtime.getRuntime().availableProcessors();
        try (var work = new OrderedWork<TaggedReport, TaggedReport>(
                threads,
                (before, each) -> each.accept(tag(before)),
                Retagging::weight,
                Retagging::weight,
                before -> false)) {
            work.run(reports.iterator(), this, stopped);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static long weight(TaggedReport tagged) {
        return tagged.report().text().length();
    }

    private TaggedReport tag(TaggedReport before) {
        return orders.tag(toolkit, PublicationDates.forgotten(before.report()));
    }

    @Override
    public void take(TaggedReport before, TaggedReport after) throws IOException {
        if (!before.equals(after)) {
            store.put(after);
            changed++;
        }
    }

    /** A report that extraction cannot take stays as it was. */
    @Override
    public void failed(TaggedReport before, Throwable cause) throws IOException {
        if (cause instanceof UncheckedIOException disk) {
            throw disk;
        }
    }
}
