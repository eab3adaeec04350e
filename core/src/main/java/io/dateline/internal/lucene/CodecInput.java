package io.dateline.internal.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;

/** Reads what {@link CodecOutput} wrote. */
final class CodecInput {
    private final ByteArrayDataInput in;
    private final List<String> seen = new ArrayList<>();

    CodecInput(byte[] bytes, int offset, int length) {
        in = new ByteArrayDataInput(bytes, offset, length);
    }

    /** Reads one value. */
    @FunctionalInterface
    interface Part<T> {
        T read(CodecInput in) throws IOException;
    }

    String string() throws IOException {
        int at = in.readVInt();
        if (at == 0) {
            seen.add(in.readString());
            at = seen.size();
        }
        return seen.get(at - 1);
    }

    long number() throws IOException {
        return in.readVLong();
    }

    int count() throws IOException {
        return Math.toIntExact(number());
    }

    double real() throws IOException {
        return Double.longBitsToDouble(in.readLong());
    }

    <T> Optional<T> optional(Part<T> part) throws IOException {
        return list(part).stream().findFirst();
    }

    <T> List<T> list(Part<T> part) throws IOException {
        int size = count();
        List<T> values = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            values.add(part.read(this));
        }
        return values;
    }
}
