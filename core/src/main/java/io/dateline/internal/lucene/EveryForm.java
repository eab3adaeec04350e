package io.dateline.internal.lucene;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/** Makes each word of a text as it is written and in its common form, both in one place: what a query can have matched, however it was asked. */
final class EveryForm extends Analyzer {
    private final Analyzer asWritten;
    private final Analyzer common;

    EveryForm(Analyzer asWritten, Analyzer common) {
        this.asWritten = asWritten;
        this.common = common;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Merged merged = new Merged(field);
        return new TokenStreamComponents(merged::read, merged);
    }

    /** One of the two streams, with its next word. */
    private static final class Side {
        private final TokenStream tokens;
        private final CharTermAttribute word;
        private final OffsetAttribute offset;
        private final PositionIncrementAttribute step;
        private int position = -1;
        private boolean more;

        Side(TokenStream tokens) throws IOException {
            this.tokens = tokens;
            word = tokens.addAttribute(CharTermAttribute.class);
            offset = tokens.addAttribute(OffsetAttribute.class);
            step = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            advance();
        }

        void advance() throws IOException {
            more = tokens.incrementToken();
            position += more ? step.getPositionIncrement() : 0;
        }
    }

    private final class Merged extends TokenStream {
        private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private final String field;
        private String text = "";
        private @Nullable Side first;
        private @Nullable Side second;
        private int position;

        Merged(String field) {
            this.field = field;
        }

        private void read(Reader reader) {
            StringWriter all = new StringWriter();
            try (reader) {
                reader.transferTo(all);
            } catch (IOException e) {
                throw new UncheckedIOException("reading a string cannot fail", e);
            }
            text = all.toString();
        }

        @Override
        public void reset() throws IOException {
            first = new Side(asWritten.tokenStream(field, text));
            second = new Side(common.tokenStream(field, text));
            position = -1;
        }

        @Override
        public boolean incrementToken() throws IOException {
            clearAttributes();
            Side next = next(Objects.requireNonNull(first, "reset"), Objects.requireNonNull(second, "reset"));
            if (!next.more) {
                return false;
            }
            word.append(next.word);
            offset.setOffset(next.offset.startOffset(), next.offset.endOffset());
            step.setPositionIncrement(Math.max(position < 0 ? 1 : 0, next.position - position));
            position = Math.max(position, next.position);
            next.advance();
            return true;
        }

        private static Side next(Side one, Side other) {
            boolean otherFirst = !one.more || other.more && other.offset.startOffset() < one.offset.startOffset();
            return otherFirst ? other : one;
        }

        @Override
        public void close() throws IOException {
            super.close();
            for (Side side : Stream.of(Optional.ofNullable(first), Optional.ofNullable(second))
                    .flatMap(Optional::stream)
                    .toList()) {
                side.tokens.end();
                side.tokens.close();
            }
            first = null;
            second = null;
        }
    }
}
