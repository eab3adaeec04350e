package io.dateline.extract;

import io.dateline.extract.NameHit.OfPlace;
import io.dateline.extract.NameHit.Option;
import io.dateline.model.ActorType;
import io.dateline.reference.KnownActors;
import io.dateline.reference.Place;
import io.dateline.reference.Places;
import io.dateline.text.Folding;
import io.dateline.text.Reading;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * How sure it is that words are a place's name and mean this place: its size, the words around, and the country's standing in the
 * report. A plain look-up of place names gets about half of its hits wrong.
 */
final class PlaceScore {
    /** Why a place does not count that may well be meant. */
    static final String TOO_SMALL = "a place too small to be meant without a word for its country";

    private static final double HAMLET = 0.26;
    private static final double UNCOUNTED = 0.23;
    private static final double DISTRICT = 0.28;
    private static final double SPELT_OUT = 0.2;
    private static final double ABROAD = -0.2;
    private static final double UNAMBIGUOUS = 0.1;
    private static final double HOME = 0.12;
    private static final double ACTOR = -0.3;
    private static final double NEAR = 0.2;
    private static final double ALTERNATE = -0.15;
    private static final double LONGER_NAME = 0.12;
    private static final double SUPPORT = 0.25;
    private static final double LOCATIVE = 0.15;
    private static final double COMMON_WORD = -0.4;
    private static final double PERSON_NAME = -0.15;
    private static final double PART_OF_NAME = -0.45;
    private static final double PERSON_BEFORE = -0.4;
    private static final double PRESS = -0.6;
    private static final int LONG_NAME = 5;
    private static final int SMALL = 5;
    private static final double MOST = 0.95;
    private static final CueWords AREA = CueWords.of("county parish borough district province municipality");

    private final Reading reading;
    private final CountryEvidence evidence;
    private final FamilyNames families;
    private final Surroundings surroundings;
    private final IdentityHashMap<OfPlace, Double> around = new IdentityHashMap<>();
    private final Map<Long, Boolean> actors = new HashMap<>();

    PlaceScore(Reading reading, CountryEvidence evidence, FamilyNames families, Surroundings surroundings) {
        this.reading = reading;
        this.evidence = evidence;
        this.families = families;
        this.surroundings = surroundings;
    }

    /** What the words of a name and those around it tell, whichever place of that name is meant; told once. */
    double around(OfPlace hit) {
        return around.computeIfAbsent(hit, this::tellAround);
    }

    private double tellAround(OfPlace hit) {
        return words(hit)
                + LOCATIVE * (isPlaced(hit) ? 1 : NameContext.locative(reading, hit.from()))
                + (isUnambiguous(hit) ? UNAMBIGUOUS : 0);
    }

    private boolean isPlaced(OfPlace hit) {
        return NameContext.isDateline(reading, hit.from(), hit.to()) || NameContext.isKind(reading, hit.to());
    }

    /** How sure an option is, given what is told by the words around. */
    double of(OfPlace hit, Option option, double around) {
        double score = size(option.place())
                + (isSpeltOut(hit, option) ? SPELT_OUT : 0)
                + around
                + (option.alternate() ? ALTERNATE : 0)
                + (isActor(hit, option.place()) ? ACTOR : 0)
                + SUPPORT * evidence.support(option.place().code())
                + (evidence.home().filter(option.place().code()::equals).isPresent() ? HOME : 0)
                + (isAbroad(hit, option.place()) ? ABROAD : 0)
                + NEAR * surroundings.near(hit, option.place());
        return Math.clamp(score, 0, MOST);
    }

    /** A name that is better known as a company's, where it is no more than a hamlet or nothing speaks for the town: "Toyota agreed". */
    private boolean isActor(OfPlace hit, Place place) {
        boolean small =
                place.kind() == Place.Kind.DISTRICT || place.kind() == Place.Kind.TOWN && place.thousands() < SMALL;
        boolean lone = place.kind() == Place.Kind.TOWN && NameContext.locative(reading, hit.from()) == 0;
        return (small || lone)
                && actors.computeIfAbsent(
                        Surroundings.name(reading, hit),
                        name -> KnownActors.standard().find(reading.span(hit.from(), hit.to())).stream()
                                .anyMatch(actor -> actor.type() == ActorType.ORGANIZATION));
    }

    /** In a local paper, a place elsewhere whose name one of its own country has too. */
    private boolean isAbroad(OfPlace hit, Place place) {
        return evidence.home()
                .filter(home -> !home.equals(place.code())
                        && hit.options().stream()
                                .anyMatch(other -> !other.alternate()
                                        && other.place().code().equals(home)))
                .isPresent();
    }

    /** "Lamar County": a district whose name says that it is one. */
    private boolean isSpeltOut(OfPlace hit, Option option) {
        return option.place().kind() == Place.Kind.DISTRICT
                && hit.to() > hit.from() + 1
                && AREA.at(reading, hit.to() - 1);
    }

    private static double size(Place place) {
        return switch (place.kind()) {
            case CAPITAL -> 0.76;
            case REGION -> region(place.thousands());
            case TOWN -> size(place.thousands());
            case DISTRICT -> DISTRICT;
        };
    }

    private static double region(int thousands) {
        return thousands >= 500 ? 0.58 : thousands >= 50 ? 0.5 : 0.42;
    }

    private static double size(int thousands) {
        if (thousands >= 1000) {
            return 0.66;
        } else if (thousands >= 300) {
            return 0.57;
        } else if (thousands >= 100) {
            return 0.47;
        } else if (thousands >= 30) {
            return 0.38;
        }
        return thousands >= 15 ? 0.34 : thousands >= 5 ? 0.28 : thousands >= 1 ? HAMLET : UNCOUNTED;
    }

    private double words(OfPlace hit) {
        double score = hit.to() - hit.from() > 1 ? LONGER_NAME : word(hit.from());
        if (NameContext.isPress(reading, hit.to())) {
            return score + PRESS;
        }
        return score
                + (NameContext.isPartOfLongerName(reading, hit.from(), hit.to()) ? PART_OF_NAME : 0)
                + (families.isNamedBefore(hit) ? PERSON_BEFORE : 0);
    }

    /** One country only has the name, and it is nothing else. */
    private boolean isUnambiguous(OfPlace hit) {
        String code = hit.options().getFirst().place().code();
        return hit.options().stream().allMatch(other -> other.place().code().equals(code))
                && reading.end(hit.to() - 1) - reading.start(hit.from()) >= LONG_NAME
                && (hit.to() > hit.from() + 1 || word(hit.from()) == 0);
    }

    private double word(int token) {
        String word = Folding.fold(reading.word(token));
        return (Places.isCommonWord(word) ? COMMON_WORD : 0) + (Places.isPersonName(word) ? PERSON_NAME : 0);
    }

    /** In words, why a place was not believed. */
    String reason(OfPlace hit) {
        if (NameContext.isPress(reading, hit.to())) {
            return "part of the name of a newspaper or club";
        } else if (NameContext.isPartOfLongerName(reading, hit.from(), hit.to())) {
            return "part of a longer name";
        }
        return Places.isCommonWord(Folding.fold(reading.word(hit.from()))) ? "a common word" : TOO_SMALL;
    }
}
