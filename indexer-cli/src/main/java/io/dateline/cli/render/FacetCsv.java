package io.dateline.cli.render;

import io.dateline.search.Dimension;
import io.dateline.search.Facet;
import io.dateline.search.FacetRow;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** The rows of a facet as CSV; those of places also say where they are. */
public final class FacetCsv {
    private static final List<String> ALL = List.of("id", "label", "count", "active");
    private static final List<String> PLACES = List.of("id", "label", "count", "active", "country", "lat", "lon");

    private final Writer out;

    public FacetCsv(Writer out) {
        this.out = out;
    }

    public void write(Facet facet) throws IOException {
        boolean places = facet.dimension() == Dimension.PLACE;
        Csv csv = new Csv(out, (places ? PLACES : ALL).toArray(String[]::new));
        for (FacetRow row : facet.rows()) {
            csv.row(cells(row, places).toArray(String[]::new));
        }
    }

    private static List<String> cells(FacetRow row, boolean places) {
        List<String> cells = new ArrayList<>(
                List.of(row.id(), row.label(), Integer.toString(row.count()), Boolean.toString(row.active())));
        if (places) {
            cells.addAll(row.spot()
                    .map(spot -> List.of(spot.country(), Rounded.text(spot.lat(), 5), Rounded.text(spot.lon(), 5)))
                    .orElse(List.of("", "", "")));
        }
        return cells;
    }
}
