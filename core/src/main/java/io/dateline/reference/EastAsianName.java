package io.dateline.reference;

import io.dateline.text.Folding;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Chinese or Korean name: one syllable of a family name, and one or two of a given name, which are too short to bear differences
 * that other names do.
 *
 * @param family folded, in Latin letters
 * @param given its syllables in one
 * @param turned whether the family name comes last
 */
record EastAsianName(String family, String given, boolean turned) {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Pd}]+");
    private static final Pattern SIGNS = Pattern.compile("[^a-z]");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final int LONGEST = 60;
    private static final Set<String> CHINESE =
            Set.of(("ai bai bao bo cai cao chang chao chen cheng chiang chien chin chou chu cui dai deng ding dong du "
                            + "duan fan fang feng fu gao ge geng gong gu guan guo han hao he ho hou hsi hsiao hsieh hsu hu hua "
                            + "huang hung ji jia jiang jin kang kao ke kong kuo lei li lian liang liao lien lin liu lo long lou lu luo ma mao "
                            + "mei meng mo ni nie ning niu pan pang pei peng pu qi qian qiao qin qiu qu ren ruan shang shao shen "
                            + "sheng shi shu song su sun sung tai tan tang tao teng tian tien tsai tsao tseng tu wan wang wei wen "
                            + "weng wu xi xia xiang xiao xie xing xiong xu xue yan yang yao ye yin ying you yu yuan yue zang zeng "
                            + "zhan zhang zhao zhen zheng zhong zhou zhu zhuang zhuo zou zuo")
                    .split(" "));

    /** The readings of a name as Chinese or Korean; at most two, and none for other names. */
    static List<EastAsianName> of(String name) {
        if (name.length() > LONGEST) {
            return List.of();
        }
        String[] words = Arrays.stream(SEPARATORS.split(Folding.fold(latin(name).strip())))
                .map(word -> SIGNS.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        boolean comma = name.indexOf(',') >= 0;
        return words.length < 2 || words.length > 3
                ? List.of()
                : Stream.of(read(words, 0), comma ? Optional.<EastAsianName>empty() : read(words, words.length - 1))
                        .flatMap(Optional::stream)
                        .toList();
    }

    private static String latin(String name) {
        String bare = name.replace("\u00b7", "").replace(" ", "");
        if (Korean.isHangul(bare)) {
            return Korean.latin(bare);
        }
        return HanName.isWritten(bare) && bare.length() <= 4 ? HanName.latin(bare) : name;
    }

    private static Optional<EastAsianName> read(String[] words, int family) {
        StringBuilder given = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            given.append(i == family ? "" : words[i]);
        }
        boolean known = CHINESE.contains(words[family]) || Korean.isFamily(words[family]);
        EastAsianName name = new EastAsianName(words[family], given.toString(), family > 0);
        return known && name.isShort() ? Optional.of(name) : Optional.empty();
    }

    /** One or two syllables. */
    private boolean isShort() {
        long vowels = VOWELS.matcher(given).results().count();
        return given.length() <= 14 && vowels > 0 && vowels <= 2;
    }

    /** Whether both may be spellings of one name. */
    boolean isSame(EastAsianName other) {
        return family.equals(other.family) && given.equals(other.given)
                || isWadeOf(other)
                || other.isWadeOf(this)
                || isKorean() && other.isKorean() && isSameKorean(other);
    }

    /** What is left of the family name to find its likes. */
    Set<String> blocks() {
        List<String> pinyin = Pinyin.syllables(family);
        Set<String> blocks = new HashSet<>(List.of(family, Korean.family(family)));
        if (pinyin.size() == 1) {
            blocks.add(Pinyin.wade(pinyin));
        }
        return blocks;
    }

    private boolean isWadeOf(EastAsianName pinyin) {
        List<String> first = Pinyin.syllables(pinyin.family);
        List<String> second = Pinyin.syllables(pinyin.given);
        return first.size() == 1
                && !second.isEmpty()
                && family.equals(Pinyin.wade(first))
                && given.equals(Pinyin.wade(second));
    }

    private boolean isKorean() {
        return Korean.isFamily(family);
    }

    private boolean isSameKorean(EastAsianName other) {
        return Korean.family(family).equals(Korean.family(other.family))
                && Korean.given(given).equals(Korean.given(other.given));
    }
}
