package io.dateline.reference;

import java.util.Arrays;

/** Gathers keys and their numbers for a {@link KeyTable}. */
final class KeyTableBuilder {
    private long[] keys = new long[1 << 8];
    private int[] numbers = new int[1 << 8];
    private int size;

    /** Adds a number to those of a key, unless it is among them. */
    void add(long key, int number) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        keys[size] = KeyTable.spread(key);
        numbers[size++] = number;
    }

    /** Adds a key, for now without a number. */
    void add(long key) {
        add(key, KeyTable.NO_NUMBER);
    }

    /** The table of what was added: of the numbers of a key the last first. */
    KeyTable build() {
        return new Lists(Arrays.copyOf(keys, size), numbers).table();
    }

    /** Puts the numbers that were added into lists, one for each key. */
    private static final class Lists {
        private final long[] keys;
        private final int[] heads;

        /** Where the numbers of each key begin among those gathered. */
        private final int[] starts;

        /** All numbers by their keys, those of a key in the order in which they were added. */
        private final int[] gathered;

        private int[] lists = new int[1 << 8];
        private int used;

        Lists(long[] added, int[] numbers) {
            keys = Arrays.stream(added).sorted().distinct().toArray();
            heads = new int[keys.length];
            starts = new int[keys.length + 1];
            gathered = new int[added.length];
            int[] ranks = Arrays.stream(added)
                    .mapToInt(key -> Arrays.binarySearch(keys, key))
                    .toArray();
            gather(ranks, numbers);
        }

        private void gather(int[] ranks, int[] numbers) {
            for (int rank : ranks) {
                starts[rank + 1]++;
            }
            Arrays.parallelPrefix(starts, Integer::sum);
            int[] ends = starts.clone();
            for (int i = 0; i < ranks.length; i++) {
                gathered[ends[ranks[i]]++] = numbers[i];
            }
        }

        KeyTable table() {
            for (int key = 0; key < keys.length; key++) {
                heads[key] = head(starts[key], distinct(starts[key], starts[key + 1]));
            }
            return new KeyTable(keys, heads, Arrays.copyOf(lists, used));
        }

        /** Moves what is a number, and not yet there, to the front; returns where that ends. */
        private int distinct(int from, int to) {
            int end = from;
            for (int i = from; i < to; i++) {
                if (gathered[i] != KeyTable.NO_NUMBER && isNew(gathered[i], from, end)) {
                    gathered[end++] = gathered[i];
                }
            }
            return end;
        }

        private boolean isNew(int number, int from, int to) {
            for (int i = to; i > from; i--) {
                if (gathered[i - 1] == number) {
                    return false;
                }
            }
            return true;
        }

        private int head(int from, int to) {
            if (to - from < 2) {
                return to == from ? KeyTable.NO_NUMBER : gathered[from];
            }
            int list = used;
            append(to - from);
            for (int i = to; i > from; i--) {
                append(gathered[i - 1]);
            }
            return KeyTable.headOf(list);
        }

        private void append(int number) {
            lists = used == lists.length ? Arrays.copyOf(lists, used * 2) : lists;
            lists[used++] = number;
        }
    }
}
