package io.dateline.extract;

import io.dateline.text.Reading;
import io.dateline.text.Shape;
import java.util.Optional;

/** Tells where a country's name is part of another's: of a person ("Jordan Smith"), a water, a bank, an animal. */
final class CountryContext {
    /** Why the country of "Belize dollars" does not count. */
    static final String MONEY_NAMED = "names money";

    private static final CueWords GIVEN_NAMES = CueWords.of("jordan chad georgia maurice");
    private static final CueWords SURNAMES =
            CueWords.of("jordan chad georgia france ireland holland wales england israel cuba america");
    private static final CueWords WATERS = CueWords.of("gulf sea bay strait straits");
    private static final CueWords WATER_BEFORE = CueWords.of("lake river");
    private static final CueWords WATER_AFTER = CueWords.of("sea river basin strait straits");
    private static final CueWords ANIMALS =
            CueWords.of("pig pigs worm fowl hat hats nut nuts shorts triangle tea marble papers");
    private static final CueWords ISLAND = CueWords.of("island");
    private static final CueWords MONEY = CueWords.of("dollar dollars dlr dlrs cents cts $");
    private static final CueWords BESIDE = CueWords.of("neighbouring neighboring nearby modern ancient");
    private static final CueWords AMERICA = CueWords.of("america");
    private static final CueWords RENAMED = CueWords.of("england britain");
    private static final CueWords NEW = CueWords.of("new");
    private static final CueWords OF = CueWords.of("of");
    private static final CueWords TITLES = CueWords.of("prince princess");
    private static final CueWords OFFICES = CueWords.of(
            "king queen president prime foreign minister army government parliament football national team state");

    private CountryContext() {}

    /** Why the name does not count for the country, where it does not. */
    static Optional<String> objection(Reading reading, int from, int to) {
        if (isPerson(reading, from, to)) {
            return Optional.of("part of a longer name");
        } else if (isWater(reading, from, to)) {
            return Optional.of("part of the name of a water");
        } else if (ANIMALS.at(reading, to)) {
            return Optional.of("part of the name of a thing");
        } else if (ISLAND.at(reading, from) && from > 0 && reading.is(from - 1, Shape.CAPITAL)) {
            return Optional.of("part of a longer name");
        } else if (MONEY.at(reading, to) && !reading.is(to, Shape.BLOCK_START)) {
            return Optional.of(MONEY_NAMED);
        }
        return isNamedAfter(reading, from) ? Optional.of("part of a longer name") : Optional.empty();
    }

    /** Whether the country's name is well known as people's too. */
    static boolean isPossibleSurname(Reading reading, int from) {
        return SURNAMES.at(reading, from);
    }

    /** "Jordan's king", "Jordan Army": what only a state has. */
    static boolean hasOffices(Reading reading, int to) {
        boolean possessive = to < reading.size() && reading.is(to, Shape.POSSESSIVE);
        return OFFICES.at(reading, possessive ? to + 1 : to);
    }

    private static boolean isPerson(Reading reading, int from, int to) {
        return to == from + 1
                && !NameContext.isHeadline(reading, from)
                && (SURNAMES.at(reading, from) && NameContext.follows(reading, from) && !BESIDE.at(reading, from - 1)
                        || GIVEN_NAMES.at(reading, from)
                                && NameContext.precedes(reading, to)
                                && !OFFICES.at(reading, to));
    }

    private static boolean isWater(Reading reading, int from, int to) {
        return OF.at(reading, from - 1) && WATERS.at(reading, from - 2) && reading.is(from - 2, Shape.CAPITAL)
                || WATER_BEFORE.at(reading, from - 1) && reading.is(from - 1, Shape.CAPITAL)
                || WATER_AFTER.at(reading, to) && reading.is(to, Shape.CAPITAL);
    }

    /** "Bank of America", "New England", "Prince of Wales". */
    private static boolean isNamedAfter(Reading reading, int from) {
        boolean ofName = OF.at(reading, from - 1) && from > 1 && reading.is(from - 2, Shape.CAPITAL);
        return AMERICA.at(reading, from) && ofName
                || RENAMED.at(reading, from) && NEW.at(reading, from - 1)
                || ofName && TITLES.at(reading, from - 2);
    }
}
