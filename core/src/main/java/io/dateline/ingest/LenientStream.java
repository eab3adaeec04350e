package io.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** A stream that ends where another breaks, and says why: what came before may be worth keeping. */
final class LenientStream extends InputStream {
    private final InputStream stream;
    private Optional<String> damage = Optional.empty();

    LenientStream(InputStream stream) {
        this.stream = stream;
    }

    /** Why the stream ended before its end, if it did. */
    Optional<String> damage() {
        return damage;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** Decompressors throw whatever comes their way on what is no output of a compressor. */
    @Override
    public int read(byte[] to, int from, int length) {
        if (damage.isPresent()) {
            return -1;
        }
        try {
            return stream.read(to, from, length);
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            damage = Optional.of(Reasons.of(e));
            return -1;
        }
    }
}
