package io.dateline.internal.lucene;

import io.dateline.model.EventDate;
import io.dateline.model.MentionedDate;
import io.dateline.model.TaggedReport;
import io.dateline.search.Dimension;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/** What the index knows a report by: the values that its fields hold. */
final class Values {
    private Values() {}

    /** The ids of the rows of a dimension that a report is in, and {@link DateRows#SOME} where it has dates. */
    static SortedSet<String> rows(Dimension dimension, TaggedReport tagged) {
        SortedSet<String> rows = new TreeSet<>();
        each(dimension, tagged, row -> {
            if (!row.isEmpty()) {
                rows.add(Schema.bounded(row));
            }
        });
        return rows;
    }

    private static void each(Dimension dimension, TaggedReport tagged, Consumer<String> rows) {
        switch (dimension) {
            case COUNTRY -> tagged.findings().countries().forEach(country -> rows.accept(country.code()));
            case ABOUT -> tagged.findings().about().forEach(country -> rows.accept(country.code()));
            case PLACE -> PlaceLabels.ids(tagged).forEach(rows);
            case ACTOR -> tagged.findings().actors().forEach(actor -> rows.accept(actor.id()));
            case ROLE -> RoleLabels.ids(tagged).forEach(rows);
            case SOURCE -> tagged.report().source().ifPresent(rows);
            case LANGUAGE -> rows.accept(tagged.report().language());
            case KIND -> rows.accept(tagged.report().kind());
            case DATE, PUBLISHED -> dates(dimension, tagged).forEach(date -> eachOf(date, rows));
        }
    }

    private static void eachOf(EventDate date, Consumer<String> rows) {
        rows.accept(DateRows.SOME);
        DateRows.of(date).forEach(rows);
    }

    /** The dates of a date dimension. */
    static List<EventDate> dates(Dimension dimension, TaggedReport tagged) {
        return dimension == Dimension.PUBLISHED
                ? tagged.report().published().date().stream().toList()
                : tagged.findings().dates().stream().map(MentionedDate::date).toList();
    }
}
