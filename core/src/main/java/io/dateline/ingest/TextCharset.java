package io.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Finds the encoding of a text that may be too large to be held as a whole, by {@link Decoding}'s rules. */
final class TextCharset {
    private TextCharset() {}

    static Charset of(Content content) throws IOException {
        Optional<Charset> wide = Decoding.wide(content.head(Decoding.SAMPLE));
        return wide.isPresent()
                ? wide.get()
                : strange(content).map(Decoding::likeliest).orElse(StandardCharsets.UTF_8);
    }

    /** The first block that is not UTF-8. */
    private static Optional<byte[]> strange(Content content) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer block = ByteBuffer.allocate(Decoding.SAMPLE);
        CharBuffer out = CharBuffer.allocate(Decoding.SAMPLE);
        try (InputStream bytes = content.open()) {
            while (fill(block, bytes)) {
                if (decoder.decode(block.flip(), out.clear(), false).isError()) {
                    return Optional.of(Arrays.copyOf(block.array(), block.limit()));
                }
                block.compact();
            }
        }
        return Optional.empty();
    }

    private static boolean fill(ByteBuffer block, InputStream bytes) throws IOException {
        int read = bytes.read(block.array(), block.position(), block.remaining());
        if (read > 0) {
            block.position(block.position() + read);
        }
        return read > 0;
    }
}
