package io.dateline.extract;

import io.dateline.extract.NameHit.OfCountry;
import io.dateline.extract.NameHit.OfPlace;
import io.dateline.extract.NameHit.Option;
import io.dateline.reference.Place;
import io.dateline.text.Reading;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Chooses which of the places of a name is meant, and how sure that is; twice, as sure places speak for others nearby. */
final class PlaceReading {
    /** A place that is read, and how sure that is. */
    record Choice(OfPlace hit, Place place, double score) {}

    private static final double NAMED_WITH_COUNTRY = 0.93;
    private static final double ONE = 0.9;
    private static final double TWO = 1.9;
    private static final int LEAST_TOWN = 5;
    private static final double SURE = 0.66;
    private static final double UNBELIEVED = 0.45;
    private static final double STATED_BEFORE = 0.4;
    private static final double SEEN_BEFORE = 0.2;
    private static final CueWords REGION_WORDS =
            CueWords.of("region province oblast state district governorate prefecture department county");
    private static final CueWords APART = CueWords.of(", (");
    private static final Comparator<Choice> SUREST = Comparator.comparingDouble(Choice::score)
            .thenComparingInt(choice -> choice.place().thousands())
            .thenComparing(choice -> choice.place().kind(), Comparator.reverseOrder())
            .thenComparing(choice -> choice.place().code(), Comparator.reverseOrder())
            .thenComparing(choice -> choice.place()
                    .ref()
                    .map(io.dateline.model.PlaceRef::geonames)
                    .orElse(0L));

    private final Reading reading;
    private final NameScan scan;
    private final PlaceScore score;
    private final PlaceStanding standing;
    private final Surroundings surroundings;
    private final Map<Long, Place> statedSenses = new HashMap<>();
    private final Map<Place, Double> sure = new HashMap<>();

    PlaceReading(Reading reading, NameScan scan, CountryEvidence evidence, FamilyNames families) {
        this.reading = reading;
        this.scan = scan;
        this.surroundings = new Surroundings(reading, scan);
        this.score = new PlaceScore(reading, evidence, families, surroundings);
        this.standing = new PlaceStanding(reading, evidence, surroundings);
    }

    /** Notes the names that the report explains ("Paris, Texas"): bare, they mean the same place. */
    void gatherStated() {
        for (OfPlace hit : scan.places.values()) {
            if (!isCountry(hit) && APART.at(reading, hit.to())) {
                hit.options().stream()
                        .map(Option::place)
                        .filter(place -> isWithin(hit, place))
                        .max(Comparator.comparingInt(Place::thousands))
                        .ifPresent(place -> statedSenses.putIfAbsent(Surroundings.name(reading, hit), place));
            }
        }
    }

    /** Lets the places that are sure speak for their countries, and for themselves where they are named again. */
    void gather(CountryEvidence evidence) {
        Map<Place, Double> found = new HashMap<>();
        for (OfPlace hit : scan.places.values()) {
            if (!isCountry(hit)) {
                Choice choice = choose(hit);
                if (choice.score() >= SURE) {
                    found.merge(choice.place(), choice.score(), Math::max);
                    evidence.add(choice.place().code(), choice.score() / 2);
                }
            }
        }
        sure.putAll(found);
        standing.note(found.keySet());
    }

    /**
     * Lets a country that nothing names speak through its places, where there are enough that no other country has as well. In a report
     * that is told from within a country one may do.
     */
    void gatherLocal(CountryEvidence evidence, boolean fromWithin) {
        Map<String, Map<Long, Double>> votes = new TreeMap<>();
        for (OfPlace hit : scan.places.values()) {
            if (!isCountry(hit)) {
                local(hit)
                        .filter(place -> !evidence.isNamed(place.code()))
                        .ifPresent(place -> votes.computeIfAbsent(place.code(), code -> new HashMap<>())
                                .put(Surroundings.name(reading, hit), standing.share(hit, place)));
            }
        }
        double enough = fromWithin ? ONE : TWO;
        votes.forEach((code, names) -> {
            if (names.values().stream().mapToDouble(share -> share).sum() >= enough) {
                evidence.name(List.of(code));
            }
        });
    }

