package io.dateline.extract;

import io.dateline.extract.When.Anchor;
import io.dateline.extract.When.Fixed;
import io.dateline.extract.When.MonthAlone;
import io.dateline.extract.When.SeasonAlone;
import io.dateline.extract.When.Shifted;
import java.util.List;
import java.util.OptionalInt;

/** Takes "early", "late", "mid-" and "about" into the phrase that they hedge. */
final class Hedge {
    private static final int LONGEST_PART = 5;
    private static final List<DateRole> LINKS = List.of(DateRole.OF, DateRole.THE, DateRole.YEAR_WORD);

    private Hedge() {}

    static DatePhrase of(DateText text, DatePhrase phrase) {
        OptionalInt part = startOfPart(text, phrase.from());
        if (part.isPresent() && !isEvent(phrase.when())) {
            return phrase.startingAt(part.getAsInt()).asHedged();
        }
        if (isEarlierOrLater(text, phrase)) {
            return phrase.startingAt(phrase.from() - 1);
        }
        int before = text.beforeThe(phrase.from());
        before = text.isDash(before) ? before - 1 : before;
        return text.is(before, DateRole.ABOUT) && phrase.when() instanceof Fixed
                ? phrase.startingAt(before).asHedged()
                : phrase;
    }

    /** "later this year", "earlier on Tuesday" say when in it, not another one. */
    private static boolean isEarlierOrLater(DateText text, DatePhrase phrase) {
        int before = phrase.from() - 1;
        boolean named = text.is(phrase.from(), DateRole.THIS)
                || text.is(phrase.from(), DateRole.LAST)
                || text.is(phrase.from(), DateRole.NEXT)
                || text.is(phrase.from(), DateRole.SAME)
                || text.is(phrase.from(), DateRole.DAY_WORD)
                || text.is(phrase.from(), DateRole.WEEKDAY);
        return named && (text.is(before, DateRole.EARLIER) || text.is(before, DateRole.LATER));
    }

    /** Whether a word or a phrase such as "end of" ends at a token. */
    static boolean isPart(DateText text, int last) {
        return startOfPart(text, last + 1).isPresent();
    }

    /** Where "early", "the end of the year" or "mid-" begins that leads up to a phrase. */
    private static OptionalInt startOfPart(DateText text, int phrase) {
        for (int at = phrase - 1; at >= Math.max(0, phrase - LONGEST_PART); at--) {
            if (text.is(at, DateRole.PART) && leadsTo(text, at, phrase)) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean leadsTo(DateText text, int part, int phrase) {
        Cursor cursor = text.at(part);
        cursor.skip(DateRole.PART);
        cursor.skipDash();
        for (DateRole link : LINKS) {
            if (cursor.at() < phrase) {
                cursor.skip(link);
            }
        }
        return cursor.at() == phrase;
    }

    private static boolean isEvent(When when) {
        return switch (when) {
            case Fixed f -> false;
            case MonthAlone m -> false;
            case SeasonAlone s -> false;
            case When.Yearly y -> y.part() instanceof Holiday;
            case When.Within w -> isEvent(w.part());
            case When.Impossible i -> true;
            case Shifted(var unit, var by, var anchor) -> unit.compareTo(DateUnit.WEEK) < 0 || anchor == Anchor.FOCUS;
            case When.DayOfMonth d -> true;
            case When.Weekday w -> true;
            case When.Stretch s -> true;
            case When.Between b -> true;
        };
    }
}
