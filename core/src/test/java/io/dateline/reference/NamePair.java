package io.dateline.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Two names of which it is known whether they are one person's, or one organisation's.
 *
 * @param apart whether no rule was made for the pair
 */
record NamePair(String one, String other, boolean same, boolean organisation, boolean apart) {
    static List<NamePair> all() {
        return of("same-or-different.tsv", true);
    }

    /** More pairs, all of which served to make the rules. */
    static List<NamePair> moreOfDevelopment() {
        return of("spellings.tsv", false);
    }

    private static List<NamePair> of(String resource, boolean halved) {
        var in = Objects.requireNonNull(NamePair.class.getResourceAsStream(resource));
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<NamePair> pairs = new ArrayList<>();
            reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> pairs.add(of(line.split("\t"), halved && pairs.size() % 2 == 1)));
            return List.copyOf(pairs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NamePair of(String[] cells, boolean apart) {
        return new NamePair(cells[0], cells[1], cells[2].equals("same"), cells[3].endsWith("organisation"), apart);
    }

    boolean isTakenForSame() {
        return organisation ? Names.sameBody(one, other) : Names.same(one, other);
    }
}
