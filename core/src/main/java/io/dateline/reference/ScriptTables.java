package io.dateline.reference;

import io.dateline.text.Reading;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiConsumer;

/** Name tables, one for each script, each built when a word of its script is first looked up. Safe for all threads. */
final class ScriptTables {
    /** Hands every name in the words of a script to the consumer, with the number of its entry. */
    @FunctionalInterface
    interface Names {
        void of(Script script, BiConsumer<String, Integer> out);
    }

    private final AtomicReferenceArray<NameTable> tables = new AtomicReferenceArray<>(Script.values().length);
    private final Names names;

    ScriptTables(Names names) {
        this.names = names;
    }

    void find(Reading reading, int from, NameTable.Found found) {
        table(Script.of(reading.text().charAt(reading.start(from)))).find(reading, from, found);
    }

    int[] find(String name) {
        return table(Script.of(name)).find(name);
    }

    private NameTable table(Script script) {
        NameTable built = tables.get(script.ordinal());
        return built == null ? build(script) : built;
    }

    private synchronized NameTable build(Script script) {
        NameTable built = tables.get(script.ordinal());
        if (built == null) {
            var builder = new NameTable.Builder();
            names.of(script, builder::add);
            built = builder.build();
            tables.set(script.ordinal(), built);
        }
        return built;
    }
}
