package io.dateline.extract;

import io.dateline.extract.ActorEntry.Reference;
import io.dateline.reference.NameForms;
import io.dateline.reference.NameKey;
import io.dateline.reference.NameTable;
import io.dateline.text.Reading;
import io.dateline.text.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the names of actors that a dictionary has: by their keys, so in any script and romanisation, and names of several words
 * in their inflected forms as well.
 */
final class UserActorNames {
    private static final String JOINING = "-\u2010\u2011'\u2019\u2018`.";
    private static final Comparator<Hit> LONGEST_FIRST = Comparator.comparingInt(Hit::from)
            .thenComparing(Comparator.comparingInt(Hit::to).reversed())
            .thenComparing(Hit::key);

    /**
     * A name that was found.
     *
     * @param to the token after its last
     * @param key that of the name in the dictionary
     */
    record Hit(int from, int to, String key) {}

    private final List<Reference> names;
    private final NameTable literally;

    /** By key the names that have it; all beginnings of keys have an entry. */
    private final Map<String, List<Reference>> byKey = new HashMap<>();

    UserActorNames(List<Reference> names) {
        this.names = List.copyOf(names);
        NameTable.Builder table = new NameTable.Builder();
        for (int i = 0; i < names.size(); i++) {
            String key = NameKey.of(names.get(i).text());
            for (String form : forms(names.get(i).text(), key)) {
                table.add(form, i);
            }
            addKey(key, names.get(i));
        }
        literally = table.build();
    }

    /** A single word is not inflected: the genitive of a man's family name is a woman's. */
    private static Set<String> forms(String name, String key) {
        return key.indexOf(' ') < 0 ? Set.of(name) : NameForms.of(name);
    }

    private void addKey(String key, Reference name) {
        for (int space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1)) {
            byKey.computeIfAbsent(key.substring(0, space), beginning -> new ArrayList<>());
        }
        byKey.computeIfAbsent(key, whole -> new ArrayList<>()).add(name);
    }

    /** What is found, in the order of the text; of names within each other the longest. */
    List<Hit> find(Reading reading) {
        Set<Hit> all = new HashSet<>();
        Map<Long, String> keys = new HashMap<>();
        for (int token = 0; token < reading.size() && !names.isEmpty(); token++) {
            int from = token;
            literally.find(reading, from, (to, name) -> add(reading, from, from, to, names.get(name), all));
            if (reading.is(from, Shape.LETTERS) && byKey.containsKey(firstKey(reading, from, keys))) {
                findByKey(reading, from, all);
            }
        }
        return outer(all.stream().sorted(LONGEST_FIRST).toList());
    }

    /** The key of the word that begins here; one that a sign joins to the next has none of its own to be remembered. */
    private static String firstKey(Reading reading, int token, Map<Long, String> keys) {
        boolean joined = token + 1 < reading.size()
                && !reading.is(token + 1, Shape.SPACE_BEFORE)
                && JOINING.indexOf(reading.text().charAt(reading.start(token + 1))) > 0;
        return joined
                ? wordKey(reading, token)
                : keys.computeIfAbsent(reading.hash(token), hash -> NameKey.of(reading.word(token)));
    }

    /** The key of the letters from here to the word's end, past apostrophes. */
    private static String wordKey(Reading reading, int token) {
        int to = token + 1;
        while (to + 1 < reading.size()
                && to - token < 8
                && !reading.is(to, Shape.SPACE_BEFORE)
                && "'\u2019\u2018`".indexOf(reading.text().charAt(reading.start(to))) >= 0
                && !reading.is(to + 1, Shape.SPACE_BEFORE)) {
            to += 2;
        }
        return NameKey.of(reading.span(token, to));
    }

    private void findByKey(Reading reading, int from, Set<Hit> out) {
        for (int to = from + 1; to <= reading.size() && continues(reading, from, to - 1); to++) {
            if (reading.is(to - 1, Shape.LETTERS)) {
                String key = NameKey.of(reading.span(from, to));
                List<Reference> here = byKey.get(key);
                if (here == null && !isPartOfWord(reading, to)) {
                    return;
                }
                int end = to;
                for (Reference name : here == null ? List.<Reference>of() : here) {
                    add(reading, from, withArticle(reading, from), end, name, out);
                }
            }
        }
    }

    /** Whether the word goes on behind a token, or the token is an article that keys leave out within a name. */
    private static boolean isPartOfWord(Reading reading, int to) {
        boolean joined = to < reading.size() && !reading.is(to, Shape.SPACE_BEFORE);
        return joined || isArticle(reading, to - 1);
    }

    private static boolean continues(Reading reading, int from, int token) {
        return reading.sentence(token) == reading.sentence(from)
                && (token == from || !reading.is(token, Shape.BLOCK_START))
                && (reading.is(token, Shape.LETTERS)
                        || JOINING.indexOf(reading.text().charAt(reading.start(token))) >= 0);
    }

    /** "Al-Shabaab": an article before the name is part of it. */
    private static int withArticle(Reading reading, int from) {
        boolean hyphen = from > 1 && Run.isSign(reading, from - 1, '-') && !reading.is(from, Shape.SPACE_BEFORE);
        return hyphen && isArticle(reading, from - 2) ? from - 2 : from;
    }

    private static boolean isArticle(Reading reading, int token) {
        String word = reading.word(token);
        return word.equalsIgnoreCase("al") || word.equalsIgnoreCase("el");
    }

    /** A name that is written with a capital is looked for with one. */
    private static void add(Reading reading, int word, int from, int to, Reference name, Set<Hit> out) {
        boolean capital = Character.isUpperCase(name.text().codePointAt(0));
        int first = reading.text().codePointAt(reading.start(word));
        if (!capital || !Character.isLowerCase(first)) {
            out.add(new Hit(from, to, NameKey.of(name.text())));
        }
    }

    private static List<Hit> outer(List<Hit> sorted) {
        List<Hit> outer = new ArrayList<>();
        for (Hit hit : sorted) {
            if (outer.isEmpty() || hit.to() > outer.getLast().to()) {
                outer.add(hit);
            }
        }
        return outer;
    }
}
