package io.dateline.extract;

import io.dateline.model.Country;
import io.dateline.model.Mention.Kind;
import io.dateline.reference.Countries;
import io.dateline.text.Reading;
import io.dateline.text.Shape;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much a report is about each country that it names: names count more than places, title and opening more than the rest
 * and the first of all most, and
 * a country that is named throughout more than one that is named in one spot.
 */
final class CountryWeights {
    private static final int PARTS = 10;
    private static final int OPENING = 60;
    private static final int LONGEST_TITLE = 30;
    private static final double FIRST_BONUS = 5;
    private static final double TITLE_FACTOR = 3;
    private static final double OPENING_FACTOR = 2;

    private static final Comparator<Country> HEAVIEST =
            Comparator.comparingDouble(Country::weight).reversed().thenComparing(Country::code);

    private CountryWeights() {}

    /** The countries of the accepted candidates, heaviest first, then by code; their weights add up to 1. */
    static List<Country> of(Reading reading, List<Candidate> accepted) {
        int titleEnd = titleEnd(reading);
        boolean named = false;
        Map<String, Tally> tallies = new TreeMap<>();
        for (Candidate candidate :
                accepted.stream().flatMap(Candidate::andBeside).toList()) {
            if (candidate.kind() == Kind.COUNTRY) {
                boolean first = !named && candidate.place().isEmpty();
                named |= first;
                double position = position(candidate, titleEnd, first);
                int part = (int) ((long) candidate.from() * PARTS / reading.size());
                tallies.computeIfAbsent(candidate.value(), code -> new Tally()).add(candidate, position, part);
            }
        }
        double total = tallies.values().stream().mapToDouble(Tally::weight).sum();
        return tallies.entrySet().stream()
                .map(entry -> entry.getValue().country(entry.getKey(), total))
                .sorted(HEAVIEST)
                .toList();
    }

    /** The token after the title, or after a first block that is short as titles are; 0 where there is neither. */
    private static int titleEnd(Reading reading) {
        if (reading.bodyStart() > 0) {
            return reading.tokenAt(reading.bodyStart());
        }
        for (int end = 1; end < Math.min(reading.size(), LONGEST_TITLE); end++) {
            if (reading.is(end, Shape.BLOCK_START)) {
                return end;
            }
        }
        return 0;
    }

    private static double position(Candidate candidate, int titleEnd, boolean first) {
        if (candidate.from() < titleEnd) {
            return first ? TITLE_FACTOR + FIRST_BONUS : TITLE_FACTOR;
        }
        return candidate.from() < titleEnd + OPENING ? OPENING_FACTOR + (first ? OPENING_FACTOR : 0) : 1;
    }

    /** What is counted of one country. */
    private static final class Tally {
        private final BitSet parts = new BitSet(PARTS);
        private double sum;
        private int mentions;

        void add(Candidate candidate, double position, int part) {
            sum += position * candidate.score() * ofRule(candidate.rule());
            parts.set(part);
            mentions++;
        }

        private static double ofRule(String rule) {
            return switch (rule) {
                case "country-name", "user-name", "user-reading" -> 1;
                case "user-successor" -> 0.5;
                case "demonym" -> 0.7;
                case "capital", "metonym" -> 0.6;
                default -> 0.7;
            };
        }

        double weight() {
            return sum * (1 + (double) parts.cardinality() / PARTS);
        }

        Country country(String code, double total) {
            return new Country(code, Countries.nameOf(code), mentions, weight() / total);
        }
    }
}
