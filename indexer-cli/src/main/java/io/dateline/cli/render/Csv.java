package io.dateline.cli.render;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;

/**
 * Writes CSV by RFC 4180, with a header and line feeds. A cell that a spreadsheet would take for a formula begins with an
 * apostrophe, as archives hold what strangers wrote (OWASP, "CSV Injection").
 */
public final class Csv {
    private final Writer out;

    public Csv(Writer out, String... header) throws IOException {
        this.out = out;
        row(header);
    }

    public void row(String... cells) throws IOException {
        row(Arrays.asList(cells));
    }

    public void row(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(quoted(defused(cells.get(i))));
        }
        out.write('\n');
    }

    /** Several values in one cell. */
    public static String list(List<String> values) {
        return String.join("; ", values);
    }

    private static String defused(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
