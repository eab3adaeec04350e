package io.dateline.internal.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/** The words of a text in their common form, each once or, by an emphasis, several times at its place; function words leave theirs empty. */
final class CommonWords extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

    private Words words = new Words();
    private Emphasis emphasis = Emphasis.NONE;
    private int next;
    private int given;
    private int left;
    private int passed;

    CommonWords of(Words some, Emphasis each) {
        words = some;
        emphasis = each;
        return this;
    }

    @Override
    public boolean incrementToken() {
        if (left > 0) {
            left--;
            step.setPositionIncrement(0);
            return true;
        }
        passed = 0;
        while (next < words.size()) {
            passed += words.step(next);
            if (words.word(next++).common().isPresent()) {
                give(words.word(next - 1).common().get());
                return true;
            }
        }
        return false;
    }

    private void give(BytesRef form) {
        term.setBytesRef(form);
        step.setPositionIncrement(passed);
        left = emphasis.times(given++) - 1;
    }

    @Override
    public void reset() {
        next = 0;
        given = 0;
        left = 0;
    }

    @Override
    public void end() throws java.io.IOException {
        super.end();
        step.setPositionIncrement(passed);
    }
}
