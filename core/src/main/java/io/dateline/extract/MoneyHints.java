package io.dateline.extract;

import io.dateline.extract.Candidates.Declined;
import io.dateline.model.Mention.Kind;
import io.dateline.reference.Currencies;
import io.dateline.text.Reading;
import io.dateline.text.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What amounts of money tell about the country that a report is about: fines and wages are given in its own. Asked only of a report
 * that is told from within a country; elsewhere, money tells no more than what something cost.
 */
final class MoneyHints {
    private static final double FIRST = 0.8;
    private static final double AGAIN = 0.3;
    private static final int MOST = 4;
    private static final Set<String> OF_THE_WORLD = Set.of("US", "GB", "CH");
    private static final CueWords MANY = CueWords.of("million billion thousand hundred");
    private static final CueWords BRACKET = CueWords.of("(");

    private final Reading reading;
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<CountryHint> hints = new ArrayList<>();

    private MoneyHints(Reading reading) {
        this.reading = reading;
    }

    static List<CountryHint> of(Reading reading, List<Declined> declined) {
        MoneyHints hints = new MoneyHints(reading);
        for (int at = 1; at < reading.size(); at++) {
            hints.amount(at);
        }
        declined.stream()
                .filter(refused -> refused.reason().equals(CountryContext.MONEY_NAMED))
                .map(Declined::candidate)
                .filter(candidate -> candidate.kind() == Kind.COUNTRY && !OF_THE_WORLD.contains(candidate.value()))
                .forEach(candidate -> hints.add(candidate.from(), candidate.to() + 1, candidate.value(), 1));
        return hints.hints;
    }

    /** "500 pula", "1.5 million kwacha", "kwacha ($20)". */
    private void amount(int at) {
        List<String> codes = reading.is(at, Shape.LETTERS) ? Currencies.of(reading, at) : List.of();
        if (!codes.isEmpty()
                && (reading.is(at - 1, Shape.DIGITS) || MANY.at(reading, at - 1) || BRACKET.at(reading, at + 1))) {
            codes.forEach(code -> add(at, at + 1, code, codes.size()));
        }
    }

    private void add(int from, int to, String code, int shared) {
        int count = counts.merge(code, 1, Integer::sum);
        double weight = count == 1 ? FIRST : count <= MOST ? AGAIN * FIRST : 0;
        hints.add(CountryHint.of(from, to, code, CountryHint.MONEY, weight / shared));
    }
}
