package io.dateline.extract;

import io.dateline.extract.When.Between;
import io.dateline.extract.When.DayOfMonth;
import io.dateline.extract.When.Fixed;
import io.dateline.extract.When.MonthAlone;
import io.dateline.model.Days;
import io.dateline.model.EventDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes one date of two: "from 4 April to 10 June", "between 2005 and 2010", "June–August 1950". */
final class DateRanges {
    private DateRanges() {}

    /** The phrases in their order, those of a range made one. */
    static List<DatePhrase> join(DateText text, List<DatePhrase> phrases) {
        List<DatePhrase> joined = new ArrayList<>(phrases.size());
        for (DatePhrase phrase : phrases) {
            Optional<DatePhrase> range = joined.isEmpty() ? Optional.empty() : range(text, joined.getLast(), phrase);
            range.ifPresent(whole -> joined.removeLast());
            joined.add(range.orElse(phrase));
        }
        return DateYears.join(text, joined);
    }

    private static Optional<DatePhrase> range(DateText text, DatePhrase from, DatePhrase to) {
        if (from.isOpen() || to.isOpen() || !canEnd(from.when()) || !canEnd(to.when()) || !isLinked(text, from, to)) {
            return Optional.empty();
        }
        When first = yearOf(to.when())
                .map(year -> inYearUpTo(from.when(), to.when(), year))
                .orElse(from.when());
        double score = Math.min(from.score(), to.score());
        return isInOrder(first, to.when())
                ? Optional.of(
                        DatePhrase.of(from.from(), to.to(), new Between(first, to.when(), to.from()), "range", score))
                : Optional.empty();
    }

    private static boolean canEnd(When when) {
        return switch (when) {
            case Fixed(var date) -> date.days().filter(days -> !days.isOpen()).isPresent();
            case DayOfMonth d -> true;
            case MonthAlone m -> true;
            case When.SeasonAlone s -> false;
            case When.Weekday w -> false;
            case When.Shifted s -> false;
            case When.Stretch s -> false;
            case When.Yearly y -> false;
            case When.Within w -> false;
            case When.Impossible i -> false;
            case Between b -> false;
        };
    }

    private static boolean isLinked(DateText text, DatePhrase from, DatePhrase to) {
        int link = from.to();
        int before = before(text, from.from());
        if (text.is(before, DateRole.BETWEEN)) {
            return leads(text, link, DateRole.AND, to.from()) || to.from() == link && text.isNumberWithAnd(link);
        }
        boolean dash =
                text.isSign(link, '-') || text.isSign(link, '\u2013') || text.isDash(link) && text.isJoined(link);
        boolean opened = text.is(before, DateRole.FROM);
        return dash && to.from() == link + 1
                || leads(text, link, DateRole.TO, to.from())
                        && (opened || text.language().equals("en"))
                || leads(text, link, DateRole.UNTIL, to.from()) && opened;
    }

    /** Whether such a word or phrase, with or without an article, is all that stands before a token. */
    private static boolean leads(DateText text, int at, DateRole role, int to) {
        Cursor cursor = text.at(at);
        boolean there = cursor.skip(role);
        return there && (cursor.at() == to || cursor.skip(DateRole.THE) && cursor.at() == to);
    }

    /** The word that opens a range, past "the" and "years". */
    private static int before(DateText text, int from) {
        int before = text.beforeThe(from);
        return text.is(before, DateRole.YEAR_WORD) ? text.beforeThe(before) : before;
    }

    private static Optional<Integer> yearOf(When when) {
        return when instanceof Fixed(var date)
                ? date.days().map(days -> days.first().getYear())
                : Optional.empty();
    }

    /** In that year, or in the one before where it would come after the end: "December to February 2011". */
    private static When inYearUpTo(When from, When to, int year) {
        When same = from.inYear(year);
        return isInOrder(same, to) ? same : from.inYear(year - 1);
    }

    private static boolean isInOrder(When from, When to) {
        return !(from instanceof Fixed(var first) && to instanceof Fixed(var last))
                || !last(last).isBefore(first(first));
    }

    private static java.time.LocalDate first(EventDate date) {
        return date.days().map(Days::first).orElse(java.time.LocalDate.MIN);
    }

    private static java.time.LocalDate last(EventDate date) {
        return date.days().map(Days::last).orElse(java.time.LocalDate.MAX);
    }
}
