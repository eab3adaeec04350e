package io.dateline.internal.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Snowball's stems of Russian words, mended for family names: it takes "Бакиев" for a plural and makes "бак" of it, but "бакиев" of
 * "Бакиева". Here the -ов and -ев of names go in all their cases, and no more.
 */
final class RussianStemmer extends TokenFilter {
    private static final int SHORTEST_STEM = 3;

    private final org.tartarus.snowball.ext.RussianStemmer snowball = new org.tartarus.snowball.ext.RussianStemmer();
    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

    RussianStemmer(TokenStream in) {
        super(in);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String stem = withoutNameEnding(word.toString().replace('ё', 'е'));
        word.setEmpty().append(stem);
        return true;
    }

    private String withoutNameEnding(String form) {
        String stem = form.endsWith("иев") ? form : snowball(form);
        boolean isName = (stem.endsWith("ов") || stem.endsWith("ев")) && stem.length() >= SHORTEST_STEM + 2;
        return isName ? stem.substring(0, stem.length() - 2) : stem;
    }

    private String snowball(String form) {
        snowball.setCurrent(form);
        snowball.stem();
        return snowball.getCurrent();
    }
}
