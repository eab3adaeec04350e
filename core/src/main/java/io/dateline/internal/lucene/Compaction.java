package io.dateline.internal.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentReader;

/**
 * Whether to merge the segments of an index into one: a search over several asks each of them, and has to number their rows over
 * all. It is worth it after much was written, compared with what there is, so that an archive that grows bit by bit is not written
 * anew each time.
 *
 * @param segments how many there are
 * @param documents how many they hold
 * @param bytes how much that is
 */
record Compaction(int segments, long documents, long bytes) {
    /** As large as Lucene's own merging lets segments become. */
    private static final long LARGEST = 5L << 30;

    /** This part of the documents at least must have been written. */
    private static final int PART = 4;

    /** What is merged is there beside what it is made of, and the files of the new segment are larger until it is whole. */
    private static final int COPIES = 2;

    static Compaction of(IndexReader reader) throws IOException {
        long bytes = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            if (FilterLeafReader.unwrap(leaf.reader()) instanceof SegmentReader segment) {
                bytes += segment.getSegmentInfo().sizeInBytes();
            }
        }
        return new Compaction(reader.leaves().size(), reader.numDocs(), bytes);
    }

    /**
     * Whether it is worth it, and there is room.
     *
     * @param written how many documents were written lately
     */
    boolean isWorthwhile(long written, Path path) throws IOException {
        return isWorthwhile(written, Files.getFileStore(path).getUsableSpace());
    }

    boolean isWorthwhile(long written, long room) {
        boolean isMuch = written > 0 && written >= documents / PART;
        return segments > 1 && isMuch && bytes <= LARGEST && bytes <= room / COPIES;
    }
}
