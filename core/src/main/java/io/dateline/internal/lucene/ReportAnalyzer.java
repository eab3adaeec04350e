package io.dateline.internal.lucene;

import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Makes words of text as they are written: the word bounds of Unicode (UAX #29), letters composed, lower case, diacritics and the
 * possessive 's taken off. No stemming and no stop words; those are in {@link WordAnalyzer}.
 */
final class ReportAnalyzer extends Analyzer {
    /** What an index was written with; another one would find other words. */
    static final String FINGERPRINT = "standard,composed,lowercase,asciifolding,possessive;stems-1,leads-1";

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, folded(words));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(new ComposedFilter(in)));
    }

    /** Words as they are compared. */
    static TokenStream folded(TokenStream in) {
        return new EnglishPossessiveFilter(new ASCIIFoldingFilter(new LowerCaseFilter(new ComposedFilter(in))));
    }

    /** A word without case and diacritics. */
    static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        char[] folded = new char[4 * lower.length()];
        int length = ASCIIFoldingFilter.foldToASCII(lower.toCharArray(), 0, folded, 0, lower.length());
        return new String(folded, 0, length);
    }
}
