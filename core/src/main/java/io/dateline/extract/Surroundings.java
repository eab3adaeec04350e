package io.dateline.extract;

import io.dateline.extract.NameHit.OfPlace;
import io.dateline.extract.NameHit.Option;
import io.dateline.model.PlaceRef;
import io.dateline.reference.Place;
import io.dateline.reference.Places;
import io.dateline.text.Folding;
import io.dateline.text.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many of the report's other names have a place near one that is looked at. The towns that a local paper names lie together, and
 * of all Springfields that one is meant which has the others around it. A name that a dozen towns have vouches a twelfth.
 */
final class Surroundings {
    private static final double NEAR_KM = 120;
    private static final double EARTH_RADIUS_KM = 6371;
    private static final int DEGREES_AROUND = 360;
    private static final int MOST_IN_A_CELL = 64;
    private static final double SAME_REGION = 0.5;

    /** A name's place at a spot, and what it counts. */
    private record Spot(long name, PlaceRef at, double share) {}

    private final Reading reading;
    private final Map<Integer, List<Spot>> cells = new HashMap<>();
    private final Map<String, Double> regions = new HashMap<>();
    private final Map<Long, Map<Place, Double>> found = new HashMap<>();

    Surroundings(Reading reading, NameScan scan) {
        this.reading = reading;
        Set<Long> seen = new HashSet<>();
        for (OfPlace hit : scan.places.values()) {
            if (!scan.countries.containsKey(hit.from()) && isPlain(hit) && seen.add(name(reading, hit))) {
                note(hit);
            }
        }
    }

    /** One number for all occurrences of a name. */
    static long name(Reading reading, OfPlace hit) {
        long name = 0;
        for (int i = hit.from(); i < hit.to(); i++) {
            name = name * 31 + reading.hash(i);
        }
        return name;
    }

    /** From 0, where nothing else of the report lies near the place, to 1, where enough does to be no accident. */
    double near(OfPlace hit, Place place) {
        return found.computeIfAbsent(name(reading, hit), name -> new HashMap<>())
                .computeIfAbsent(place, any -> Math.min(1, count(hit, place)));
    }

    private boolean isPlain(OfPlace hit) {
        String word = Folding.fold(reading.span(hit.from(), hit.to()));
        return !Places.isCommonWord(word)
                && !Places.isPersonName(word)
                && !NameContext.isPartOfLongerName(reading, hit.from(), hit.to());
    }

    private void note(OfPlace hit) {
        double share = 1.0 / hit.options().size();
        Set<String> held = new HashSet<>();
        for (Option option : hit.options()) {
            Place place = option.place();
            place.ref().ifPresent(at -> note(new Spot(name(reading, hit), at, share)));
            if (place.kind() == Place.Kind.DISTRICT && held.add(region(place))) {
                regions.merge(region(place), share, Double::sum);
            }
        }
    }

    private void note(Spot spot) {
        List<Spot> cell = cells.computeIfAbsent(cell(row(spot.at), column(spot.at)), any -> new ArrayList<>());
        if (cell.size() < MOST_IN_A_CELL) {
            cell.add(spot);
        }
    }

    private double count(OfPlace hit, Place place) {
        double districts = place.kind() == Place.Kind.DISTRICT ? 0 : regions.getOrDefault(region(place), 0.0);
        return place.ref().map(at -> count(name(reading, hit), at)).orElse(0.0) + SAME_REGION * districts;
    }

    private double count(long name, PlaceRef at) {
        Map<Long, Double> names = new HashMap<>();
        for (int row = row(at) - 1; row <= row(at) + 1; row++) {
            for (int column = column(at) - 2; column <= column(at) + 2; column++) {
                for (Spot spot : cells.getOrDefault(cell(row, column), List.of())) {
                    if (spot.name != name && kilometres(at, spot.at) <= NEAR_KM) {
                        names.put(spot.name, spot.share);
                    }
                }
            }
        }
        return names.values().stream().mapToDouble(share -> share).sum();
    }

    private static String region(Place place) {
        return place.code() + "." + place.region();
    }

    private static int row(PlaceRef at) {
        return (int) Math.floor(at.lat());
    }

    private static int column(PlaceRef at) {
        return (int) Math.floor(at.lon());
    }

    private static int cell(int row, int column) {
        return row * DEGREES_AROUND + Math.floorMod(column, DEGREES_AROUND);
    }

    /** The great-circle distance. */
    static double kilometres(PlaceRef a, PlaceRef b) {
        double north = Math.sin(Math.toRadians(b.lat() - a.lat()) / 2);
        double east = Math.sin(Math.toRadians(b.lon() - a.lon()) / 2);
        double part =
                north * north + Math.cos(Math.toRadians(a.lat())) * Math.cos(Math.toRadians(b.lat())) * east * east;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, part)));
    }
}
