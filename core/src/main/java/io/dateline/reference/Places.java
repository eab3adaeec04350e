package io.dateline.reference;

import io.dateline.model.PlaceRef;
import io.dateline.text.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Capitals, regions of the first order, districts of the second and towns down to hamlets with their names: GeoNames (CC BY 4.0) and
 * CLDR, see NOTICE. Towns of fewer than 15,000 inhabitants and districts have their main name only. Loaded when first asked for, and the names
 * in Cyrillic and Arabic script when a text first needs them; safe for all threads.
 */
public final class Places {
    private static final Places ALL = new Places();

    private final List<String> rows = new ArrayList<>();

    /** Parsed when first found; two threads may parse the same row, to the same end. */
    private final @Nullable Place[] parsed;

    private final Map<String, String> words = new HashMap<>();
    private final ScriptTables tables = new ScriptTables(this::names);

    private Places() {
        Tables.lines("places.tsv.gz", rows::add);
        parsed = new Place[rows.size()];
        Tables.rows("place-words.tsv.gz", row -> words.put(row[0], row[1]));
    }

    /** Takes a place that is found. */
    @FunctionalInterface
    public interface Found {
        /**
         * @param to the token after the name's last
         * @param alternate whether it is not the place's main name
         */
        void accept(int to, Place place, boolean alternate);
    }

    /** All places whose name begins at a token, shortest names first, whatever their case. */
    public static void find(Reading reading, int from, Found found) {
        ALL.tables.find(reading, from, (to, entry) -> found.accept(to, ALL.place(entry >> 1), (entry & 1) == 1));
    }

    /** Whether a place name, in small letters, is as well a common English word ("reading", "nice"). */
    public static boolean isCommonWord(String word) {
        return ALL.words.getOrDefault(word, "").contains("c");
    }

    /** Whether a place name, in small letters, is as well a common name of people ("Jackson", "Hassan"). */
    public static boolean isPersonName(String word) {
        return ALL.words.getOrDefault(word, "").contains("p");
    }

    private Place place(int number) {
        Place place = parsed[number];
        if (place == null) {
            place = parse(rows.get(number).split("\t", -1));
            parsed[number] = place;
        }
        return place;
    }

    private static Place parse(String[] row) {
        Place.Kind kind = switch (row[1]) {
            case "C" -> Place.Kind.CAPITAL;
            case "R" -> Place.Kind.REGION;
            case "D" -> Place.Kind.DISTRICT;
            default -> Place.Kind.TOWN;
        };
        String name = row[7].split("\\|")[0];
        return new Place(row[0], kind, name, ref(row, name), Integer.parseInt(row[5]), row[6]);
    }

    private static Optional<PlaceRef> ref(String[] row, String name) {
        return row[2].isEmpty()
                ? Optional.empty()
                : Optional.of(new PlaceRef(
                        Long.parseLong(row[2]), name, Double.parseDouble(row[3]), Double.parseDouble(row[4])));
    }

    private void names(Script script, BiConsumer<String, Integer> out) {
        for (int i = 0; i < rows.size(); i++) {
            String row = rows.get(i);
            int first = row.lastIndexOf('\t') + 1;
            for (int from = first; from < row.length(); ) {
                int bar = row.indexOf('|', from);
                int to = bar < 0 ? row.length() : bar;
                if (Script.of(row.charAt(from)) == script) {
                    int entry = i * 2 + (from == first || script != Script.OTHER ? 0 : 1);
                    boolean wellKnown = script == Script.ARABIC && place(i).isWellKnownInArabic();
                    WordForms.ofPlace(row.substring(from, to), script, wellKnown)
                            .forEach(form -> out.accept(form, entry));
                }
                from = to + 1;
            }
        }
    }
}
