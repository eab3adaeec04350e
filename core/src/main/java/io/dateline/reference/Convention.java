package io.dateline.reference;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A way of writing foreign names in Latin letters, which gives letters other sounds than English does: the habits of the press of a
 * language, or the alphabet of one. It is taken for possible where the name's letters speak for it.
 */
enum Convention {
    /** German: Schewtschenko, Chodorkowski. */
    GERMAN(
            Convention.GERMAN_LETTERS,
            "schtschow>shchev tschow>tchev schow>shev " + Convention.GERMAN_SOUNDS + " sch>sh z>ts"),
    /** German: Schewardnadse, Selenskyj. */
    GERMAN_S(Convention.GERMAN_LETTERS, Convention.GERMAN_SOUNDS + " sch>sh " + Convention.VOICED_S),
    /** German: Schirinowski, Nasarbajew. */
    GERMAN_SCH(Convention.GERMAN_LETTERS, Convention.GERMAN_SOUNDS + " sch>zh " + Convention.VOICED_S),
    /** S between vowels, as German and Spanish hands write z. */
    VOICED("[aeiourlnd]s[aeiou]", Convention.VOICED_S),
    /** German without dots. */
    UMLAUT("ae|oe|ue", "ae>a oe>o ue>u"),
    /** French: Poutine, Loukachenko, Guennadi. */
    FRENCH("ch|ou|gu[ei]|ine$", "tch>ch ch>sh gue>ge gui>gi ou>u ine$>in"),
    /** English: Nabeel, Mahmood. */
    ENGLISH("ee|oo|aa", "ee>i oo>u aa>a"),
    /** J after a vowel, not as in German: Ahmadinejad. */
    ENGLISH_J("[aeiou]j", "j>dj"),
    /** The alphabets of Azerbaijani, Turkish and Uzbek. */
    TURKIC("[cxq]", "c>dj x>kh q>g"),
    /** The Somali alphabet. */
    SOMALI("x|aa|ee|ii|oo|uu|^c[aeiou]", "x>kh c> aa>a ee>e ii>i oo>o uu>u"),
    /** Serbian and Croatian in which č, ć, š, ž lost their marks, or were written with them. */
    SOUTH_SLAVIC("[csz]|dj", "dzh>dz sh>s ch>c zh>z dj>d"),
    /** Russian has no h and writes g. */
    RUSSIAN("^g[aeiu]", "^g>h"),
    /** Belarusian to Russian. */
    BELARUSIAN("dz|ts|au|ou|eu", "dzm>dm dzi>di tsi>ti au$>ov ou$>ov eu$>ev ous>ovs aus>avs auk>avk");

    private static final String GERMAN_LETTERS = "w|sch|[^s]ch|^ch|[bdfgklmnprstvz]j|j$|j[aeou]";
    private static final String GERMAN_SOUNDS = "schtsch>shch tsch>tch dsch>dzh ch>kh w>v j>y";
    private static final String VOICED_S = "ss>s sa>za se>ze si>zi so>zo su>zu";

    private record Rule(String from, String to, boolean first, boolean last) {
        static Rule of(String written) {
            int arrow = written.indexOf('>');
            String from = written.substring(0, arrow);
            boolean first = from.startsWith("^");
            boolean last = from.endsWith("$");
            return new Rule(
                    from.substring(first ? 1 : 0, from.length() - (last ? 1 : 0)),
                    written.substring(arrow + 1),
                    first,
                    last);
        }

        boolean fits(String word, int at) {
            return word.startsWith(from, at) && !(first && at > 0) && !(last && at + from.length() < word.length());
        }
    }

    private final Pattern evidence;

    @SuppressWarnings("ImmutableEnumChecker") // nothing is added after construction
    private final List<Rule> rules;

    Convention(String evidence, String rules) {
        this.evidence = Pattern.compile(evidence);
        this.rules = Arrays.stream(rules.split(" ")).map(Rule::of).toList();
    }

    /** Whether a word may be written so. */
    boolean isPossible(String latin) {
        return evidence.matcher(latin).find();
    }

    /** Whether one word that shows it speaks for the whole name. */
    boolean isOfName() {
        return this == GERMAN || this == GERMAN_S || this == GERMAN_SCH;
    }

    /** The word as English would write it. */
    String read(String latin) {
        StringBuilder read = new StringBuilder(latin.length() + 4);
        int at = 0;
        while (at < latin.length()) {
            Rule rule = rule(latin, at);
            read.append(rule.to());
            at += rule.from().length();
        }
        return read.toString();
    }

    private Rule rule(String word, int at) {
        for (Rule rule : rules) {
            if (rule.fits(word, at)) {
                return rule;
            }
        }
        String letter = word.substring(at, at + 1);
        return new Rule(letter, letter, false, false);
    }
}
