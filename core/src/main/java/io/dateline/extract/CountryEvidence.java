package io.dateline.extract;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How much a report speaks for each country so far; what decides which Georgia and which of two towns is meant. */
final class CountryEvidence {
    private static final double FULL_SHARE = 1.0 / 3;

    private final Map<String, Double> weights = new HashMap<>();
    private final Set<String> named = new HashSet<>();
    private double total;
    private Optional<String> home = Optional.empty();

    /** Notes the country in which the report seems to be told to people nearby. */
    void home(String code) {
        home = Optional.of(code);
    }

    Optional<String> home() {
        return home;
    }

    void add(String code, double weight) {
        weights.merge(code, weight, Double::sum);
        total += weight;
    }

    /** Notes that a name, a demonym or the capital of one of these countries was met. */
    void name(Collection<String> codes) {
        named.addAll(codes);
    }

    boolean isNamed(String code) {
        return named.contains(code);
    }

    double of(String code) {
        return weights.getOrDefault(code, 0.0);
    }

    /** The country that has at least this share of all that is named, where one has and is named. */
    Optional<String> dominant(double share) {
        return weights.entrySet().stream()
                .filter(entry -> entry.getValue() >= share * total && named.contains(entry.getKey()))
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder());
    }

    /** From 0, where the country is not named, to 1, where a third of all that is named is in it. */
    double support(String code) {
        return total == 0 ? 0 : Math.min(1, of(code) / total / FULL_SHARE);
    }

    /** The code for which most speaks; the first of them that is listed as preferred, else the first, where nothing does. */
    String likeliest(List<String> codes, List<String> preferred) {
        String best = codes.stream().filter(preferred::contains).findFirst().orElse(codes.getFirst());
        for (String code : codes) {
            best = of(code) > of(best) ? code : best;
        }
        return best;
    }
}
