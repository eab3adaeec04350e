package io.dateline.reference;

/** How often keys were counted, by their 64-bit hashes: open addressing. Built by one thread, then only read. */
final class KeyCounts {
    private long[] keys = new long[1 << 12];
    private int[] counts = new int[1 << 12];
    private int used;

    /** Counts a part of a key. */
    void add(String key, int from, int to) {
        if (used * 2 >= keys.length) {
            grow();
        }
        long hash = KeyIndex.hash(key, from, to);
        int slot = slot(hash);
        used += counts[slot] == 0 ? 1 : 0;
        keys[slot] = hash;
        counts[slot]++;
    }

    /** How often a key was counted. */
    int of(String key) {
        return counts[slot(KeyIndex.hash(key))];
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    private int slot(long hash) {
        int slot = (int) (hash ^ hash >>> 32) & keys.length - 1;
        while (counts[slot] != 0 && keys[slot] != hash) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }
}
