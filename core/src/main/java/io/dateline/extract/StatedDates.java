package io.dateline.extract;

import io.dateline.extract.When.Between;
import io.dateline.extract.When.DayOfMonth;
import io.dateline.extract.When.Fixed;
import io.dateline.model.Days;
import io.dateline.model.EventDate;
import io.dateline.model.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the dates that a text states in full tell of its publication: it is not older than those that are told of in the past tense,
 * and not younger than one that lies ahead.
 *
 * @param latestPast the latest on or after which two have been, as one may be a plan that is told of in the past tense
 * @param future the earliest day or month that is still to come, if all that has been is before it
 * @param weekdays the days of a year that is not stated, with their day of the week
 * @param sentences those that state a year
 */
record StatedDates(
        Optional<EventDate> latestPast, Optional<EventDate> future, List<NamedDay> weekdays, Set<Integer> sentences) {
    /** "Saturday 12 June". */
    record NamedDay(DayOfWeek weekday, MonthDay day, Tense tense, String words) {
        boolean isIn(int year) {
            return day.isValidYear(year) && day.atYear(year).getDayOfWeek() == weekday;
        }
    }

    static StatedDates of(DateText text, List<DatePhrase> phrases) {
        Gathering gathering = new Gathering(text);
        phrases.forEach(gathering::add);
        Optional<EventDate> past = latest(gathering.past);
        Optional<EventDate> future = gathering.future.stream()
                .filter(date -> past.isEmpty() || first(date).isAfter(first(past.get())))
                .min(EventDate::compareTo);
        return new StatedDates(past, future, gathering.weekdays, gathering.sentences);
    }

    private static Optional<EventDate> latest(List<EventDate> dates) {
        return dates.stream().sorted(Comparator.reverseOrder()).skip(1).findFirst();
    }

    static LocalDate first(EventDate date) {
        return date.days().map(Days::first).orElse(LocalDate.MIN);
    }

    /** Words before a date that may lie ahead, whatever the tense: "was put off until 12 June". */
    private static final CueWords AIM =
            CueWords.of("until till by for to before jusqu'au pour avant hasta para bis zum für до к حتى قبل");

    private static final CueWords PLANNED = CueWords.of(
            "would due planned plans plan planning deadline expected scheduled slated intends aims said says");

    private static final int WORDS = 10;

    private static final class Gathering {
        private final DateText text;
        private final List<EventDate> past = new ArrayList<>();
        private final List<EventDate> future = new ArrayList<>();
        private final List<NamedDay> weekdays = new ArrayList<>();
        private final Set<Integer> sentences = new HashSet<>();

        Gathering(DateText text) {
            this.text = text;
        }

        void add(DatePhrase phrase) {
            switch (phrase.when()) {
                case Fixed(var date) -> addFixed(phrase, date);
                case Between(var from, Fixed(var date), var second) -> addFixed(phrase, date);
                case Between(Fixed(var date), var to, var second) -> addFixed(phrase, date);
                case DayOfMonth(var day) -> addDay(phrase, day);
                case Between b -> {}
                case When.MonthAlone m -> {}
                case When.SeasonAlone s -> {}
                case When.Weekday w -> {}
                case When.Shifted s -> {}
                case When.Stretch s -> {}
                case When.Yearly y -> {}
                case When.Within w -> {}
                case When.Impossible i -> {}
            }
        }

        private void addFixed(DatePhrase phrase, EventDate date) {
            if (date.days().isEmpty() || date.precision().compareTo(Precision.YEAR) > 0) {
                return;
            }
            sentences.add(text.reading().sentence(phrase.from()));
            if (date.precision().compareTo(Precision.MONTH) > 0) {
                return;
            }
            switch (Tense.around(text, phrase.from(), phrase.to())) {
                case PAST -> {
                    if (!AIM.at(text.reading(), phrase.from() - 1)) {
                        past.add(date);
                    }
                }
                case FUTURE -> {
                    if (isAhead(phrase.from())) {
                        future.add(date);
                    }
                }
                case UNKNOWN -> {}
            }
        }

        /** Whether "will" or the like stands close before a date, and nothing that tells of mere plans. */
        private boolean isAhead(int date) {
            boolean ahead = false;
            int sentence = text.reading().sentence(date);
            for (int at = date - 1;
                    at >= Math.max(0, date - WORDS) && text.reading().sentence(at) == sentence;
                    at--) {
                ahead |= text.is(at, DateRole.FUTURE);
                if (PLANNED.at(text.reading(), at)) {
                    return false;
                }
            }
            return ahead;
        }

        private void addDay(DatePhrase phrase, MonthDay day) {
            if (text.is(phrase.from(), DateRole.WEEKDAY)) {
                weekdays.add(new NamedDay(
                        DayOfWeek.of(text.valueOf(phrase.from(), DateRole.WEEKDAY)),
                        day,
                        Tense.around(text, phrase.from(), phrase.to()),
                        text.reading().span(phrase.from(), phrase.to())));
            }
        }
    }
}
