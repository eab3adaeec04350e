package io.dateline.extract;

import io.dateline.extract.When.Anchor;
import io.dateline.extract.When.Shifted;
import io.dateline.extract.When.Stretch;
import io.dateline.text.Shape;
import java.util.Optional;
import java.util.OptionalInt;

/** Dates told from another one: "yesterday", "last week", "two days ago", "the past five days", "the next day", "a year later". */
final class RelativePhrases implements DateGrammar {
    /** What most of these phrases hold. */
    private static final long UNITS = DateRole.set(DateRole.UNIT, DateRole.SINGLE, DateRole.DUAL, DateRole.DAY_PART);

    /** What says when by itself, or by what stands before it. */
    private static final long WHOLE =
            UNITS | DateRole.set(DateRole.DAY_WORD, DateRole.THE_DAY, DateRole.EARLIER, DateRole.LATER);

    private static final int FARTHEST_UNIT = 6;

    @Override
    public boolean mayBegin(DateText text, int at) {
        if (text.isAny(at, WHOLE)) {
            return true;
        }
        for (int next = at + 1; next <= at + FARTHEST_UNIT; next++) {
            if (text.isAny(next, UNITS)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Optional<DatePhrase> at(DateText text, int at) {
        return dayWord(text, at)
                .or(() -> inUnit(text, at))
                .or(() -> yearEarlier(text, at))
                .or(() -> yearEnd(text, at))
                .or(() -> besideFocus(text, at))
                .or(() -> ofFocus(text, at))
                .or(() -> stretch(text, at))
                .or(() -> stretchAfterUnit(text, at))
                .or(() -> unit(text, at))
                .or(() -> theWeekend(text, at))
                .or(() -> agoBefore(text, at))
                .or(() -> counted(text, at));
    }

    private static Optional<DatePhrase> dayWord(DateText text, int at) {
        Cursor cursor = text.at(at);
        OptionalInt focus = text.lengthOf(at, DateRole.THE_DAY) > text.lengthOf(at, DateRole.DAY_WORD)
                ? cursor.take(DateRole.THE_DAY)
                : OptionalInt.empty();
        if (focus.isPresent() && !isOfEvent(text, cursor.at())) {
            return phrase(at, cursor, DateUnit.DAY, focus.getAsInt(), Anchor.FOCUS, "day-told-from-another", 0.75);
        }
        cursor.to(at);
        OptionalInt day = cursor.take(DateRole.DAY_WORD);
        return day.isEmpty() || isOtherWord(text, at) || text.is(cursor.at(), DateRole.NO_DATE_AFTER)
                ? Optional.empty()
                : phrase(at, cursor, DateUnit.DAY, day.getAsInt(), Anchor.PUBLICATION, "day-word", 0.9);
    }

    /** Whether it is rather the morning than tomorrow ("la mañana", "am Morgen"), or one day of many. */
    private static boolean isOtherWord(DateText text, int at) {
        if (!text.is(at, DateRole.AMBIGUOUS)) {
            return text.is(at - 1, DateRole.NO_DATE_BEFORE);
        }
        boolean noun = text.language().equals("de") && text.has(at, Shape.CAPITAL) && !text.opensSentence(at);
        return noun || text.is(at - 1, DateRole.THE) || text.is(at - 1, DateRole.DAY_WORD);
    }

    /** "the day before the vote" can't be counted by its words. */
    private static boolean isOfEvent(DateText text, int at) {
        return text.is(at, DateRole.THE)
                || text.is(at, DateRole.DETERMINER)
                || text.is(at, DateRole.SAME)
                || text.has(at, Shape.CAPITAL);
    }

    /** "by the end of the month", "later in the year": of a narrative the one in focus. */
    private static Optional<DatePhrase> inUnit(DateText text, int at) {
        if (!text.is(at, DateRole.UNIT) || !text.is(at - 1, DateRole.THE) || text.is(at + 1, DateRole.OF)) {
            return Optional.empty();
        }
        DateUnit unit = DateUnit.values()[text.valueOf(at, DateRole.UNIT)];
        boolean later = text.is(at - 2, DateRole.WITHIN)
                && (text.is(at - 3, DateRole.LATER) || text.is(at - 3, DateRole.EARLIER));
        boolean part = Hedge.isPart(text, at - 2) && unit.compareTo(DateUnit.DAY) > 0;
        if (unit.compareTo(DateUnit.DAY) < 0 || !part && !later) {
            return Optional.empty();
        }
        return phrase(
                later ? at - 3 : at,
                text.at(at + 1),
                unit,
                0,
                Anchor.NARRATIVE,
                later ? "in-unit" : "part-of-unit",
                0.75);
    }

    /** "the year-earlier quarter", "the year-ago period". */
    private static Optional<DatePhrase> yearEarlier(DateText text, int at) {
        Cursor cursor = text.at(at);
        boolean year = unit(cursor).filter(unit -> unit == DateUnit.YEAR).isPresent() && cursor.skipDash();
        return year && (cursor.skip(DateRole.EARLIER) || cursor.skip(DateRole.AGO_AFTER))
                ? phrase(at, cursor, DateUnit.YEAR, -1, Anchor.FOCUS, "told-from-another", 0.7)
                : Optional.empty();
    }

    /** "by year-end", "before year end": of a narrative that of the year in focus. */
    private static Optional<DatePhrase> yearEnd(DateText text, int at) {
        Cursor cursor = text.at(at);
        boolean year = unit(cursor).filter(unit -> unit == DateUnit.YEAR).isPresent();
        cursor.skipDash();
        boolean end = year && cursor.skip(DateRole.END) && text.is(at - 1, DateRole.IN);
        return end
                ? phrase(at, cursor, DateUnit.YEAR, 0, Anchor.NARRATIVE, "part-of-unit", 0.7)
                        .map(DatePhrase::asHedged)
                : Optional.empty();
    }

    /** "the year before" where nothing follows that it is before. */
    private static Optional<DatePhrase> besideFocus(DateText text, int at) {
        Cursor cursor = text.at(at);
        boolean the = text.is(at - 1, DateRole.THE) && text.language().equals("en");
        Optional<DateUnit> unit = the ? unit(cursor) : Optional.empty();
        boolean before = text.is(cursor.at(), DateRole.BEFORE);
        boolean ends = !text.has(cursor.at() + 1, Shape.LETTERS) && !text.has(cursor.at() + 1, Shape.HAS_DIGIT);
        boolean month =
                unit.filter(there -> there.compareTo(DateUnit.MONTH) >= 0).isPresent();
        return month && ends && (before || text.is(cursor.at(), DateRole.AFTER))
                ? phrase(
                        at,
                        text.at(cursor.at() + 1),
                        unit.get(),
                        before ? -1 : 1,
                        Anchor.FOCUS,
                        "told-from-another",
                        0.65)
                : Optional.empty();
    }

    private static Optional<DatePhrase> phrase(
            int at, Cursor after, DateUnit unit, int by, Anchor anchor, String rule, double score) {
        return Optional.of(DatePhrase.of(at, after.at(), new Shifted(unit, by, anchor), rule, score));
    }

    /** How many years such a unit is, as "two decades ago" names a year; of shorter units 0. */
    private static int years(DateUnit unit) {
        return switch (unit) {
            case DECADE -> 10;
            case CENTURY -> 100;
            case HOUR, DAY, WEEK, WEEKEND, MONTH, QUARTER, YEAR -> 0;
        };
    }

    /** "the same day", "the following year". */
    private static Optional<DatePhrase> ofFocus(DateText text, int at) {
        Cursor cursor = text.at(at);
        OptionalInt by = OptionalInt.empty();
        if (cursor.skip(DateRole.FOLLOWING)) {
            by = OptionalInt.of(1);
        } else if (cursor.skip(DateRole.PREVIOUS)) {
            by = OptionalInt.of(-1);
        } else if (cursor.skip(DateRole.SAME)) {
            by = OptionalInt.of(0);
        }
        Optional<DateUnit> unit = by.isEmpty() ? Optional.empty() : dayPartOrUnit(text, cursor);
        if (unit.isEmpty() || unit.get() == DateUnit.HOUR || text.is(cursor.at(), DateRole.OF)) {
            return Optional.empty();
        }
        return phrase(at, cursor, unit.get(), by.getAsInt(), Anchor.FOCUS, "told-from-another", 0.7);
    }

    /** A unit, or a part of a day for its day: "the next morning". */
    private static Optional<DateUnit> dayPartOrUnit(DateText text, Cursor cursor) {
        boolean plural = isPlural(text, cursor.at());
        return cursor.skip(DateRole.DAY_PART)
                ? Optional.of(DateUnit.DAY)
                : unit(cursor).filter(unit -> !plural || unit == DateUnit.HOUR);
    }

    /** Whether it is several units, of which "last" and "following" say nothing exact. */
    private static boolean isPlural(DateText text, int at) {
        return text.language().equals("en")
                && text.has(at, Shape.LETTERS)
                && text.reading().text().charAt(text.reading().end(at) - 1) == 's';
    }

    /** "this years" is a slip of the pen. */
    private static boolean isThis(DateText text, int at) {
        return text.is(at, DateRole.THIS) && !text.is(at, DateRole.NEXT);
    }

    private static Optional<DateUnit> unit(Cursor cursor) {
        OptionalInt unit = cursor.take(DateRole.UNIT);
        return unit.isPresent() ? Optional.of(DateUnit.values()[unit.getAsInt()]) : Optional.empty();
    }

    /** "last week", "this year", "la semaine dernière". */
    private static Optional<DatePhrase> unit(DateText text, int at) {
        Cursor cursor = text.at(at);
        OptionalInt by = direction(cursor);
        boolean plural = isPlural(text, cursor.at());
        Optional<DateUnit> unit = unit(cursor).filter(there -> !plural || isThis(text, at));
        if (by.isEmpty() && !text.language().equals("en")) {
            by = direction(cursor);
        }
        boolean taken = unit.isPresent() && by.isPresent() && !text.is(cursor.at(), DateRole.OF);
        return taken && unit.get().compareTo(DateUnit.DAY) > 0
                ? phrase(at, cursor, unit.get(), by.getAsInt(), Anchor.PUBLICATION, "unit-relative", 0.85)
                : Optional.empty();
    }

    private static Optional<DatePhrase> theWeekend(DateText text, int at) {
        Cursor cursor = text.at(at);
        Optional<DateUnit> unit = text.is(at - 1, DateRole.THE) ? unit(cursor) : Optional.empty();
        return unit.filter(there -> there == DateUnit.WEEKEND).isPresent() && !text.is(cursor.at(), DateRole.OF)
                ? phrase(at, cursor, DateUnit.WEEKEND, 0, Anchor.PUBLICATION, "unit-relative", 0.7)
                : Optional.empty();
    }

    private static OptionalInt direction(Cursor cursor) {
        if (cursor.skip(DateRole.LAST)) {
            return OptionalInt.of(-1);
        }
        if (cursor.skip(DateRole.NEXT)) {
            return OptionalInt.of(1);
        }
        return cursor.skip(DateRole.THIS) ? OptionalInt.of(0) : OptionalInt.empty();
    }

    /** "the past five days", "les cinq derniers jours". */
    private static Optional<DatePhrase> stretch(DateText text, int at) {
        Cursor cursor = text.at(at);
        OptionalInt count = OptionalInt.empty();
        boolean introduced = text.is(at, DateRole.PAST) || text.is(at, DateRole.COMING);
        if (!introduced) {
            count = cursor.cardinal();
        }
        boolean past = cursor.skip(DateRole.PAST);
        if (!past && !cursor.skip(DateRole.COMING)) {
            return Optional.empty();
        }
        if (count.isEmpty()) {
            count = cursor.cardinal();
        }
        Optional<DateUnit> unit = unit(cursor);
        if (count.isEmpty() || unit.isEmpty() || text.is(cursor.at(), DateRole.OF)) {
            return Optional.empty();
        }
        return stretch(at, cursor, unit.get(), count.getAsInt(), past);
    }

    /** "الأيام الخمسة الماضية", "الأسبوعين الماضيين". */
    private static Optional<DatePhrase> stretchAfterUnit(DateText text, int at) {
        Cursor cursor = text.at(at);
        OptionalInt two = cursor.take(DateRole.DUAL);
        OptionalInt unit = two.isPresent() ? two : cursor.take(DateRole.UNIT);
        OptionalInt count = two.isPresent() || unit.isEmpty() ? OptionalInt.of(2) : cursor.cardinal();
        boolean past = cursor.skip(DateRole.PAST);
        return unit.isPresent() && count.isPresent() && (past || cursor.skip(DateRole.COMING))
                ? stretch(at, cursor, DateUnit.values()[unit.getAsInt()], count.getAsInt(), past)
                : Optional.empty();
    }

    private static Optional<DatePhrase> stretch(int at, Cursor cursor, DateUnit unit, int count, boolean past) {
        return stretch(unit, count, past)
                .map(when -> DatePhrase.of(at, cursor.at(), when, past ? "past-units" : "coming-units", 0.75));
    }

    private static Optional<When> stretch(DateUnit unit, int count, boolean past) {
        if (unit != DateUnit.HOUR) {
            int years = years(unit);
            return Optional.of(
                    years > 0 ? new Stretch(DateUnit.YEAR, years * count, past) : new Stretch(unit, count, past));
        }
        return count % 24 == 0 ? Optional.of(new Stretch(DateUnit.DAY, count / 24, past)) : Optional.empty();
    }

    /** "il y a deux jours", "vor zwei Tagen". */
    private static Optional<DatePhrase> agoBefore(DateText text, int at) {
        Cursor cursor = text.at(at);
        OptionalInt coming = cursor.take(DateRole.AGO_BEFORE);
        if (coming.isEmpty() || text.is(at - 1, DateRole.NO_DATE_BEFORE)) {
            return Optional.empty();
        }
        Optional<Units> units = units(cursor);
        boolean duration = text.is(cursor.at(), DateRole.NO_DATE_AFTER) || text.is(cursor.at(), DateRole.OF);
        if (units.isEmpty() || duration) {
            return Optional.empty();
        }
        boolean ahead = coming.getAsInt() > 0;
        return !ahead || Tense.around(text, at, cursor.at()) == Tense.FUTURE
                ? ago(
                        at,
                        cursor,
                        units.get().unit(),
                        ahead ? -units.get().count() : units.get().count())
                : Optional.empty();
    }

    /** So many of a unit. */
    private record Units(DateUnit unit, int count) {}

    /** "two days", "يومين", "неделю". */
    private static Optional<Units> units(Cursor cursor) {
        OptionalInt two = cursor.take(DateRole.DUAL);
        OptionalInt one = two.isPresent() ? OptionalInt.empty() : cursor.take(DateRole.SINGLE);
        if (two.isPresent() || one.isPresent()) {
            int unit = two.isPresent() ? two.getAsInt() : one.getAsInt();
            return Optional.of(new Units(DateUnit.values()[unit], two.isPresent() ? 2 : 1));
        }
        OptionalInt count = cursor.cardinal();
        return count.isPresent() ? unit(cursor).map(unit -> new Units(unit, count.getAsInt())) : Optional.empty();
    }

    private static Optional<DatePhrase> ago(int at, Cursor after, DateUnit unit, int count) {
        if (unit == DateUnit.HOUR) {
            return count % 24 == 0 ? ago(at, after, DateUnit.DAY, count / 24) : Optional.empty();
        }
        return counted(at, after, unit, -count, Anchor.PUBLICATION, "ago", 0.85);
    }

    /** "two days ago", "a week later". */
    private static Optional<DatePhrase> counted(DateText text, int at) {
        Cursor cursor = text.at(at);
        Optional<Units> units = units(cursor);
        if (units.isEmpty()) {
            return Optional.empty();
        }
        DateUnit unit = units.get().unit();
        int count = units.get().count();
        if (cursor.skip(DateRole.AGO_AFTER)) {
            return ago(at, cursor, unit, count);
        }
        boolean later = cursor.skip(DateRole.LATER);
        return unit != DateUnit.HOUR && (later || cursor.skip(DateRole.EARLIER))
                ? counted(at, cursor, unit, later ? count : -count, Anchor.FOCUS, "told-from-another", 0.7)
                : Optional.empty();
    }

    private static Optional<DatePhrase> counted(
            int at, Cursor after, DateUnit unit, int by, Anchor anchor, String rule, double score) {
        int years = years(unit);
        return years > 0
                ? phrase(at, after, DateUnit.YEAR, years * by, anchor, rule, score)
                : phrase(at, after, unit, by, anchor, rule, score);
    }
}
