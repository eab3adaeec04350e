package io.dateline.reference;

import io.dateline.text.Reading;
import io.dateline.text.Tokenizer;
import java.util.Arrays;

/**
 * Finds names of any number of words at a place of a reading: a hash table over the folded words of all beginnings of all names,
 * each with the numbers of the entries that have this name. Case and diacritics don't matter. Two different names share a 64-bit
 * hash with a probability of about one in a hundred million for half a million names. Immutable once built; safe for all threads.
 */
public final class NameTable {
    private static final int PREFIX = -1;

    private final long[] keys;
    private final int[] heads;
    private final int[] values;
    private final int[] next;

    private NameTable(Builder builder) {
        this.keys = builder.keys;
        this.heads = builder.heads;
        this.values = Arrays.copyOf(builder.values, builder.count);
        this.next = Arrays.copyOf(builder.next, builder.count);
    }

    /** Takes what is found. */
    @FunctionalInterface
    public interface Found {
        /**
         * @param to the token after the name's last
         * @param value the number of an entry with this name
         */
        void accept(int to, int value);
    }

    /** All names that begin at a token, shortest first; names don't cross a block's beginning. */
    public void find(Reading reading, int from, Found found) {
        long key = 0;
        for (int at = from; at < reading.size(); at++) {
            if (at > from && reading.is(at, io.dateline.text.Shape.BLOCK_START)) {
                return;
            }
            key = extend(key, reading.hash(at));
            int slot = slot(keys, heads, key);
            if (heads[slot] == 0) {
                return;
            }
            emit(heads[slot], at + 1, found);
        }
    }

    /** All entries with exactly this name. */
    public int[] find(String name) {
        Words words = new Words();
        words.read(name);
        long key = 0;
        for (int i = 0; i < words.count; i++) {
            key = extend(key, words.hashes[i]);
        }
        int[] entries = new int[4];
        int count = 0;
        for (int link = heads[slot(keys, heads, key)]; link > 0; link = next[link - 1]) {
            if (values[link - 1] != PREFIX) {
                entries = count == entries.length ? Arrays.copyOf(entries, count * 2) : entries;
                entries[count++] = values[link - 1];
            }
        }
        return Arrays.copyOf(entries, count);
    }

    private void emit(int head, int to, Found found) {
        for (int link = head; link > 0; link = next[link - 1]) {
            if (values[link - 1] != PREFIX) {
                found.accept(to, values[link - 1]);
            }
        }
    }

    private static long extend(long key, long token) {
        long mixed = (key * 31 + 17 ^ token) * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 32;
    }

    private static int slot(long[] keys, int[] heads, long key) {
        int mask = keys.length - 1;
        int slot = (int) (key ^ key >>> 29) & mask;
        while (heads[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** The hashes of a name's words, in a buffer that serves for one name after another. */
    private static final class Words {
        private long[] hashes = new long[8];
        private int count;

        void read(String name) {
            count = 0;
            Tokenizer.hashes(name, this::add);
        }

        private void add(long hash) {
            hashes = count == hashes.length ? Arrays.copyOf(hashes, count * 2) : hashes;
            hashes[count++] = hash;
        }
    }

    /** Gathers names. */
    public static final class Builder {
        private final Words words = new Words();
        private long[] keys = new long[1 << 12];
        private int[] heads = new int[1 << 12];
        private int used;
        private int[] values = new int[1 << 12];
        private int[] next = new int[1 << 12];
        private int count;

        /**
         * Adds a name; a name without a word is passed over.
         *
         * @param value the number of its entry, from 0 on
         */
        public Builder add(String name, int value) {
            words.read(name);
            long key = 0;
            for (int i = 0; i < words.count; i++) {
                key = extend(key, words.hashes[i]);
                link(key, i + 1 < words.count ? PREFIX : value);
            }
            return this;
        }

        public NameTable build() {
            return new NameTable(this);
        }

        private void link(long key, int value) {
            if (used * 2 >= keys.length) {
                rehash();
            }
            int slot = slot(keys, heads, key);
            int head = heads[slot];
            if (head == 0) {
                used++;
                keys[slot] = key;
            } else if (value == PREFIX || holds(head, value)) {
                return;
            }
            heads[slot] = append(value, head);
        }

        private boolean holds(int head, int value) {
            for (int link = head; link > 0; link = next[link - 1]) {
                if (values[link - 1] == value) {
                    return true;
                }
            }
            return false;
        }

        private int append(int value, int following) {
            if (count == values.length) {
                values = Arrays.copyOf(values, count * 2);
                next = Arrays.copyOf(next, count * 2);
            }
            values[count] = value;
            next[count] = following;
            return ++count;
        }

        private void rehash() {
            long[] oldKeys = keys;
            int[] oldHeads = heads;
            keys = new long[oldKeys.length * 2];
            heads = new int[keys.length];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldHeads[i] != 0) {
                    int slot = slot(keys, heads, oldKeys[i]);
                    keys[slot] = oldKeys[i];
                    heads[slot] = oldHeads[i];
                }
            }
        }
    }
}
