package io.dateline.extract;

import io.dateline.model.Country;
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
    static Bearings of(Reading reading, Settlement settled, boolean withHints) {
        UnnamedCountry unnamed = UnnamedCountry.of(reading);
        List<Candidate> accepted = settled.accepted();
        Bearings named = of(reading, accepted, CountryWeights.of(reading, accepted, List.of(), unnamed));
        return withHints ? named.with(reading, settled, unnamed) : named;
    }

    private Bearings with(Reading reading, Settlement settled, UnnamedCountry unnamed) {
        CountryHints hints = CountryHints.of(reading, settled, resolved.accepted(), unnamed);
        if (hints.hints().isEmpty()) {
            return this;
        }
        List<Candidate> accepted = settled.accepted();
        List<Candidate> all = hints.among(accepted);
        List<Country> weighed = CountryWeights.of(reading, all, hints.hints(), unnamed);
        return hints.shown().isEmpty() && main(weighed).equals(main(countries))
                ? new Bearings(weighed, resolved)
                : of(reading, all, weighed);
    }

    private static Bearings of(Reading reading, List<Candidate> accepted, List<Country> countries) {
        return new Bearings(countries, ActorResolver.resolve(reading, accepted, main(countries)));
    }

    private static Optional<String> main(List<Country> countries) {
        return countries.stream().findFirst().map(Country::code);
    }
}
