package io.dateline.internal.lucene;

import io.dateline.model.Days;
import java.time.LocalDate;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.search.Query;

/**
 * Days as a point of three dimensions: the first day, the last, the length. Each value of a report keeps its three numbers
 * together, so that {@link Days#countsFor} is one box: begins by the period's end, ends from its beginning on, is no longer. Open
 * ends, and days five million years away, lie at the ends of the scale.
 */
final class DayBox {
    private DayBox() {}

    static IntPoint point(String field, Days days) {
        return new IntPoint(field, day(days.first()), day(days.last()), clamp(days.length()));
    }

    static Query countsFor(String field, Days period) {
        int[] least = {Integer.MIN_VALUE, day(period.first()), Integer.MIN_VALUE};
        int[] most = {day(period.last()), Integer.MAX_VALUE, clamp(period.length())};
        return IntPoint.newRangeQuery(field, least, most);
    }

    static int day(LocalDate date) {
        return clamp(date.toEpochDay());
    }

    private static int clamp(long value) {
        return Math.clamp(value, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
}
