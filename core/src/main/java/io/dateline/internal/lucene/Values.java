package io.dateline.internal.lucene;

import io.dateline.model.Country;
import io.dateline.model.Actor;
import io.dateline.model.EventDate;
import io.dateline.model.MentionedDate;
import io.dateline.model.TaggedReport;
import io.dateline.search.Dimension;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the index knows a report by: the values that its fields hold. */
final class Values {
    private Values() {}

    /** The ids of the rows of a dimension that a report is in, and {@link DateRows#SOME} where it has dates. */
    static SortedSet<String> rows(Dimension dimension, TaggedReport tagged) {
        Stream<String> rows = switch (dimension) {
            case COUNTRY -> tagged.findings().countries().stream().map(Country::code);
            case ABOUT -> tagged.findings().about().stream().map(Country::code);
            case PLACE -> PlaceLabels.ids(tagged);
            case ACTOR -> tagged.findings().actors().stream().map(Actor::id);
            case ROLE -> RoleLabels.ids(tagged);
            case SOURCE -> tagged.report().source().stream();
            case LANGUAGE -> Stream.of(tagged.report().language());
            case KIND -> Stream.of(tagged.report().kind());
            case DATE, PUBLISHED -> dates(dimension, tagged).stream().flatMap(Values::dateRows);
        };
        return rows.filter(row -> !row.isEmpty())
                .map(Schema::bounded)
                .collect(TreeSet::new, Collection::add, Collection::addAll);
    }

    private static Stream<String> dateRows(EventDate date) {
        return Stream.concat(Stream.of(DateRows.SOME), DateRows.of(date).stream());
    }

    /** The dates of a date dimension. */
    static List<EventDate> dates(Dimension dimension, TaggedReport tagged) {
        return dimension == Dimension.PUBLISHED
                ? tagged.report().published().date().stream().toList()
                : tagged.findings().dates().stream().map(MentionedDate::date).toList();
    }
}
