package io.dateline.extract;

import io.dateline.text.Reading;
import io.dateline.text.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * What part a country plays where it is named, which tells how much the report is about it: that of its own institutions, of where
 * somebody came from, or of one of many in a list.
 */
enum CountryRole {
    /** "the Kenyan parliament", "Kenya's police". */
    STATE(1.5),
    /** "refugees from Burundi", "Burundian refugees". */
    ORIGIN(0.3),
    /** "Liberians": people, wherever they are. */
    PEOPLE(0.6),
    /** One of three countries or more in a row. */
    LISTED(0.35),
    PLAIN(1);

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
            returnees emigrants embassy embassies consulate ambassador national citizen citizens activist activists journalist
            journalists arrivals students tourists
            """);

    private final double weight;

    CountryRole(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
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
        } else if (isPlural(reading, country)) {
            return PEOPLE;
        }
        return STATE_WORDS.at(reading, next) ? STATE : PLAIN;
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
