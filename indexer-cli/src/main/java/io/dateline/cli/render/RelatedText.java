package io.dateline.cli.render;

import io.dateline.model.EventDate;
import io.dateline.model.Report;
import io.dateline.search.Hit;
import io.dateline.search.RelatedReport;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/** Reports that have something in common with one, for people. */
public final class RelatedText {
    private final Writer out;
    private final Paint paint;

    public RelatedText(Writer out, Paint paint) {
        this.out = out;
        this.paint = paint;
    }

    /** Three lines a report: its title, where it is from, and what both speak of. */
    public void write(Report to, List<RelatedReport> related) throws IOException {
        String found = related.isEmpty() ? "no related reports" : Plural.of(related.size(), "related report");
        out.write(paint.bold(found) + paint.dim("  to " + Harmless.line(title(to.title()))) + "\n");
        int rank = 0;
        for (RelatedReport each : related) {
            write(++rank + ". ", each);
        }
    }

    private void write(String number, RelatedReport related) throws IOException {
        String indent = " ".repeat(number.length());
        Hit hit = related.hit();
        String origin = hit.published().map(EventDate::edtf).orElse("undated")
                + hit.source().map(source -> " · " + source).orElse("") + " · " + hit.id();
        out.write("\n" + number + paint.bold(Harmless.line(title(hit.title()))) + "\n");
        out.write(indent + paint.dim(Harmless.line(origin)) + "\n");
        out.write(indent + "both: " + Harmless.line(both(related)) + "\n");
    }

    private static String both(RelatedReport related) {
        return related.reasons().stream()
                .map(reason -> reason.label() + " (" + Plural.of(reason.reports(), "report") + ")")
                .collect(Collectors.joining(", "));
    }

    private static String title(String title) {
        return title.isEmpty() ? "(no title)" : title;
    }
}
