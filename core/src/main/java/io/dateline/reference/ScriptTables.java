package io.dateline.reference;

import io.dateline.text.Reading;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Name tables, one for each script, each built when a word of its script is first looked up. */
final class ScriptTables {
    private final Map<Script, NameTable> tables = new EnumMap<>(Script.class);
    private final Function<Script, NameTable> build;

    /**
     * @param rows hands every name in the words of a script to the consumer, with the number of its entry
     */
    ScriptTables(BiConsumer<Script, BiConsumer<String, Integer>> rows) {
        this.build = script -> {
            var builder = new NameTable.Builder();
            rows.accept(script, builder::add);
            return builder.build();
        };
    }

    void find(Reading reading, int from, NameTable.Found found) {
        table(Script.of(reading.text().charAt(reading.start(from)))).find(reading, from, found);
    }

    int[] find(String name) {
        return table(Script.of(name)).find(name);
    }

    private synchronized NameTable table(Script script) {
        return tables.computeIfAbsent(script, build);
    }
}
