package io.dateline.cli.render;

import io.dateline.model.Days;
import io.dateline.model.EventDate;
import io.dateline.search.Timeline;
import java.io.IOException;
import java.io.Writer;

/** What reports say of which day, a row a sentence, with the first of its reports. */
public final class TimelineCsv {
    private TimelineCsv() {}

    public static void write(Writer out, Timeline timeline) throws IOException {
        Csv csv = new Csv(
                out, "date", "from", "to", "sentence", "reports", "id", "title", "published", "source", "path", "url");
        for (Timeline.Entry entry : timeline.entries()) {
            Days days = entry.date().days().orElseThrow();
            Timeline.Source first = entry.reports().getFirst();
            csv.row(
                    entry.date().edtf(),
                    days.first().toString(),
                    days.last().toString(),
                    entry.sentence(),
                    Integer.toString(entry.total()),
                    first.id(),
                    first.title(),
                    first.published().map(EventDate::edtf).orElse(""),
                    first.source().orElse(""),
                    first.path(),
                    first.url().orElse(""));
        }
    }
}
