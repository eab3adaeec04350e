package io.dateline.reference;

import io.dateline.text.Reading;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Capitals, regions of the first order, districts of the second and towns down to hamlets with their names: GeoNames (CC BY 4.0) and
 * CLDR, see NOTICE. Towns of fewer than 15,000 inhabitants and districts have their main name only. Loaded when first asked for, and the names
 * in Cyrillic and Arabic script when a text first needs them; safe for all threads.
 */
public final class Places {
    private static final ParsedRows<Place> ROWS =
            new ParsedRows<>(Images.load("places", Rows::read, PlaceRows::rows), Place::parse);
    private static final ScriptTables NAMES = new ScriptTables("place-names", PlaceRows::names);
    private static final Map<String, String> WORDS = new HashMap<>();

    static {
        Tables.rows("place-words.tsv.gz", row -> WORDS.put(row[0], row[1]));
    }

    private Places() {}

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
        NAMES.find(
                reading,
                from,
                (to, entry) -> found.accept(to, ROWS.get(PlaceRows.place(entry)), PlaceRows.isAlternate(entry)));
    }

    /** The ids, in order, of the places that have a name, in any script in which it is known; none of areas without a spot. */
    public static SortedSet<String> named(String name) {
        Reading reading = Reading.of(name);
        SortedSet<String> ids = new TreeSet<>();
        if (reading.size() > 0) {
            find(reading, 0, (to, place, alternate) -> {
                if (to == reading.size()) {
                    place.ref().ifPresent(ref -> ids.add(ref.id()));
                }
            });
        }
        return ids;
    }

    /** Whether a place name, in small letters, is as well a common English word ("reading", "nice"). */
    public static boolean isCommonWord(String word) {
        return WORDS.getOrDefault(word, "").contains("c");
    }

    /** Whether a place name, in small letters, is as well a common name of people ("Jackson", "Hassan"). */
    public static boolean isPersonName(String word) {
        return WORDS.getOrDefault(word, "").contains("p");
    }
}
