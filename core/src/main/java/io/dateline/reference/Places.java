package io.dateline.reference;

import io.dateline.model.PlaceRef;
import io.dateline.text.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Capitals, regions of the first order and towns with their names: GeoNames (CC BY 4.0) and CLDR, see NOTICE. Towns of fewer than
 * 15,000 inhabitants have their main name only, those of fewer than 5,000 are left out. Loaded when first asked for, and the names
 * in Cyrillic and Arabic script when a text first needs them; safe for all threads.
 */
public final class Places {
    private static final Places ALL = new Places();

    private final List<Place> places = new ArrayList<>();
    private final List<String[]> names = new ArrayList<>();
    private final Map<String, String> words = new HashMap<>();
    private final ScriptTables tables = new ScriptTables(this::names);

    private Places() {
        Tables.rows("places.tsv.gz", this::add);
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
        ALL.tables.find(reading, from, (to, entry) -> found.accept(to, ALL.places.get(entry >> 1), (entry & 1) == 1));
    }

    /** Whether a place name, in small letters, is as well a common English word ("reading", "nice"). */
    public static boolean isCommonWord(String word) {
        return ALL.words.getOrDefault(word, "").contains("c");
    }

    /** Whether a place name, in small letters, is as well a common name of people ("Jackson", "Hassan"). */
    public static boolean isPersonName(String word) {
        return ALL.words.getOrDefault(word, "").contains("p");
    }

    private void add(String[] row) {
        Place.Kind kind = switch (row[1]) {
            case "C" -> Place.Kind.CAPITAL;
            case "R" -> Place.Kind.REGION;
            default -> Place.Kind.TOWN;
        };
        String[] called = row[7].split("\\|");
        places.add(new Place(row[0], kind, called[0], ref(row, called[0]), Integer.parseInt(row[5]), row[6]));
        names.add(called);
    }

    private static Optional<PlaceRef> ref(String[] row, String name) {
        return row[2].isEmpty()
                ? Optional.empty()
                : Optional.of(new PlaceRef(
                        Long.parseLong(row[2]), name, Double.parseDouble(row[3]), Double.parseDouble(row[4])));
    }

    private void names(Script script, BiConsumer<String, Integer> out) {
        for (int i = 0; i < places.size(); i++) {
            String[] called = names.get(i);
            boolean wellKnown = places.get(i).isWellKnownInArabic();
            for (int k = 0; k < called.length; k++) {
                if (Script.of(called[k]) == script) {
                    int entry = i * 2 + (k == 0 || script != Script.OTHER ? 0 : 1);
                    WordForms.ofPlace(called[k], script, wellKnown).forEach(form -> out.accept(form, entry));
                }
            }
        }
    }
}
