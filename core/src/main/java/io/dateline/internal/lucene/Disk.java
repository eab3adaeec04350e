package io.dateline.internal.lucene;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;

/** Where the files of an index lie: a folder of the file system, or in tests one that fails. */
@FunctionalInterface
interface Disk {
    Directory open(Path folder) throws IOException;
}
