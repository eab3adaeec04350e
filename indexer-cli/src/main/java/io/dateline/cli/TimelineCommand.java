package io.dateline.cli;

import io.dateline.Archive;
import io.dateline.cli.render.Json;
import io.dateline.cli.render.TimelineCsv;
import io.dateline.cli.render.TimelineJson;
import io.dateline.cli.render.TimelineText;
import io.dateline.model.Days;
import io.dateline.model.EventDate;
import io.dateline.search.Timeline;
import io.dateline.search.TimelineQuery;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

final class TimelineCommand implements Command {
    private final Scene scene;
    private List<String> words = List.of();
    private final QueryOptions query = new QueryOptions();
    private Optional<String> from = Optional.empty();
    private Optional<String> to = Optional.empty();
    private int limit = 100;

    TimelineCommand(Scene scene) {
        this.scene = scene;
    }

    @Override
    public String description() {
        return "Lists what the reports that a query finds say of which day: their sentences that speak of "
                + "dates, in the order of the dates, each with its reports.";
    }

    @Override
    public void declare(Arguments takes) {
        takes.arguments(0, "QUERY", "Only reports that match.", given -> words = given);
        query.declare(takes);
        takes.option(
                String.class,
                "--from",
                "EDTF",
                "Only dates from the first day of this period on.",
                given -> from = Optional.of(given));
        takes.option(
                String.class,
                "--to",
                "EDTF",
                "Only dates up to the last day of this period.",
                given -> to = Optional.of(given));
        takes.option(
                Integer.class, "--limit", "N", "How many entries at most, the earliest (100).", given -> limit = given);
    }

    @Override
    public Integer call() throws IOException {
        Format format = scene.options().format(Format.TEXT, Format.JSON, Format.JSONL, Format.CSV);
        if (limit < 1) {
            throw new UsageException("--limit " + limit + ": at least 1");
        }
        TimelineQuery asked = new TimelineQuery(query.query(String.join(" ", words)), period(), limit);
        try (Archive archive = scene.openToRead()) {
            write(format, archive.timeline(asked));
        }
        return ExitCode.DONE;
    }

    private Days period() {
        Days begin = from.map(edtf -> days("--from", edtf)).orElse(Days.ALL);
        Days end = to.map(edtf -> days("--to", edtf)).orElse(Days.ALL);
        if (end.last().isBefore(begin.first())) {
            throw new UsageException("--from " + from.orElse("") + " is after --to " + to.orElse(""));
        }
        return new Days(begin.first(), end.last());
    }

    private static Days days(String option, String edtf) {
        return EventDate.find(edtf)
                .flatMap(EventDate::days)
                .orElseThrow(() -> new UsageException(
                        option + " " + edtf + ": expected a date such as 2010-06-12, 2010-06 or 2010"));
    }

    private void write(Format format, Timeline timeline) throws IOException {
        switch (format) {
            case JSON -> Json.indented(scene.out(), json -> TimelineJson.write(json, timeline));
            case JSONL -> {
                for (Timeline.Entry entry : timeline.entries()) {
                    Json.line(scene.out(), json -> TimelineJson.entry(json, entry));
                }
            }
            case CSV -> TimelineCsv.write(scene.out(), timeline);
            case TEXT, TREC, FTM, DICTIONARY -> {
                timeline.notes().forEach(scene::note);
                new TimelineText(scene.out(), scene.paint()).write(timeline);
            }
        }
    }
}
