package io.dateline;

import io.dateline.ingest.IngestOptions;
import io.dateline.ingest.Input;
import io.dateline.ingest.Item;
import java.io.Closeable;
import java.util.function.Consumer;

/** Reads inputs into items, and hands each on as it comes. Safe for all threads. */
@FunctionalInterface
interface Reading extends Closeable {
    void read(Input input, IngestOptions options, Consumer<Item> each);

    /** Lets go of what reading holds; it may be used again afterwards. */
    @Override
    default void close() {}
}
