package io.dateline.extract;

import io.dateline.text.Reading;
import io.dateline.text.Shape;
import java.util.Optional;

/** Tells where an adjective of a country says nothing about the country: "French fries", "in Russian", "Latin American". */
final class DemonymContext {
    private static final CueWords HYPHEN = CueWords.of("-");
    private static final CueWords MANNER =
            CueWords.of("made style styled type speaking language built designed manufactured era built century");
    private static final CueWords LANGUAGE =
            CueWords.of("language languages speaker dialect alphabet translation subtitles");
    private static final CueWords SPEAKING =
            CueWords.of("in into speak speaks spoke spoken speaking learn learning fluent translated broken");
    private static final CueWords TONGUES = CueWords.of("""
            english french spanish russian german chinese portuguese italian japanese korean turkish ukrainian uzbek kyrgyz
            tajik kazakh georgian armenian greek polish dutch swedish vietnamese thai serbian croatian albanian nepali somali
            """);
    private static final CueWords NO_NOUN = CueWords.of("and or but to with by on at for from as , . ; : ) \" ” ?");
    private static final CueWords LARGER = CueWords.of(
            "latin south north central african native asian pan inter meso afro latino sud sur nord norte centro");
    private static final CueWords AMERICAN = CueWords.of("""
            american americans america américa amérique américain américains américaine américaines americano americanos
            americana americanas
            """);
    private static final CueWords LARGER_AFTER = CueWords.of("latina latine central centrale");
    private static final CueWords OF = CueWords.of("of de del do du");
    private static final CueWords PARTS = CueWords.of("sur sul sud norte nord north south centro centrale meridional");
    private static final CueWords FORMER = CueWords.of("ex former post formerly");
    private static final CueWords SOVIET =
            CueWords.of("soviet yugoslav soviétique советский советских советской советского");
    private static final CueWords THINGS = CueWords.of("""
            fries delight auction toast roulette dressing muffin muffins breakfast measles encephalitis flu checkers pastry pastries
            shepherd shepherds wolfhound setter terrier cuisine food restaurant ocean gulf peninsula channel sea pig pigs bulldog
            bulldogs waffle waffles knotweed
            """);
    private static final CueWords MONEY = CueWords.of("""
            dollar dollars dlr dlrs franc francs yen mark marks pound pounds peso pesos rupee rupees won yuan renminbi krona kronor
            krone kroner rouble roubles ruble rubles lira lire guilder guilders escudo escudos peseta pesetas crown crowns cents cts
            """);

    private DemonymContext() {}

    /** Why the demonym does not count for its country, where it does not. */
    static Optional<String> objection(Reading reading, int from, int to) {
        if (HYPHEN.at(reading, to) && MANNER.at(reading, to + 1)) {
            return Optional.of("says how something is made or spoken, not which country");
        } else if (FORMER.at(reading, beforeHyphen(reading, from)) && SOVIET.at(reading, to - 1)) {
            return Optional.of("says what was, not the country");
        } else if (THINGS.at(reading, to) || FixedPhrases.is(reading, from, to)) {
            return Optional.of("part of the name of a thing");
        } else if (isMoney(reading, to)) {
            return Optional.of(CountryContext.MONEY_NAMED);
        }
        return isLanguage(reading, from, to) ? Optional.of("names a language") : largerRegion(reading, from, to);
    }

    /** "Swiss francs", "Canadian dollars". */
    private static boolean isMoney(Reading reading, int to) {
        return MONEY.at(reading, to) && !reading.is(to, Shape.BLOCK_START);
    }

    /** "Latin American", "South America", "América del Sur": why such a word does not count, where it is one. */
    static Optional<String> largerRegion(Reading reading, int from, int to) {
        return AMERICAN.at(reading, from)
                        && to == from + 1
                        && (LARGER.at(reading, beforeHyphen(reading, from)) || isLargerAfter(reading, to))
                ? Optional.of("part of the name of a larger region or of people")
                : Optional.empty();
    }

    private static boolean isLargerAfter(Reading reading, int to) {
        return LARGER_AFTER.at(reading, to) || OF.at(reading, to) && PARTS.at(reading, to + 1);
    }

    private static int beforeHyphen(Reading reading, int from) {
        return HYPHEN.at(reading, from - 1) ? from - 2 : from - 1;
    }

    private static boolean isLanguage(Reading reading, int from, int to) {
        return TONGUES.at(reading, from)
                && to == from + 1
                && (LANGUAGE.at(reading, to) || SPEAKING.at(reading, from - 1) && isWithoutNoun(reading, to));
    }

    private static boolean isWithoutNoun(Reading reading, int to) {
        return to >= reading.size() || reading.is(to, Shape.BLOCK_START) || NO_NOUN.at(reading, to);
    }
}
