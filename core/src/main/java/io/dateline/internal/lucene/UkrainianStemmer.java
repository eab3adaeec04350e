package io.dateline.internal.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes the endings of declension off Ukrainian nouns and adjectives, and of the present tense off verbs, in the way of the light stemmers:
 * the longest ending that leaves a stem of three letters. The endings are those of the declension tables of any grammar, without
 * diacritics as folding leaves them (ї is і, й stays).
 */
final class UkrainianStemmer extends TokenFilter {
    private static final int SHORTEST_STEM = 3;

    /** Longest first. */
    private static final List<String> ENDINGS = Stream.of(
                    "а я о е є и і у ю ь й",
                    "ам ям ом ем єм им ім ах ях ою ею єю ів їв ев ей ой ий ій ая яя ую юю ое еє ею еи",
                    "ами ями ові еві єві ого його ому йому ими іми их іх ими ння ття",
                    "нь ння нню нням нні ття ттю ттям тті ість ості істю",
                    "ає ають ує ують ить ять ють")
            .flatMap(line -> Stream.of(line.split(" ")))
            .map(ReportAnalyzer::fold)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .toList();

    private static final String FUNCTION_WORDS =
            "а або але без би бо був була були було в вже ви від він вона вони воно все всі до для за з зі із і й її їх його її "
                    + "коли між ми на над не ні о об один по під при про та так там те ти тим то того той тому ту у хто це цей ці цього чи "
                    + "через що щоб я як який яка яке які";

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

    UkrainianStemmer(TokenStream in) {
        super(in);
    }

    static CharArraySet functionWords() {
        return new CharArraySet(List.of(FUNCTION_WORDS.split(" ")), false);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        word.setLength(stem(word.toString()));
        return true;
    }

    /** How long the stem is. */
    private static int stem(String word) {
        for (String ending : ENDINGS) {
            if (word.length() >= ending.length() + SHORTEST_STEM && word.endsWith(ending)) {
                return word.length() - ending.length();
            }
        }
        return word.length();
    }
}
