package io.dateline.extract;

import io.dateline.extract.ActorEntry.Reference;
import io.dateline.extract.ActorEntry.Where;
import io.dateline.extract.DictionaryLine.Piece;
import io.dateline.model.ActorType;
import io.dateline.reference.Countries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads what a dictionary says of actors; ACTOR is an id or a name, WHERE is {@code where} with words or codes of countries:
 *
 * <pre>
 * actor ID [TYPE [CODE]] [WHERE] = NAME, NAME ...
 * not actor NAME, NAME ...
 * not ID [WHERE] = NAME, NAME ...
 * merge ACTOR = ACTOR, ACTOR ...
 * rename actor ACTOR = NAME
 * type ACTOR = TYPE
 * watch LIST = ACTOR, ACTOR ...
 * </pre>
 */
final class ActorLines {
    static final String ID = "an actor's id: Q and a number, or lower-case letters, digits and hyphens";

    private static final String TYPES = Arrays.stream(ActorType.values())
            .map(ActorType::id)
            .collect(Collectors.joining(", ", "a type: ", ""))
            .replace(", ethnic_group", " or ethnic_group");

    private final List<ActorEntry> entries = new ArrayList<>();

    List<ActorEntry> entries() {
        return List.copyOf(entries);
    }

    void actor(DictionaryLine line) {
        Piece first = line.take(ID);
        if (!DictionaryLine.isActorId(first) || type(first).isPresent()) {
            throw line.wrongAt(first, ID);
        }
        Reference actor = reference(line, first);
        Optional<ActorType> type =
                line.isAtWord("where") || line.isAtWord("=") ? Optional.empty() : Optional.of(takeType(line));
        Optional<String> country = type.isEmpty() || line.isAtWord("where") || line.isAtWord("=")
                ? Optional.empty()
                : Optional.of(DictionaryReader.code(line, line.take("a code")));
        Where where = where(line);
        List<Piece> names = line.names();
        type.ifPresent(is -> entries.add(
                new ActorEntry.Defined(actor, is, country, names.getFirst().text())));
        names.forEach(name -> entries.add(new ActorEntry.Named(actor, where, reference(line, name))));
    }

    void forbid(DictionaryLine line) {
        line.names().forEach(name -> entries.add(new ActorEntry.Forbidden(reference(line, name))));
    }

    void apart(DictionaryLine line, Piece id) {
        Reference actor = reference(line, id);
        Where where = where(line);
        line.names().forEach(name -> entries.add(new ActorEntry.Apart(actor, where, reference(line, name))));
    }

    void merge(DictionaryLine line) {
        Reference into = reference(line, line.actor());
        line.require("=", "'=' behind the actor");
        line.actors().forEach(from -> entries.add(new ActorEntry.Merged(reference(line, from), into)));
    }

    void rename(DictionaryLine line) {
        Reference actor = reference(line, line.actor());
        line.require("=", "'=' behind the actor");
        Piece label = line.name();
        line.requireEnd();
        entries.add(new ActorEntry.Renamed(actor, label.text()));
    }

    void type(DictionaryLine line) {
        Reference actor = reference(line, line.actor());
        line.require("=", "'=' behind the actor");
        ActorType type = takeType(line);
        line.requireEnd();
        entries.add(new ActorEntry.Typed(actor, type));
    }

    void watch(DictionaryLine line) {
        String list = line.name().text();
        line.require("=", "'=' behind the list's name");
        line.actors().forEach(actor -> entries.add(new ActorEntry.Watched(reference(line, actor), list)));
    }

    private static Reference reference(DictionaryLine line, Piece piece) {
        return new Reference(piece.text(), DictionaryLine.isActorId(piece), line.number(), piece.column());
    }

    private static ActorType takeType(DictionaryLine line) {
        Piece piece = line.take(TYPES);
        return type(piece).orElseThrow(() -> line.wrongAt(piece, TYPES));
    }

    private static Optional<ActorType> type(Piece piece) {
        return Arrays.stream(ActorType.values())
                .filter(type -> !piece.quoted() && type.id().equals(piece.text().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The conditions that may be here, and the sign behind them. */
    private static Where where(DictionaryLine line) {
        List<String> codes = new ArrayList<>();
        List<String> words = new ArrayList<>();
        if (line.takes("where")) {
            do {
                Piece condition = line.actor();
                (isCode(condition) ? codes : words).add(condition.text());
            } while (line.takes(","));
        }
        line.require("=", "'=' before the names");
        return codes.isEmpty() && words.isEmpty()
                ? Where.EVERYWHERE
                : new Where(List.copyOf(codes), List.copyOf(words));
    }

    private static boolean isCode(Piece piece) {
        return !piece.quoted()
                && piece.text().matches("[A-Z]{2}")
                && Countries.byCode(piece.text()).isPresent();
    }
}
