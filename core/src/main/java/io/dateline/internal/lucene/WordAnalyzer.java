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
    private static final List<WordAnalyzer> PLAIN = analyzers(Emphasis.NONE);
    private static final List<WordAnalyzer> OF_TITLES = analyzers(Emphasis.OF_TITLES);
    private static final List<WordAnalyzer> OF_LEADS = analyzers(Emphasis.OF_LEADS);

    private final Morphology morphology;
    private final Emphasis emphasis;

    private WordAnalyzer(Morphology morphology, Emphasis emphasis) {
        this.morphology = morphology;
        this.emphasis = emphasis;
    }

    private static List<WordAnalyzer> analyzers(Emphasis emphasis) {
        return Arrays.stream(Morphology.values())
                .map(each -> new WordAnalyzer(each, emphasis))
                .toList();
    }

    static WordAnalyzer of(Morphology morphology) {
        return PLAIN.get(morphology.ordinal());
    }

    /** Of titles that stand in one field with the text: each word counts as several. */
    static WordAnalyzer ofTitles(Morphology morphology) {
        return OF_TITLES.get(morphology.ordinal());
    }

    /** Of texts without a title: each of the first words counts as several. */
    static WordAnalyzer ofLeads(Morphology morphology) {
        return OF_LEADS.get(morphology.ordinal());
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream stems = morphology.stems(ReportAnalyzer.folded(words));
        return new TokenStreamComponents(words, new Tagged(stems, morphology.tag(), emphasis));
    }

    /** Puts a tag before each word, and gives it several times at its place where it is emphasised. */
    private static final class Tagged extends TokenFilter {
        private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
        private final String tag;
        private final Emphasis emphasis;
        private int given;
        private int left;

        Tagged(TokenStream in, String tag, Emphasis emphasis) {
            super(in);
            this.tag = tag + Schema.TAB;
            this.emphasis = emphasis;
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
            left = emphasis.times(given++) - 1;
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
            given = 0;
            left = 0;
        }
    }
}
