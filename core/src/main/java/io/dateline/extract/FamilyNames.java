package io.dateline.extract;

import io.dateline.extract.NameHit.OfCountry;
import io.dateline.extract.NameHit.OfPlace;
import io.dateline.reference.KnownActors;
import io.dateline.reference.NameKey;
import io.dateline.text.Reading;
import io.dateline.text.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names of places and countries that a report gives to a person first: after "Hamilton Jordan", "Jordan" alone is the same person,
 * unless the words around speak for the country.
 */
final class FamilyNames {
    private static final CueWords JOINS = CueWords.of(", and or");

    private final Reading reading;
    private final NameScan scan;
    private final Map<Long, Integer> firstUses = new HashMap<>();

    FamilyNames(Reading reading, NameScan scan) {
        this.reading = reading;
        this.scan = scan;
        for (OfCountry hit : scan.countries.values()) {
            if (hit.isName() && CountryContext.isPossibleSurname(reading, hit.from())) {
                note(hit, hit.codes());
            }
        }
        for (OfPlace hit : scan.places.values()) {
            if (!scan.countries.containsKey(hit.from())) {
                note(
                        hit,
                        hit.options().stream()
                                .map(option -> option.place().code())
                                .distinct()
                                .toList());
            }
        }
    }

    private void note(NameHit hit, List<String> codes) {
        int from = hit.from();
        if (hit.to() == from + 1
                && from > 0
                && reading.is(from - 1, Shape.CAPITAL)
                && NameContext.follows(reading, from)
                && !NameContext.isHeadline(reading, from)
                && !isTownOf(from - 1, codes)
                && (NameContext.isTitle(reading, from - 1)
                        || KnownActors.standard().firstNames(NameKey.of(reading.word(from - 1))) > 0)) {
            firstUses.merge(reading.hash(from), from, Math::min);
        }
    }

    /** "Paris France". */
    private boolean isTownOf(int token, List<String> codes) {
        OfPlace town = scan.places.get(token);
        return town != null
                && town.options().stream()
                        .anyMatch(option -> codes.contains(option.place().code()));
    }

    /** Whether the name is that of a person named before, and nothing beside it speaks for a country or place. */
    boolean isNamedBefore(NameHit hit) {
        Integer first = firstUses.get(reading.hash(hit.from()));
        return first != null
                && first < hit.from()
                && hit.to() == hit.from() + 1
                && NameContext.locative(reading, hit.from()) < 1
                && !CountryContext.hasOffices(reading, hit.to())
                && !isListed(hit);
    }

    /** "Egypt, Jordan and Syria", "Amman, Jordan". */
    private boolean isListed(NameHit hit) {
        if (JOINS.at(reading, hit.to()) && scan.countries.containsKey(hit.to() + 1)) {
            return true;
        }
        return JOINS.at(reading, hit.from() - 1)
                && (endsAt(scan.countries.lowerEntry(hit.from()), hit.from() - 1)
                        || endsAt(scan.places.lowerEntry(hit.from()), hit.from() - 1));
    }

    private static boolean endsAt(
            Map.@org.jspecify.annotations.Nullable Entry<Integer, ? extends NameHit> before, int end) {
        return before != null && before.getValue().to() == end;
    }
}
