package io.dateline.ingest;

import io.dateline.model.Report;
import java.util.Iterator;

/** Hands out reports that are there already. */
record ReportsWalk(Iterator<Report> reports) implements Source.Inputs {
    @Override
    public boolean hasNext() {
        return reports.hasNext();
    }

    @Override
    public Input next() {
        Report report = reports.next();
        return new Input.ReportInput(
                report.paths().isEmpty() ? report.id() : report.paths().getFirst(), report);
    }

    @Override
    public void close() {}
}
