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
        return text.is(before, DateRole.ABOUT) && phrase.when() instanceof Fixed
                ? phrase.startingAt(before).asHedged()
                : phrase;
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
            case Shifted(var unit, var by, var anchor) -> unit.compareTo(DateUnit.WEEK) < 0 || anchor == Anchor.FOCUS;
            case When.DayOfMonth d -> true;
            case When.Weekday w -> true;
            case When.Stretch s -> true;
            case When.Between b -> true;
        };
    }
}
