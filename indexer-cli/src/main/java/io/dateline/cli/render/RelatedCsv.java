package io.dateline.cli.render;

import io.dateline.model.EventDate;
import io.dateline.search.RelatedReport;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Reports that have something in common with one, a row each. */
public final class RelatedCsv {
    private RelatedCsv() {}

    public static void write(Writer out, List<RelatedReport> related) throws IOException {
        Csv csv = new Csv(out, "rank", "score", "id", "title", "published", "source", "path", "reasons");
        int rank = 0;
        for (RelatedReport each : related) {
            csv.row(
                    Integer.toString(++rank),
                    Rounded.text(each.hit().score(), 4),
                    each.hit().id(),
                    each.hit().title(),
                    each.hit().published().map(EventDate::edtf).orElse(""),
                    each.hit().source().orElse(""),
                    each.hit().paths().stream().findFirst().orElse(""),
                    Csv.list(each.reasons().stream()
                            .map(reason -> reason.kind().id() + " " + reason.label())
                            .toList()));
        }
    }
}
