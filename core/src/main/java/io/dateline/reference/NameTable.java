package io.dateline.reference;

import io.dateline.text.Reading;
import io.dateline.text.Shape;
import io.dateline.text.Tokenizer;
import java.util.Arrays;

/**
 * Finds names of any number of words at a place of a reading: a table of the hashes of the folded words of all beginnings of all
 * names, each with the numbers of the entries that have this name. Case and diacritics don't matter. Two different names share a 64-bit
 * hash with a probability of about one in a hundred million for half a million names. Immutable once built; safe for all threads.
 */
public final class NameTable {
    private final KeyTable names;

    private NameTable(KeyTable names) {
        this.names = names;
    }

    static NameTable read(ImageReader image) {
        return new NameTable(KeyTable.read(image));
    }

    void write(ImageWriter image) {
        names.write(image);
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
            if (at > from && reading.is(at, Shape.BLOCK_START)) {
                return;
            }
            key = extend(key, reading.hash(at));
            int slot = names.slot(key);
            if (slot == KeyTable.NOWHERE) {
                return;
            }
            emit(slot, at + 1, found);
        }
    }

    private void emit(int slot, int to, Found found) {
        int count = names.count(slot);
        for (int i = 0; i < count; i++) {
            found.accept(to, names.number(slot, i));
        }
    }

    /** All entries with exactly this name. */
    public int[] find(String name) {
        long[] key = {0};
        Tokenizer.hashes(name, word -> key[0] = extend(key[0], word));
        return names.find(key[0]);
    }

    private static long extend(long key, long token) {
        long mixed = (key * 31 + 17 ^ token) * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 32;
    }

    /** Gathers names. */
    public static final class Builder {
        private final KeyTableBuilder names = new KeyTableBuilder();
        private long[] beginnings = new long[8];
        private int words;

        /**
         * Adds a name; a name without a word is passed over.
         *
         * @param value the number of its entry, from 0 on
         */
        public Builder add(String name, int value) {
            words = 0;
            Tokenizer.hashes(name, this::addWord);
            for (int i = 0; i + 1 < words; i++) {
                names.add(beginnings[i]);
            }
            if (words > 0) {
                names.add(beginnings[words - 1], value);
            }
            return this;
        }

        private void addWord(long word) {
            beginnings = words == beginnings.length ? Arrays.copyOf(beginnings, words * 2) : beginnings;
            beginnings[words] = extend(words == 0 ? 0 : beginnings[words - 1], word);
            words++;
        }

        public NameTable build() {
            return new NameTable(names.build());
        }
    }
}
