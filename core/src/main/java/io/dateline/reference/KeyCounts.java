package io.dateline.reference;

import java.util.HashMap;
import java.util.Map;

/** How often keys were counted, by their 64-bit hashes. Immutable, safe for all threads. */
final class KeyCounts {
    private final KeyTable counts;

    private KeyCounts(KeyTable counts) {
        this.counts = counts;
    }

    static KeyCounts read(ImageReader image) {
        return new KeyCounts(KeyTable.read(image));
    }

    void write(ImageWriter image) {
        counts.write(image);
    }

    /** How often a key was counted; 0 where that is less often than was worth keeping. */
    int of(String key) {
        int slot = counts.slot(KeyIndex.hash(key));
        return slot == KeyTable.NOWHERE ? 0 : counts.number(slot, 0);
    }

    /** Counts keys. */
    static final class Builder {
        private final Map<Long, Integer> counts = new HashMap<>();

        void add(String key) {
            counts.merge(KeyIndex.hash(key), 1, Integer::sum);
        }

        /** Keeps the keys that were counted at least so often. */
        KeyCounts build(int least) {
            KeyTableBuilder kept = new KeyTableBuilder();
            counts.forEach((hash, count) -> {
                if (count >= least) {
                    kept.add(hash, count);
                }
            });
            return new KeyCounts(kept.build());
        }
    }
}
