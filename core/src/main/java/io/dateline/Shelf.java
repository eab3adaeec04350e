package io.dateline;

import io.dateline.internal.lucene.LedgerLine;
import io.dateline.internal.lucene.Store;
import io.dateline.model.Report;
import io.dateline.model.TaggedReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps reports, their paths and the ledger in step. */
record Shelf(Store store) {

    /** The report of a line loses the paths that it had from there, and goes where it has none left; whether it went. */
    boolean lose(LedgerLine line) throws IOException {
        Optional<TaggedReport> tagged = report(line);
        if (tagged.isEmpty()) {
            return false;
        }
        Report report = tagged.get().report();
        List<String> left = new ArrayList<>(report.paths());
        left.removeAll(line.paths());
        if (left.isEmpty()) {
            store.deleteReport(report.id());
        } else if (left.size() < report.paths().size()) {
            store.put(new TaggedReport(report.withPaths(left), tagged.get().findings()));
        }
        return left.isEmpty();
    }

    private Optional<TaggedReport> report(LedgerLine line) throws IOException {
        return line.entry().reportId().isEmpty()
                ? Optional.empty()
                : store.report(line.entry().reportId().get());
    }

    /** Takes a line out of the ledger, and its report's paths; whether the report went with them. */
    boolean drop(String path) throws IOException {
        Optional<LedgerLine> line = store.line(path);
        boolean went = line.isPresent() && lose(line.get());
        store.deleteLine(path);
        return went;
    }

    /** Takes a report out, with the lines of the ledger that it came of; of a refreshed store. */
    boolean remove(String id) throws IOException {
        if (store.report(id).isEmpty()) {
            return false;
        }
        for (LedgerLine line : store.linesOf(id)) {
            store.deleteLine(line.entry().path());
        }
        store.deleteReport(id);
        return true;
    }

    /** Takes out what is at a path or below it, in a folder or a container; how many reports went. */
    int removeBelow(String path) throws IOException {
        store.refresh();
        List<String> paths = new ArrayList<>();
        for (String below : List.of("/", "!/", "#")) {
            paths.addAll(store.pathsBelow(path + below));
        }
        if (store.line(path).isPresent()) {
            paths.add(path);
        }
        int went = 0;
        for (String each : paths) {
            went += drop(each) ? 1 : 0;
        }
        for (String id : store.withPath(path)) {
            went += remove(id) ? 1 : 0;
        }
        return went;
    }
}
