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
        cursor.skip(DateRole.THE);
        cursor.skip(DateRole.YEAR_WORD);
        OptionalInt year = cursor.year();
        if (year.isPresent() && !text.is(at - 1, DateRole.BE)) {
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
        boolean article = text.beforeThe(at) != at - 1;
        boolean otherWord = text.is(at, DateRole.AMBIGUOUS) && !article;
        Which after = otherWord ? Which.UNSTATED : MonthPhrases.whichAfter(text, to);
        if (after != Which.UNSTATED) {
            return Optional.of(DatePhrase.of(at, to + 1, new SeasonAlone(season, after), "season-relative", 0.8));
        }
        boolean dated = !otherWord && text.is(text.beforeThe(at), DateRole.IN) || text.is(at - 1, DateRole.PART);
        return dated
                ? Optional.of(DatePhrase.of(at, to, new SeasonAlone(season, Which.UNSTATED), "season", 0.6))
                : Optional.empty();
    }

    private static Optional<DatePhrase> part(DateText text, int at) {
        Cursor cursor = text.at(at);
        OptionalInt number = number(cursor);
        int parts = parts(cursor);
        if (number.isEmpty()) {
            number = number(cursor);
        }
        return number.isPresent() && parts > 0 ? ofYear(at, cursor, number.getAsInt(), parts) : Optional.empty();
    }

    private static OptionalInt number(Cursor cursor) {
        OptionalInt number = cursor.ordinal();
        return number.isPresent() ? number : cursor.take(DateRole.ROMAN);
    }

    /** How many of the named part make a year; 0 where none is named. */
    private static int parts(Cursor cursor) {
        return cursor.skip(DateRole.QUARTER) ? 4 : cursor.skip(DateRole.HALF) ? 2 : 0;
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
