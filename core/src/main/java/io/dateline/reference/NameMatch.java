package io.dateline.reference;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether two names may be one person's. */
final class NameMatch {
    /** So many words in a row are one person's name, whatever precedes them in the other spelling. */
    private static final int TELLING = 3;

    private static final Pattern PATRONYMIC = Pattern.compile("(ovi4|evi4|i4|ovna|evna|i4na|ovi4na)$");

    /** Given names that so many bear that another mostly follows. */
    private static final Set<String> FREQUENT = Set.of("muhamad", "ahmad");

    private final List<NameWord> one;
    private final List<NameWord> other;

    private NameMatch(List<NameWord> one, List<NameWord> other) {
        this.one = one;
        this.other = other;
    }

    static boolean of(PersonName one, PersonName other) {
        List<NameWord> first = one.words();
        List<NameWord> second = other.words();
        boolean suffixes = one.suffix().isPresent()
                && other.suffix().isPresent()
                && !one.suffix().equals(other.suffix());
        if (suffixes || first.isEmpty() || second.isEmpty()) {
            return false;
        }
        NameMatch match = new NameMatch(first, second);
        return match.isWhole() || match.isReversed() || first.size() > 1 && second.size() > 1 && match.isShortened();
    }

    /** Word for word, two words of one being perhaps one of the other. */
    private boolean isWhole() {
        boolean[][] rest = new boolean[one.size() + 2][other.size() + 2];
        rest[one.size()][other.size()] = true;
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                rest[i][j] = rest[i + 1][j + 1] && fits(one.get(i), other.get(j), i + 1 == one.size(), i)
                        || rest[i + 2][j + 1] && isPair(one, i, other.get(j))
                        || rest[i + 1][j + 2] && isPair(other, j, one.get(i));
            }
        }
        return rest[0][0];
    }

    /** Whether a word and its next are written as one in the other spelling. */
    private static boolean isPair(List<NameWord> words, int at, NameWord whole) {
        return at + 1 < words.size()
                && (!words.get(at).isInitial() || words.get(at).joined())
                && (!words.get(at + 1).isInitial() || words.get(at + 1).joined())
                && words.get(at).with(words.get(at + 1)).isSame(whole);
    }

    private boolean isReversed() {
        int last = one.size() - 1;
        return last > 0
                && one.size() == other.size()
                && !one.stream().allMatch(word -> GivenNames.standard().isFather(word.key()))
                && (isTurned(one, other) || isTurned(other, one));
    }

    /** Whether the first word of one is the last of the other, and the others follow in order. */
    private static boolean isTurned(List<NameWord> familyFirst, List<NameWord> familyLast) {
        int last = familyLast.size() - 1;
        for (int i = 0; i < last; i++) {
            if (!familyFirst.get(i + 1).isSameGiven(familyLast.get(i))) {
                return false;
            }
        }
        return familyFirst.getFirst().isSame(familyLast.getLast());
    }

    private static boolean fits(NameWord word, NameWord others, boolean family, int at) {
        return family && at > 0 ? word.isSame(others) : word.isSameGiven(others);
    }

    /** Whether one name has words that the other leaves out: a patronymic, a second given name, a second family name. */
    private boolean isShortened() {
        return isShorter(one, other) || isShorter(other, one);
    }

    private static boolean isShorter(List<NameWord> brief, List<NameWord> full) {
        return leavesOutMiddle(brief, full)
                || isEnd(brief, full)
                || leavesOutSecondFamily(brief, full)
                || leavesOutChineseGiven(brief, full);
    }

    /** "Vladimir Putin", "Vladimir Vladimirovich Putin". */
    private static boolean leavesOutMiddle(List<NameWord> brief, List<NameWord> full) {
        if (!brief.getLast().isSame(full.getLast()) || !brief.getFirst().isSameGiven(full.getFirst())) {
            return false;
        }
        int at = 1;
        boolean slight = true;
        for (int i = 1; i < full.size() - 1; i++) {
            boolean named = at < brief.size() - 1 && brief.get(at).isSameGiven(full.get(i));
            boolean skipsInitial =
                    !named && at < brief.size() - 1 && brief.get(at).isInitial();
            at += named ? 1 : 0;
            slight &= named || !skipsInitial && isSlight(full.get(i), full.getFirst());
        }
        return at == brief.size() - 1 && slight;
    }

    /** Whether a word between the first and the last is often left out. */
    private static boolean isSlight(NameWord word, NameWord given) {
        return word.isInitial()
                || PATRONYMIC.matcher(word.key()).find()
                || !word.joined() && !FREQUENT.contains(given.key());
    }

    /** "Ali Akbar Hashemi Rafsanjani", "Akbar Hashemi Rafsanjani". */
    private static boolean isEnd(List<NameWord> brief, List<NameWord> full) {
        int shift = full.size() - brief.size();
        if (brief.size() < TELLING || shift < 1) {
            return false;
        }
        for (int i = 0; i < brief.size(); i++) {
            boolean initial = brief.get(i).isInitial() || full.get(i + shift).isInitial();
            if (initial || !fits(brief.get(i), full.get(i + shift), i == brief.size() - 1, i)) {
                return false;
            }
        }
        return true;
    }

    /** Spanish names: "Álvaro Uribe", "Álvaro Uribe Vélez". */
    private static boolean leavesOutSecondFamily(List<NameWord> brief, List<NameWord> full) {
        boolean iberian = IberianNames.isGiven(full.getFirst().latin())
                || IberianNames.isFamily(full.getLast().latin());
        return full.size() == brief.size() + 1 && iberian && isBeginning(brief, full);
    }

    /** "Joshua Wong", "Joshua Wong Chi-fung". */
    private static boolean leavesOutChineseGiven(List<NameWord> brief, List<NameWord> full) {
        return brief.size() == 2
                && full.size() == 4
                && full.getLast().joined()
                && full.stream().skip(1).allMatch(NameWord::isSyllable)
                && isBeginning(brief, full);
    }

    private static boolean isBeginning(List<NameWord> brief, List<NameWord> full) {
        for (int i = 0; i < brief.size(); i++) {
            if (!fits(brief.get(i), full.get(i), i == brief.size() - 1, i)) {
                return false;
            }
        }
        return true;
    }
}
