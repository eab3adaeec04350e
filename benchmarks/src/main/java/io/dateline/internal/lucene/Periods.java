package io.dateline.internal.lucene;

import io.dateline.model.TaggedReport;
import io.dateline.search.Dimension;
import io.dateline.search.Interval;
import java.util.List;
import java.util.Optional;

/** The periods that a report's dates count for, for engines that know no dates. */
public final class Periods {
    private Periods() {}

    /** The ids of the rows of one length, each once, in order. */
    public static List<String> of(TaggedReport report, Dimension dimension, Interval length) {
        return Values.rows(dimension, report).stream()
                .filter(row -> DateRows.level(row).equals(Optional.of(length)))
                .toList();
    }
}
