package io.dateline.extract;

import io.dateline.extract.When.Anchor;
import io.dateline.extract.When.Between;
import io.dateline.extract.When.DayOfMonth;
import io.dateline.extract.When.Fixed;
import io.dateline.extract.When.Impossible;
import io.dateline.extract.When.MonthAlone;
import io.dateline.extract.When.SeasonAlone;
import io.dateline.extract.When.Shifted;
import io.dateline.extract.When.Stretch;
import io.dateline.extract.When.Weekday;
import io.dateline.extract.When.Which;
import io.dateline.extract.When.Within;
import io.dateline.extract.When.Yearly;
import io.dateline.model.Days;
import io.dateline.model.EventDate;
import io.dateline.model.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Finds out what dates are meant, phrase by phrase in the order of the text. News counts from the day of publication; a narrative
 * of other times from the date that it spoke of last.
 */
final class Timeline {
    static final String NO_PUBLICATION = "no date of publication to resolve against";

    /** So many months backwards are rather a step into the next year. */
    private static final int TURN_OF_YEAR = 9;

    private static final Shifted TODAY = new Shifted(DateUnit.DAY, 0, Anchor.PUBLICATION);

    /** The sentence of a year that was reckoned and not stated. */
    private static final int NOWHERE = -1;

    private final Optional<EventDate> publication;
    private final Optional<Days> published;
    private final boolean narrative;
    private final Focus focus = new Focus();

    /** What news spoke of aside, looking back: "two days later" of the next sentence counts from there. */
    private final Focus aside = new Focus();

    private int asideIn = NOWHERE;

    /**
     * @param publication the day of publication, or the longer stretch that is known
     * @param narrative whether the text tells of other times than that of its publication
     */
    Timeline(Optional<EventDate> publication, boolean narrative) {
        this.publication = publication;
        this.published = publication.flatMap(EventDate::days);
        this.narrative = narrative || published.isEmpty();
    }

    /**
     * The date that is meant by words in a sentence, which is then the one spoken of last.
     *
     * @param opening whether the words open their sentence, as "In 1940, …" does, which sets the scene
     */
    Resolution resolve(When when, Tense tense, int sentence, boolean opening) {
        Resolution resolution = safely(when, tense, sentence);
        if (turnsFocus(when, opening)) {
            boolean stated = narrative || when instanceof Fixed || focus.isIn(sentence);
            resolution.date().ifPresent(date -> focus.turnTo(date, stated ? sentence : NOWHERE));
            asideIn = NOWHERE;
        } else if (when instanceof Fixed(var date)
                && !narrative
                && date.precision().compareTo(Precision.MONTH) <= 0) {
            aside.turnTo(date, sentence);
            asideIn = sentence;
        }
        return resolution;
    }

    /** A mere year within a sentence looks back or ahead more often than it moves the story. */
    private boolean turnsFocus(When when, boolean opening) {
        return switch (when) {
            case Fixed(var date) ->
                opening
                        || (date.precision() == Precision.DAY || date.precision() == Precision.MONTH)
                                && !looksBack(date)
                        || focus.month().isEmpty();
            case Shifted(var unit, var by, var anchor) ->
                (anchor == Anchor.FOCUS || !narrative && anchor == Anchor.PUBLICATION)
                        && unit.compareTo(DateUnit.YEAR) < 0;
            case Stretch s -> false;
            case Between b -> false;
            case DayOfMonth d -> true;
            case MonthAlone m -> !narrative || m.which() == Which.UNSTATED;
            case SeasonAlone s -> !narrative || s.which() == Which.UNSTATED;
            case Yearly y -> true;
            case Within w -> true;
            case Impossible i -> false;
            case Weekday w -> true;
        };
    }

    /** Whether a date lies in a year before that of the story, which "the camp, taken in May 1941" leaves where it is. */
    private boolean looksBack(EventDate date) {
        return focus.month().isPresent()
                && date.days()
                        .filter(days ->
                                days.first().getYear() < focus.month().get().getYear())
                        .isPresent();
    }

