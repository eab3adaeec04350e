package io.dateline.cli.quality;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One measured figure.
 *
 * @param value from 0 to 1
 */
record Figure(String set, String measure, double value) {
    private static final Pattern ROW = Pattern.compile("\\| (\\S+) \\| (\\S+) \\| (\\d\\.\\d{4}) \\|");

    String row() {
        return String.format(Locale.ROOT, "| %s | %s | %.4f |", set, measure, value);
    }

    static List<Figure> rows(String markdown) {
        return markdown.lines().map(Figure::read).flatMap(Optional::stream).toList();
    }

    private static Optional<Figure> read(String line) {
        var row = ROW.matcher(line);
        return row.matches()
                ? Optional.of(new Figure(row.group(1), row.group(2), Double.parseDouble(row.group(3))))
                : Optional.empty();
    }

    boolean isOf(Figure other) {
        return set.equals(other.set) && measure.equals(other.measure);
    }
}
