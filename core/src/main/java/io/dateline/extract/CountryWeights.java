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
import java.util.Set;
import java.util.TreeMap;

/**
 * How much a report is about each country that it names: names count more than places, title and opening more than the rest
 * and the first of all most, and
 * a country that is named throughout more than one that is named in one spot.
 */
final class CountryWeights {
    /** The rule of the place from which a report is filed. */
    static final String DATELINE = "dateline";

    private static final String NAME = "country-name";
    private static final double ALONE_IN_TITLE = 1.6;
    private static final double BESIDE_THE_COUNTRY = 0.5;
    private static final Set<String> NAMING = Set.of(NAME, "demonym", "user-name", "user-reading");
    private static final int LEAST_NAMED = 2;
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
    static List<Country> of(
            Reading reading, List<Candidate> accepted, List<CountryHint> hints, UnnamedCountry country) {
        List<Candidate> mentions = accepted.stream()
                .flatMap(Candidate::andBeside)
                .filter(candidate -> candidate.kind() == Kind.COUNTRY)
                .toList();
        List<CountryRole> roles = CountryRole.of(reading, mentions);
        Position position = new Position(reading);
        boolean unnamed = country.isSpokenOf() && mentions.stream().noneMatch(position::isNamedInTitle);
        Map<String, Tally> tallies = new TreeMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            Candidate mention = mentions.get(i);
            CountryRole role = unnamed && isPlace(mention) ? CountryRole.PLAIN : roles.get(i);
            double weight = position.of(mention) * role.weight(unnamed) * ofRule(mention.rule(), unnamed);
            if (unnamed && !isPlace(mention) && country.isBeside(mention.from())) {
                weight *= BESIDE_THE_COUNTRY;
            }
            Tally tally = tallies.computeIfAbsent(mention.value(), code -> new Tally());
            tally.add(mention, weight, part(mention, reading));
            tally.titled += position.isNamedInTitle(mention) ? 1 : 0;
        }
        for (CountryHint hint : hints) {
            Tally tally = tallies.get(hint.code());
            if (tally != null) {
                tally.add(hint, part(hint.candidate(), reading));
            }
        }
        List<Tally> titled =
                tallies.values().stream().filter(tally -> tally.titled > 0).toList();
        if (titled.size() == 1) {
            titled.getFirst().factor = ALONE_IN_TITLE;
        }
        if (tallies.values().stream().anyMatch(Tally::isSubject)) {
            tallies.values().removeIf(Tally::isDatelineOnly);
        }
        double total = tallies.values().stream().mapToDouble(Tally::weight).sum();
        return tallies.entrySet().stream()
                .map(entry -> entry.getValue().country(entry.getKey(), total))
                .sorted(HEAVIEST)
                .toList();
    }

    private static int part(Candidate mention, Reading reading) {
        return (int) ((long) mention.from() * PARTS / reading.size());
    }

    private static boolean isPlace(Candidate mention) {
        return switch (mention.rule()) {
            case "place", "capital", "place-beside", "place-of-a-kind", DATELINE -> true;
            default -> false;
        };
    }

    /** What a rule counts. Local places tell best which country a report is told from within. */
    private static double ofRule(String rule, boolean fromWithin) {
        return switch (rule) {
            case NAME, "user-name", "user-reading" -> 1;
            case "user-successor" -> 0.5;
            case "demonym" -> 0.7;
            case "metonym" -> fromWithin ? 0.15 : 0.6;
            case "place-of-a-kind", DATELINE -> 0.6;
            case "capital" -> fromWithin ? 1.2 : 0.8;
            case "place" -> fromWithin ? 1.5 : 0.8;
            case CountryHint.ACTOR, CountryHint.MONEY, CountryHint.INSTITUTION -> 0;
            default -> 0.8;
        };
    }

    /** What the place of a mention in the report counts; asked in the order of positions. */
    private static final class Position {
        private final int titleEnd;
        private final boolean hasOpening;
        private boolean named;

        Position(Reading reading) {
            titleEnd = titleEnd(reading);
            hasOpening = titleEnd > 0 || reading.size() == 0 || !isCutOut(reading);
        }

        /** A text that begins in the middle of a sentence has no opening. */
        private static boolean isCutOut(Reading reading) {
            return Character.isLowerCase(reading.text().codePointAt(reading.start(0)));
        }

        boolean isNamedInTitle(Candidate mention) {
            return mention.from() < titleEnd && NAMING.contains(mention.rule());
        }

        double of(Candidate mention) {
            boolean first = !named && mention.place().isEmpty();
            named |= first;
            if (mention.from() < titleEnd) {
                return first ? TITLE_FACTOR + FIRST_BONUS : TITLE_FACTOR;
            }
            boolean opening = hasOpening && mention.from() < titleEnd + OPENING;
            return opening ? OPENING_FACTOR + (first ? OPENING_FACTOR : 0) : 1;
        }

        /** The token after the title, or after a first block that is short as titles are; 0 where there is neither. */
        private static int titleEnd(Reading reading) {
            if (reading.bodyStart() > 0) {
                return reading.tokenAt(reading.bodyStart());
            }
            for (int end = 1; end < Math.min(reading.size(), LONGEST_TITLE); end++) {
                if (reading.is(end, Shape.BLOCK_START)) {
                    return isCutOut(reading) ? 0 : end;
                }
            }
            return 0;
        }
    }

    /** What is counted of one country. */
    private static final class Tally {
        private final BitSet parts = new BitSet(PARTS);
        private double sum;
        private double factor = 1;
        private int titled;
        private int mentions;
        private int named;
        private int filed;

        void add(Candidate candidate, double weight, int part) {
            named += NAMING.contains(candidate.rule()) ? 1 : 0;
            filed += candidate.rule().equals(DATELINE) ? 1 : 0;
            sum += weight * candidate.score();
            parts.set(part);
            mentions++;
        }

        void add(CountryHint hint, int part) {
            sum += hint.weight();
            parts.set(part);
        }

        /** Named, and not in passing. */
        boolean isSubject() {
            return named >= LEAST_NAMED;
        }

        /** Where the report was filed, and nothing else. */
        boolean isDatelineOnly() {
            return filed == mentions;
        }

        double weight() {
            return factor * sum * (1 + (double) parts.cardinality() / PARTS);
        }

        Country country(String code, double total) {
            return new Country(code, Countries.nameOf(code), mentions, weight() / total);
        }
    }
}
