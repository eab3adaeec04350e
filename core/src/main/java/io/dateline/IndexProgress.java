package io.dateline;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far a run is.
 *
 * @param inputs how many inputs are done
 * @param reports how many reports came of them
 * @param failed how many items failed
 * @param bytes how much was read
 * @param path the input done last
 * @param share how much of all bytes lies behind, from 0 to 1, where it is known yet how many there are
 * @param slow the file that is waited for, where it takes more than five seconds
 */
public record IndexProgress(
        long inputs, long reports, long failed, long bytes, String path, OptionalDouble share, Optional<Slow> slow) {
    /** A file that takes its time. */
    public record Slow(String path, Duration since) {}
}
