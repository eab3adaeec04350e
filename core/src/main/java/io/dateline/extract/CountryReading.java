package io.dateline.extract;

import io.dateline.extract.NameHit.OfCountry;
import io.dateline.extract.NameHit.OfPlace;
import io.dateline.extract.NameHit.Option;
import io.dateline.extract.PlaceReading.Choice;
import io.dateline.reference.Place;
import io.dateline.text.Reading;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides what the countries' names and demonyms of a report mean. */
final class CountryReading {
    private static final double NAME = 0.97;
    private static final double AMBIGUOUS_NAME = 0.85;
    private static final double DEMONYM = 0.92;
    private static final double ADJECTIVE = 0.85;
    private static final double REGION = 0.8;
    private static final double PEOPLE_SUPPORT = 0.5;
    private static final double LARGELY = 0.5;

    /** Of countries that share a name, those that are meant unless the report shows otherwise. */
    private static final List<String> PREFERRED = List.of("CD", "KR", "DO", "GN", "IN", "RU");

    private static final CueWords REGION_WORDS = CueWords.of("state delta province");
    private static final CueWords JOINS = CueWords.of(", and or");
    private static final CueWords COUNTY = CueWords.of("county parish");
    private static final CueWords LOCAL = CueWords.of("school city fire police high");
    private static final CueWords BODY = CueWords.of("board district council department chief school schools");
    private static final CueWords COMMA = CueWords.of(",");

    private final Reading reading;
    private final NameScan scan;
    private final CountryEvidence evidence;
    private final FamilyNames families;
    private @Nullable Set<Long> counties;

    CountryReading(Reading reading, NameScan scan, CountryEvidence evidence, FamilyNames families) {
        this.reading = reading;
        this.scan = scan;
        this.evidence = evidence;
        this.families = families;
    }

    /** Lets the names that have one meaning only speak for their countries. */
    void gather() {
        for (OfCountry hit : scan.countries.values()) {
            boolean people = isPeople(hit);
            if (people || objection(hit).isEmpty()) {
                evidence.name(hit.codes());
                if (hit.codes().size() == 1
                        && region(hit).filter(region -> isMistakable(hit)).isEmpty()) {
                    evidence.add(hit.codes().getFirst(), people ? PEOPLE_SUPPORT : 1);
                }
            }
        }
    }

    void propose(PlaceReading places, Candidates out) {
        for (OfCountry hit : scan.countries.values()) {
            Optional<Place> region = region(hit).filter(place -> isRegion(hit, place));
            Candidate candidate = region.map(
                            place -> Candidate.country(hit.from(), hit.to(), place.code(), "place", REGION))
                    .or(() -> qualified(hit, places))
                    .or(() -> ofCounty(hit))
                    .orElseGet(() -> candidate(hit));
            if (isPeople(hit)) {
                out.decline(candidate, "names people, not the country");
            } else if (isPartOfPlace(hit, places)) {
                out.decline(candidate, "part of a longer name");
            } else {
                objection(hit).ifPresentOrElse(reason -> out.decline(candidate, reason), () -> out.propose(candidate));
            }
        }
    }

    private Candidate candidate(OfCountry hit) {
        String code = evidence.likeliest(hit.codes(), PREFERRED);
        boolean ambiguous = hit.codes().size() > 1;
        return switch (hit.names().getFirst().kind()) {
            case NAME ->
                Candidate.country(hit.from(), hit.to(), code, "country-name", ambiguous ? AMBIGUOUS_NAME : NAME);
            case DEMONYM -> Candidate.country(hit.from(), hit.to(), code, "demonym", ambiguous ? ADJECTIVE : DEMONYM);
            case ADJECTIVE -> Candidate.country(hit.from(), hit.to(), code, "demonym", ADJECTIVE);
        };
    }

    private boolean isPeople(OfCountry hit) {
        return !hit.isName() && PeopleContext.namesPeople(reading, hit.from(), hit.to(), scan.language);
    }

    private Optional<String> objection(OfCountry hit) {
        return ForeignContext.objection(reading, hit.from(), hit.to(), scan.language)
                .or(() -> objectionInEnglish(hit));
    }

    private Optional<String> objectionInEnglish(OfCountry hit) {
        return hit.isName()
                ? CountryContext.objection(reading, hit.from(), hit.to())
                        .or(() -> DemonymContext.largerRegion(reading, hit.from(), hit.to()))
                        .or(() -> families.isNamedBefore(hit)
                                ? Optional.of("a person's name, as before")
                                : Optional.empty())
                : DemonymContext.objection(reading, hit.from(), hit.to());
    }

    /** The region of another country that has the same name: Georgia in the United States, Niger in Nigeria. */
    private Optional<Place> region(OfCountry hit) {
        OfPlace places = scan.places.get(hit.from());
        if (!hit.isName() || places == null || places.to() != hit.to()) {
            return Optional.empty();
        }
        return places.options().stream()
                .filter(option -> !option.alternate())
                .map(Option::place)
                .filter(place ->
                        place.kind() == Place.Kind.REGION && !hit.codes().contains(place.code()))
                .findFirst();
    }

