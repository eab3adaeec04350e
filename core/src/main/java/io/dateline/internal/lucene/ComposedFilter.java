package io.dateline.internal.lucene;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Makes one of what can be written in several ways: letters and their marks are put together (NFC, Unicode's annex 15), marks that are
 * in no letter go, as do characters that nobody sees, such as soft hyphens and marks of direction. The joiners of Indic and Persian
 * words stay: there they make a difference.
 */
final class ComposedFilter extends TokenFilter {
    /** Below it, what is not a soft hyphen is composed already. */
    private static final char FIRST_MARK = '\u0300';

    private static final char LAST_MARK = '\u036F';
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char NON_JOINER = '\u200C';
    private static final char JOINER = '\u200D';

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

    ComposedFilter(TokenStream in) {
        super(in);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!isPlain()) {
            String composed = composed(word.toString());
            if (!composed.isEmpty()) {
                word.setEmpty().append(composed);
            }
        }
        return true;
    }

    private boolean isPlain() {
        char[] letters = word.buffer();
        for (int i = 0; i < word.length(); i++) {
            if (letters[i] >= FIRST_MARK || letters[i] == SOFT_HYPHEN) {
                return false;
            }
        }
        return true;
    }

    private static String composed(String text) {
        String normal = Normalizer2.getNFCInstance().normalize(text);
        StringBuilder composed = new StringBuilder(normal.length());
        for (int at = 0; at < normal.length(); ) {
            int each = normal.codePointAt(at);
            at += Character.charCount(each);
            if (!isUnseen(each)) {
                composed.appendCodePoint(each);
            }
        }
        return composed.toString();
    }

    private static boolean isUnseen(int character) {
        boolean isMark = character >= FIRST_MARK && character <= LAST_MARK;
        return isMark
                || (Character.getType(character) == Character.FORMAT && character != JOINER && character != NON_JOINER);
    }
}
