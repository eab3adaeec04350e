package io.dateline.extract;

import io.dateline.extract.When.Fixed;
import io.dateline.extract.When.Shifted;
import io.dateline.extract.When.Within;
import io.dateline.model.Days;
import io.dateline.model.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives a part of a year the year that is told after it: "August of that year", "the third quarter of last year", "May in 1981". */
final class DateYears {
    private DateYears() {}

    /** The phrases in their order, a part and its year made one. */
    static List<DatePhrase> join(DateText text, List<DatePhrase> phrases) {
        List<DatePhrase> joined = new ArrayList<>(phrases.size());
        for (DatePhrase phrase : phrases) {
            Optional<DatePhrase> whole = joined.isEmpty() ? Optional.empty() : whole(text, joined.getLast(), phrase);
            whole.ifPresent(found -> joined.removeLast());
            joined.add(whole.orElse(phrase));
        }
        return joined;
    }

    private static Optional<DatePhrase> whole(DateText text, DatePhrase part, DatePhrase year) {
        if (!isPart(part.when()) || !isLinked(text, part.to(), year.from())) {
            return Optional.empty();
        }
        return within(part.when(), year.when())
                .map(when -> new DatePhrase(
                        part.from(), year.to(), when, part.rule() + "-of-year", 0.85, part.hedged(), part.instead()));
    }

    private static boolean isPart(When when) {
        return switch (when) {
            case When.DayOfMonth d -> true;
            case When.MonthAlone m -> m.which() == When.Which.UNSTATED;
            case When.SeasonAlone s -> s.which() == When.Which.UNSTATED;
            case When.Yearly y -> y.which() == When.Which.UNSTATED;
            case When.Between(var from, var to, var second) -> isPart(from) && isPart(to);
            case Fixed f -> false;
            case When.Weekday w -> false;
            case Shifted s -> false;
            case When.Stretch s -> false;
            case Within w -> false;
            case When.Impossible i -> false;
        };
    }

    private static boolean isLinked(DateText text, int from, int to) {
        return switch (to - from) {
            case 0 -> true;
            case 1 -> text.is(from, DateRole.WITHIN);
            case 2 -> text.is(from, DateRole.WITHIN) && text.is(from + 1, DateRole.THE);
            default -> false;
        };
    }

    private static Optional<When> within(When part, When year) {
        return switch (year) {
            case Fixed(var date)
            when date.precision() == Precision.YEAR ->
                date.days().map(Days::first).map(first -> part.inYear(first.getYear()));
            case Shifted shifted
            when shifted.unit() == DateUnit.YEAR && Math.abs(shifted.by()) <= 1 -> Optional.of(within(part, shifted));
            default -> Optional.empty();
        };
    }

    private static When within(When part, Shifted year) {
        return part instanceof When.Between(var from, var to, var second)
                ? new When.Between(within(from, year), within(to, year), second)
                : new Within(part, year);
    }
}
