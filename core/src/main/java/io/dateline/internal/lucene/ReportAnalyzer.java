package io.dateline.internal.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Makes words of text: the word bounds of Unicode (UAX #29), lower case, diacritics taken off. No stemming and no stop words, as
 * the archives are in many languages and "exact" is to mean exact.
 */
final class ReportAnalyzer extends Analyzer {
    /** What an index was written with; another one would find other words. */
    static final String FINGERPRINT = "standard,lowercase,asciifolding";

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, folded(words));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return folded(in);
    }

    private static TokenStream folded(TokenStream in) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(in));
    }
}
