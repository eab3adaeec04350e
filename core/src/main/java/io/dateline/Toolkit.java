package io.dateline;

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

    static Toolkit standard() {
        return new Toolkit(
                Reader.standard()::read,
                Toolkit::tag,
                Countries::find,
                name -> KnownActors.standard().find(name).stream()
                        .map(KnownActor::id)
                        .toList(),
                version());
    }

    private static TaggedReport tag(Report report, Optional<DateOrder> ofSource) {
        Extractor extractor = Extractor.standard();
        return ofSource.map(extractor::readingNumericDates).orElse(extractor).tag(report);
    }

    private static String version() {
        String version = Archive.class.getPackage().getImplementationVersion();
        return version == null ? "in development" : version;
    }
}
