package io.dateline.reference;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which spellings may be one name: of a person, in any order of family and given name, in any romanisation, with a patronymic or an
 * initial or without; of an organisation, with its article and legal form or without. Rules and small tables only; nobody needs to
 * be known. What {@link NameKey} cannot say, as being a spelling of one name is not transitive: O. Orlov may be Oleg and Olga Orlov.
 * Safe for all threads; takes time in proportion to the length of the names.
 */
public final class Names {
    private Names() {}

    /** Whether both may be one person's name. A family name alone is not the same as a full name. */
    public static boolean same(String one, String other) {
        if (HanName.isWritten(one) && HanName.isWritten(other)) {
            return HanName.isSame(one, other);
        }
        List<EastAsianName> first = EastAsianName.of(one);
        List<EastAsianName> second = EastAsianName.of(other);
        if (!first.isEmpty() && !second.isEmpty()) {
            return first.stream().anyMatch(name -> second.stream().anyMatch(name::isSame));
        }
        return NameMatch.of(PersonName.of(one), PersonName.of(other));
    }

    /** Whether a person's name holds one that each language and hand romanises in its own way: Muhammad, Hussein, Yusuf. */
    public static boolean isRomanised(String person) {
        return PersonName.of(person).isRomanised();
    }

    /**
     * One readable form for an organisation's name with its article, legal form, acronym in parentheses and British spelling,
     * or without: folded words with single spaces. Empty for a name without a letter or digit.
     */
    public static String bodyKey(String organisation) {
        return BodyName.of(organisation).key();
    }

    /** Whether both may be one organisation's name. */
    public static boolean sameBody(String one, String other) {
        return BodyMatch.of(one, other);
    }

    /**
     * One key for the spellings of a person's name that differ in romanisation only, or in the order of its words where commas or
     * capitals tell it, or in a patronymic: the keys of the words, with single spaces. Names with one key are {@link #same}, unless
     * two patronymics tell them apart; not all that are have one key. Compared, never shown.
     */
    public static String key(String person) {
        return PersonName.of(person).key();
    }

    /**
     * Under which names a person's name is to be filed so that its spellings meet: two names that are {@link #same} have one of
     * these in common, as a rule, and few others do. In the order of the alphabet; empty for a name without a letter.
     */
    public static SortedSet<String> blocks(String person) {
        SortedSet<String> blocks = new TreeSet<>();
        List<NameWord> words = PersonName.of(person).words();
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isInitial()) {
                blocks.addAll(words.get(i).blocks());
            }
            if (i + 1 < words.size()) {
                blocks.addAll(words.get(i).with(words.get(i + 1)).blocks());
            }
        }
        EastAsianName.of(person).forEach(name -> blocks.addAll(name.blocks()));
        return blocks;
    }
}
