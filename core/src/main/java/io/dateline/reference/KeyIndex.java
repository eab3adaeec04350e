package io.dateline.reference;

import java.util.Arrays;

/** Row numbers by 64-bit hashes of keys: open addressing with chains. Built by one thread, then only read. */
final class KeyIndex {
    private long[] keys = new long[1 << 16];
    private int[] heads = new int[1 << 16];
    private int used;
    private int[] rows = new int[1 << 12];
    private int[] next = new int[1 << 12];
    private int links;

    /** Adds a row under a key; a row is held once under a key when its additions follow one another. */
    void add(String key, int row) {
        if (key.isEmpty()) {
            return;
        }
        if (used * 2 >= keys.length) {
            grow();
        }
        long hash = hash(key);
        int slot = slot(hash);
        if (heads[slot] == 0) {
            used++;
            keys[slot] = hash;
        } else if (rows[heads[slot] - 1] == row) {
            return;
        }
        heads[slot] = link(row, heads[slot]);
    }

    /** The rows under a key, in the order of their addition. */
    int[] find(String key) {
        int[] found = new int[2];
        int count = 0;
        for (int link = heads[slot(hash(key))]; link > 0; link = next[link - 1]) {
            found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
            found[count++] = rows[link - 1];
        }
        int[] rows = Arrays.copyOf(found, count);
        Arrays.sort(rows);
        return rows;
    }

    boolean has(String key) {
        return heads[slot(hash(key))] != 0;
    }

    private int link(int row, int following) {
        if (links == rows.length) {
            rows = Arrays.copyOf(rows, links * 2);
            next = Arrays.copyOf(next, links * 2);
        }
        rows[links] = row;
        next[links] = following;
        return ++links;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldHeads = heads;
        keys = new long[oldKeys.length * 2];
        heads = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldHeads[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                heads[slot] = oldHeads[i];
            }
        }
    }

    private int slot(long hash) {
        int slot = (int) (hash ^ hash >>> 32) & keys.length - 1;
        while (heads[slot] != 0 && keys[slot] != hash) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    /** 64-bit FNV-1a. */
    static long hash(String key) {
        return hash(key, 0, key.length());
    }

    /** The hash of a part of a key. */
    static long hash(String key, int from, int to) {
        long hash = 0xcbf29ce484222325L;
        for (int i = from; i < to; i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
