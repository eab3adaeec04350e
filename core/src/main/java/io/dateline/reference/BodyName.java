package io.dateline.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The name of an organisation in its words, without what may be written or not: "the", "Ltd", an acronym in parentheses. */
record BodyName(List<NameWord> words) {
    private static final int MOST = 24;

    /** Shorter words with an s may be others: "new", "news". */
    private static final int LEAST = 3;

    private static final Pattern PARENTHESES = Pattern.compile("\\s*\\([^()]*\\)");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}.'\u2019&]+");
    private static final Pattern INNER = Pattern.compile("['\u2019.]");
    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s?$");
    private static final Set<String> FORMS = Set.of(
            "ltd",
            "limited",
            "inc",
            "incorporated",
            "llc",
            "plc",
            "corp",
            "co",
            "gmbh",
            "ag",
            "sa",
            "ojsc",
            "oao",
            "ooo",
            "jsc",
            "pjsc");
    private static final Set<String> ARTICLES = Set.of("the", "al", "el", "le", "la", "les", "der", "die", "das");
    private static final Map<String, String> AMERICAN = Map.ofEntries(
            Map.entry("centre", "center"),
            Map.entry("organisation", "organization"),
            Map.entry("labour", "labor"),
            Map.entry("defence", "defense"),
            Map.entry("programme", "program"),
            Map.entry("theatre", "theater"));

    /** States and the like that are as often written by their initials. */
    private static final List<Map.Entry<Pattern, String>> ACRONYMS = List.of(
            Map.entry(Pattern.compile("\\b(?:united states(?: of america)?|usa)\\b"), "us"),
            Map.entry(Pattern.compile("\\bunited kingdom\\b"), "uk"),
            Map.entry(Pattern.compile("\\bunited nations\\b"), "un"));

    static BodyName of(String name) {
        List<NameWord> words = new ArrayList<>();
        String bare = PARENTHESES.matcher(name).replaceAll(" ").replaceAll("(?i)\\bco-op", "coop");
        String[] parts = GAPS.split(bare.strip());
        for (int i = 0; i < Math.min(parts.length, MOST); i++) {
            String word =
                    INNER.matcher(POSSESSIVE.matcher(parts[i]).replaceAll("")).replaceAll("");
            String small = word.toLowerCase(Locale.ROOT);
            boolean article = ARTICLES.contains(small) && i + 1 < parts.length && words.isEmpty();
            boolean form = FORMS.contains(small) && !words.isEmpty();
            if (!word.isEmpty() && !article && !form) {
                words.add(NameWord.of(AMERICAN.getOrDefault(small, word), false));
            }
        }
        return new BodyName(List.copyOf(words));
    }

    /** The words folded, with single spaces. */
    String key() {
        String key = String.join(" ", words.stream().map(NameWord::latin).toList());
        for (Map.Entry<Pattern, String> acronym : ACRONYMS) {
            key = acronym.getKey().matcher(key).replaceAll(acronym.getValue());
        }
        return key;
    }

    boolean isSame(BodyName other) {
        if (words.isEmpty() || words.size() != other.words.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!isSame(words.get(i), other.words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(NameWord one, NameWord other) {
        return one.isSame(other) || isPlural(one.latin(), other.latin()) || isPlural(other.latin(), one.latin());
    }

    private static boolean isPlural(String many, String single) {
        return single.length() > LEAST && many.length() == single.length() + 1 && many.equals(single + "s");
    }
}
