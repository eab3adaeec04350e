package io.dateline.cli.render;

import io.dateline.search.Facet;
import io.dateline.search.FacetRow;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** A facet as aligned counts with small bars. */
public final class FacetText {
    private static final int BAR = 24;
    private static final String EIGHTHS = " ▏▎▍▌▋▊▉";

    private final Writer out;
    private final Paint paint;

    public FacetText(Writer out, Paint paint) {
        this.out = out;
        this.paint = paint;
    }

    public void write(Facet facet) throws IOException {
        out.write(paint.bold(facet.dimension().id()) + paint.dim(summary(facet)) + "\n");
        int most = facet.rows().stream().mapToInt(FacetRow::count).max().orElse(0);
        int width =
                facet.rows().stream().mapToInt(row -> columns(name(row))).max().orElse(0);
        int digits = String.valueOf(most).length();
        for (FacetRow row : facet.rows()) {
            out.write(line(row, most, Math.min(width, 48), digits));
        }
    }

    private String line(FacetRow row, int most, int width, int digits) {
        String name = shortened(name(row), width);
        String padded = name + " ".repeat(width - columns(name));
        String count = String.format(Locale.ROOT, "%" + digits + "d", row.count());
        String more = row.coarser() > 0 ? paint.dim("  " + row.coarser() + " coarser") : "";
        return "  " + (row.active() ? paint.bold("▸ " + padded) : "  " + padded) + "  " + paint.number(count) + " "
                + paint.bar(bar(row.count(), most)) + more + "\n";
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

    /** The label, and the id where it says more. */
    private static String name(FacetRow row) {
        String label = Harmless.line(row.label());
        String id = Harmless.line(row.id());
        return label.equals(id) ? label : label + "  " + id;
    }

    static String bar(int count, int most) {
        if (count <= 0 || most <= 0) {
            return "";
        }
        int eighths = (int) Math.max(1, (long) count * BAR * 8 / most);
        String rest = eighths % 8 == 0 ? "" : String.valueOf(EIGHTHS.charAt(eighths % 8));
        return "█".repeat(eighths / 8) + rest;
    }

    private static int columns(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String shortened(String text, int columns) {
        return columns(text) <= columns ? text : text.substring(0, text.offsetByCodePoints(0, columns - 1)) + "…";
    }
}
