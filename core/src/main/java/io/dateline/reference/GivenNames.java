package io.dateline.reference;

import io.dateline.text.Folding;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which forms of given names are those of one name: "Mykola" and "Nikolai", "Bill" and "William". Safe for all threads. */
final class GivenNames {
    /** What the table says of two given names. */
    enum Answer {
        SAME,
        DIFFERENT,
        UNKNOWN
    }

    private final Map<String, Integer> forms = new HashMap<>();
    private final Map<String, Set<Integer>> shorts = new HashMap<>();
    private final Map<Integer, String> fathers = new HashMap<>();

    private GivenNames() {}

    static GivenNames standard() {
        return Standard.NAMES;
    }

    private static GivenNames read() {
        GivenNames names = new GivenNames();
        Tables.lines("given-names.tsv", names::addForms);
        Tables.lines("given-names-short.tsv", names::addShort);
        return names;
    }

    private void addForms(String line) {
        if (!line.startsWith("#")) {
            Integer number = forms.size();
            boolean father = line.startsWith("*");
            String[] written = line.substring(father ? 1 : 0).split(" ");
            for (String form : written) {
                forms.putIfAbsent(key(form), number);
            }
            if (father) {
                fathers.put(number, key(written[0]));
            }
        }
    }

    private void addShort(String line) {
        if (!line.startsWith("#")) {
            String[] cells = line.split("\t");
            for (String full : cells[1].split(" ")) {
                Integer number = forms.computeIfAbsent(key(full), name -> forms.size());
                shorts.computeIfAbsent(key(cells[0]), name -> new HashSet<>()).add(number);
            }
        }
    }

    private static String key(String form) {
        return NameKey.ofWord(Folding.fold(form));
    }

    /** Compares two names by the keys of their words. */
    Answer compare(String one, String other) {
        Set<Integer> first = meanings(one);
        Set<Integer> second = meanings(other);
        if (first.isEmpty() || second.isEmpty()) {
            return Answer.UNKNOWN;
        }
        return first.stream().anyMatch(second::contains) ? Answer.SAME : Answer.DIFFERENT;
    }

    private Set<Integer> meanings(String key) {
        Integer form = forms.get(key);
        Set<Integer> full = shorts.getOrDefault(key, Set.of());
        if (form == null) {
            return full;
        }
        Set<Integer> all = new HashSet<>(full);
        all.add(form);
        return all;
    }

    /** The names that serve as family names too and that some of these keys are forms of. */
    Set<Integer> fathers(Collection<String> keys) {
        Set<Integer> found = new HashSet<>();
        for (String key : keys) {
            Integer number = forms.get(key);
            if (number != null && isFather(key)) {
                found.add(number);
            }
        }
        return found;
    }

    /** Whether a key is that of a name that serves as a family name too. */
    boolean isFather(String key) {
        return fathers.containsKey(forms.getOrDefault(key, -1));
    }

    /** One key for all forms of a name that is romanised in many ways, and for -jon and -jan; else the key itself. */
    String usual(String key) {
        String usual = fathers.getOrDefault(forms.getOrDefault(key, -1), key);
        return usual.length() > 4 && usual.endsWith("jon") ? usual.substring(0, usual.length() - 2) + "an" : usual;
    }

    private static final class Standard {
        static final GivenNames NAMES = read();
    }
}
