package io.dateline.cli.render;

import io.dateline.model.EventDate;
import io.dateline.search.Timeline;
import java.io.IOException;
import java.io.Writer;

/** What reports say of which day, for people: the date once, its sentences below, each with its first report. */
public final class TimelineText {
    private final Writer out;
    private final Paint paint;

    public TimelineText(Writer out, Paint paint) {
        this.out = out;
        this.paint = paint;
    }

    public void write(Timeline timeline) throws IOException {
        out.write(paint.bold(Plural.of(timeline.reports(), "report"))
                + paint.dim("  " + Harmless.line(timeline.parsed()))
                + "\n" + (timeline.entries().isEmpty() ? "no dates\n" : ""));
        String before = "";
        for (Timeline.Entry entry : timeline.entries()) {
            String date = entry.date().edtf();
            out.write(date.equals(before) ? "" : "\n" + paint.bold(date) + "\n");
            out.write(
                    "  " + Harmless.line(entry.sentence()) + "\n    " + paint.dim(Harmless.line(origin(entry))) + "\n");
            before = date;
        }
        out.write(timeline.more() ? "\nthere is more: --limit, or --from a later date\n" : "");
    }

    private static String origin(Timeline.Entry entry) {
        Timeline.Source first = entry.reports().getFirst();
        String more = entry.total() > 1 ? " · and " + Plural.of(entry.total() - 1, "more report") : "";
        return first.published().map(EventDate::edtf).orElse("undated")
                + first.source().map(source -> " · " + source).orElse("")
                + (first.title().isEmpty() ? "" : " · " + first.title()) + " · " + first.id() + more;
    }
}
