package io.dateline.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** What the rows of the actor table are found by. Names of bodies are taken as written, names of persons by their keys. */
final class ActorIndexes {
    /** Countries whose people write the family name first. */
    private static final Set<String> FAMILY_NAME_FIRST = Set.of("CN", "KR", "KP", "TW", "VN", "HK", "MO", "KH");

    private static final int OFTEN = 3;

    final KeyIndex persons = new KeyIndex();
    final KeyIndex bodies = new KeyIndex();
    final KeyIndex familyNames = new KeyIndex();
    final NameTable bodyNames;
    private final Map<String, Integer> firstWords = new HashMap<>();
    private final Map<String, Integer> lastWords = new HashMap<>();

    ActorIndexes(String[] rows) {
        RowKeys[] keys = new RowKeys[rows.length];
        Arrays.parallelSetAll(keys, row -> RowKeys.of(rows[row]));
        var namesOfBodies = CompletableFuture.supplyAsync(() -> namesOfBodies(keys));
        for (int row = 0; row < rows.length; row++) {
            index(keys[row], row);
        }
        bodyNames = namesOfBodies.join();
        firstWords.values().removeIf(count -> count < OFTEN);
        lastWords.values().removeIf(count -> count < OFTEN);
    }

    /** How many persons have this word's key as their first name; 0 for fewer than three. */
    int firstNames(String key) {
        return firstWords.getOrDefault(key, 0);
    }

    /** How many persons have this word's key as their last name; 0 for fewer than three. */
    int lastNames(String key) {
        return lastWords.getOrDefault(key, 0);
    }

    private void index(RowKeys names, int row) {
        if (names.person()) {
            names.keys().forEach(key -> persons.add(key, row));
            addPersonName(names.keys().getFirst(), names.country(), row);
        } else {
            names.keys().forEach(key -> bodies.add(key, row));
        }
    }

    private static NameTable namesOfBodies(RowKeys[] rows) {
        NameTable.Builder table = new NameTable.Builder();
        for (int i = 0; i < rows.length; i++) {
            if (!rows[i].person()) {
                int row = i;
                rows[i].names().forEach(name -> table.add(name, row));
            }
        }
        return table.build();
    }

    private void addPersonName(String key, String country, int row) {
        int first = key.indexOf(' ');
        if (first > 0) {
            String last = key.substring(key.lastIndexOf(' ') + 1);
            boolean familyFirst = FAMILY_NAME_FIRST.contains(country);
            familyNames.add(familyFirst ? key.substring(0, first) : last, row);
            firstWords.merge(key.substring(0, first), 1, Integer::sum);
            lastWords.merge(last, 1, Integer::sum);
        }
    }

    /**
     * The names of a row.
     *
     * @param names the preferred name first
     * @param keys those of the names
     */
    private record RowKeys(boolean person, String country, List<String> names, List<String> keys) {
        static RowKeys of(String line) {
            String[] cells = line.split("\t", -1);
            List<String> names = new ArrayList<>();
            names.add(cells[2]);
            if (!cells[4].isEmpty()) {
                Collections.addAll(names, cells[4].split("\\|"));
            }
            return new RowKeys(
                    cells[1].equals("p"),
                    cells[3],
                    names,
                    names.stream().map(NameKey::of).toList());
        }
    }
}
