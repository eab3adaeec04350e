package io.dateline.cli.render;

import com.fasterxml.jackson.core.JsonGenerator;
import io.dateline.ArchiveStats;
import io.dateline.model.InputState;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Sizes and versions of an archive. */
public final class StatsView {
    private StatsView() {}

    public static void json(JsonGenerator json, ArchiveStats stats) throws IOException {
        json.writeStartObject();
        json.writeNumberField("reports", stats.reports());
        json.writeNumberField("dated", stats.dated());
        json.writeNumberField("mentions", stats.mentions());
        json.writeNumberField("countries", stats.countries());
        json.writeNumberField("actors", stats.actors());
        LedgerJson.counts(json, "inputs", new TreeMap<>(stats.inputs()));
        json.writeNumberField("bytes", stats.bytes());
        json.writeNumberField("schema", stats.schema());
        json.writeStringField("software", stats.software());
        json.writeStringField("dictionary", stats.dictionary().id());
        json.writeEndObject();
    }

    public static void text(Writer out, ArchiveStats stats) throws IOException {
        line(out, "reports", stats.reports());
        line(out, "dated", stats.dated());
        line(out, "mentions", stats.mentions());
        line(out, "countries", stats.countries());
        line(out, "actors", stats.actors());
        line(out, "bytes", stats.bytes());
        out.write("schema    " + stats.schema() + ", written by " + Harmless.line(stats.software()) + "\n");
        out.write("dictionary " + stats.dictionary().id() + "\n");
        for (Map.Entry<InputState, Long> inputs : new TreeMap<>(stats.inputs()).entrySet()) {
            out.write("inputs    " + LedgerText.count(inputs.getKey(), inputs.getValue()) + "\n");
        }
    }

    private static void line(Writer out, String name, long number) throws IOException {
        out.write(String.format(Locale.ROOT, "%-9s %,d", name, number) + "\n");
    }
}
