package io.dateline.internal.lucene;

import io.dateline.model.TaggedReport;
import io.dateline.search.Dimension;
import io.dateline.search.Interval;
import java.util.List;
import java.util.Optional;

/** The months that a report's dates count for, for engines that know no other periods. */
public final class DateMonths {
    private DateMonths() {}

    /** The ids of the rows, each once, in order. */
    public static List<String> of(TaggedReport report) {
        return Values.rows(Dimension.DATE, report).stream()
                .filter(row -> DateRows.level(row).equals(Optional.of(Interval.MONTH)))
                .toList();
    }
}
