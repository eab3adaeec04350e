package io.dateline.internal.lucene;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.MergeInfo;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * Reads files by channel, four kibibytes at a time. Lucene's own directory reads one, and asks the kernel five thousand times for one
 * question; it takes more at a time where it is told that segments are merged.
 */
final class ReadingByChannel extends NIOFSDirectory {
    private static final IOContext MUCH = IOContext.merge(new MergeInfo(0, 0, false, 0));

    ReadingByChannel(Path folder) throws IOException {
        super(folder);
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        return super.openInput(name, MUCH);
    }
}
