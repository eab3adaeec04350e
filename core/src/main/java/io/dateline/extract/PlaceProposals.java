package io.dateline.extract;

import io.dateline.extract.NameHit.OfPlace;
import io.dateline.extract.PlaceReading.Choice;
import io.dateline.reference.Place;
import io.dateline.text.Reading;

/** Proposes the places of a report for their countries. */
final class PlaceProposals {
    private static final long BRUSSELS = 2800866;
    private static final int NEARBY = 20;
    private static final CueWords UNION = CueWords.of("eu eurozone eurocrats brexit");
    private static final CueWords EUROPEAN = CueWords.of("european");
    private static final CueWords BODIES = CueWords.of("union commission council parliament community communities");
    private static final double WORTH_A_REASON = 0.05;
    private static final CueWords SPEAKS = CueWords.of("""
            said says announced accused accuses denied denies warned warns wants wanted agreed refused rejected condemned
            insists insisted claims claimed vowed hopes fears threatened backs backed offered has is considers
            """);

    private final Reading reading;
    private final NameScan scan;
    private final PlaceReading places;

    PlaceProposals(Reading reading, NameScan scan, PlaceReading places) {
        this.reading = reading;
        this.scan = scan;
        this.places = places;
    }

    void propose(Candidates out) {
        for (OfPlace hit : scan.places.values()) {
            if (!places.isCountry(hit)) {
                propose(places.choose(hit), out);
            }
        }
    }

    private void propose(Choice choice, Candidates out) {
        if (choice.score() >= Settlement.LEAST_SCORE && isUnion(choice)) {
            out.decline(candidate(choice), "stands for the European Union");
        } else if (choice.score() >= Settlement.LEAST_SCORE) {
            out.propose(with(choice, rule(choice)));
        } else if (choice.score() >= WORTH_A_REASON) {
            out.decline(candidate(choice), places.reason(choice.hit()));
        }
    }

    /** "Moscow said": the government, not the town. */
    private boolean speaks(Choice choice) {
        OfPlace hit = choice.hit();
        return choice.place().kind() == Place.Kind.CAPITAL
                && SPEAKS.at(reading, hit.to())
                && NameContext.locative(reading, hit.from()) == 0;
    }

    /** "Brussels wants new rules", and Brussels in a sentence about the Union, unless something is said to be there. */
    private boolean isUnion(Choice choice) {
        int from = choice.hit().from();
        return choice.place().ref().filter(ref -> ref.geonames() == BRUSSELS).isPresent()
                && NameContext.locative(reading, from) < 1
                && !NameContext.isDateline(reading, from, choice.hit().to())
                && (speaks(choice) || isWithUnion(from));
    }

    private boolean isWithUnion(int token) {
        for (int i = Math.max(0, token - NEARBY); i < Math.min(reading.size(), token + NEARBY); i++) {
            boolean union = UNION.at(reading, i) || EUROPEAN.at(reading, i) && BODIES.at(reading, i + 1);
            if (union && reading.sentence(i) == reading.sentence(token)) {
                return true;
            }
        }
        return false;
    }

    private String rule(Choice choice) {
        if (NameContext.isDateline(reading, choice.hit().from(), choice.hit().to())) {
            return CountryWeights.DATELINE;
        }
        return speaks(choice) ? "metonym" : plainRule(choice);
    }

    static Candidate candidate(Choice choice) {
        return with(choice, plainRule(choice));
    }

    private static String plainRule(Choice choice) {
        return choice.place().kind() == Place.Kind.CAPITAL ? "capital" : "place";
    }

    private static Candidate with(Choice choice, String rule) {
        OfPlace hit = choice.hit();
        Place place = choice.place();
        return place.ref()
                .map(ref -> Candidate.place(hit.from(), hit.to(), place.code(), rule, choice.score(), ref))
                .orElseGet(() -> Candidate.country(hit.from(), hit.to(), place.code(), rule, choice.score()));
    }
}