    /** The place that a name would mean if its country were named. */
    private Optional<Place> local(OfPlace hit) {
        double around = score.around(hit);
        return hit.options().stream()
                .map(option -> new Choice(hit, option.place(), score.of(hit, option, around)))
                .max(SUREST)
                .filter(choice -> choice.score() >= Settlement.LEAST_SCORE)
                .map(Choice::place)
                .filter(place -> standing.isPlain(hit, place));
    }

    /** Whether the same words name a country. */
    boolean isCountry(OfPlace hit) {
        OfCountry country = scan.countries.get(hit.from());
        return country != null && country.to() == hit.to();
    }

    Choice choose(OfPlace hit) {
        boolean capital = hit.options().stream().anyMatch(PlaceReading::isCapital);
        double around = score.around(hit);
        return hit.options().stream()
                .filter(option -> !capital || !option.alternate() || isWithin(hit, option.place()))
                .map(option -> new Choice(hit, option.place(), score(hit, option, around)))
                .max(SUREST)
                .map(best -> townOf(best, hit))
                .orElseThrow();
    }

    /** Of a region and its town of the same name the town, unless the region is spelt out. */
    private Choice townOf(Choice best, OfPlace hit) {
        if (!best.place().isArea() || REGION_WORDS.at(reading, hit.to())) {
            return best;
        }
        return hit.options().stream()
                .filter(option -> !option.alternate())
                .map(Option::place)
                .filter(place -> !place.isArea()
                        && place.code().equals(best.place().code())
                        && place.region().equals(best.place().region()))
                .max(Comparator.comparingInt(Place::thousands))
                .map(town -> new Choice(hit, town, best.score()))
                .orElse(best);
    }

    private static boolean isCapital(Option option) {
        return option.place().kind() == Place.Kind.CAPITAL && !option.alternate();
    }

    /** The place of a name that is a country's as well, where what follows says so: "Lebanon, Pennsylvania". */
    Optional<Choice> qualified(OfPlace hit) {
        Choice choice = choose(hit);
        boolean town = choice.place().code().equals("US") || choice.place().thousands() >= LEAST_TOWN;
        return town && choice.score() >= NAMED_WITH_COUNTRY && isWithin(hit, choice.place())
                ? Optional.of(choice)
                : Optional.empty();
    }

    String reason(OfPlace hit) {
        return score.reason(hit);
    }

    private double score(OfPlace hit, Option option, double around) {
        double plain = score.of(hit, option, around);
        if (isWithin(hit, option.place())) {
            return Math.max(NAMED_WITH_COUNTRY, plain);
        }
        Place stated = statedSenses.get(Surroundings.name(reading, hit));
        if (stated != null) {
            return stated.equals(option.place()) ? Math.min(0.9, plain + STATED_BEFORE) : Math.min(plain, UNBELIEVED);
        } else if (!standing.isBelievable(hit, option)) {
            return Math.min(plain, UNBELIEVED);
        }
        return sure.containsKey(option.place()) ? Math.max(plain, Math.min(0.9, plain + SEEN_BEFORE)) : plain;
    }

    /** Whether the country or the region of the place follows it, after a comma or in brackets. */
    private boolean isWithin(OfPlace hit, Place place) {
        if (!APART.at(reading, hit.to())) {
            return false;
        }
        OfCountry country = scan.countries.get(hit.to() + 1);
        if (country != null && country.isName() && country.codes().contains(place.code())) {
            return true;
        }
        if (place.code().equals("US") && AmericanStates.isAbbreviation(reading, hit.to() + 1)) {
            return true;
        }
        OfPlace region = scan.places.get(hit.to() + 1);
        return region != null
                && region.options().stream()
                        .map(Option::place)
                        .anyMatch(holder -> holder.mayHold(place)
                                && (holder.kind() == Place.Kind.REGION || region.to() > region.from() + 1));
    }
}
