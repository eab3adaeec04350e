package io.dateline.cli.render;

import io.dateline.search.Facet;
import io.dateline.search.FacetRow;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A facet as aligned counts with small bars. */
public final class FacetText {
    private static final int BAR = 24;
    private static final int LABEL = 48;
    private static final String EIGHTHS = " ▏▎▍▌▋▊▉";

    private final Writer out;
    private final Paint paint;

    public FacetText(Writer out, Paint paint) {
        this.out = out;
        this.paint = paint;
    }

    public void write(Facet facet) throws IOException {
        out.write(paint.bold(facet.dimension().id()) + paint.dim(summary(facet)) + "\n");
        Columns columns = Columns.of(facet.rows());
        for (FacetRow row : facet.rows()) {
            out.write(line(row, columns));
        }
    }

    /** How wide the columns are, and what the longest bar stands for. */
    private record Columns(int label, int id, int most) {
        static Columns of(List<FacetRow> rows) {
            return new Columns(
                    Math.min(LABEL, widest(rows, FacetText::label)),
                    Math.min(LABEL, widest(rows, FacetText::id)),
                    rows.stream().mapToInt(FacetRow::count).max().orElse(0));
        }

        private static int widest(List<FacetRow> rows, Function<FacetRow, String> text) {
            return rows.stream().mapToInt(row -> width(text.apply(row))).max().orElse(0);
        }
    }

    private String line(FacetRow row, Columns columns) {
        String label = padded(label(row), columns.label());
        String id = columns.id() == 0 ? "" : "  " + paint.dim(padded(id(row), columns.id()));
        int digits = String.valueOf(columns.most()).length();
        String count = String.format(Locale.ROOT, "%" + digits + "d", row.count());
        String more = row.coarser() > 0 ? paint.dim("  " + row.coarser() + " coarser") : "";
        return "  " + (row.active() ? paint.bold("▸ " + label) : "  " + label) + id + "  " + paint.number(count) + " "
                + paint.bar(bar(row.count(), columns.most())) + more + "\n";
    }

    private static String summary(Facet facet) {
        int hidden = facet.total() - facet.rows().size();
        StringBuilder text = new StringBuilder();
        text.append("  ").append(Plural.of(facet.total(), "value"));
        text.append(hidden > 0 ? ", " + hidden + " not shown" : "");
        text.append(facet.missing() > 0 ? " · " + facet.missing() + " without" : "");
        text.append(facet.coarser() > 0 ? " · " + facet.coarser() + " coarser" : "");
        return text.toString();
    }

    private static String shown(String text) {
        return Harmless.line(text);
    }

    /** A place with its country, as many share their names. */
    private static String label(FacetRow row) {
        return shown(row.label() + row.spot().map(spot -> ", " + spot.country()).orElse(""));
    }

    /** The id where it says more than the label. */
    private static String id(FacetRow row) {
        return row.id().equals(row.label()) ? "" : shown(row.id());
    }

    static String bar(int count, int most) {
        if (count <= 0 || most <= 0) {
            return "";
        }
        int eighths = (int) Math.max(1, (long) count * BAR * 8 / most);
        String rest = eighths % 8 == 0 ? "" : String.valueOf(EIGHTHS.charAt(eighths % 8));
        return "█".repeat(eighths / 8) + rest;
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String padded(String text, int columns) {
        return width(text) <= columns
                ? text + " ".repeat(columns - width(text))
                : text.substring(0, text.offsetByCodePoints(0, columns - 1)) + "…";
    }
}
