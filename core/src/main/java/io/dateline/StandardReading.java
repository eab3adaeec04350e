package io.dateline;

import io.dateline.ingest.IngestOptions;
import io.dateline.ingest.Input;
import io.dateline.ingest.Item;
import io.dateline.ingest.Reader;
import java.util.Optional;
import java.util.function.Consumer;

/** The library's own reader, made when it is first needed: a search needs none. */
final class StandardReading implements Reading {
    private Optional<Reader> reader = Optional.empty();

    @Override
    public void read(Input input, IngestOptions options, Consumer<Item> each) {
        reader().read(input, options, each);
    }

    private synchronized Reader reader() {
        Reader made = reader.orElseGet(Reader::standard);
        reader = Optional.of(made);
        return made;
    }

    @Override
    public synchronized void close() {
        reader.ifPresent(Reader::close);
        reader = Optional.empty();
    }
}
