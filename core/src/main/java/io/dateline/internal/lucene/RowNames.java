package io.dateline.internal.lucene;

import io.dateline.model.Role;
import io.dateline.search.Dimension;
import io.dateline.search.Spot;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.lucene.index.IndexReader;

/** What the rows of a dimension are called in one state of the archive; remembers what it looked up. Safe for all threads. */
final class RowNames {
    private static final int MOST = 100_000;

    private final Dimension dimension;
    private final IndexReader reader;
    private final Ordinals ordinals;
    private final ConcurrentMap<Integer, RowName> known = new ConcurrentHashMap<>();

    RowNames(Dimension dimension, IndexReader reader, Ordinals ordinals) {
        this.dimension = dimension;
        this.reader = reader;
        this.ordinals = ordinals;
    }

    /**
     * What a row is called.
     *
     * @param label for people
     * @param spot where it is, of a place
     */
    record RowName(String id, String label, Optional<Spot> spot) {}

    RowName of(int ordinal) throws IOException {
        RowName name = known.get(ordinal);
        if (name == null) {
            name = of(ordinals.value(ordinal));
            if (known.size() < MOST) {
                known.put(ordinal, name);
            }
        }
        return name;
    }

    /** Of any id, also one that no report has. */
    RowName of(String id) throws IOException {
        return switch (dimension) {
            case PLACE -> place(id);
            case COUNTRY, ABOUT, ACTOR -> named(id, Labels.find(reader, id).orElse(id));
            case ROLE -> named(id, RoleLabels.of(Role.of(id)));
            case DATE, PUBLISHED -> named(id, DateRows.label(id));
            case SOURCE, LANGUAGE, KIND -> named(id, id);
        };
    }

    private static RowName named(String id, String label) {
        return new RowName(id, label, Optional.empty());
    }

    private RowName place(String id) throws IOException {
        Optional<PlaceLabels.Label> place = PlaceLabels.find(reader, id);
        return new RowName(id, place.map(PlaceLabels.Label::name).orElse(id), place.map(PlaceLabels.Label::spot));
    }
}
