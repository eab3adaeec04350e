package io.dateline.cli.render;

import io.dateline.model.EventDate;
import io.dateline.search.ActorDuplicate;
import io.dateline.search.ActorRow;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/** The actors of an archive, for people. */
public final class ActorText {
    private static final int SPELLINGS = 6;

    private final Writer out;
    private final Paint paint;

    public ActorText(Writer out, Paint paint) {
        this.out = out;
        this.paint = paint;
    }

    /** Two lines an actor: who it is, and how it is written. */
    public void write(List<ActorRow> rows) throws IOException {
        out.write(rows.isEmpty() ? "no actors\n" : "");
        for (ActorRow row : rows) {
            String of = row.country().map(code -> " of " + code).orElse("");
            out.write(paint.bold(Harmless.line(row.name()))
                    + paint.dim(
                            "  " + Harmless.line(row.id()) + ", " + row.type().id() + of)
                    + "  " + paint.number(Plural.of(row.reports(), "report")) + ", "
                    + Plural.of(row.mentions(), "mention") + dates(row) + "\n");
            out.write("  " + Harmless.line(spellings(row)) + "\n");
        }
    }

    private static String dates(ActorRow row) {
        String first = row.first().map(EventDate::edtf).orElse("");
        String last = row.last().map(EventDate::edtf).orElse("");
        return first.isEmpty() ? "" : ", " + (first.equals(last) ? first : first + " to " + last);
    }

    private static String spellings(ActorRow row) {
        String shown = row.spellings().stream()
                .limit(SPELLINGS)
                .map(spelling -> spelling.text() + " " + spelling.reports())
                .collect(Collectors.joining(", "));
        int more = row.spellings().size() - SPELLINGS;
        return more > 0 ? shown + ", and " + more + " more" : shown;
    }

    /** A line a pair. */
    public void duplicates(List<ActorDuplicate> pairs) throws IOException {
        out.write(pairs.isEmpty() ? "no suspected duplicates\n" : "");
        for (ActorDuplicate pair : pairs) {
            out.write(named(pair.kept()) + paint.dim("  is perhaps  ") + named(pair.other())
                    + paint.dim(": " + pair.reason()) + "\n");
        }
    }

    private String named(ActorRow row) {
        return paint.bold(Harmless.line(row.name()))
                + paint.dim(" (" + Harmless.line(row.id()) + ", " + Plural.of(row.reports(), "report") + ")");
    }
}
