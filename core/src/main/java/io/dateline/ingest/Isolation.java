package io.dateline.ingest;

import java.time.Duration;

/**
 * Where the formats are parsed that need a large parser: pdf, office documents, tar, 7z and whatever else is left to Tika. Such a
 * parser may hang, take all memory, or end its virtual machine; text, HTML, mail, mailboxes, zip, gzip, WARC and JSON are read here
 * in any case.
 */
public sealed interface Isolation {
    /** In processes of their own, each with 512 MiB of heap, ended where 30 seconds bring nothing: the default. */
    static Isolation processes() {
        return new Processes(512L << 20, Duration.ofSeconds(30));
    }

    /**
     * In this process. What takes too long is given up and its thread left behind, and a parser that takes all memory takes it from
     * the caller: for trusted files, and where no process can be started.
     */
    static Isolation none() {
        return new Inside();
    }

    /**
     * In processes started from this one's {@code java.home} and {@code java.class.path}, which must lead to this library and the
     * parsers. Where they can't be started, the files that need them fail and say so; none is then parsed in this process.
     *
     * @param heapBytes how much memory a parser may take; 32 MiB or more
     * @param stall how long a parser may work on a file without any text or item coming
     */
    record Processes(long heapBytes, Duration stall) implements Isolation {
        private static final long LEAST = 32L << 20;

        public Processes {
            if (heapBytes < LEAST) {
                throw new IllegalArgumentException("heapBytes: " + heapBytes + " is below " + LEAST);
            }
            if (stall.isNegative() || stall.isZero()) {
                throw new IllegalArgumentException("stall: " + stall + " is not above zero");
            }
        }
    }

    /** In this process. */
    record Inside() implements Isolation {}
}
