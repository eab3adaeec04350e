package io.dateline.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Guesses the language of a text by its script and its commonest words. It knows a dozen languages and says nothing of a text that
 * is short, or that could be one of several.
 */
final class LanguageGuess {
    private static final int LEAST_WORDS = 20;
    private static final int MOST_CHARACTERS = 8_000;
    private static final double LEAST_SHARE = 0.08;
    private static final double LEAD = 1.5;

    /** No ideograph stands before it, nor do kana. */
    private static final int FIRST_EAST_ASIAN = 0x3000;

    private static final Map<String, Set<String>> WORDS = Map.ofEntries(
            words(
                    "en",
                    "the of and to in is was for that on with as by at from it be are has have were which this not"),
            words(
                    "fr",
                    "le la les des et en un une du est que dans pour qui sur par pas au avec ce il sont ont été plus"),
            words("es", "el la los las de y en que un una del por con para se su no es al como más fue ha sus pero"),
            words(
                    "de",
                    "der die das und in den von zu mit ist des sich auf für nicht ein eine dem im hat als auch wurde"),
            words("pt", "o a os as de e em que um uma do da dos das no na por com para não se foi é ao mais como são"),
            words(
                    "it",
                    "il lo la i gli le di e che in un una del della per con non è si sono al dei da più ha nel alla"),
            words(
                    "nl",
                    "de het een en van in is dat op te zijn met voor niet aan er om ook als door werd naar bij heeft"),
            words(
                    "tr",
                    "ve bir bu için ile da de olarak olan daha çok gibi kadar sonra ne en var ancak ise tarafından"),
            words("pl", "i w na z do się że nie to jest o jak przez po od za dla są ale był który oraz także"),
            words(
                    "uz",
                    "va bilan uchun bu bir deb edi emas esa bo'lgan keyin haqida o'zbekiston qilgan bo'yicha o'z ham"),
            words("ru", "и в не на что с по как это для из он был его от к за о а но у так же было их при после или"),
            words(
                    "uk",
                    "і в не на що з за як це для із він був його від до та але у так також було їх про після або є"),
            words("bg", "и в не на че с по като това за от е се да са който беше към но са при след или бе през"),
            words("ky", "жана менен бул бир деп үчүн эле болгон да эмес боюнча кыргыз бар ал анын кийин өз экен"),
            words("kk", "және мен бұл бір деп үшін еді болған да емес бойынша қазақ бар ол оның кейін өз екен"),
            words("uz-cyrl", "ва билан учун бу ҳам бир деб эди эмас эса бўлган кейин ҳақида қилган бўйича ўз"),
            words("ar", "في من على إلى أن عن التي الذي هذا هذه مع كان بعد ما لا أو وقد قال كما بين حيث إن خلال و"),
            words("fa", "و در به از که این را با است برای آن یک تا بر شده شد می خود کرد های نیز هم بود"),
            words("ur", "کے میں کی ہے اور سے کا کو نے پر ہیں کہ یہ اس بھی تھا ایک گیا نہیں تھے"));

    private static final String APOSTROPHES = "\u2018\u2019\u02BB\u02BC";

    /** The languages that a word is common in. */
    private static final Map<String, List<String>> LANGUAGES = WORDS.keySet().stream()
            .sorted()
            .flatMap(language -> WORDS.getOrDefault(language, Set.of()).stream().map(word -> Map.entry(word, language)))
            .collect(Collectors.groupingBy(
                    Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));

    /** Letters of the same script that a language does not have. */
    private static final Map<String, String> FOREIGN_LETTERS = Map.of(
            "ru", "іїєґөүңәғқұўҳһ",
            "uk", "ыэёъөүңәғқұўҳ",
            "bg", "ыэёіїєґөүңәғқұўҳ",
            "ky", "іїєґәғқұўҳ",
            "kk", "їєґўҳ",
            "uz-cyrl", "щыіїєґөүңәұ",
            "ar", "پچژگکی",
            "fa", "ةيكىٹڈڑے",
            "ur", "ةيكى");

    private LanguageGuess() {}

    private static Map.Entry<String, Set<String>> words(String language, String list) {
        return Map.entry(language, Set.copyOf(List.of(list.split(" "))));
    }

    /** ISO 639-1, or nothing where it is not clear. */
    static Optional<String> of(String text) {
        String sample = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
        return eastAsian(sample).or(() -> byWords(sample));
    }

    /** Scripts written without spaces tell the language by themselves; Japanese has kana between its ideographs. */
    private static Optional<String> eastAsian(String sample) {
        if (sample.chars().noneMatch(c -> c >= FIRST_EAST_ASIAN)) {
            return Optional.empty();
        }
        long letters = sample.codePoints().filter(Character::isLetter).count();
        long han = sample.codePoints().filter(Character::isIdeographic).count();
        long kana = sample.codePoints().filter(c -> c >= 0x3041 && c <= 0x30FF).count();
        if (letters < LEAST_WORDS || (han + kana) * 2 < letters) {
            return Optional.empty();
        }
        return Optional.of(kana * 10 > han ? "ja" : "zh");
    }

    private static Optional<String> byWords(String sample) {
        Map<String, Integer> hits = new HashMap<>();
        int words = 0;
        for (int at = 0; at < sample.length(); ) {
            int end = endOfWord(sample, at);
            if (end > at) {
                words++;
                LANGUAGES
                        .getOrDefault(plain(sample.substring(at, end)), List.of())
                        .forEach(language -> hits.merge(language, 1, Integer::sum));
            }
            at = end > at ? end : at + Character.charCount(sample.codePointAt(at));
        }
        hits.keySet().removeIf(language -> lacksLetters(language, sample));
        return words < LEAST_WORDS ? Optional.empty() : clearest(hits, words);
    }

    /** Where the run of letters, their marks and apostrophes ends that begins here; here, where none does. */
    private static int endOfWord(String sample, int from) {
        int at = from;
        while (at < sample.length() && isInWord(sample.codePointAt(at))) {
            at += Character.charCount(sample.codePointAt(at));
        }
        return at;
    }

    private static boolean isInWord(int c) {
        return Character.isLetter(c)
                || c == '\''
                || APOSTROPHES.indexOf(c) >= 0
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }

    /** In small letters, with one kind of apostrophe. */
    private static String plain(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        boolean isPlain = small.chars().noneMatch(c -> APOSTROPHES.indexOf(c) >= 0);
        return isPlain
                ? small
                : small.codePoints()
                        .map(c -> APOSTROPHES.indexOf(c) >= 0 ? '\'' : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** Whether one letter in a hundred is none of the language's; a few may come with names. */
    private static boolean lacksLetters(String language, String sample) {
        String foreign = FOREIGN_LETTERS.getOrDefault(language, "");
        if (foreign.isEmpty()) {
            return false;
        }
        long found = sample.chars()
                .filter(c -> foreign.indexOf(Character.toLowerCase(c)) >= 0)
                .count();
        return found * 100 > sample.length();
    }

    private static Optional<String> clearest(Map<String, Integer> hits, int words) {
        List<Map.Entry<String, Integer>> order = hits.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        int best = order.isEmpty() ? 0 : order.get(0).getValue();
        int second = order.size() < 2 ? 0 : order.get(1).getValue();
        return best > 0 && best >= words * LEAST_SHARE && best >= second * LEAD
                ? Optional.of(order.get(0).getKey().substring(0, 2))
                : Optional.empty();
    }
}
