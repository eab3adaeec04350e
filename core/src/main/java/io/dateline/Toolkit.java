package io.dateline;

import io.dateline.extract.Dictionary;
import io.dateline.extract.Extractor;
import io.dateline.ingest.IngestOptions;
import io.dateline.ingest.Input;
import io.dateline.ingest.Item;
import io.dateline.ingest.Reader;
import io.dateline.model.DateOrder;
import io.dateline.model.Report;
import io.dateline.model.TaggedReport;
import io.dateline.reference.Countries;
import io.dateline.reference.KnownActor;
import io.dateline.reference.KnownActors;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What an archive works with; each safe for all threads.
 *
 * @param reader makes reports of inputs
 * @param tagger finds what a report speaks of, and its date of publication where it came without one; with the order of day and
 *     month that its source is known for
 * @param countries a country's code for any of its names
 * @param actors ids of well-known actors for any of their names
 * @param software the version of this library
 */
record Toolkit(
        BiFunction<Input, IngestOptions, List<Item>> reader,
        BiFunction<Report, Optional<DateOrder>, TaggedReport> tagger,
        Function<String, Optional<String>> countries,
        Function<String, List<String>> actors,
        String software) {

    /** Made where something is to be read, as it takes a while. */
    private static final class Standard {
        private static final Reader READER = Reader.standard();
    }

    /** The tools that come with the library, used as a dictionary says. */
    static Toolkit standard(Dictionary dictionary) {
        return new Toolkit(
                (input, options) -> Standard.READER.read(input, options),
                (report, ofSource) -> tag(report, ofSource, dictionary),
                name -> dictionary.country(name).or(() -> Countries.find(name)),
                name -> KnownActors.standard().find(name).stream()
                        .map(KnownActor::id)
                        .toList(),
                version());
    }

    private static TaggedReport tag(Report report, Optional<DateOrder> ofSource, Dictionary dictionary) {
        Extractor extractor = Extractor.standard().with(dictionary);
        return ofSource.map(extractor::readingNumericDates).orElse(extractor).tag(report);
    }

    static String version() {
        String version = Archive.class.getPackage().getImplementationVersion();
        return version == null ? "in development" : version;
    }
}
