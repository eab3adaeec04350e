package io.dateline.cli.render;

import io.dateline.model.EventDate;
import io.dateline.search.ActorDuplicate;
import io.dateline.search.ActorRow;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** The actors of an archive, one a row. */
public final class ActorCsv {
    private ActorCsv() {}

    public static void write(Writer out, List<ActorRow> rows) throws IOException {
        Csv csv = new Csv(out, "id", "name", "type", "country", "reports", "mentions", "spellings", "first", "last");
        for (ActorRow row : rows) {
            csv.row(
                    row.id(),
                    row.name(),
                    row.type().id(),
                    row.country().orElse(""),
                    Integer.toString(row.reports()),
                    Long.toString(row.mentions()),
                    Csv.list(row.spellings().stream()
                            .map(spelling -> spelling.text() + " (" + spelling.reports() + ")")
                            .toList()),
                    date(row.first()),
                    date(row.last()));
        }
    }

    /** Pairs of actors that are perhaps one. */
    public static void duplicates(Writer out, List<ActorDuplicate> pairs) throws IOException {
        Csv csv = new Csv(out, "kept", "kept_name", "kept_reports", "other", "other_name", "other_reports", "reason");
        for (ActorDuplicate pair : pairs) {
            csv.row(
                    pair.kept().id(),
                    pair.kept().name(),
                    Integer.toString(pair.kept().reports()),
                    pair.other().id(),
                    pair.other().name(),
                    Integer.toString(pair.other().reports()),
                    pair.reason());
        }
    }

    private static String date(Optional<EventDate> date) {
        return date.map(EventDate::edtf).orElse("");
    }
}
