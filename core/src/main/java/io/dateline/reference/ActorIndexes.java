package io.dateline.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What the rows of the actor table are found by. Names of bodies are taken as written, names of persons by their keys. */
final class ActorIndexes {
    /** Countries whose people write the family name first. */
    private static final Set<String> FAMILY_NAME_FIRST = Set.of("CN", "KR", "KP", "TW", "VN", "HK", "MO", "KH");

    private static final int OFTEN = 3;

    final KeyIndex persons = new KeyIndex();
    final KeyIndex bodies = new KeyIndex();
    final KeyIndex familyNames = new KeyIndex();
    final NameTable bodyNames;
    private final NameTable.Builder bodyBuilder = new NameTable.Builder();
    private final Map<String, Integer> firstWords = new HashMap<>();
    private final Map<String, Integer> lastWords = new HashMap<>();
    final Map<String, Integer> rowsById;

    ActorIndexes(String[] rows) {
        rowsById = HashMap.newHashMap(rows.length);
        for (int row = 0; row < rows.length; row++) {
            index(rows[row], row);
        }
        bodyNames = bodyBuilder.build();
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

    private void index(String line, int row) {
        String[] cells = line.split("\t", -1);
        rowsById.put(cells[0], row);
        boolean person = cells[1].equals("p");
        if (person) {
            addPersonName(cells[2], cells[3], row);
        }
        addName(cells[2], person, row);
        for (int from = 0; from < cells[4].length(); ) {
            int bar = cells[4].indexOf('|', from);
            int to = bar < 0 ? cells[4].length() : bar;
            addName(cells[4].substring(from, to), person, row);
            from = to + 1;
        }
    }

    private void addName(String name, boolean person, int row) {
        if (person) {
            persons.add(NameKey.of(name), row);
        } else {
            bodies.add(NameKey.of(name), row);
            bodyBuilder.add(name, row);
        }
    }

    private void addPersonName(String name, String country, int row) {
        String key = NameKey.of(name);
        int first = key.indexOf(' ');
        if (first > 0) {
            String last = key.substring(key.lastIndexOf(' ') + 1);
            boolean familyFirst = FAMILY_NAME_FIRST.contains(country);
            familyNames.add(familyFirst ? key.substring(0, first) : last, row);
            firstWords.merge(key.substring(0, first), 1, Integer::sum);
            lastWords.merge(last, 1, Integer::sum);
        }
    }
}
