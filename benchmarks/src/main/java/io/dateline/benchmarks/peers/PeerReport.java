package io.dateline.benchmarks.peers;

import io.dateline.internal.lucene.Periods;
import io.dateline.model.Actor;
import io.dateline.model.Country;
import io.dateline.model.EventDate;
import io.dateline.model.Report;
import io.dateline.model.TaggedReport;
import io.dateline.search.Dimension;
import io.dateline.search.Interval;
import java.util.List;

/**
 * A report as other engines get it: with the values that this one would find in it.
 *
 * @param day the first of publication, counted from 1970-01-01
 * @param months that its dates count for
 * @param years that they count for
 * @param publishedYears that its publication counts for
 */
record PeerReport(
        String id,
        long day,
        String title,
        String text,
        List<String> countries,
        List<String> actors,
        List<String> months,
        List<String> years,
        List<String> publishedYears) {

    static PeerReport of(TaggedReport tagged) {
        Report report = tagged.report();
        return new PeerReport(
                report.id(),
                report.published()
                        .date()
                        .flatMap(EventDate::days)
                        .map(days -> days.first().toEpochDay())
                        .orElse(0L),
                report.title(),
                report.text(),
                tagged.findings().countries().stream().map(Country::code).toList(),
                tagged.findings().actors().stream().map(Actor::id).toList(),
                Periods.of(tagged, Dimension.DATE, Interval.MONTH),
                Periods.of(tagged, Dimension.DATE, Interval.YEAR),
                Periods.of(tagged, Dimension.PUBLISHED, Interval.YEAR));
    }
}
