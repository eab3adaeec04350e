package io.dateline;

import io.dateline.extract.PublicationDates;
import io.dateline.model.DateOrder;
import io.dateline.model.Publication;
import io.dateline.model.Report;
import io.dateline.model.TaggedReport;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import java.util.function.BiFunction;

/**
 * Makes of a report that is held under some paths what its file would give under others. A path can date a report and so all that
 * it speaks of; where it doesn't, nothing is extracted again.
 */
record Speaking(BiFunction<Report, Optional<DateOrder>, TaggedReport> tagger) {

    /** The report as it is read at the first of some paths, with all of them. */
    TaggedReport at(TaggedReport held, List<String> paths) {
        Report undated = PublicationDates.forgotten(held.report());
        Report there = undated.withPaths(List.of(first(paths)));
        Report before = undated.withPaths(List.of(first(held.report().paths())));
        TaggedReport speaking =
                published(there).equals(published(before)) ? held : tagger.apply(there, Optional.empty());
        return new TaggedReport(speaking.report().withPaths(paths), speaking.findings());
    }

    private static Publication published(Report undated) {
        return PublicationDates.of(undated);
    }

    private static String first(List<String> paths) {
        return Collections.min(paths);
    }
}
