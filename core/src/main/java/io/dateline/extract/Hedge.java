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
        int before = text.beforeThe(phrase.from());
        before = text.isDash(before) ? before - 1 : before;
        return text.is(before, DateRole.ABOUT) && phrase.when() instanceof Fixed
                ? phrase.startingAt(before).asHedged()
                : phrase;
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
            case Shifted(var unit, var by, var anchor) -> unit.compareTo(DateUnit.WEEK) < 0 || anchor == Anchor.FOCUS;
            case When.DayOfMonth d -> true;
            case When.Weekday w -> true;
            case When.Stretch s -> true;
            case When.Between b -> true;
        };
    }
}
