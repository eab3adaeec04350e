package io.dateline.internal.lucene;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * What was looked up lately in what is visible, also in vain: an input is asked for by several in turn, and nobody changes it in
 * between. Bounded by number. Of one thread.
 */
final class Recent<T> {
    private static final int MOST = 4_000;

    private final LinkedHashMap<String, Optional<T>> values = new LinkedHashMap<>();

    Optional<T> find(String key, Pending.Visible<T> visible) throws IOException {
        Optional<T> known = values.get(key);
        if (known == null) {
            known = visible.find();
            values.put(key, known);
            dropEldest();
        }
        return known;
    }

    private void dropEldest() {
        if (values.size() > MOST) {
            values.pollFirstEntry();
        }
    }

    /** Whether a value was looked up in vain. */
    boolean lacks(String key) {
        Optional<T> known = values.get(key);
        return known != null && known.isEmpty();
    }

    /** Forgets a value that is written or removed now. */
    void forget(String key) {
        values.remove(key);
    }
}
