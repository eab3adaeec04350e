package io.dateline.extract;

import io.dateline.extract.When.Weekday;
import io.dateline.extract.When.Which;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;

/** Days of the week: "on Friday", "last Friday", "lundi dernier". */
final class WeekdayPhrases implements DateGrammar {
    private static final long BEGINNING = DateRole.set(DateRole.WEEKDAY);

    @Override
    public boolean mayBegin(DateText text, int at) {
        return text.isAny(at, BEGINNING);
    }

    @Override
    public Optional<DatePhrase> at(DateText text, int at) {
        Cursor cursor = text.at(at);
        OptionalInt number = cursor.take(DateRole.WEEKDAY);
        if (number.isEmpty() || text.is(at - 1, DateRole.NO_DATE_BEFORE) || isOfTitle(text, cursor.at())) {
            return Optional.empty();
        }
        DayOfWeek day = DayOfWeek.of(number.getAsInt());
        int to = cursor.at();
        Which before = MonthPhrases.which(text, at - 1);
        if (before != Which.UNSTATED) {
            return Optional.of(DatePhrase.of(at - 1, to, new Weekday(day, before), "weekday-relative", 0.85));
        }
        Which after = MonthPhrases.whichAfter(text, to);
        if (after != Which.UNSTATED) {
            return Optional.of(DatePhrase.of(at, to + 1, new Weekday(day, after), "weekday-relative", 0.85));
        }
        return alone(text, at, to, day);
    }

    /** "Friday the 13th" without a month is a day of superstition. */
    private static boolean isOfTitle(DateText text, int at) {
        return text.is(at, DateRole.THE) && text.at(at + 1).ordinal().isPresent();
    }

    private static Optional<DatePhrase> alone(DateText text, int at, int to, DayOfWeek day) {
        boolean doubtful =
                text.is(at, DateRole.AMBIGUOUS) && !text.is(at - 1, DateRole.IN) && !text.is(at - 1, DateRole.THE);
        return doubtful
                ? Optional.empty()
                : Optional.of(DatePhrase.of(at, to, new Weekday(day, Which.UNSTATED), "weekday", 0.85));
    }
}
