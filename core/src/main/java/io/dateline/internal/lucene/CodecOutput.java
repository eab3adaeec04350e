package io.dateline.internal.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.store.ByteBuffersDataOutput;

/** Writes values compactly: small numbers in few bytes, each different string once. */
final class CodecOutput {
    private final ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    private final Map<String, Integer> seen = new HashMap<>();

    /** Writes one value. */
    @FunctionalInterface
    interface Part<T> {
        void write(CodecOutput out, T value) throws IOException;
    }

    void string(String value) throws IOException {
        Integer at = seen.get(value);
        out.writeVInt(at == null ? 0 : at);
        if (at == null) {
            out.writeString(value);
            seen.put(value, seen.size() + 1);
        }
    }

    /**
     * @param value not negative
     */
    void number(long value) throws IOException {
        out.writeVLong(value);
    }

    void real(double value) throws IOException {
        out.writeLong(Double.doubleToLongBits(value));
    }

    <T> void optional(Optional<T> value, Part<T> part) throws IOException {
        number(value.isPresent() ? 1 : 0);
        if (value.isPresent()) {
            part.write(this, value.get());
        }
    }

    <T> void list(List<T> values, Part<T> part) throws IOException {
        number(values.size());
        for (T value : values) {
            part.write(this, value);
        }
    }

    byte[] bytes() {
        return out.toArrayCopy();
    }
}
