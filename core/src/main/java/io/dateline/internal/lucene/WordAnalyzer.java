package io.dateline.internal.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Makes words of text for searches without quotes: those of {@link ReportAnalyzer} by the rules of one language, each term with the
 * language's tag before it. Positions are those of the words as they are written.
 */
final class WordAnalyzer extends Analyzer {
    private static final List<WordAnalyzer> ONCE = analyzers(1);
    private static final List<WordAnalyzer> OF_TITLES = analyzers(Schema.TITLE_COUNTS);

    private final Morphology morphology;
    private final int times;

    private WordAnalyzer(Morphology morphology, int times) {
        this.morphology = morphology;
        this.times = times;
    }

    private static List<WordAnalyzer> analyzers(int times) {
        return Arrays.stream(Morphology.values())
                .map(each -> new WordAnalyzer(each, times))
                .toList();
    }

    static WordAnalyzer of(Morphology morphology) {
        return ONCE.get(morphology.ordinal());
    }

    /** Of titles that stand in one field with the text: each word counts as several. */
    static WordAnalyzer ofTitles(Morphology morphology) {
        return OF_TITLES.get(morphology.ordinal());
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream stems = morphology.stems(ReportAnalyzer.folded(words));
        return new TokenStreamComponents(words, new Tagged(stems, morphology.tag(), times));
    }

    /** Puts a tag before each word, and gives each several times at its place. */
    private static final class Tagged extends TokenFilter {
        private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
        private final String tag;
        private final int times;
        private int left;

        Tagged(TokenStream in, String tag, int times) {
            super(in);
            this.tag = tag + Schema.TAB;
            this.times = times;
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (left > 0) {
                left--;
                position.setPositionIncrement(0);
                return true;
            }
            if (!input.incrementToken()) {
                return false;
            }
            prepend();
            left = times - 1;
            return true;
        }

        private void prepend() {
            int length = word.length();
            char[] buffer = word.resizeBuffer(tag.length() + length);
            System.arraycopy(buffer, 0, buffer, tag.length(), length);
            tag.getChars(0, tag.length(), buffer, 0);
            word.setLength(tag.length() + length);
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            left = 0;
        }
    }
}
