package io.dateline.extract;

import io.dateline.extract.When.Anchor;
import io.dateline.extract.When.Fixed;
import io.dateline.extract.When.MonthAlone;
import io.dateline.extract.When.SeasonAlone;
import io.dateline.extract.When.Shifted;
import java.util.OptionalInt;

/** Takes "early", "late", "mid-" and "about" into the phrase that they hedge. */
final class Hedge {
    private Hedge() {}

    static DatePhrase of(DateText text, DatePhrase phrase) {
        int before = phrase.from() - 1;
        before = text.is(before, DateRole.THE) ? before - 1 : before;
        before = text.isDash(before) ? before - 1 : before;
        OptionalInt part = startOfPart(text, before);
        if (part.isPresent() && !isEvent(phrase.when())) {
            return phrase.startingAt(part.getAsInt()).asHedged();
        }
        if (isEarlierOrLater(text, phrase)) {
            return phrase.startingAt(phrase.from() - 1);
        }
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
        return startOfPart(text, last).isPresent();
    }

    /** Where a word or a phrase such as "end of" begins that ends here. */
    private static OptionalInt startOfPart(DateText text, int last) {
        for (int at = last; at >= Math.max(0, last - 1); at--) {
            int length = text.lengthOf(at, DateRole.PART);
            if (at + length == last + 1 && length > 0) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
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
