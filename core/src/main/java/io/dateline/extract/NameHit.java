package io.dateline.extract;

import io.dateline.reference.CountryName;
import io.dateline.reference.Place;
import java.util.List;

/** What the tables say that words of a reading may be. */
sealed interface NameHit {
    int from();

    int to();

    /**
     * The words name a country, or one of several.
     *
     * @param names all of one kind; not empty
     */
    record OfCountry(int from, int to, List<CountryName> names) implements NameHit {
        List<String> codes() {
            return names.stream().map(CountryName::code).distinct().sorted().toList();
        }

        boolean isName() {
            return names.getFirst().kind() == CountryName.Kind.NAME;
        }
    }

    /** The words name a capital, region or town, or one of several. */
    record OfPlace(int from, int to, List<Option> options) implements NameHit {}

    /** A place that is meant perhaps, and whether by another than its main name. */
    record Option(Place place, boolean alternate) {}
}
