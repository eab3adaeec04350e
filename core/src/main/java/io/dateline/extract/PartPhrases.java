package io.dateline.extract;

import io.dateline.text.Shape;
import io.dateline.extract.When.Fixed;
import io.dateline.extract.When.SeasonAlone;
import io.dateline.extract.When.Which;
import io.dateline.extract.When.Yearly;
import io.dateline.model.EventDate;
import io.dateline.model.Season;
import java.util.Optional;
import java.util.OptionalInt;

/** Parts of years: "summer 2010", "last winter", "the second half of 2009", "the third quarter of 2010", "Q1 2010". */
final class PartPhrases implements DateGrammar {
    private static final long BEGINNING =
            DateRole.set(DateRole.SEASON, DateRole.ORDINAL, DateRole.ROMAN, DateRole.QUARTER, DateRole.HALF);

    /** By which a game is told from an account. */
    private static final CueWords SPORT = CueWords.of("""
            goal goals scored scoring touchdown touchdowns kick penalty coach match halftime quarterback rebounds basket pointer
            playoff playoffs
            """);

    private static final int AROUND = 20;

    @Override
    public boolean mayBegin(DateText text, int at) {
        return text.isAny(at, BEGINNING) || text.has(at, Shape.HAS_DIGIT);
    }

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
        boolean event = text.is(to, DateRole.OF) && !isOfYear(text, to);
        boolean verb = otherWord || text.is(at, DateRole.AMBIGUOUS) && event;
        boolean dated = !verb && text.is(text.beforeThe(at), DateRole.IN) || text.is(at - 1, DateRole.PART);
        return dated
                ? Optional.of(DatePhrase.of(at, to, new SeasonAlone(season, Which.UNSTATED), "season", 0.6))
                : Optional.empty();
    }

    private static Optional<DatePhrase> part(DateText text, int at) {
        Cursor cursor = text.at(at);
        if (text.is(at, DateRole.HALF) && text.valueOf(at, DateRole.HALF) > 0) {
            return ofYear(text, at, cursor, cursor.take(DateRole.HALF).orElseThrow(), YearFraction.HALVES);
        }
        OptionalInt number = number(cursor);
        if (number.isPresent()) {
            cursor.skip(DateRole.FISCAL);
            cursor.skipDash();
        }
        int parts = parts(cursor);
        if (number.isEmpty()) {
            number = number(cursor);
        }
        return number.isPresent() && parts > 0 ? ofYear(text, at, cursor, number.getAsInt(), parts) : Optional.empty();
    }

    private static OptionalInt number(Cursor cursor) {
        OptionalInt number = cursor.ordinal();
        return number.isPresent() ? number : cursor.take(DateRole.ROMAN);
    }

    /** How many of the named part make a year; 0 where none is named. */
    private static int parts(Cursor cursor) {
        if (cursor.skip(DateRole.QUARTER)) {
            return YearFraction.QUARTERS;
        }
        return cursor.skip(DateRole.HALF) ? YearFraction.HALVES : 0;
    }

    /** Whether a quarter without its year is one of a year and not of a game or a town; a half says its year. */
    private static boolean isOfAccounts(DateText text, int at, int to, int parts) {
        return isOfYear(text, to)
                || parts == YearFraction.QUARTERS && !text.is(to, DateRole.OF) && !isOfGame(text, at, to);
    }

    /** "of last year", "of the year". */
    private static boolean isOfYear(DateText text, int at) {
        int year = text.is(at + 1, DateRole.THE) ? at + 2 : at + 1;
        return text.is(at, DateRole.OF)
                && (text.is(year, DateRole.LAST)
                        || text.is(year, DateRole.THIS)
                        || text.is(year, DateRole.NEXT)
                        || text.is(year, DateRole.SAME)
                        || text.is(year, DateRole.UNIT));
    }

    private static boolean isOfGame(DateText text, int at, int to) {
        for (int word = Math.max(0, at - AROUND); word < Math.min(text.size(), to + AROUND); word++) {
            if (SPORT.at(text.reading(), word)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<DatePhrase> ofYear(DateText text, int at, Cursor cursor, int number, int parts) {
        if (number > parts) {
            return Optional.empty();
        }
        Yearly fraction = new Yearly(new YearFraction(number, parts), Which.UNSTATED);
        String rule = parts == YearFraction.QUARTERS ? "quarter" : "half";
        int afterPart = cursor.at();
        cursor.skip(DateRole.OF);
        cursor.skip(DateRole.THE);
        cursor.skip(DateRole.FISCAL);
        cursor.skip(DateRole.YEAR_WORD);
        OptionalInt year = cursor.year();
        if (year.isPresent()) {
            return Optional.of(DatePhrase.of(at, cursor.at(), fraction.inYear(year.getAsInt()), rule, 0.9));
        }
        return isOfAccounts(text, at, afterPart, parts)
                ? Optional.of(DatePhrase.of(at, afterPart, fraction, rule + "-alone", 0.7))
                : Optional.empty();
    }

    /** "Q1 2010", "H2 2010". */
    private static Optional<DatePhrase> shortPart(DateText text, int at) {
        if (text.length(at) != 2) {
            return Optional.empty();
        }
        String word = text.reading().word(at);
        int number = word.charAt(1) - '0';
        int parts = word.charAt(0) == 'Q' ? 4 : word.charAt(0) == 'H' ? 2 : 0;
        return number >= 1 && number <= parts ? ofYear(text, at, text.at(at + 1), number, parts) : Optional.empty();
    }
}
