package io.dateline.extract;

import io.dateline.extract.Candidates.Declined;
import io.dateline.model.Mention.Kind;
import io.dateline.text.Reading;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What speaks for countries that a report doesn't name, or hardly: its politicians, parties and money. They weigh for every country; to
 * bring in one that nothing names they must weigh enough together. Its places then count as well that were too small before.
 *
 * @param hints all, for the weights
 * @param shown those that are mentions of their countries, and the places that they vouch for
 */
record CountryHints(List<CountryHint> hints, List<Candidate> shown) {
    /** What brings in a country that nothing names, and what does in a report that must have one. */
    private static final double ENOUGH = 1;

    private static final double ENOUGH_WITHIN = 0.4;
    private static final double LEAST_PLACE = 0.4;
    private static final double VOUCHED = 0.6;

    static CountryHints of(Reading reading, Settlement settled, List<Candidate> resolved, UnnamedCountry unnamed) {
        List<CountryHint> hints = new ArrayList<>(ActorHints.of(reading, resolved));
        if (unnamed.isSpokenOf()) {
            hints.addAll(MoneyHints.of(reading, settled.declined()));
            hints.addAll(InstitutionHints.of(reading));
        }
        Set<String> brought = brought(hints, settled.accepted(), unnamed.isSpokenOf());
        List<Candidate> shown = Stream.concat(
                        hints.stream()
                                .map(CountryHint::candidate)
                                .filter(candidate -> brought.contains(candidate.value())),
                        places(settled, brought))
                .toList();
        return new CountryHints(hints, shown);
    }

    /**
     * The countries that nothing names and for which enough speaks; in a report that names others, and is not told from within one, its
     * politicians are there in passing.
     */
    private static Set<String> brought(List<CountryHint> hints, List<Candidate> accepted, boolean fromWithin) {
        Set<String> named = accepted.stream()
                .filter(candidate -> candidate.kind() == Kind.COUNTRY)
                .flatMap(Candidate::andBeside)
                .map(Candidate::value)
                .collect(Collectors.toSet());
        if (!named.isEmpty() && !fromWithin) {
            return Set.of();
        }
        Map<String, Double> weights = new HashMap<>();
        hints.forEach(hint -> weights.merge(hint.code(), hint.weight(), Double::sum));
        Set<String> codes = new HashSet<>(weights.keySet());
        codes.removeAll(named);
        codes.removeIf(code -> weights.getOrDefault(code, 0.0) < (fromWithin ? ENOUGH_WITHIN : ENOUGH));
        return codes;
    }

    /** The places of these countries that were too small to bring them in. */
    private static Stream<Candidate> places(Settlement settled, Set<String> codes) {
        BitSet taken = new BitSet();
        settled.accepted().forEach(candidate -> taken.set(candidate.from(), candidate.to()));
        return settled.declined().stream()
                .filter(declined -> declined.reason().equals(PlaceScore.TOO_SMALL))
                .map(Declined::candidate)
                .filter(place -> codes.contains(place.value()) && place.score() >= LEAST_PLACE)
                .filter(place -> taken.get(place.from(), place.to()).isEmpty())
                .map(place -> place.withScore(VOUCHED));
    }

    /** The accepted candidates with those shown, in order of position, a country after the actor whose span it shares. */
    List<Candidate> among(List<Candidate> accepted) {
        Map<Integer, List<Candidate>> byStart = new TreeMap<>();
        Stream.concat(accepted.stream(), shown.stream())
                .forEach(candidate -> byStart.computeIfAbsent(candidate.from(), from -> new ArrayList<>())
                        .add(candidate));
        return byStart.values().stream().flatMap(List::stream).toList();
    }
}
