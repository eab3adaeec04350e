package io.dateline.internal.lucene;

import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** What filters make of one word, whatever stands beside it. Of one thread. */
final class SingleWord {
    private final Source source = new Source();
    private final TokenStream filtered;
    private final CharTermAttribute form;

    SingleWord(UnaryOperator<TokenStream> filters) {
        filtered = filters.apply(source);
        form = filtered.addAttribute(CharTermAttribute.class);
    }

    /** The word as the filters leave it; none where they leave it out. */
    Optional<String> form(String word) throws IOException {
        source.set(word);
        filtered.reset();
        Optional<String> made = filtered.incrementToken() ? Optional.of(form.toString()) : Optional.empty();
        filtered.end();
        filtered.close();
        return made;
    }

    private static final class Source extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String word = "";
        private boolean given;

        void set(String next) {
            word = next;
            given = false;
        }

        @Override
        public boolean incrementToken() {
            if (given) {
                return false;
            }
            clearAttributes();
            term.append(word);
            given = true;
            return true;
        }
    }
}
