package io.dateline.ingest;

/**
 * How much one input may hold, so that a few kilobytes can't fill a disk.
 *
 * @param depth how deep containers may lie in one another
 * @param items how many items there may be in one input
 * @param itemBytes how large one item may be, unpacked
 * @param totalBytes how large all items of an input may be together, unpacked
 */
record Limits(int depth, int items, long itemBytes, long totalBytes) {
    static final Limits DEFAULTS = new Limits(8, 100_000, 512L << 20, 16L << 30);
}
