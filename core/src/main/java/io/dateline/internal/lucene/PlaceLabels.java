package io.dateline.internal.lucene;

import io.dateline.model.Mention;
import io.dateline.model.PlaceRef;
import io.dateline.model.TaggedReport;
import io.dateline.search.Spot;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;

/** The terms by which the names and spots of places are found for their ids, and ids for names. */
final class PlaceLabels {
    /** What a place is called, and where it is. */
    record Label(String name, Spot spot) {}

    private PlaceLabels() {}

    /** The mentions of a report that count for the place facet. */
    static Stream<Mention> mentions(TaggedReport tagged) {
        return tagged.findings().mentions().stream().filter(Mention::namesPlace);
    }

    /** The ids of a report's places. */
    static Stream<String> ids(TaggedReport tagged) {
        return mentions(tagged).flatMap(mention -> mention.place().stream()).map(PlaceRef::id);
    }

    /** The labels of a report's places, each as id, country, latitude, longitude and name with tabs between them. */
    static SortedSet<String> of(TaggedReport tagged) {
        SortedSet<String> labels = new TreeSet<>();
        mentions(tagged)
                .forEach(mention -> mention.place()
                        .ifPresent(place -> labels.add(String.join(
                                "\t",
                                place.id(),
                                mention.value(),
                                Double.toString(place.lat()),
                                Double.toString(place.lon()),
                                Labels.cut(place.name())))));
        return labels;
    }

    /** The names of a report's places, as they are known and as the report writes them: each folded, with a tab and the id. */
    static SortedSet<String> names(TaggedReport tagged) {
        return mentions(tagged)
                .flatMap(mention -> mention.place().stream()
                        .flatMap(place -> Stream.of(place.name(), mention.text())
                                .map(name -> Labels.fold(name) + Schema.TAB + place.id())))
                .collect(TreeSet::new, Collection::add, Collection::addAll);
    }

    /** What an id stands for: of several labels the first in order that some report of the archive has. */
    static Optional<Label> find(IndexReader reader, String id) throws IOException {
        return LiveTerms.after(reader, Schema.PLACE_LABEL, id + Schema.TAB, 1).stream()
                .findFirst()
                .map(rest -> read(rest.split("\t", 4)));
    }

    private static Label read(String[] parts) {
        return new Label(parts[3], new Spot(parts[0], Double.parseDouble(parts[1]), Double.parseDouble(parts[2])));
    }

    /** The places of the archive that bear a name; at most so many. */
    static SortedSet<String> named(IndexReader reader, String name, int most) throws IOException {
        return LiveTerms.after(reader, Schema.PLACE_NAME, Labels.fold(name) + Schema.TAB, most);
    }
}
