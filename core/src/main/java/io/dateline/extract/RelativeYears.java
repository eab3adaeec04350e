package io.dateline.extract;

import io.dateline.extract.When.Anchor;
import io.dateline.extract.When.Fixed;
import io.dateline.extract.When.Shifted;
import io.dateline.model.Days;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives a day, month or season the year that is told from publication after it: "в мае прошлого года", "le 12 juin de cette année". */
final class RelativeYears {
    private RelativeYears() {}

    /** The phrases in their order, those of a date and its year made one; unchanged in English, and where the year of publication is unknown. */
    static List<DatePhrase> join(DateText text, List<DatePhrase> phrases, Optional<Days> published) {
        return published
                .filter(days -> !text.language().equals("en"))
                .filter(days -> days.first().getYear() == days.last().getYear())
                .map(days -> join(text, phrases, days.first().getYear()))
                .orElse(phrases);
    }

    private static List<DatePhrase> join(DateText text, List<DatePhrase> phrases, int published) {
        List<DatePhrase> joined = new ArrayList<>(phrases.size());
        for (DatePhrase phrase : phrases) {
            Optional<DatePhrase> dated =
                    joined.isEmpty() ? Optional.empty() : dated(text, joined.getLast(), phrase, published);
            dated.ifPresent(whole -> joined.removeLast());
            joined.add(dated.orElse(phrase));
        }
        return joined;
    }

    private static Optional<DatePhrase> dated(DateText text, DatePhrase part, DatePhrase year, int published) {
        if (!(year.when() instanceof Shifted(DateUnit unit, int by, Anchor anchor))
                || unit != DateUnit.YEAR
                || anchor != Anchor.PUBLICATION
                || !isBeside(text, part.to(), year.from())) {
            return Optional.empty();
        }
        When whole = part.when().inYear(published + by);
        return whole instanceof Fixed && !whole.equals(part.when())
                ? Optional.of(part.upTo(year.to()).withWhen(whole))
                : Optional.empty();
    }

    private static boolean isBeside(DateText text, int from, int to) {
        Cursor cursor = text.at(from);
        cursor.skip(DateRole.OF);
        cursor.skip(DateRole.THE);
        return cursor.at() == to;
    }
}
