package io.dateline.reference;

import io.dateline.text.Reading;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/** Name tables, one for each script, each loaded when a word of its script is first looked up. Safe for all threads. */
final class ScriptTables {
    private final AtomicReferenceArray<NameTable> tables = new AtomicReferenceArray<>(Script.values().length);
    private final String image;
    private final Function<Script, NameTable> rows;

    /**
     * @param image what the images' names begin with
     * @param rows builds a table where there is no image
     */
    ScriptTables(String image, Function<Script, NameTable> rows) {
        this.image = image;
        this.rows = rows;
    }

    void find(Reading reading, int from, NameTable.Found found) {
        table(Script.of(reading.text().charAt(reading.start(from)))).find(reading, from, found);
    }

    int[] find(String name) {
        return table(Script.of(name)).find(name);
    }

    /** The name of a script's image. */
    static String image(String tables, Script script) {
        return tables + "-" + script.name().toLowerCase(Locale.ROOT);
    }

    private NameTable table(Script script) {
        NameTable loaded = tables.get(script.ordinal());
        return loaded == null ? load(script) : loaded;
    }

    private synchronized NameTable load(Script script) {
        NameTable loaded = tables.get(script.ordinal());
        if (loaded == null) {
            loaded = Images.load(image(image, script), NameTable::read, () -> rows.apply(script));
            tables.set(script.ordinal(), loaded);
        }
        return loaded;
    }
}
