package io.dateline;

import io.dateline.internal.lucene.Store;
import io.dateline.model.DateOrder;
import io.dateline.model.TaggedReport;
import io.dateline.model.Report;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * In which order each source writes day and month, as far as its reports show it. That depends on the set of reports alone, and
 * what is read by it shows nothing itself, so that the order of indexing makes no difference.
 */
record SourceOrders(Map<String, Optional<DateOrder>> bySource) {
    /** So many reports must show an order, */
    private static final int LEAST_REPORTS = 2;

    /** and so many times as many as show the other. */
    private static final int TIMES_THE_OTHER = 9;

    /** Of the sources with dates that wait to be settled; of a refreshed store. */
    static SourceOrders of(Store store) throws IOException {
        Map<String, Optional<DateOrder>> orders = new TreeMap<>();
        for (String source : store.sourcesWithOpenDates()) {
            int dayFirst = store.reportsShowing(source, DateOrder.DAY_FIRST);
            int monthFirst = store.reportsShowing(source, DateOrder.MONTH_FIRST);
            orders.put(source, order(dayFirst, monthFirst));
        }
        return new SourceOrders(orders);
    }

    static Optional<DateOrder> order(int dayFirst, int monthFirst) {
        if (isDecisive(dayFirst, monthFirst)) {
            return Optional.of(DateOrder.DAY_FIRST);
        }
        return isDecisive(monthFirst, dayFirst) ? Optional.of(DateOrder.MONTH_FIRST) : Optional.empty();
    }

    private static boolean isDecisive(int reports, int others) {
        return reports >= LEAST_REPORTS && reports >= (long) others * TIMES_THE_OTHER;
    }

    /** The report with what it speaks of; its source is asked only where it has dates that it doesn't settle itself. */
    TaggedReport tag(Toolkit toolkit, Report report) {
        TaggedReport alone = toolkit.tagger().apply(report, Optional.empty());
        boolean open = alone.findings().mentions().stream()
                .anyMatch(mention -> mention.rule().equals(DateOrder.OPEN_RULE));
        Optional<DateOrder> order = report.source().flatMap(source -> bySource.getOrDefault(source, Optional.empty()));
        return open && order.isPresent() ? toolkit.tagger().apply(report, order) : alone;
    }
}
