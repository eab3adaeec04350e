package io.dateline.extract;

import io.dateline.text.Reading;
import io.dateline.text.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * What part a country plays where it is named, which tells how much the report is about it: that of its own institutions, of where
 * somebody came from, or of one of many in a list. In a report that is told from within a country without naming it, other parts
 * speak of others.
 */
enum CountryRole {
    /** "the Kenyan parliament", "Kenya's police". */
    STATE(1.5, 0.5),
    /** "refugees from Burundi", "Burundian refugees". */
    ORIGIN(0.3, 0.12),
    /** "Omani citizens". */
    CITIZEN(0.3, 1.2),
    /** "a Kenyan man", "a French researcher". */
    STRANGER(1, 0.12),
    /** "its border with Kenya", "living in Kenya", "the government of Kenya". */
    ABROAD(1, 0.3),
    /** "returned to Kenya". */
    GOAL(1, 0.4),
    /** "Liberians": people, wherever they are. */
    PEOPLE(0.6, 0.2),
    /** One of three countries or more in a row. */
    LISTED(0.35, 0.2),
    PLAIN(1, 1);

    private static final int LONGEST_GAP = 3;
    private static final int LONG_LIST = 3;
    private static final CueWords FROM = CueWords.of("from");
    private static final CueWords ARTICLE = CueWords.of("the");
    private static final CueWords JOINS = CueWords.of(", and or the ;");
    private static final CueWords STATE_WORDS = CueWords.of("""
            government parliament president prime police army troops forces military authorities officials constitution law court
            courts supreme ministry minister cabinet national assembly senate interior justice security
            """);
    private static final CueWords COMERS = CueWords.of("""
            refugee refugees migrant migrants immigrant immigrants asylum nationals workers worker laborers labourers victims
            returnees emigrants embassy embassies consulate ambassador national activist activists journalist
            journalists arrivals students tourists
            """);
    private static final CueWords CITIZENS = CueWords.of("citizen citizens");
    private static final CueWords PERSONS = CueWords.of("""
            man men woman women girl girls boy boys minor minors researcher researchers businessman businessmen businesswoman
            businesswomen counterpart counterparts visitors soldiers fishermen settlers diplomat diplomats origin descent families
            fighters mother mothers father fathers
            """);
    private static final CueWords WITH = CueWords.of("with");
    private static final CueWords RELATIONS =
            CueWords.of("border borders agreement agreements relations cooperation treaty ties governments government");
    private static final CueWords BESIDE = CueWords.of("""
            bordering neighboring neighbouring former pro anti between outside via through
            """);
    private static final CueWords IN = CueWords.of("in of");
    private static final CueWords STAY = CueWords.of("""
            exile living based residing resident residents asylum studying work working born camps married arrested imprisoned
            government embassy citizens nationals
            """);
    private static final CueWords TO = CueWords.of("to into toward towards");
    private static final CueWords HYPHEN = CueWords.of("-");

    private final double weight;
    private final double within;

    CountryRole(double weight, double within) {
        this.weight = weight;
        this.within = within;
    }

    /** How much a mention in this part counts, and how much in a report that is told from within. */
    double weight(boolean fromWithin) {
        return fromWithin ? within : weight;
    }

    /** The roles of countries that are given in order of position, in the same order. */
    static List<CountryRole> of(Reading reading, List<Candidate> countries) {
        List<CountryRole> roles = new ArrayList<>();
        int first = 0;
        while (first < countries.size()) {
            int end = first + 1;
            while (end < countries.size() && isJoined(reading, countries.get(end - 1), countries.get(end))) {
                end++;
            }
            boolean from = isFrom(reading, countries.get(first).from());
            for (Candidate country : countries.subList(first, end)) {
                roles.add(end - first >= LONG_LIST ? from ? ORIGIN : LISTED : from ? ORIGIN : alone(reading, country));
            }
            first = end;
        }
        return roles;
    }

    private static CountryRole alone(Reading reading, Candidate country) {
        boolean possessive = country.to() < reading.size() && reading.is(country.to(), Shape.POSSESSIVE);
        int next = possessive ? country.to() + 1 : country.to();
        if (COMERS.at(reading, next)) {
            return ORIGIN;
        } else if (CITIZENS.at(reading, next)) {
            return CITIZEN;
        } else if (isPlural(reading, country)) {
            return PEOPLE;
        }
        return STATE_WORDS.at(reading, next) ? STATE : beside(reading, country, next);
    }

    private static CountryRole beside(Reading reading, Candidate country, int next) {
        int before = ARTICLE.at(reading, country.from() - 1) ? country.from() - 2 : country.from() - 1;
        if (PERSONS.at(reading, next)) {
            return STRANGER;
        } else if (isAbroad(reading, HYPHEN.at(reading, before) ? before - 1 : before)) {
            return ABROAD;
        }
        return TO.at(reading, before) ? GOAL : PLAIN;
    }

    private static boolean isAbroad(Reading reading, int before) {
        return BESIDE.at(reading, before)
                || WITH.at(reading, before) && RELATIONS.at(reading, before - 1)
                || IN.at(reading, before) && STAY.at(reading, before - 1);
    }

    private static boolean isPlural(Reading reading, Candidate country) {
        String word = reading.word(country.to() - 1);
        return country.rule().equals("demonym") && (word.endsWith("ns") || word.endsWith("is"));
    }

    private static boolean isFrom(Reading reading, int token) {
        return FROM.at(reading, ARTICLE.at(reading, token - 1) ? token - 2 : token - 1);
    }

    /** Whether nothing but commas and small words parts two names that don't overlap. */
    private static boolean isJoined(Reading reading, Candidate before, Candidate after) {
        if (after.from() - before.to() > LONGEST_GAP || after.from() <= before.to()) {
            return false;
        }
        for (int i = before.to(); i < after.from(); i++) {
            if (!JOINS.at(reading, i) || reading.is(i, Shape.BLOCK_START)) {
                return false;
            }
        }
        return true;
    }
}
