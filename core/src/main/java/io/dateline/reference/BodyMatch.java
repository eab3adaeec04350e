package io.dateline.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether two names may be one organisation's: in another order of words, with a country's adjective, by its initials. */
final class BodyMatch {
    /** Country names of more words are not looked for. */
    private static final int COUNTRY = 3;

    /** Shorter words are codes of countries by chance. */
    private static final int LEAST = 4;

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}(?:\\.?\\p{Lu}){2,9}\\.?");
    private static final Set<String> SMALL = Set.of(
            ("of for and the to in on de la les des du et del y der die das und fur al ar as ash at ad an az ul ut ud el"
                            + " e i po v na o")
                    .split(" "));

    /** What stands before or after what it is of: the Ministry of Justice, the Justice Ministry. */
    private static final Set<String> HEADS = Set.of(
            "ministry",
            "department",
            "university",
            "office",
            "embassy",
            "committee",
            "commission",
            "institute",
            "parliament",
            "government",
            "army",
            "police",
            "court",
            "academy",
            "prosecutor");

    private static final Map<String, List<String>> WRITTEN_OUT = Map.of(
            "un", List.of("united", "nations"),
            "us", List.of("united", "states"),
            "usa", List.of("united", "states"),
            "uk", List.of("united", "kingdom"),
            "eu", List.of("european", "union"),
            "internal", List.of("interior"),
            "moslem", List.of("muslim"),
            "intl", List.of("international"),
            "dept", List.of("department"));
    private static final Set<String> LAST = Set.of("company", "corporation");

    private BodyMatch() {}

    static boolean of(String one, String other) {
        BodyName first = BodyName.of(one);
        BodyName second = BodyName.of(other);
        return first.isSame(second)
                || isSame(words(first), words(second))
                || isAcronym(one, second)
                || isAcronym(other, first);
    }

    private static boolean isSame(List<NameWord> one, List<NameWord> other) {
        if (one.isEmpty() || one.size() != other.size()) {
            return false;
        }
        return areSame(one, other) || hasHead(one) && hasHead(other) && areSame(sorted(one), sorted(other));
    }

    private static boolean areSame(List<NameWord> one, List<NameWord> other) {
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).isSame(other.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasHead(List<NameWord> words) {
        return words.stream().anyMatch(word -> HEADS.contains(word.latin()));
    }

    private static List<NameWord> sorted(List<NameWord> words) {
        return words.stream().sorted(Comparator.comparing(NameWord::latin)).toList();
    }

    /** What tells the body from others: without small words, with the codes of countries for their names and adjectives. */
    private static List<NameWord> words(BodyName name) {
        List<String> words = new ArrayList<>();
        name.words().forEach(word -> words.addAll(WRITTEN_OUT.getOrDefault(word.latin(), List.of(word.latin()))));
        words.removeIf(SMALL::contains);
        if (words.stream().anyMatch(HEADS::contains)) {
            words.remove("affairs");
        }
        if (words.size() > 2 && LAST.contains(words.getLast())) {
            words.removeLast();
        }
        return withCountries(words).stream()
                .map(word -> NameWord.of(word, false))
                .toList();
    }

    private static List<String> withCountries(List<String> words) {
        List<String> left = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int taken = 0;
            for (int many = Math.min(COUNTRY, words.size() - at); many > 0 && taken == 0; many--) {
                Optional<String> code = country(String.join(" ", words.subList(at, at + many)));
                code.ifPresent(left::add);
                taken = code.isPresent() ? many : 0;
            }
            if (taken == 0) {
                left.add(words.get(at));
            }
            at += Math.max(1, taken);
        }
        return left;
    }

    private static Optional<String> country(String name) {
        return name.length() < LEAST ? Optional.empty() : Countries.find(name);
    }

    private static boolean isAcronym(String written, BodyName full) {
        if (full.words().size() < 2 || !ACRONYM.matcher(written).matches()) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        full.words().stream()
                .map(NameWord::latin)
                .filter(word -> !SMALL.contains(word) && !word.isEmpty())
                .forEach(word -> initials.append(word.charAt(0)));
        return BodyName.of(written).key().contentEquals(initials);
    }
}
