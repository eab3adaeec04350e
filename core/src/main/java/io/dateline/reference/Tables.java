package io.dateline.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Reads the tables that come with the library: one row a line, cells parted by tabs. */
final class Tables {
    private Tables() {}

    /** Hands over each row of a table beside this class. */
    static void rows(String name, Consumer<String[]> row) {
        lines(name, line -> row.accept(line.split("\t", -1)));
    }

    /** Hands over each row of a table beside this class, not yet cut into cells. */
    static void lines(String name, Consumer<String> row) {
        InputStream found = Tables.class.getResourceAsStream(name);
        if (found == null) {
            throw new IllegalStateException("the library's table " + name + " is missing from its jar");
        }
        try (InputStream bytes = name.endsWith(".gz") ? new GZIPInputStream(found, 1 << 14) : found;
                var lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                row.accept(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the library's table " + name + " cannot be read", e);
        }
    }
}
