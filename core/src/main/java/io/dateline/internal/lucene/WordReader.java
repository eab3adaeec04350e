package io.dateline.internal.lucene;

import java.io.IOException;
import java.io.StringReader;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Finds the words of texts once, for all fields that hold them. Of one thread. */
final class WordReader {
    private final StandardTokenizer tokenizer = new StandardTokenizer();
    private final CharTermAttribute token = tokenizer.addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = tokenizer.addAttribute(PositionIncrementAttribute.class);
    private final Vocabulary vocabulary = new Vocabulary();

    Words read(Morphology language, String text) throws IOException {
        Words words = new Words();
        tokenizer.setReader(new StringReader(text));
        tokenizer.reset();
        while (tokenizer.incrementToken()) {
            Word word = vocabulary.word(language, token.toString());
            words.add(word, step.getPositionIncrement(), offset.startOffset(), offset.endOffset());
        }
        tokenizer.end();
        tokenizer.close();
        return words;
    }
}
