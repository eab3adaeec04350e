package io.dateline.reference;

import io.dateline.model.ActorType;
import java.util.List;
import java.util.Optional;

/**
 * An actor of the library's table.
 *
 * @param id a Wikidata QID, or a readable slug
 * @param name the preferred name
 * @param country the country that it belongs to, where known
 * @param aliases other names, in any script; may be empty
 * @param standing how prominent it is
 * @param doubtful those of the names that mean something else as well ("Chelsea", "Oracle"); a text must show what they mean
 */
public record KnownActor(
        String id,
        ActorType type,
        String name,
        Optional<String> country,
        List<String> aliases,
        Standing standing,
        List<String> doubtful) {

    /** How prominent an actor is; the first is the most prominent. */
    public enum Standing {
        /** A head of state or government, or of a large international body, at some time. */
        HEAD,
        OFFICE_HOLDER,
        /** Bodies, peoples, and persons without a stated office. */
        OTHER,
        LEGISLATOR,
        /** A people whose name also names those of a country. */
        NATION
    }

    public KnownActor {
        aliases = List.copyOf(aliases);
        doubtful = List.copyOf(doubtful);
    }

    /** Reads a line of the table. */
    static KnownActor parse(String line) {
        String[] cells = line.split("\t", -1);
        Optional<String> country = cells[3].isEmpty() ? Optional.empty() : Optional.of(cells[3]);
        ActorType type = type(cells[1].charAt(0));
        return new KnownActor(cells[0], type, cells[2], country, names(cells[4]), standing(cells[5]), names(cells[6]));
    }

    private static List<String> names(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    private static ActorType type(char letter) {
        return switch (letter) {
            case 'p' -> ActorType.PERSON;
            case 'g' -> ActorType.GOVERNMENT;
            case 'a' -> ActorType.ARMED_GROUP;
            case 'e' -> ActorType.ETHNIC_GROUP;
            default -> ActorType.ORGANIZATION;
        };
    }

    private static Standing standing(String letter) {
        return switch (letter) {
            case "h" -> Standing.HEAD;
            case "o" -> Standing.OFFICE_HOLDER;
            case "l" -> Standing.LEGISLATOR;
            case "n" -> Standing.NATION;
            default -> Standing.OTHER;
        };
    }
}
