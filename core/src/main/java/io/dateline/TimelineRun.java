package io.dateline;

import io.dateline.model.Days;
import io.dateline.model.EventDate;
import io.dateline.model.Mention;
import io.dateline.model.Mention.Part;
import io.dateline.model.Report;
import io.dateline.model.TaggedReport;
import io.dateline.search.Timeline;
import io.dateline.search.TimelineQuery;
import io.dateline.text.Excerpt;
import io.dateline.text.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gathers the sentences of reports that speak of dates. Keeps the earliest dates alone, as many as make up the entries asked for, so that
 * memory is bounded by them and by what is said of one date.
 */
final class TimelineRun {
    /** Dates in the order of a timeline. */
    private static final Comparator<EventDate> BY_DAY = Comparator.comparing(
                    (EventDate date) -> days(date).first())
            .thenComparing(date -> days(date).last(), Comparator.reverseOrder())
            .thenComparing(EventDate::edtf);

    private final TimelineQuery query;
    private final TreeMap<EventDate, SaidOfDate> dates = new TreeMap<>(BY_DAY);
    private int entries;
    private int reports;
    private boolean dropped;

    TimelineRun(TimelineQuery query) {
        this.query = query;
    }

    private static Days days(EventDate date) {
        return date.days().orElseThrow();
    }

    void add(TaggedReport tagged) {
        reports++;
        Report report = tagged.report();
        Reading title = Reading.of(report.title());
        Reading text = Reading.of(report.text());
        Set<String> seen = new HashSet<>();
        for (Mention mention : tagged.findings().mentions()) {
            date(mention).filter(this::isWanted).ifPresent(date -> {
                Reading reading = mention.part() == Part.TITLE ? title : text;
                Excerpt excerpt = Excerpt.around(reading, mention.start(), mention.end());
                if (seen.add(date.edtf() + " " + mention.part() + excerpt.start())) {
                    add(date, excerpt.line(), report);
                }
            });
        }
    }

    private static Optional<EventDate> date(Mention mention) {
        return mention.kind() == Mention.Kind.DATE && !mention.isEndOfRange()
                ? EventDate.find(mention.value())
                : Optional.empty();
    }

    private boolean isWanted(EventDate date) {
        return date.days()
                .filter(days -> !days.isOpen() && query.period().contains(days))
                .isPresent();
    }

    private void add(EventDate date, String sentence, Report report) {
        if (entries >= query.limit() && BY_DAY.compare(date, dates.lastKey()) > 0) {
            dropped = true;
            return;
        }
        entries += dates.computeIfAbsent(date, day -> new SaidOfDate()).add(sentence, report) ? 1 : 0;
        while (entries - dates.lastEntry().getValue().size() >= query.limit()) {
            entries -= dates.pollLastEntry().getValue().size();
            dropped = true;
        }
    }

    Timeline timeline(String parsed, List<String> notes) {
        List<Timeline.Entry> all = new ArrayList<>();
        for (Map.Entry<EventDate, SaidOfDate> said : dates.entrySet()) {
            all.addAll(said.getValue().entries(said.getKey()));
        }
        List<Timeline.Entry> shown = all.subList(0, Math.min(all.size(), query.limit()));
        boolean more = dropped || shown.size() < all.size();
        return new Timeline(query.reports().text(), parsed, reports, shown, more, notes);
    }
}
