package io.dateline.extract;

import io.dateline.extract.When.Between;
import io.dateline.extract.When.Fixed;
import io.dateline.model.Days;
import io.dateline.model.EventDate;
import io.dateline.model.Precision;
import java.util.List;
import java.util.Optional;

/**
 * Tells a narrative of other times from news: most of the days and months that it dates lie years before its publication. Where it
 * isn't known to a year when that was, the dates that it tells are all there is to go by.
 */
final class Narrative {
    private static final int LEAST_DATES = 3;
    private static final int YEAR = 366;

    private Narrative() {}

    static boolean is(List<DatePhrase> phrases, Optional<Days> published) {
        if (published.isEmpty() || published.get().length() > YEAR) {
            return true;
        }
        int year = published.get().first().getYear();
        List<EventDate> stated = phrases.stream()
                .flatMap(phrase -> stated(phrase.when()).stream())
                .toList();
        long far = stated.stream().filter(date -> yearOf(date) < year - 1).count();
        return stated.size() >= LEAST_DATES && far * 2 > stated.size();
    }

    private static Optional<EventDate> stated(When when) {
        return switch (when) {
            case Fixed(var date)
            when date.precision() == Precision.DAY || date.precision() == Precision.MONTH -> Optional.of(date);
            case Between(Fixed from, var to, var second) -> stated(from);
            case Fixed f -> Optional.empty();
            case Between b -> Optional.empty();
            case When.DayOfMonth d -> Optional.empty();
            case When.MonthAlone m -> Optional.empty();
            case When.SeasonAlone s -> Optional.empty();
            case When.Weekday w -> Optional.empty();
            case When.Shifted s -> Optional.empty();
            case When.Stretch s -> Optional.empty();
            case When.Yearly y -> Optional.empty();
            case When.Within w -> Optional.empty();
            case When.Impossible i -> Optional.empty();
        };
    }

    private static int yearOf(EventDate date) {
        return date.days().map(days -> days.first().getYear()).orElse(0);
    }
}
