package io.dateline.extract;

import io.dateline.model.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * When the office holders of a report were in those offices together.
 *
 * @param stretches in order, apart from each other; at least one
 * @param agreeing who was in office throughout
 * @param outliers who never was in office together with the others
 */
record Tenure(List<Days> stretches, List<OfficeClaim> agreeing, List<OfficeClaim> outliers) {
    /** So many days a person is still named with an office that has just ended. */
    private static final int AFTERWARDS = 10;

    /** So many of the holders must agree for each that may be left aside. */
    private static final int PER_OUTLIER = 3;

    /** None where there is nobody, or the holders contradict each other. */
    static Optional<Tenure> of(List<OfficeClaim> named) {
        Map<String, OfficeClaim> claims = new LinkedHashMap<>();
        named.forEach(claim -> claims.putIfAbsent(claim.actor() + claim.terms(), claim));
        List<Days> stretches = mostTogether(claims.values());
        List<OfficeClaim> agreeing = new ArrayList<>();
        List<OfficeClaim> outliers = new ArrayList<>();
        claims.values().forEach(claim -> (isIn(claim, stretches) ? agreeing : outliers).add(claim));
        return contradicts(claims.values(), stretches)
                ? Optional.empty()
                : Optional.of(new Tenure(stretches, List.copyOf(agreeing), List.copyOf(outliers)));
    }

    private static boolean contradicts(Collection<OfficeClaim> claims, List<Days> stretches) {
        long together = stretches.isEmpty()
                ? 0
                : claims.stream()
                        .filter(claim -> isIn(claim, List.of(stretches.getFirst())))
                        .count();
        return together == 0 || (claims.size() - together) * (PER_OUTLIER - 1) > together;
    }

    private static boolean isIn(OfficeClaim claim, List<Days> stretches) {
        return stretches.stream().anyMatch(stretch -> claim.terms().stream().anyMatch(stretch::overlaps));
    }

    /** The stretches of days with the greatest number of holders in office. */
    private static List<Days> mostTogether(Collection<OfficeClaim> claims) {
        TreeMap<LocalDate, Integer> steps = steps(claims);
        List<Days> best = new ArrayList<>();
        int most = 0;
        int inOffice = 0;
        for (var step : steps.entrySet()) {
            inOffice += step.getValue();
            if (inOffice > most) {
                best.clear();
                most = inOffice;
            }
            if (inOffice == most && most > 0) {
                best.add(new Days(step.getKey(), until(steps, step.getKey())));
            }
        }
        return List.copyOf(best);
    }

    /** By how many more or fewer are in office from a day on. */
    private static TreeMap<LocalDate, Integer> steps(Collection<OfficeClaim> claims) {
        TreeMap<LocalDate, Integer> steps = new TreeMap<>();
        for (OfficeClaim claim : claims) {
            for (Days term : claim.terms()) {
                steps.merge(term.first(), 1, Integer::sum);
                if (!term.last().equals(LocalDate.MAX)) {
                    steps.merge(term.last().plusDays(AFTERWARDS + 1), -1, Integer::sum);
                }
            }
        }
        return steps;
    }

    private static LocalDate until(TreeMap<LocalDate, Integer> steps, LocalDate day) {
        LocalDate next = steps.higherKey(day);
        return next == null ? LocalDate.MAX : next.minusDays(1);
    }

    /** The same within some days only; none where nothing is left. */
    Optional<Tenure> within(Days days) {
        List<Days> left = stretches.stream()
                .filter(days::overlaps)
                .map(stretch -> new Days(later(stretch.first(), days.first()), earlier(stretch.last(), days.last())))
                .toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(new Tenure(left, agreeing, outliers));
    }

    /** From the first day to the last. */
    Days whole() {
        return new Days(stretches.getFirst().first(), stretches.getLast().last());
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