    /** The one country whose name is met about as often for a region elsewhere. */
    private static boolean isMistakable(OfCountry hit) {
        return hit.codes().contains("GE");
    }

    private boolean isRegion(OfCountry hit, Place region) {
        return REGION_WORDS.at(reading, hit.to())
                || followsItsTown(hit, region)
                || isListedWithRegions(hit, region)
                || isElsewhere(hit, region);
    }

    /** "Atlanta, Georgia". */
    private boolean followsItsTown(OfCountry hit, Place region) {
        Map.Entry<Integer, OfPlace> before = scan.places.lowerEntry(hit.from());
        return before != null
                && before.getValue().to() == hit.from() - 1
                && COMMA.at(reading, hit.from() - 1)
                && before.getValue().options().stream()
                        .map(Option::place)
                        .anyMatch(town -> town.code().equals(region.code())
                                && town.region().equals(region.region()))
                && before.getValue().options().stream()
                        .noneMatch(option -> hit.codes().contains(option.place().code()));
    }

    /** "Alabama, Georgia and Florida". */
    private boolean isListedWithRegions(OfCountry hit, Place region) {
        Map.Entry<Integer, OfPlace> before = scan.places.lowerEntry(hit.from());
        boolean after = JOINS.at(reading, hit.to()) && isRegionOnly(scan.places.get(hit.to() + 1), region);
        return after
                || before != null
                        && before.getValue().to() == hit.from() - 1
                        && JOINS.at(reading, hit.from() - 1)
                        && isRegionOnly(before.getValue(), region);
    }

    /** "Georgia and Ukraine". */
    private boolean isListedWithCountries(OfCountry hit) {
        OfCountry after = JOINS.at(reading, hit.to()) ? scan.countries.get(hit.to() + 1) : null;
        Map.Entry<Integer, OfCountry> before = scan.countries.lowerEntry(hit.from());
        boolean follows = before != null
                && before.getValue().to() == hit.from() - 1
                && before.getValue().isName()
                && JOINS.at(reading, hit.from() - 1);
        return follows || after != null && after.isName();
    }

    private boolean isRegionOnly(@Nullable OfPlace hit, Place region) {
        return hit != null
                && !scan.countries.containsKey(hit.from())
                && hit.options().stream()
                        .map(Option::place)
                        .anyMatch(place -> place.kind() == Place.Kind.REGION
                                && place.code().equals(region.code()));
    }

    /** Nothing else speaks for the country, and much of the report is about the region's. */
    private boolean isElsewhere(OfCountry hit, Place region) {
        return isMistakable(hit)
                && !isListedWithCountries(hit)
                && hit.codes().stream().allMatch(code -> evidence.of(code) == 0)
                && evidence.support(region.code()) > LARGELY;
    }

    /** "Lebanon County". */
    private boolean isPartOfPlace(OfCountry hit, PlaceReading places) {
        OfPlace place = scan.places.get(hit.from());
        return place != null
                && place.to() > hit.to()
                && COUNTY.at(reading, place.to() - 1)
                && places.choose(place).score() >= Settlement.LEAST_SCORE;
    }

    /** In a local paper that speaks of Lebanon County, its seat; or of the Lebanon school board, that town. */
    private Optional<Candidate> ofCounty(OfCountry hit) {
        OfPlace place = scan.places.get(hit.from());
        return evidence.home()
                .filter(home -> hit.isName() && hit.to() == hit.from() + 1 && isLocal(hit))
                .filter(home -> place != null && place.to() == hit.to())
                .flatMap(home -> Objects.requireNonNull(place).options().stream()
                        .map(Option::place)
                        .filter(town -> town.code().equals(home) && !town.isArea())
                        .max(Comparator.comparingInt(Place::thousands)))
                .map(town -> PlaceProposals.candidate(new Choice(Objects.requireNonNull(place), town, REGION)));
    }

    /** Its county is named, or a body that only a town has follows: "the Lebanon school board". */
    private boolean isLocal(OfCountry hit) {
        return LOCAL.at(reading, hit.to()) && BODY.at(reading, hit.to() + 1)
                || counties().contains(reading.hash(hit.from()));
    }

    /** The first words of the names of all counties that the report names. */
    private Set<Long> counties() {
        if (counties == null) {
            counties = scan.places.values().stream()
                    .filter(place -> place.to() == place.from() + 2 && COUNTY.at(reading, place.to() - 1))
                    .map(place -> reading.hash(place.from()))
                    .collect(Collectors.toSet());
        }
        return counties;
    }

    private Optional<Candidate> qualified(OfCountry hit, PlaceReading places) {
        OfPlace place = scan.places.get(hit.from());
        return place == null || place.to() != hit.to()
                ? Optional.empty()
                : places.qualified(place)
                        .filter(choice -> !hit.codes().contains(choice.place().code()))
                        .map(PlaceProposals::candidate);
    }
}
