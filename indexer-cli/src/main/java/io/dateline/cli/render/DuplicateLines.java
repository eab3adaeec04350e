package io.dateline.cli.render;

import io.dateline.search.ActorDuplicate;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;

/** Pairs of actors that are perhaps one, as lines of a dictionary that make them one. */
public final class DuplicateLines {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{Nd}-]+");

    private DuplicateLines() {}

    public static void write(Writer out, List<ActorDuplicate> pairs) throws IOException {
        for (ActorDuplicate pair : pairs) {
            out.write("merge " + id(pair.kept().id()) + " = " + id(pair.other().id()) + "  # "
                    + Harmless.line(pair.kept().name()) + " = "
                    + Harmless.line(pair.other().name()) + ": " + pair.reason() + "\n");
        }
    }

    private static String id(String id) {
        return PLAIN.matcher(id).matches() ? id : '"' + id + '"';
    }
}
