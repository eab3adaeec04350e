package io.dateline.extract;

import io.dateline.extract.DictionaryLine.Piece;
import io.dateline.model.PlaceRef;
import io.dateline.reference.Countries;
import io.dateline.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.nio.charset.StandardCharsets;

/**
 * Reads dictionaries, one directive a line:
 *
 * <pre>
 * country CODE = NAME, NAME ...
 * place CODE NAME LATITUDE LONGITUDE [GEONAMES] [= NAME, NAME ...]
 * not country NAME, NAME ...
 * always CODE = NAME, NAME ...
 * rename CODE = LABEL
 * successor CODE = CODE, CODE ...
 * </pre>
 *
 * and what {@link ActorLines} reads.
 */
final class DictionaryReader {
    private static final String DIRECTIVES =
            "country, place, not country, always, rename, successor, actor, not actor, merge, type or watch";
    private static final String FORBIDDEN = "country, actor, or an actor's id and '='";
    private static final String CODE = "the code of a country, such as KG";

    private final List<DictionaryEntry> entries = new ArrayList<>();
    private final ActorLines actors = new ActorLines();

    /** What was said for good of a folded name, in words that may stand behind "it". */
    private final Map<String, Settled> settled = new HashMap<>();

    private record Settled(String meaning, int line) {}

    /** All that a dictionary says. */
    record Said(List<DictionaryEntry> entries, List<ActorEntry> actors) {}

    static Said read(String text) {
        DictionaryReader reader = new DictionaryReader();
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            reader.read(new DictionaryLine(++number, line));
        }
        return new Said(List.copyOf(reader.entries), reader.actors.entries());
    }

    private void read(DictionaryLine line) {
        if (line.isAtEnd()) {
            return;
        }
        Piece verb = line.take(DIRECTIVES);
        switch (verb.quoted() ? "" : verb.text().toLowerCase(Locale.ROOT)) {
            case "country" -> country(line);
            case "place" -> place(line);
            case "not" -> forbid(line);
            case "always" -> always(line);
            case "rename" -> rename(line);
            case "successor" -> successor(line);
            case "actor" -> actors.actor(line);
            case "merge" -> actors.merge(line);
            case "type" -> actors.type(line);
            case "watch" -> actors.watch(line);
            default -> throw line.wrongAt(verb, DIRECTIVES);
        }
    }

    /** Whether a line that can be read names a list to watch. */
    static boolean isOfList(String line) {
        return line.strip().toLowerCase(Locale.ROOT).startsWith("watch");
    }

    private void country(DictionaryLine line) {
        String code = codeBeforeSign(line);
        for (Piece name : line.names()) {
            entries.add(new DictionaryEntry.Named(line.number(), code, name.text()));
        }
    }

    private void always(DictionaryLine line) {
        String code = codeBeforeSign(line);
        for (Piece name : line.names()) {
            settle(line, name, "always " + code);
            entries.add(new DictionaryEntry.Always(line.number(), code, name.text()));
        }
    }

    private void forbid(DictionaryLine line) {
        if (line.takes("country")) {
            forbidCountries(line);
        } else if (line.takes("actor")) {
            actors.forbid(line);
        } else {
            actors.apart(line, idOfForbidden(line));
        }
    }

    private static Piece idOfForbidden(DictionaryLine line) {
        Piece id = line.take(FORBIDDEN);
        if (!DictionaryLine.isActorId(id) || !line.isAtWord("=") && !line.isAtWord("where")) {
            throw line.wrongAt(id, FORBIDDEN);
        }
        return id;
    }

    private void forbidCountries(DictionaryLine line) {
        for (Piece name : line.names()) {
            settle(line, name, "never a country");
            entries.add(new DictionaryEntry.Forbidden(line.number(), name.text()));
        }
    }

    /** A name cannot always mean one country and another, or none. */
    private void settle(DictionaryLine line, Piece name, String meaning) {
        Settled before = settled.putIfAbsent(Folding.fold(name.text()), new Settled(meaning, line.number()));
        if (before != null && !before.meaning().equals(meaning)) {
            throw line.wrongAt(
                    name, "another name, as line " + before.line() + " says that this one is " + before.meaning());
        }
    }

    private void rename(DictionaryLine line) {
        if (line.takes("actor")) {
            actors.rename(line);
            return;
        }
        String code = codeBeforeSign(line);
        Piece label = line.name();
        line.requireEnd();
        entries.add(new DictionaryEntry.Renamed(line.number(), code, label.text()));
    }

    private void successor(DictionaryLine line) {
        String code = codeBeforeSign(line);
        do {
            Piece successor = line.take(CODE);
            if (code(line, successor).equals(code)) {
                throw line.wrongAt(successor, "another country than " + code);
            }
            entries.add(new DictionaryEntry.Succeeded(line.number(), code, code(line, successor)));
        } while (line.takes(","));
        line.requireEnd();
    }

    private void place(DictionaryLine line) {
        String code = code(line, line.take(CODE));
        String name = line.nameBeforeNumber().text();
        double lat = line.number("degrees north, such as 40.26", 90);
        double lon = line.number("degrees east, such as 72.62", 180);
        long id = line.isAtNumber() ? geonames(line) : ownId(code, name);
        PlaceRef place = new PlaceRef(id, name, lat, lon);
        List<Piece> others = line.takes("=") ? line.names() : List.of();
        line.requireEnd();
        entries.add(new DictionaryEntry.Located(line.number(), code, place, name));
        others.forEach(other -> entries.add(new DictionaryEntry.Located(line.number(), code, place, other.text())));
    }

    private static long geonames(DictionaryLine line) {
        Piece id = line.take("");
        if (!id.text().matches("[1-9][0-9]{0,11}")) {
            throw line.wrongAt(id, "a GeoNames id, such as 1527534");
        }
        return Long.parseLong(id.text());
    }

    /** A place that GeoNames is not known to have gets a number above all of its numbers, made of its country and name. */
    private static long ownId(String code, String name) {
        byte[] words = (code + " " + Folding.fold(name)).getBytes(StandardCharsets.UTF_8);
        return PlaceRef.OWN + (UUID.nameUUIDFromBytes(words).getMostSignificantBits() >>> 24);
    }

    private static String codeBeforeSign(DictionaryLine line) {
        String code = code(line, line.take(CODE));
        line.require("=", "'=' behind the code");
        return code;
    }

    static String code(DictionaryLine line, Piece piece) {
        return Optional.of(piece.text().toUpperCase(Locale.ROOT))
                .filter(code -> !piece.quoted() && Countries.byCode(code).isPresent())
                .orElseThrow(() -> line.wrongAt(piece, CODE));
    }
}
