package io.dateline.extract;

import io.dateline.reference.Institutions;
import io.dateline.text.Reading;
import io.dateline.text.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the acronyms of national institutions tell about the country that a report is about: who writes CHRAJ without a word for Ghana
 * writes of Ghana. Asked only of a report that is told from within a country. Each acronym counts once; one of three letters is soon
 * another's as well.
 */
final class InstitutionHints {
    private static final double LONG = 0.7;
    private static final double SHORT = 0.4;
    private static final int SHORTEST = 3;

    private InstitutionHints() {}

    static List<CountryHint> of(Reading reading) {
        List<CountryHint> hints = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (int at = 0; at < reading.size(); at++) {
            int length = reading.end(at) - reading.start(at);
            if (reading.is(at, Shape.ALL_CAPITALS) && length >= SHORTEST && seen.add(reading.hash(at))) {
                int token = at;
                Institutions.country(reading.word(at))
                        .map(code -> CountryHint.of(
                                token, token + 1, code, CountryHint.INSTITUTION, length > SHORTEST ? LONG : SHORT))
                        .ifPresent(hints::add);
            }
        }
        return hints;
    }
}
