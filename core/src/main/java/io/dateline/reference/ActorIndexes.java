package io.dateline.reference;

import java.util.Arrays;
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
    private final KeyCounts firstWords = new KeyCounts();
    private final KeyCounts lastWords = new KeyCounts();

    ActorIndexes(String[] rows) {
        RowKeys[] keys = new RowKeys[rows.length];
        Arrays.parallelSetAll(keys, row -> RowKeys.of(rows[row]));
        var namesOfBodies = CompletableFuture.supplyAsync(() -> namesOfBodies(keys));
        for (int row = 0; row < rows.length; row++) {
            index(keys[row], row);
        }
        bodyNames = namesOfBodies.join();
    }

    /** How many persons have this word's key as their first name; 0 for fewer than three. */
    int firstNames(String key) {
        return often(firstWords.of(key));
    }

    /** How many persons have this word's key as their last name; 0 for fewer than three. */
    int lastNames(String key) {
        return often(lastWords.of(key));
    }

    private static int often(int count) {
        return count < OFTEN ? 0 : count;
    }

    private void index(RowKeys names, int row) {
        KeyIndex index = names.person() ? persons : bodies;
        for (String key : names.keys()) {
            index.add(key, row);
        }
        if (names.person()) {
            addPersonName(names.keys()[0], names.country(), row);
        }
    }

    private static NameTable namesOfBodies(RowKeys[] rows) {
        NameTable.Builder table = new NameTable.Builder();
        for (int row = 0; row < rows.length; row++) {
            if (!rows[row].person()) {
                for (String name : rows[row].names()) {
                    table.add(name, row);
                }
            }
        }
        return table.build();
    }

    private void addPersonName(String key, String country, int row) {
        int first = key.indexOf(' ');
        if (first > 0) {
            int last = key.lastIndexOf(' ') + 1;
            boolean familyFirst = FAMILY_NAME_FIRST.contains(country);
            familyNames.add(familyFirst ? key.substring(0, first) : key.substring(last), row);
            firstWords.add(key, 0, first);
            lastWords.add(key, last, key.length());
        }
    }

    /**
     * The names of a row.
     *
     * @param names the preferred name first
     * @param keys those of the names
     */
    @SuppressWarnings("ArrayRecordComponent") // lives while the indexes are built
    private record RowKeys(boolean person, String country, String[] names, String[] keys) {
        static RowKeys of(String line) {
            int type = line.indexOf('\t') + 1;
            int name = line.indexOf('\t', type) + 1;
            int country = line.indexOf('\t', name) + 1;
            int aliases = line.indexOf('\t', country) + 1;
            int end = line.indexOf('\t', aliases);
            String preferred = line.substring(name, country - 1);
            String[] names = end == aliases
                    ? new String[] {preferred}
                    : (preferred + "|" + line.substring(aliases, end)).split("\\|");
            boolean person = line.startsWith("p\t", type);
            return new RowKeys(person, line.substring(country, aliases - 1), names, keys(names));
        }

        private static String[] keys(String[] names) {
            String[] keys = new String[names.length];
            for (int i = 0; i < keys.length; i++) {
                keys[i] = NameKey.of(names[i]);
            }
            return keys;
        }
    }
}
