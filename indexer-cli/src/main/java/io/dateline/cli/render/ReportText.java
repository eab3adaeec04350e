package io.dateline.cli.render;

import io.dateline.Family;
import io.dateline.model.Actor;
import io.dateline.model.Country;
import io.dateline.model.EventDate;
import io.dateline.model.LedgerEntry;
import io.dateline.model.Report;
import io.dateline.model.TaggedReport;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** One report with its metadata, for people. */
public final class ReportText {
    private final Writer out;
    private final Paint paint;

    public ReportText(Writer out, Paint paint) {
        this.out = out;
        this.paint = paint;
    }

    public void write(TaggedReport tagged, Family family) throws IOException {
        Report report = tagged.report();
        out.write(paint.bold(report.title().isEmpty() ? "(no title)" : Harmless.line(report.title())) + "\n");
        line("id", report.id());
        out.write("  " + FindingsText.published(report.published()) + "\n");
        line("source", report.source().orElse(""));
        line("language", report.language());
        line("kind", report.kind());
        line("url", report.url().orElse(""));
        for (String path : report.paths()) {
            line("path", path);
        }
        for (LedgerEntry parent : family.parents()) {
            line("in", relative(parent));
        }
        for (LedgerEntry child : family.children()) {
            line("holds", relative(child));
        }
        for (Family.Copy copy : family.copies()) {
            line("copy", copy(copy));
        }
        values(tagged);
        for (Map.Entry<String, String> entry : report.metadata().entrySet()) {
            line(Harmless.line(entry.getKey()), entry.getValue());
        }
    }

    private static String copy(Family.Copy copy) {
        String published = copy.published().map(EventDate::edtf).orElse("undated");
        return copy.id() + "  " + published + "  "
                + String.join(" ", copy.paths().stream().limit(1).toList());
    }

    private void values(TaggedReport tagged) throws IOException {
        line(
                "countries",
                joined(tagged.findings().countries().stream().map(Country::name).toList()));
        line(
                "actors",
                joined(tagged.findings().actors().stream().map(Actor::name).toList()));
        line(
                "dates",
                joined(tagged.findings().dates().stream()
                        .map(date -> date.date().edtf())
                        .toList()));
        line("length", Plural.of(tagged.report().text().length(), "character"));
    }

    /** Its path, and how to show it, or why that can't be. */
    private static String relative(LedgerEntry entry) {
        return entry.path() + "  " + entry.reportId().orElse(entry.state().id());
    }

    private static String joined(List<String> values) {
        return String.join(", ", values);
    }

    private void line(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            out.write("  " + paint.dim(name) + " " + Harmless.line(value) + "\n");
        }
    }
}
