package io.dateline.ingest;

import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Which version of a file was there, as the file system tells it without opening the file.
 *
 * @param size in bytes
 * @param modified when it was written last
 * @param settled whether a later change is sure to show in the two; no file that was written the moment before is so, as clocks of
 *     file systems tick slowly
 */
public record FileVersion(long size, Instant modified, boolean settled) {
    /** What is no file. */
    public static final FileVersion NONE = new FileVersion(0, Instant.EPOCH, false);

    /** Linux stamps files by its timer, whose slowest setting is 100 ticks a second. */
    private static final Duration FINE_TICK = Duration.ofMillis(50);

    /** FAT counts in two seconds; a time of whole seconds may come of such a clock. */
    private static final Duration COARSE_TICK = Duration.ofSeconds(3);

    static FileVersion of(BasicFileAttributes attributes, Instant now) {
        Instant modified = attributes.lastModifiedTime().toInstant();
        boolean whole = modified.equals(modified.truncatedTo(ChronoUnit.SECONDS));
        Duration tick = whole ? COARSE_TICK : FINE_TICK;
        return new FileVersion(attributes.size(), modified, modified.plus(tick).isBefore(now));
    }

    /** Size and time in one line, where a file with the same ones has the same content. */
    public Optional<String> mark() {
        return settled
                ? Optional.of(size + "@" + modified.getEpochSecond() + "." + modified.getNano())
                : Optional.empty();
    }
}
