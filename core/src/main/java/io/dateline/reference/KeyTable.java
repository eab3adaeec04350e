package io.dateline.reference;

import java.util.Arrays;

/**
 * Lists of numbers by 64-bit keys. The keys stand in ascending order and are cut by their first bits into as many buckets as there
 * are keys, so that a look-up compares one or two; in this form the table is stored, and nothing is hashed when it is read. Numbers
 * are 0 or more; a key may have none. Immutable, safe for all threads.
 */
final class KeyTable {
    /** The slot of a key that is not there. */
    static final int NOWHERE = -1;

    /** The head of a key without a number. */
    static final int NO_NUMBER = -1;

    /** Spreads keys over the buckets, one to one: 2^64 by the golden ratio. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] keys;

    /** Of each key its only number, {@link #NO_NUMBER}, or as {@link #headOf} says where its list begins. */
    private final int[] heads;

    /** Lists of several numbers, one after another, each after its length. */
    private final int[] lists;

    private final int shift;

    /** Where each bucket's keys begin, and at last where they end. */
    private final int[] buckets;

    /** Of each eighth of a bucket one bit: whether a key is in it. Most words of a text are in no table, and are done with here. */
    private final long[] taken;

    /**
     * @param keys spread, each once, in ascending order
     */
    KeyTable(long[] keys, int[] heads, int[] lists) {
        this.keys = keys;
        this.heads = heads;
        this.lists = lists;
        this.shift = Long.SIZE - Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(keys.length));
        this.buckets = new int[(1 << Long.SIZE - shift) + 1];
        this.taken = new long[buckets.length / 8 + 1];
        fill();
    }

    private void fill() {
        int bucket = 0;
        for (int slot = 0; slot < keys.length; slot++) {
            int eighth = eighth(keys[slot]);
            taken[eighth >>> 6] |= 1L << eighth;
            while (bucket < eighth >>> 3) {
                buckets[++bucket] = slot;
            }
        }
        Arrays.fill(buckets, bucket + 1, buckets.length, keys.length);
    }

    static KeyTable read(ImageReader image) {
        return new KeyTable(image.longs(), image.ints(), image.ints());
    }

    void write(ImageWriter image) {
        image.longs(keys).ints(heads).ints(lists);
    }

    /** Where a key stands, or {@link #NOWHERE}. */
    int slot(long key) {
        long spread = spread(key);
        int eighth = eighth(spread);
        if ((taken[eighth >>> 6] & 1L << eighth) == 0) {
            return NOWHERE;
        }
        int bucket = eighth >>> 3;
        int end = buckets[bucket + 1];
        for (int slot = buckets[bucket]; slot < end; slot++) {
            if (keys[slot] == spread) {
                return slot;
            }
        }
        return NOWHERE;
    }

    /** How many numbers the key of a slot has. */
    int count(int slot) {
        int head = heads[slot];
        return head >= 0 ? 1 : head == NO_NUMBER ? 0 : lists[headOf(head)];
    }

    /** One of the numbers of a slot's key; they stand in the order that the table was built with. */
    int number(int slot, int index) {
        int head = heads[slot];
        return head >= 0 ? head : lists[headOf(head) + 1 + index];
    }

    /** The numbers of a key; empty where it is not there or has none. */
    int[] find(long key) {
        int slot = slot(key);
        int[] numbers = new int[slot == NOWHERE ? 0 : count(slot)];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(slot, i);
        }
        return numbers;
    }

    static long spread(long key) {
        return key * SPREAD;
    }

    /** From the place of a list to the head of its key, and back. */
    static int headOf(int list) {
        return NO_NUMBER - 1 - list;
    }

    /** The number of a key's eighth of a bucket. */
    private int eighth(long spread) {
        return (int) ((spread ^ Long.MIN_VALUE) >>> shift - 3);
    }
}
