package io.dateline.extract;

import io.dateline.model.Days;
import io.dateline.model.EventDate;
import io.dateline.model.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/** The date that a text spoke of last, as far as it was stated. */
final class Focus {
    private OptionalInt year = OptionalInt.empty();
    private Optional<YearMonth> month = Optional.empty();
    private Optional<LocalDate> day = Optional.empty();
    private int sentence = -1;
    private String spoken = "";
    private Optional<LocalDate> quarter = Optional.empty();
    private boolean ofQuarter;

    /** Turns to a date that a sentence speaks of. */
    void turnTo(EventDate date, int inSentence) {
        date.days().filter(days -> !days.first().equals(LocalDate.MIN)).ifPresent(days -> turnTo(date, days));
        sentence = inSentence;
        turnToQuarter(date);
    }

    private void turnToQuarter(EventDate date) {
        ofQuarter = date.precision() == Precision.QUARTER;
        if (ofQuarter) {
            quarter = date.days().map(Days::first);
        }
    }

    private void turnTo(EventDate date, Days days) {
        LocalDate first = days.first();
        switch (date.precision()) {
            case DAY -> turn(date, first.getYear(), Optional.of(YearMonth.from(first)), Optional.of(first));
            case MONTH -> turn(date, first.getYear(), Optional.of(YearMonth.from(first)), Optional.empty());
            case YEAR, SEASON, QUARTER, HALF_YEAR -> turn(date, first.getYear(), Optional.empty(), Optional.empty());
            case INTERVAL, DECADE, CENTURY -> {}
        }
    }

    private void turn(EventDate date, int newYear, Optional<YearMonth> newMonth, Optional<LocalDate> newDay) {
        spoken = date.edtf();
        year = OptionalInt.of(newYear);
        month = newMonth;
        day = newDay;
    }

    /** What was spoken of, for people. */
    String words() {
        return spoken + " in the text";
    }

    OptionalInt year() {
        return year;
    }

    Optional<YearMonth> month() {
        return month;
    }

    Optional<LocalDate> day() {
        return day;
    }

    /** The first day of the quarter that was spoken of last, perhaps before other dates. */
    Optional<LocalDate> quarter() {
        return quarter;
    }

    /** Whether the date spoken of last is a quarter. */
    boolean isOfQuarter() {
        return ofQuarter;
    }

    /** Whether a date was spoken of in this sentence already. */
    boolean isIn(int thisSentence) {
        return sentence == thisSentence && year.isPresent();
    }
}