    private Resolution safely(When when, Tense tense, int sentence) {
        try {
            return meant(when, tense, sentence);
        } catch (DateTimeException | IllegalArgumentException e) {
            return Resolution.none("there is no such date");
        }
    }

    private Resolution meant(When when, Tense tense, int sentence) {
        return switch (when) {
            case Fixed(var date) -> Resolution.of(date);
            case DayOfMonth(var day) -> dayOfMonth(day, tense, sentence);
            case MonthAlone month -> month(month, tense, sentence);
            case SeasonAlone season -> season(season, tense, sentence);
            case Weekday weekday -> weekday(weekday, tense);
            case Shifted shifted -> shifted(shifted, tense, sentence);
            case Stretch stretch -> fromPublication(day -> Shift.stretch(stretch, day));
            case Yearly yearly -> yearly(yearly, tense, sentence);
            case Within within -> within(within, tense, sentence);
            case Impossible i -> Resolution.none("there is no such day");
            case Between between -> between(between, tense, sentence);
        };
    }

    private Resolution dayOfMonth(MonthDay day, Tense tense, int sentence) {
        OptionalInt year = yearOfNarrative(day.getMonthValue(), sentence);
        if (year.isPresent()) {
            return day.isValidYear(year.getAsInt())
                    ? inText(EventDate.ofDay(day.atYear(year.getAsInt())))
                    : Resolution.of(leapDay(day, year.getAsInt()));
        }
        return published
                .map(days -> published(Nearest.day(day, days, tense)))
                .orElseGet(() -> Resolution.of(EventDate.ofUnknownYear(day)));
    }

    /** 29 February of a narrative without a leap year is that of the year after or before. */
    private static EventDate leapDay(MonthDay day, int year) {
        return IntStream.of(year + 1, year - 1)
                .filter(day::isValidYear)
                .mapToObj(leap -> EventDate.ofDay(day.atYear(leap)))
                .findFirst()
                .orElseGet(() -> EventDate.ofUnknownYear(day));
    }

    private Resolution yearly(Yearly yearly, Tense tense, int sentence) {
        boolean told = yearly.which() == Which.UNSTATED && (narrative || focus.isIn(sentence));
        Optional<EventDate> inFocus =
                told && focus.year().isPresent() ? yearly.part().in(focus.year().getAsInt()) : Optional.empty();
        return inFocus.map(Resolution::of).orElseGet(() -> fromPublication(day -> Nearest.yearly(yearly, day, tense)));
    }

    private Resolution within(Within within, Tense tense, int sentence) {
        Resolution year = shifted(within.year(), tense, sentence);
        return year.date()
                .flatMap(EventDate::days)
                .map(days -> meant(within.part().inYear(days.first().getYear()), tense, sentence))
                .orElse(year);
    }

    private Resolution month(MonthAlone month, Tense tense, int sentence) {
        OptionalInt year = month.which() == Which.UNSTATED
                ? yearOfNarrative(month.month().getValue(), sentence)
                : OptionalInt.empty();
        if (year.isPresent()) {
            return inText(EventDate.ofMonth(java.time.YearMonth.of(year.getAsInt(), month.month())));
        }
        if (published.isEmpty() && month.which() == Which.UNSTATED) {
            return Resolution.of(EventDate.parse("XXXX-" + (month.month().getValue() < 10 ? "0" : "")
                    + month.month().getValue()));
        }
        return fromPublication(day -> Nearest.month(month, day, tense));
    }

    private Resolution season(SeasonAlone season, Tense tense, int sentence) {
        boolean stated = season.which() == Which.UNSTATED && (narrative || focus.isIn(sentence));
        if (stated && focus.year().isPresent()) {
            return inText(EventDate.ofSeason(focus.year().getAsInt(), season.season()));
        }
        return fromPublication(day -> Nearest.season(season, day, tense));
    }

