package io.dateline.search;

import io.dateline.reference.NameKey;
import io.dateline.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds actors whose names suggest that they are one. Names are put into blocks by what they have in common, so that the work grows
 * with the number of names; of a block in which a short form fits several, nothing is said.
 */
public final class ActorLikeness {
    private static final Set<String> SMALL =
            Set.of("of", "the", "and", "for", "in", "on", "de", "la", "des", "du", "a");

    /** What two names have in common; the surest first. */
    public enum Reason {
        SAME_NAME("the same name in another spelling"),
        OTHER_ORDER("the same words in another order"),
        MIDDLE_NAME("the same given and family name"),
        INITIAL("the same family name, and the initial of the given name"),
        ACRONYM("the initials of the full name");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** In words. */
        public String words() {
            return words;
        }

        /** Whether it says something of persons alone. */
        public boolean isOfPersons() {
            return this == MIDDLE_NAME || this == INITIAL;
        }
    }

    /** Two ids, the first in order first. */
    public record Pair(String one, String other, Reason reason) {}

    private final Map<Reason, Map<String, Set<String>>> blocks = new TreeMap<>();
    private final Map<List<String>, Map<String, Set<String>>> families = new HashMap<>();
    private final Map<String, Set<String>> acronyms = new HashMap<>();

    /**
     * Adds a name of an actor.
     *
     * @param name folded or not
     */
    public void add(String id, String name) {
        addFolded(id, Folding.fold(name));
    }

    private void addFolded(String id, String name) {
        String key = NameKey.of(name);
        String[] words = key.split(" ", -1);
        if (words.length > 1) {
            block(Reason.SAME_NAME, key, id);
            block(Reason.OTHER_ORDER, Arrays.stream(words).sorted().collect(Collectors.joining(" ")), id);
            addFamily(words, id);
            block(Reason.ACRONYM, initials(name), id);
        } else if (name.length() > 1 && name.length() <= 10) {
            acronyms.computeIfAbsent(name, word -> new TreeSet<>()).add(id);
        }
    }

    private void block(Reason reason, String key, String id) {
        blocks.computeIfAbsent(reason, each -> new LinkedHashMap<>())
                .computeIfAbsent(key, each -> new TreeSet<>())
                .add(id);
    }

    /** By the family name and the first letter of the given name, the names with their ids. */
    private void addFamily(String[] words, String id) {
        String family = words[words.length - 1];
        if (family.length() > 1) {
            families.computeIfAbsent(List.of(words[0].substring(0, 1), family), each -> new TreeMap<>())
                    .computeIfAbsent(String.join(" ", words), each -> new TreeSet<>())
                    .add(id);
        }
    }

    private static String initials(String name) {
        return Arrays.stream(name.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    /** All pairs, each once, by the surest reason, then by id. */
    public List<Pair> pairs() {
        Map<List<String>, Pair> pairs = new HashMap<>();
        blocks.getOrDefault(Reason.SAME_NAME, Map.of()).values().forEach(ids -> all(ids, Reason.SAME_NAME, pairs));
        blocks.getOrDefault(Reason.OTHER_ORDER, Map.of()).values().forEach(ids -> all(ids, Reason.OTHER_ORDER, pairs));
        families.values().forEach(names -> ofFamily(names, pairs));
        acronyms.forEach((acronym, ids) ->
                one(ids, blocks.getOrDefault(Reason.ACRONYM, Map.of()).getOrDefault(acronym, Set.of()), pairs));
        return pairs.values().stream()
                .sorted(Comparator.comparing(Pair::reason)
                        .thenComparing(Pair::one)
                        .thenComparing(Pair::other))
                .toList();
    }

    private static void all(Collection<String> ids, Reason reason, Map<List<String>, Pair> pairs) {
        List<String> sorted = new ArrayList<>(ids);
        for (String other : sorted.subList(1, sorted.size())) {
            pair(sorted.getFirst(), other, reason, pairs);
        }
    }

    private static void one(Set<String> acronym, Set<String> full, Map<List<String>, Pair> pairs) {
        if (full.size() == 1) {
            acronym.forEach(id -> pair(id, full.iterator().next(), Reason.ACRONYM, pairs));
        }
    }

    private static void pair(String id, String another, Reason reason, Map<List<String>, Pair> pairs) {
        boolean inOrder = id.compareTo(another) < 0;
        Pair pair = inOrder ? new Pair(id, another, reason) : new Pair(another, id, reason);
        if (!id.equals(another)) {
            pairs.merge(
                    List.of(pair.one(), pair.other()),
                    pair,
                    (before, now) -> before.reason().compareTo(now.reason()) <= 0 ? before : now);
        }
    }

    /** A name's key with the actors that have it. */
    private record Named(String key, Set<String> ids) {
        String given() {
            return key.substring(0, key.indexOf(' '));
        }

        /** The first letter of the middle name; empty where there is none. */
        String middle() {
            String[] words = key.split(" ", -1);
            return words.length > 2 ? words[1].substring(0, 1) : "";
        }
    }

    /** The persons of one family name and one first letter: by given name first, then those with an initial alone. */
    private static void ofFamily(Map<String, Set<String>> names, Map<List<String>, Pair> pairs) {
        Map<String, List<Named>> byGiven = names.entrySet().stream()
                .map(entry -> new Named(entry.getKey(), entry.getValue()))
                .collect(Collectors.groupingBy(Named::given, TreeMap::new, Collectors.toList()));
        byGiven.values().forEach(same -> withMiddleNames(same, pairs));
        List<List<Named>> full = byGiven.entrySet().stream()
                .filter(entry -> entry.getKey().length() > 1)
                .map(Map.Entry::getValue)
                .toList();
        if (full.size() == 1) {
            String fits = full.getFirst().getFirst().ids().iterator().next();
            byGiven.entrySet().stream()
                    .filter(entry -> entry.getKey().length() == 1)
                    .flatMap(entry -> entry.getValue().stream())
                    .flatMap(initialed -> initialed.ids().stream())
                    .forEach(id -> pair(id, fits, Reason.INITIAL, pairs));
        }
    }

    /** A name without a middle name is that with one, where all middle names begin alike. */
    private static void withMiddleNames(List<Named> same, Map<List<String>, Pair> pairs) {
        long letters = same.stream()
                .map(Named::middle)
                .filter(letter -> !letter.isEmpty())
                .distinct()
                .count();
        if (same.size() > 1 && letters == 1) {
            Set<String> ids =
                    same.stream().flatMap(name -> name.ids().stream()).collect(Collectors.toCollection(TreeSet::new));
            all(ids, Reason.MIDDLE_NAME, pairs);
        }
    }
}
