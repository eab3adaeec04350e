package io.dateline.extract;

import io.dateline.reference.NameTable;
import io.dateline.text.Reading;
import io.dateline.text.Shape;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Bodies that many countries have, such as an interior ministry: which country's is meant, the report tells. */
final class GenericBodies {
    /**
     * Such a body.
     *
     * @param id the part of the actor's id that follows the country's code
     */
    record Body(String id, String name) {}

    private static final String TABLE = "generic-bodies.tsv";
    private static final List<Body> BODIES = new ArrayList<>();
    private static final Map<String, Body> BY_ID = new HashMap<>();

    /** The names of all, and of those that are named by themselves. */
    private static final NameTable.Builder ALL = new NameTable.Builder();

    private static final NameTable NAMES = read();
    private static final NameTable ALL_NAMES = ALL.build();
    private static final double SEVERAL_WORDS = 0.75;
    private static final double SMALL_LETTERS = 0.6;
    private static final double ONE_WORD = 0.55;

    private GenericBodies() {}

    /** Proposes the bodies that are named from a token on. */
    static void propose(Scene scene, int from) {
        NAMES.find(scene.reading(), from, (to, body) -> {
            double score = score(scene, from, to);
            if (score > 0) {
                scene.unknownBody(from, to, BODIES.get(body).id(), score);
            }
        });
    }

    /** The body with an id, if it is one of these. */
    static Optional<Body> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** The body of a name, if it is one of these. */
    static Optional<Body> named(String name) {
        int[] found = ALL_NAMES.find(name);
        return found.length == 0 ? Optional.empty() : Optional.of(BODIES.get(found[0]));
    }

    private static double score(Scene scene, int from, int to) {
        Reading reading = scene.reading();
        boolean capital = Run.isCapital(reading, from) && Run.isCapital(reading, to - 1);
        if (to - from > 1) {
            return capital ? SEVERAL_WORDS : Run.isCapital(reading, from) ? 0 : SMALL_LETTERS;
        }
        boolean bare = scene.inHeadline(from) || reading.is(from, Shape.LINE_START) && scene.beginsSentence(from);
        return capital && !bare ? ONE_WORD : 0;
    }

    private static NameTable read() {
        NameTable.Builder names = new NameTable.Builder();
        var in = Objects.requireNonNull(GenericBodies.class.getResourceAsStream(TABLE), TABLE);
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(names, line.split("\t", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException("the library's own table " + TABLE + " cannot be read", e);
        }
        return names.build();
    }

    private static void add(NameTable.Builder names, String[] cells) {
        Body body = new Body(cells[0], cells[1]);
        int number = BODIES.size();
        BODIES.add(body);
        BY_ID.put(body.id(), body);
        name(ALL, number, body, cells[2]);
        if (cells.length < 4) {
            name(names, number, body, cells[2]);
        }
    }

    private static void name(NameTable.Builder names, int number, Body body, String forms) {
        names.add(body.name(), number);
        for (String form : forms.split("\\|")) {
            names.add(form, number);
        }
    }
}
