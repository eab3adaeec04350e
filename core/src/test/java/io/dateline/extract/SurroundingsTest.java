package io.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.dateline.extract.NameHit.OfPlace;
import io.dateline.model.PlaceRef;
import io.dateline.reference.Place;
import io.dateline.text.Reading;
import java.util.Comparator;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class SurroundingsTest {
    private static final double EARTH_RADIUS_KM = 6371;

    @Test
    void measuresTheWayBetweenTwoTowns() {
        PlaceRef osh = new PlaceRef(1, "Osh", 40.53, 72.8);
        PlaceRef bishkek = new PlaceRef(2, "Bishkek", 42.87, 74.59);

        assertThat(Surroundings.kilometres(osh, bishkek)).isCloseTo(300, within(5.0));
    }

    @Test
    void agreesWithTheAngleBetweenTwoVectors() {
        long seed = Long.getLong("dateline.seed", new Random().nextLong());
        Random random = new Random(seed);
        for (int round = 0; round < 1000; round++) {
            PlaceRef a = anywhere(random);
            PlaceRef b = anywhere(random);
            assertThat(Surroundings.kilometres(a, b))
                    .as("replay with -Ddateline.seed=%d, round %d: %s %s", seed, round, a, b)
                    .isCloseTo(EARTH_RADIUS_KM * angle(a, b), within(0.1));
        }
    }

    @Test
    void findsTheTownThatHasTheOthersAroundIt() {
        Reading reading = Reading.of("They drove from Honey Grove by Powderly and Clarksville to Bonham.");
        NameScan scan = new NameScan(reading, "en");
        Surroundings surroundings = new Surroundings(reading, scan);
        OfPlace clarksville = scan.places.values().stream()
                .filter(hit -> reading.word(hit.from()).equals("Clarksville"))
                .findFirst()
                .orElseThrow();

        Place meant = clarksville.options().stream()
                .map(NameHit.Option::place)
                .max(Comparator.comparingDouble(place -> surroundings.near(clarksville, place)))
                .orElseThrow();

        assertThat(meant.region()).isEqualTo("TX");
        assertThat(surroundings.near(clarksville, meant)).isEqualTo(1);
    }

    @Test
    void findsNothingAroundAPlaceThatIsNamedAlone() {
        Reading reading = Reading.of("They live in Clarksville. Clarksville is small.");
        NameScan scan = new NameScan(reading, "en");
        Surroundings surroundings = new Surroundings(reading, scan);
        OfPlace clarksville = scan.places.firstEntry().getValue();

        assertThat(clarksville.options())
                .allSatisfy(option -> assertThat(surroundings.near(clarksville, option.place()))
                        .isZero());
    }

    private static PlaceRef anywhere(Random random) {
        return new PlaceRef(1, "somewhere", random.nextDouble(-90, 90), random.nextDouble(-180, 180));
    }

    private static double angle(PlaceRef a, PlaceRef b) {
        double[] u = vector(a);
        double[] v = vector(b);
        double dot = u[0] * v[0] + u[1] * v[1] + u[2] * v[2];
        double[] cross = {u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]};
        return Math.atan2(Math.sqrt(cross[0] * cross[0] + cross[1] * cross[1] + cross[2] * cross[2]), dot);
    }

    private static double[] vector(PlaceRef at) {
        double lat = Math.toRadians(at.lat());
        double lon = Math.toRadians(at.lon());
        return new double[] {Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)};
    }
}
