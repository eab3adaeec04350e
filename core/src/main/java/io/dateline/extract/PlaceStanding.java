package io.dateline.extract;

import io.dateline.extract.NameHit.OfPlace;
import io.dateline.extract.NameHit.Option;
import io.dateline.model.ActorType;
import io.dateline.reference.KnownActors;
import io.dateline.reference.Place;
import io.dateline.reference.Places;
import io.dateline.text.Folding;
import io.dateline.text.Reading;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Whether a place may bring its country into a report. Where nothing else speaks for the country, only a capital or a large city
 * may, or a lesser one that stands where a place must and has its name to itself.
 */
final class PlaceStanding {
    private static final int LARGE_CITY = 300;
    private static final int CITY = 100;
    private static final int LARGE_REGION = 500;
    private static final int MUCH_LARGER = 4;
    private static final int SHORT_ARABIC = 3;
    private static final CueWords COUNTY = CueWords.of("county parish");

    private final Reading reading;
    private final CountryEvidence evidence;
    private final Surroundings surroundings;
    private final Set<Place> sure = new HashSet<>();
    private final Map<String, Integer> sureOf = new HashMap<>();

    PlaceStanding(Reading reading, CountryEvidence evidence, Surroundings surroundings) {
        this.reading = reading;
        this.evidence = evidence;
        this.surroundings = surroundings;
    }

    /** Takes places that are sure, which speak for others of their country. */
    void note(Collection<Place> places) {
        for (Place place : places) {
            if (sure.add(place)) {
                sureOf.merge(place.code(), 1, Integer::sum);
            }
            if (place.kind() == Place.Kind.CAPITAL) {
                evidence.name(Set.of(place.code()));
            }
        }
    }

    boolean isBelievable(OfPlace hit, Option option) {
        Place place = option.place();
        boolean named = evidence.isNamed(place.code());
        if (isPersonsName(hit, option)) {
            return false;
        } else if (!named
                && (CompassNames.isCompass(reading, hit.from(), hit.to())
                        || isFirstWord(hit) && option.alternate()
                        || isShortArabic(hit) && !place.isWellKnownInArabic())) {
            return false;
        }
        return named
                || isBesideAnother(place)
                || isLarge(place) && !isOutshone(hit, place)
                || surroundings.near(hit, place) >= 1
                || isCounty(hit)
                || isMeant(hit, option);
    }

    /** One word that has its capital from the sentence perhaps: "Queda", which is Spanish for "remains" and for Kedah. */
    private boolean isFirstWord(OfPlace hit) {
        return hit.to() == hit.from() + 1
                && NameContext.isSentenceStart(reading, hit.from())
                && !NameContext.isDateline(reading, hit.from(), hit.to());
    }

    /** "Lamar County", where all counties of that name are in one country. */
    private boolean isCounty(OfPlace hit) {
        return COUNTY.at(reading, hit.to() - 1)
                && hit.to() > hit.from() + 1
                && hit.options().stream()
                                .map(option -> option.place().code())
                                .distinct()
                                .count()
                        == 1;
    }

    private boolean isBesideAnother(Place place) {
        return sureOf.getOrDefault(place.code(), 0) > (sure.contains(place) ? 1 : 0);
    }

    /** A small capital whose name a region or a much larger town elsewhere has as well: Victoria, Hamilton. */
    private static boolean isOutshone(OfPlace hit, Place place) {
        return place.kind() == Place.Kind.CAPITAL
                && hit.options().stream()
                        .filter(option -> !option.alternate())
                        .map(Option::place)
                        .anyMatch(other -> !other.code().equals(place.code())
                                && other.thousands() >= LARGE_CITY
                                && other.thousands() >= MUCH_LARGER * place.thousands());
    }

    private static boolean isLarge(Place place) {
        return switch (place.kind()) {
            case CAPITAL -> true;
            case REGION -> place.thousands() >= LARGE_REGION;
            case TOWN -> place.thousands() >= LARGE_CITY;
            case DISTRICT -> false;
        };
    }

    /** "in X", where no other country has an X of about that size and no person or thing is called so. */
    private boolean isMeant(OfPlace hit, Option option) {
        Place place = option.place();
        return !option.alternate()
                && (place.kind() == Place.Kind.REGION || place.thousands() >= CITY)
                && (NameContext.locative(reading, hit.from()) == 1
                        || NameContext.isDateline(reading, hit.from(), hit.to()))
                && hit.options().stream().allMatch(other -> !rivals(other.place(), place))
                && !isOrdinary(hit);
    }

    private static boolean rivals(Place other, Place place) {
        return !other.code().equals(place.code())
                && (other.kind() == Place.Kind.CAPITAL
                        || other.kind() == Place.Kind.REGION
                        || other.thousands() * MUCH_LARGER >= place.thousands());
    }

    /** Nothing else is called so, and the words are not to be met by chance. */
    boolean isPlain(OfPlace hit, Place place) {
        boolean alternate =
                hit.options().stream().anyMatch(option -> option.place().equals(place) && option.alternate());
        return !alternate
                && !isOrdinary(hit)
                && !isFirstWord(hit)
                && !CompassNames.isCompass(reading, hit.from(), hit.to());
    }

    /** One by the number of countries that the name may mean. */
    double share(OfPlace hit, Place place) {
        return 1.0
                / hit.options().stream()
                        .map(Option::place)
                        .filter(other -> other.code().equals(place.code()) || rivals(other, place))
                        .map(Place::code)
                        .distinct()
                        .count();
    }

    private boolean isOrdinary(OfPlace hit) {
        String word = Folding.fold(reading.span(hit.from(), hit.to()));
        return Places.isCommonWord(word) || Places.isPersonName(word);
    }

    private boolean isShortArabic(OfPlace hit) {
        char first = reading.text().charAt(reading.start(hit.from()));
        return first >= '\u0600'
                && first <= '\u077f'
                && reading.end(hit.to() - 1) - reading.start(hit.from()) <= SHORT_ARABIC;
    }

    /** A town was called so after a person, who is meant rather: Stalin, once the name of Donetsk. */
    private boolean isPersonsName(OfPlace hit, Option option) {
        if (!option.alternate() || hit.to() > hit.from() + 1 || option.place().kind() == Place.Kind.CAPITAL) {
            return false;
        }
        String word = reading.word(hit.from());
        return Folding.fold(word).charAt(0)
                        != Folding.fold(option.place().name()).charAt(0)
                && KnownActors.standard().find(word).stream()
                        .limit(1)
                        .anyMatch(actor -> actor.type() == ActorType.PERSON);
    }
}
