package io.dateline.internal.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was written and is not visible to searches yet, so that a run can look up what it wrote itself without opening a new
 * state of the index each time. Bounded by weight.
 */
final class Pending<T> {
    private static final long HEAVIEST = 1 << 24;
    private static final long EACH = 500;

    private final Map<String, Optional<T>> values = new HashMap<>();
    private long weight;

    void put(String key, T value, long size) {
        values.put(key, Optional.of(value));
        weight += EACH + size;
    }

    void remove(String key) {
        values.put(key, Optional.empty());
        weight += EACH;
    }

    /** Asks what is visible. */
    @FunctionalInterface
    interface Visible<T> {
        Optional<T> find() throws IOException;
    }

    /** The value as it was written last; where it was not written lately, what is visible. */
    Optional<T> find(String key, Visible<T> visible) throws IOException {
        return knows(key) ? values.getOrDefault(key, Optional.empty()) : visible.find();
    }

    /** Whether a value was written or removed lately. */
    boolean knows(String key) {
        return values.containsKey(key);
    }

    boolean isFull() {
        return weight > HEAVIEST;
    }

    void clear() {
        values.clear();
        weight = 0;
    }
}
