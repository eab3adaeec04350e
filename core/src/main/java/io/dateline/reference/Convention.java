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
    /** German: Solschenizyn. */
    GERMAN_ZH(Convention.GERMAN_LETTERS, Convention.GERMAN_SOUNDS + " sch>zh z>ts"),
    /** German: Zipi. */
    GERMAN_Z("z", "z>ts"),
    /** German: Kohl, whose h Russian leaves out. */
    SILENT_H("[aeou]h[lr]", "ahl>al ehl>el ohl>ol uhl>ul ahr>ar ehr>er ohr>or uhr>ur"),
    /** S between vowels, as German and Spanish hands write z. */
    VOICED("[aeiourlnd]s[aeiou]", Convention.VOICED_S),
    /** German without dots. */
    UMLAUT("ae|oe|ue", "ae>a oe>o ue>u"),
    /** French: Poutine, Loukachenko, Guennadi. */
    FRENCH(
            "ch|ou|gu[ei]|[iy]ne$|.{3}[ae]ne$",
            "tch>ch ch>sh guine$>gin gue>ge gui>gi oune$>un ou>u ine$>in yne$>yn ane$>an ene$>en dj>dj j>dj"),
    /** French: Moncef, Bouchareb. */
    FRENCH_C("c[eiy]", "tch>ch ch>sh ou>u ce>se ci>si cy>sy"),
    /** Polish: Gorbaczow, Szewczenko. */
    POLISH("sz|cz|rz|w|ch", "szcz>shch sz>sh cz>ch rz>zh ch>kh w>v j>y"),
    /** Hungarian: Putyin, Gorbacsov. */
    HUNGARIAN("gy|ty|cs|zs|sz", "gy>d ty>t ny>n ly>l cs>ch zs>zh sz>s s>sh"),
    /** Japanese without the signs of long vowels: Ohta, Ichirou. */
    JAPANESE("oh|ou|uu", "^oht>ot ^ohn>on ^ohs>os ^ohk>ok ^ohm>om toh$>to doh$>do goh$>go noh$>no ou>o uu>u"),
    /** Languages of India, whose breathed consonants many hands do not tell: Prabhakaran. */
    BREATHED("[bdgjktp]h", "bh>b gh>g dh>d jh>j kh>k th>t ph>p"),
    /** Arabic dh, which Persian and Turkish hands write z: Kadhimi. */
    EMPHATIC("dh", "dh>z"),
    /** Egyptian: Golani. */
    EGYPTIAN("g(?!h)", "gh>gh g>dj"),
    /** Arabic, before a consonant: Dayf. */
    DIPHTHONG("a[iyw](?=[^aeiou])", "ai>ei ay>ey aw>au"),
    /** Amharic: Abiye. */
    AMHARIC("iye$", "iye$>iy"),
    /** The end of Arabic names: Haniyeh. */
    FEMININE_END("eh$|iye$", "iyyeh$>ia iyeh$>ia iye$>ia ieh$>ia yeh$>ya eh$>a"),
    /** English: Nabeel, Mahmood. */
    ENGLISH("ee|oo|aa|ow", "ee>i oo>u aa>a ow>ou"),
    /** J after a vowel, not as in German: Ahmadinejad. */
    ENGLISH_J("[aeiou]j", "j>dj"),
    /** The alphabets of Azerbaijani, Turkish and Uzbek. */
    TURKIC("[cxq]", "c>dj x>kh q>g"),
    /** The Somali alphabet. */
    SOMALI("x|aa|ee|ii|oo|uu|^c[aeiou]", "x>kh c> aa>a ee>e ii>i oo>o uu>u"),
    /** Serbian and Croatian in which č, ć, š, ž lost their marks, or were written with them. */
    SOUTH_SLAVIC("[csz]|dj", "dzh>dz tsch>c tch>c sh>s ch>c zh>z dj>d lj>l nj>n"),
    /** Serbian đ, which loses its mark or is written dj, as Russian hands hear it: Джинджич. */
    SOUTH_SLAVIC_DJ("dzh", "dzh>d tch>c sh>s ch>c zh>z"),
    /** Russian has no h and writes g. */
    RUSSIAN("^g[aeiu]", "^g>h"),
    /** Ukrainian h is Russian g. */
    UKRAINIAN("g(?!h)", "gh>gh g>h"),
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
