package io.dateline.reference;

import java.util.Arrays;

/** Row numbers by 64-bit hashes of keys. Immutable, safe for all threads. */
final class KeyIndex {
    private final KeyTable rows;

    private KeyIndex(KeyTable rows) {
        this.rows = rows;
    }

    static KeyIndex read(ImageReader image) {
        return new KeyIndex(KeyTable.read(image));
    }

    void write(ImageWriter image) {
        rows.write(image);
    }

    /** The rows under a key, in ascending order. */
    int[] find(String key) {
        int[] found = rows.find(hash(key));
        Arrays.sort(found);
        return found;
    }

    boolean has(String key) {
        return rows.slot(hash(key)) != KeyTable.NOWHERE;
    }

    /** 64-bit FNV-1a. */
    static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** Gathers keys. */
    static final class Builder {
        private final KeyTableBuilder rows = new KeyTableBuilder();

        /** Adds a row under a key; an empty key is passed over. */
        void add(String key, int row) {
            if (!key.isEmpty()) {
                rows.add(hash(key), row);
            }
        }

        KeyIndex build() {
            return new KeyIndex(rows.build());
        }
    }
}
