package io.dateline.reference;

import io.dateline.text.Folding;
import java.util.HashMap;
import java.util.Map;

/**
 * The key under which the spellings of one name meet: "Bakiyev", "Bakiev", "Bakijew" and "Бакиев" have one key, "Karimov" and
 * "Karimova" have two. Keys are compared, never shown.
 *
 * <p>A name is folded, its Cyrillic letters are written in Latin ones, and what differs only between ways of romanising is written
 * in one way: glides before e (-yev, -iev, -ev), y and i, zh and j, kh and h, ts and c, German w and sch, French ou and tch, doubled
 * letters, apostrophes, an Arabic article within the name. Given names with several written forms of their own (Aleksandr,
 * Alexander) are listed. The rules follow BGN/PCGN, ISO 9, and the German and French press's habits.
 */
public final class NameKey {
    private static final String[][] SAME = {
        {"aleksandr", "aleksander", "aliaksandr", "aleksandre", "oleksandr"},
        {"muhamad", "mohamed", "mohamad", "muhamed", "mohamet", "muhamet", "mehmed", "mamadu"},
        {"ahmad", "ahmed", "ahmet"},
        {"husein", "husain", "hosein", "hosain", "husen", "hosen"},
        {"yusuf", "iusuf", "iusef", "iosef", "iosuf", "usef", "iusef"},
        {"abdula", "abdala", "abdulah", "abdalah"},
        {"gadafi", "kadafi", "kadhafi", "gathafi", "katafi", "gadaffi"},
        {"dmitri", "dimitri"},
        {"evgeni", "eugeni"},
        {"sergei", "serge", "serguei", "sergi"},
        {"vladimir", "vladimer"},
        {"kurmanbek", "kormanbek"},
        {"rahmon", "rahman"},
        {"ibrahim", "ebrahim"},
        {"omar", "umar"},
        {"osama", "usama", "osamah", "usamah"},
        {"mustafa", "mostafa"},
        {"mahmud", "mahmod"},
        {"kaida", "kaeda", "kaidah"},
        {"hizb", "hezb"},
    };
    private static final Map<String, String> FORMS = forms();

    private NameKey() {}

    /** The key of a name: the keys of its words, with single spaces; empty for a name without a letter. */
    public static String of(String name) {
        String folded = Folding.fold(name);
        StringBuilder key = new StringBuilder(folded.length());
        int at = 0;
        while (at < folded.length()) {
            int end = endOfWord(folded, at);
            if (end > at) {
                append(key, folded, at, end);
            }
            at = Math.max(end, at + 1);
        }
        return key.toString();
    }

    private static void append(StringBuilder key, String name, int from, int to) {
        if (isArticle(name, from, to) && (!key.isEmpty() || to < name.length() && name.charAt(to) == '-')) {
            return;
        }
        if (!key.isEmpty()) {
            key.append(' ');
        }
        key.append(ofWord(name.substring(from, to)));
    }

    private static boolean isArticle(String name, int from, int to) {
        return to - from == 2 && (name.startsWith("al", from) || name.startsWith("el", from)) && to < name.length();
    }

    private static int endOfWord(String name, int from) {
        int at = from;
        while (at < name.length() && (Character.isLetterOrDigit(name.charAt(at)) || joins(name, at))) {
            at++;
        }
        return at;
    }

    private static boolean joins(String name, int at) {
        boolean apostrophe = "'\u2019\u2018`".indexOf(name.charAt(at)) >= 0;
        return apostrophe && at > 0 && at + 1 < name.length() && Character.isLetter(name.charAt(at + 1));
    }

    /** The key of one folded word. */
    static String ofWord(String folded) {
        String latin = Alphabets.latin(folded);
        if (latin.isEmpty() || latin.charAt(0) > 'z') {
            return latin;
        }
        String key = Romanisation.unify(latin);
        return FORMS.getOrDefault(key, key);
    }

    private static Map<String, String> forms() {
        Map<String, String> forms = new HashMap<>();
        for (String[] same : SAME) {
            for (String form : same) {
                forms.put(Romanisation.unify(form), Romanisation.unify(same[0]));
            }
        }
        return Map.copyOf(forms);
    }
}
