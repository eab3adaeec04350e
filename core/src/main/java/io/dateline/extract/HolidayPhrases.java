package io.dateline.extract;

import io.dateline.extract.When.Which;
import io.dateline.extract.When.Yearly;
import java.util.Optional;
import java.util.OptionalInt;

/** Days that have a name, with or without their year: "Christmas Eve 1989", "last Thanksgiving", "on Good Friday". */
final class HolidayPhrases implements DateGrammar {
    private static final long BEGINNING = DateRole.set(DateRole.HOLIDAY);

    @Override
    public boolean mayBegin(DateText text, int at) {
        return text.isAny(at, BEGINNING);
    }

    @Override
    public Optional<DatePhrase> at(DateText text, int at) {
        Cursor cursor = text.at(at);
        OptionalInt number = cursor.take(DateRole.HOLIDAY);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Holiday holiday = Holiday.values()[number.getAsInt()];
        int afterName = cursor.at();
        cursor.skipSign(',');
        cursor.skip(DateRole.OF);
        OptionalInt year = cursor.year();
        if (year.isPresent()) {
            When day = new Yearly(holiday, Which.UNSTATED).inYear(year.getAsInt());
            return Optional.of(DatePhrase.of(at, cursor.at(), day, "holiday-year", 0.9));
        }
        Which which = MonthPhrases.which(text, at - 1);
        return which == Which.UNSTATED
                ? alone(text, at, afterName, holiday)
                : Optional.of(DatePhrase.of(at - 1, afterName, new Yearly(holiday, which), "holiday-relative", 0.8));
    }

    /** A name alone is a day where it stands as a time: "gifts for Christmas", "a Christmas tree" tell of none. */
    private static Optional<DatePhrase> alone(DateText text, int at, int to, Holiday holiday) {
        boolean dated = text.is(at - 1, DateRole.IN) || text.is(at - 1, DateRole.ON) || text.is(at - 1, DateRole.PART);
        return dated
                ? Optional.of(DatePhrase.of(at, to, new Yearly(holiday, Which.UNSTATED), "holiday", 0.75))
                : Optional.empty();
    }
}
