package io.dateline;

/**
 * How far a run is.
 *
 * @param inputs how many inputs are done
 * @param reports how many reports came of them
 * @param failed how many items failed
 * @param bytes how much was read
 * @param path the input done last
 */
public record IndexProgress(long inputs, long reports, long failed, long bytes, String path) {}
