package io.dateline.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
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
        try (ReadableByteChannel bytes = Channels.newChannel(content.open())) {
            while (bytes.read(block) > 0) {
                if (decoder.decode(block.flip(), out.clear(), false).isError()) {
                    return Optional.of(all(block));
                }
                block.compact();
            }
        }
        return Optional.empty();
    }

    private static byte[] all(ByteBuffer block) {
        byte[] all = new byte[block.limit()];
        block.rewind().get(all);
        return all;
    }
}
