package io.dateline.internal.lucene;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests over an archive that is empty at first. */
abstract class WithStore {
    @TempDir
    private Path folder;

    protected Store store;

    @BeforeEach
    void open() throws IOException {
        store = Store.openForWriting(folder.resolve("archive"), "test");
    }

    @AfterEach
    void close() throws IOException {
        store.close();
    }
}
