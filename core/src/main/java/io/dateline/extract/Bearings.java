package io.dateline.extract;

import io.dateline.model.Country;
import io.dateline.model.Days;
import io.dateline.text.Reading;
import java.util.List;
import java.util.Optional;

/**
 * The countries that a report is about and who its actors are. Either tells about the other: a generic body is the main country's, and
 * a known politician speaks for his country. So the named countries decide first, then actors, then both once more.
 *
 * @param countries heaviest first
 */
record Bearings(List<Country> countries, ActorResolver.Resolved resolved) {
    /**
     * @param published the days when the report was published, where known: who held office then is meant by a name alone
     */
    static Bearings of(Reading reading, Settlement settled, Optional<Days> published, boolean withHints) {
        UnnamedCountry unnamed = UnnamedCountry.of(reading);
        List<Candidate> accepted = settled.accepted();
        List<Country> named = CountryWeights.of(reading, accepted, List.of(), unnamed);
        Bearings bearings = of(reading, accepted, named, published);
        return withHints ? bearings.with(reading, settled, unnamed, published) : bearings;
    }

    private Bearings with(Reading reading, Settlement settled, UnnamedCountry unnamed, Optional<Days> published) {
        CountryHints hints = CountryHints.of(reading, settled, resolved.accepted(), unnamed);
        if (hints.hints().isEmpty()) {
            return this;
        }
        List<Candidate> accepted = settled.accepted();
        List<Candidate> all = hints.among(accepted);
        List<Country> weighed = CountryWeights.of(reading, all, hints.hints(), unnamed);
        return hints.shown().isEmpty() && main(weighed).equals(main(countries))
                ? new Bearings(weighed, resolved)
                : of(reading, all, weighed, published);
    }

    private static Bearings of(
            Reading reading, List<Candidate> accepted, List<Country> countries, Optional<Days> published) {
        return new Bearings(countries, ActorResolver.resolve(reading, accepted, main(countries), published));
    }

    private static Optional<String> main(List<Country> countries) {
        return countries.stream().findFirst().map(Country::code);
    }
}
