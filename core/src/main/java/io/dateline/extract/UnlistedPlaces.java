package io.dateline.extract;

import io.dateline.extract.NameHit.OfCountry;
import io.dateline.extract.NameHit.OfPlace;
import io.dateline.extract.NameHit.Option;
import io.dateline.reference.Place;
import io.dateline.text.Reading;
import io.dateline.text.Shape;
import java.util.Optional;

/**
 * Proposes places that no table lists, where the words around say which country they are in: "in Abcdef, Norway", "Abcdef, Tex.", or,
 * in a report that is about one country, "the village of Abcdef".
 */
final class UnlistedPlaces {
    private static final double STATE = 0.85;
    private static final double BESIDE_STATE = 0.75;
    private static final double BESIDE_COUNTRY = 0.65;
    private static final double OF_A_KIND = 0.55;
    private static final double DOMINANT = 0.7;
    private static final int LONGEST = 3;

    private static final CueWords COMMA = CueWords.of(",");
    private static final CueWords OF = CueWords.of("of");
    private static final CueWords IN = CueWords.of("in at near outside from");
    private static final CueWords KIND = CueWords.of("""
            village town city township hamlet settlement suburb district municipality neighbourhood neighborhood commune barangay
            slum island islands province parish county villages towns
            """);
    private static final CueWords NO_PLACES = CueWords.of("""
            europe asia africa america americas january february march april may june july august september october november december
            monday tuesday wednesday thursday friday saturday sunday parliament congress the university college hospital mr mrs
            """);

    private final Reading reading;
    private final NameScan scan;
    private final CountryEvidence evidence;

    UnlistedPlaces(Reading reading, NameScan scan, CountryEvidence evidence) {
        this.reading = reading;
        this.scan = scan;
        this.evidence = evidence;
    }

    void propose(Candidates out) {
        for (int at = 1; at < reading.size(); at++) {
            if (AmericanStates.isAfterTown(reading, at)) {
                out.propose(Candidate.country(at, AmericanStates.end(reading, at), "US", "state-abbreviation", STATE));
                beside(at - 1, "US", BESIDE_STATE, false, out);
            } else if (COMMA.at(reading, at)) {
                int comma = at;
                holder(at + 1).ifPresent(code -> beside(comma, code, BESIDE_COUNTRY, true, out));
            } else if (KIND.at(reading, at)) {
                ofAKind(at, out);
            }
        }
    }

    /** The country of a country's or region's name at a token. */
    private Optional<String> holder(int at) {
        OfCountry country = scan.countries.get(at);
        if (country != null) {
            return country.isName() && country.codes().size() == 1
                    ? Optional.of(country.codes().getFirst())
                    : Optional.empty();
        }
        OfPlace place = scan.places.get(at);
        return place == null
                ? Optional.empty()
                : place.options().stream()
                        .map(Option::place)
                        .filter(region -> region.kind() == Place.Kind.REGION && evidence.isNamed(region.code()))
                        .map(Place::code)
                        .findFirst();
    }

    private void beside(int comma, String code, double score, boolean afterIn, Candidates out) {
        int from = nameBefore(comma);
        if (from < comma && (!afterIn || IN.at(reading, from - 1))) {
            out.propose(Candidate.country(from, comma, code, "place-beside", score));
        }
    }

    /** Where the run of capitalised words before a token begins that no table lists; the token itself where there is none. */
    private int nameBefore(int end) {
        int from = end;
        while (from > 0 && end - from < LONGEST && isNameWord(from - 1) && !reading.is(from, Shape.BLOCK_START)) {
            from--;
        }
        return from > 0 && isNameWord(from - 1) ? end : from;
    }

    private boolean isNameWord(int token) {
        return reading.is(token, Shape.CAPITAL)
                && reading.is(token, Shape.LETTERS)
                && !reading.is(token, Shape.ALL_CAPITALS)
                && !NO_PLACES.at(reading, token)
                && !Lexicon.COMMON.has(reading, token)
                && !scan.countries.containsKey(token);
    }

    /** "the village of Abcdef", "Abcdef village", in a report about one country. */
    private void ofAKind(int kind, Candidates out) {
        Optional<String> main = evidence.dominant(DOMINANT);
        if (main.isEmpty() || reading.is(kind, Shape.CAPITAL) && !reading.is(kind, Shape.BLOCK_START)) {
            return;
        }
        if (OF.at(reading, kind + 1)) {
            int to = nameAfter(kind + 2);
            if (to > kind + 2) {
                out.propose(Candidate.country(kind + 2, to, main.get(), "place-of-a-kind", OF_A_KIND));
            }
        } else {
            int from = nameBefore(kind);
            if (from < kind) {
                out.propose(Candidate.country(from, kind, main.get(), "place-of-a-kind", OF_A_KIND));
            }
        }
    }

    private int nameAfter(int from) {
        int to = from;
        while (to < reading.size() && to - from < LONGEST && isNameWord(to)) {
            to++;
        }
        return to;
    }
}
