package io.dateline.extract;

import io.dateline.model.Report;
import io.dateline.text.Reading;

/**
 * Finds countries by name, by demonym, by capitals, regions and towns, and by what stands for them. The words around and the rest
 * of the report decide what a name means: an ambiguous one is held against the countries that the report names plainly.
 */
final class CountryTagger implements Tagger {
    private final Dictionary dictionary;

    CountryTagger() {
        this(Dictionary.NONE);
    }

    /** One for which the names that a dictionary adds speak for their countries as well. */
    CountryTagger(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    @Override
    public void tag(Reading reading, Report report, Candidates out) {
        NameScan scan = new NameScan(reading, report.language());
        CountryEvidence evidence = new CountryEvidence();
        FamilyNames families = new FamilyNames(reading, scan);
        CountryReading countries = new CountryReading(reading, scan, evidence, families);
        countries.gather();
        DictionaryLayer.gather(dictionary, reading, evidence);
        PlaceReading places = new PlaceReading(reading, scan, evidence, families);
        AmericanLife.of(reading, scan, evidence);
        places.gatherStated();
        places.gather(evidence);
        places.gather(evidence);
        places.gatherLocal(evidence, UnnamedCountry.of(reading).isSpokenOf());
        countries.propose(places, out);
        new PlaceProposals(reading, scan, places).propose(out);
        new UnlistedPlaces(reading, scan, evidence).propose(out);
        MetonymTagger.tag(reading, out);
    }
}
