package io.dateline.ingest;

import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Plain text in any common encoding. */
record PlainText(String kind) implements Format {
    private static final int MOST_BYTES_PER_CHARACTER = 4;

    @Override
    public Outcome read(Content content, Visit visit) throws IOException {
        return read(content, visit, UnaryOperator.identity());
    }

    /**
     * Reads a text that is not written as it should be read.
     *
     * @param plain makes it so
     */
    Outcome read(Content content, Visit visit, UnaryOperator<String> plain) throws IOException {
        long most = (long) visit.options().maxTextLength() * MOST_BYTES_PER_CHARACTER + MOST_BYTES_PER_CHARACTER;
        byte[] bytes = content.head((int) Math.min(Integer.MAX_VALUE - 8, most));
        return Decoding.isBinary(bytes)
                ? Outcome.unsupported("binary data, not text")
                : new Outcome.Read(
                        draft(plain.apply(Decoding.decode(bytes))).withCut(cut(bytes.length, content.size())));
    }

    private static Optional<String> cut(long read, long size) {
        return read < size ? Optional.of("only the first " + Reasons.size(read) + " are read") : Optional.empty();
    }

    private Draft draft(String text) {
        Furniture furniture = Furniture.of(text);
        return Draft.of(kind, Headline.of(furniture.rest()), furniture.rest())
                .withMetadata(Furniture.KEY, furniture.removed());
    }
}