    /** The year in which the narrative is, or which the same sentence stated. */
    private OptionalInt yearOfNarrative(int month, int sentence) {
        if (!narrative && !focus.isIn(sentence)) {
            return OptionalInt.empty();
        }
        OptionalInt year = focus.year();
        boolean turnOfYear = focus.month()
                .filter(last -> last.getMonthValue() - month >= TURN_OF_YEAR)
                .isPresent();
        return turnOfYear && year.isPresent() ? OptionalInt.of(year.getAsInt() + 1) : year;
    }

    private Resolution weekday(Weekday weekday, Tense tense) {
        if (narrative && focus.day().isPresent() && weekday.which() == Which.UNSTATED) {
            return inText(Nearest.weekdayFrom(focus.day().get(), weekday.day()));
        }
        if (tense == Tense.PAST && focus.day().isPresent() && weekday.which() == Which.NEXT) {
            return Resolution.of(Nearest.weekdayFrom(focus.day().get().plusDays(1), weekday.day()));
        }
        return fromPublication(day -> Nearest.weekday(weekday, day, tense));
    }

    private Resolution shifted(Shifted shifted, Tense tense, int sentence) {
        if (narrative && tense != Tense.PAST && shifted.equals(TODAY)) {
            return Resolution.none("today is the present age in a narrative of other times");
        }
        if (shifted.anchor() == Anchor.PUBLICATION || shifted.anchor() == Anchor.NARRATIVE && !narrative) {
            return fromPublication(day -> Shift.fromPublication(shifted, day, tense));
        }
        Focus from = asideIn != NOWHERE && sentence <= asideIn + 1 ? aside : focus;
        return Shift.fromFocus(shifted, from)
                .map(date -> Resolution.of(date).against(from.words()))
                .orElseGet(() -> withoutFocus(shifted, tense));
    }

    /** "A year earlier" of news that spoke of no date yet is a year before its publication. */
    private Resolution withoutFocus(Shifted shifted, Tense tense) {
        boolean looksBack = !narrative && shifted.by() < 0 && focus.year().isEmpty();
        return looksBack
                ? fromPublication(day -> Shift.fromPublication(shifted, day, tense))
                : Resolution.none("no earlier date to count from");
    }

    private Resolution between(Between between, Tense tense, int sentence) {
        Resolution from = meant(between.from(), tense, sentence);
        Resolution to = meant(between.to(), tense, sentence);
        if (from.date().isEmpty() || to.date().isEmpty()) {
            return from.date().isEmpty() ? from : to;
        }
        EventDate first = from.date().get();
        EventDate last = to.date().get();
        if (first.days().isEmpty() || last.days().isEmpty()) {
            return sameMonth(first, last).ofRange(from, to);
        }
        focus.turnTo(first, sentence);
        return Resolution.of(EventDate.between(first, last)).ofRange(from, to);
    }

    /** EDTF has no interval in an unknown year; what can be said is the month. */
    private static Resolution sameMonth(EventDate first, EventDate last) {
        boolean same = first.edtf().length() >= 7 && first.edtf().regionMatches(0, last.edtf(), 0, 7);
        return same
                ? Resolution.of(EventDate.parse(first.edtf().substring(0, 7)))
                : Resolution.none("from one date to another in a year that is not stated");
    }

    private Resolution published(EventDate date) {
        return Resolution.of(date)
                .against(publication.map(when -> "published " + when).orElse(""));
    }

    private Resolution inText(EventDate date) {
        return Resolution.of(date).against(focus.words());
    }

    /** What comes out the same from the first as from the last day on which the report may have been published. */
    private Resolution fromPublication(Function<LocalDate, EventDate> meant) {
        if (published.isEmpty()) {
            return Resolution.none(NO_PUBLICATION);
        }
        EventDate date = meant.apply(published.get().first());
        return date.equals(meant.apply(published.get().last()))
                ? published(date)
                : Resolution.none("the date of publication is not known exactly enough");
    }
}
