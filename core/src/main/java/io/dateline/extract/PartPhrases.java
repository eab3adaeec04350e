package io.dateline.extract;

import io.dateline.extract.When.Fixed;
import io.dateline.extract.When.SeasonAlone;
import io.dateline.extract.When.Which;
import io.dateline.model.EventDate;
import io.dateline.model.Season;
import java.util.Optional;
import java.util.OptionalInt;

/** Parts of years: "summer 2010", "last winter", "the second half of 2009", "the third quarter of 2010", "Q1 2010". */
final class PartPhrases implements DateGrammar {
    @Override
    public Optional<DatePhrase> at(DateText text, int at) {
        return season(text, at).or(() -> part(text, at)).or(() -> shortPart(text, at));
    }

    private static Optional<DatePhrase> season(DateText text, int at) {
        Cursor cursor = text.at(at);
        OptionalInt number = cursor.take(DateRole.SEASON);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Season season = Season.values()[number.getAsInt() - 1];
        int afterSeason = cursor.at();
        cursor.skipSign(',');
        cursor.skip(DateRole.OF);
        OptionalInt year = cursor.year();
        if (year.isPresent()) {
            When when = new Fixed(EventDate.ofSeason(year.getAsInt(), season));
            return Optional.of(DatePhrase.of(at, cursor.at(), when, "season-year", 0.9));
        }
        return seasonAlone(text, at, afterSeason, season);
    }

    private static Optional<DatePhrase> seasonAlone(DateText text, int at, int to, Season season) {
        Which before = MonthPhrases.which(text, at - 1);
        if (before != Which.UNSTATED) {
            return Optional.of(DatePhrase.of(at - 1, to, new SeasonAlone(season, before), "season-relative", 0.8));
        }
        Which after = text.language().equals("en") ? Which.UNSTATED : MonthPhrases.which(text, to);
        if (after != Which.UNSTATED) {
            return Optional.of(DatePhrase.of(at, to + 1, new SeasonAlone(season, after), "season-relative", 0.8));
        }
        int word = text.is(at - 1, DateRole.THE) ? at - 2 : at - 1;
        boolean otherWord = text.is(at, DateRole.AMBIGUOUS) && !text.is(at - 1, DateRole.THE);
        boolean dated = !otherWord && text.is(word, DateRole.IN) || text.is(at - 1, DateRole.PART);
        return dated
                ? Optional.of(DatePhrase.of(at, to, new SeasonAlone(season, Which.UNSTATED), "season", 0.6))
                : Optional.empty();
    }

    private static Optional<DatePhrase> part(DateText text, int at) {
        Cursor cursor = text.at(at);
        OptionalInt number = cursor.ordinal();
        if (number.isEmpty()) {
            return Optional.empty();
        }
        boolean quarter = cursor.skip(DateRole.QUARTER);
        return quarter || cursor.skip(DateRole.HALF)
                ? ofYear(at, cursor, number.getAsInt(), quarter ? 4 : 2)
                : Optional.empty();
    }

    private static Optional<DatePhrase> ofYear(int at, Cursor cursor, int number, int parts) {
        cursor.skip(DateRole.OF);
        cursor.skip(DateRole.THE);
        cursor.skip(DateRole.YEAR_WORD);
        OptionalInt year = cursor.year();
        if (year.isEmpty() || number > parts) {
            return Optional.empty();
        }
        EventDate date =
                parts == 4 ? EventDate.ofQuarter(year.getAsInt(), number) : EventDate.ofHalf(year.getAsInt(), number);
        return Optional.of(DatePhrase.of(at, cursor.at(), new Fixed(date), parts == 4 ? "quarter" : "half", 0.9));
    }

    /** "Q1 2010", "H2 2010". */
    private static Optional<DatePhrase> shortPart(DateText text, int at) {
        if (text.length(at) != 2) {
            return Optional.empty();
        }
        String word = text.reading().word(at);
        int number = word.charAt(1) - '0';
        int parts = word.charAt(0) == 'Q' ? 4 : word.charAt(0) == 'H' ? 2 : 0;
        return number >= 1 && number <= parts ? ofYear(at, text.at(at + 1), number, parts) : Optional.empty();
    }
}
