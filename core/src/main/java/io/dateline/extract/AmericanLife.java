package io.dateline.extract;

import io.dateline.extract.NameHit.OfPlace;
import io.dateline.text.Reading;
import io.dateline.text.Shape;
import java.util.HashSet;
import java.util.Set;

/**
 * Words by which a local paper of the United States is known, though it names its country never: sheriffs, school districts, county
 * commissioners, interstates. They name nothing themselves; they speak for the American one of the places that are named.
 */
final class AmericanLife {
    private static final CueWords ALONE = CueWords.of("""
            sheriff sheriffs isd interstate walmart quarterback touchdown touchdowns varsity sophomore homecoming ymca ffa alderman
            aldermen selectman selectmen councilwoman kindergartners countywide citywide semifinals kiwanis innings coroner
            """);
    private static final CueWords COUNTY = CueWords.of("county parish");
    private static final CueWords FIRST = CueWords.of(
            "county school high state junior city highway planning elementary middle grand little main tax fire district");
    private static final CueWords SECOND = CueWords.of("""
            commissioner commissioners commission judge clerk seat courthouse fair district board superintendent rep sen trooper troopers
            jail agent extension fairgrounds supervisors college council patrol hall zoning school jury league street attorney
            """);
    private static final int ENOUGH = 2;
    private static final int LOCAL = 2;
    private static final double WEIGHT = 0.6;
    private static final int MOST = 6;

    private AmericanLife() {}

    /** Speaks for the United States if there are several different such words. */
    static void of(Reading reading, NameScan scan, CountryEvidence evidence) {
        Set<Long> cues = new HashSet<>();
        scan.places.values().stream()
                .filter(hit -> isCounty(reading, hit))
                .limit(MOST)
                .forEach(hit -> cues.add(Surroundings.name(reading, hit)));
        for (int at = 0; at < reading.size() && cues.size() < MOST; at++) {
            if (ALONE.at(reading, at)) {
                cues.add(reading.hash(at));
            } else if (FIRST.at(reading, at) && SECOND.at(reading, at + 1)) {
                cues.add(reading.hash(at) * 31 + reading.hash(at + 1));
            } else if (isState(reading, at)) {
                cues.add(reading.hash(at));
            }
        }
        if (cues.size() >= ENOUGH) {
            evidence.add("US", cues.size() * WEIGHT);
            if (cues.size() >= LOCAL) {
                evidence.home("US");
                evidence.name(Set.of("US"));
            }
        }
    }

    /** "Lamar County": a county's name that only the United States have. */
    private static boolean isCounty(Reading reading, OfPlace hit) {
        return COUNTY.at(reading, hit.to() - 1)
                && hit.to() > hit.from() + 1
                && hit.options().stream()
                        .allMatch(option -> option.place().code().equals("US"));
    }

    /** "Powderly, TX", "R-Texas". */
    private static boolean isState(Reading reading, int at) {
        return AmericanStates.isAfterTown(reading, at) && reading.is(at, Shape.CAPITAL);
    }
}
