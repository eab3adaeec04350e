package io.dateline.ingest;

import io.dateline.ingest.Input.FileInput;
import io.dateline.ingest.Input.JsonInput;
import io.dateline.ingest.Input.LinesInput;
import io.dateline.ingest.Input.ReportInput;
import io.dateline.ingest.Input.SkippedInput;
import io.dateline.ingest.Input.StreamedInput;
import io.dateline.ingest.Input.UnchangedInput;
import io.dateline.ingest.Input.UnreadableInput;
import io.dateline.model.InputState;
import io.dateline.model.Report;
import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads inputs into reports. Plain text, HTML, e-mail, mailboxes, zip, gzip, web archives, JSON and JSON lines are read by the library
 * itself; every other format needs {@code tika-parsers-standard-package} on the class path. The same bytes give the same reports,
 * wherever and whenever they are read. Nothing is fetched from a network. Safe for all threads.
 *
 * <p>What is too long, too large, too deep, damaged or locked becomes an item that says so; no input makes this throw. Where {@link
 * IngestOptions#isolation} doesn't say otherwise, those other formats are parsed in processes of their own, which are started when
 * they are first needed and ended by {@link #close}, or with this process. What a parser gave before it hung, ran out of memory or
 * crashed is kept where it is text or items.
 */
public final class Reader implements Closeable {
    private final Formats formats;
    private final Limits limits;

    Reader(Formats formats, Limits limits) {
        this.formats = formats;
        this.limits = limits;
    }

    /** The reader of all formats that are on the class path. */
    public static Reader standard() {
        return new Reader(Formats.standard(), Limits.DEFAULTS);
    }

    /** What became of an input and of the items in it: at least one, the items in a container before the container. */
    public List<Item> read(Input input, IngestOptions options) {
        List<Item> items = new ArrayList<>();
        read(input, options, items::add);
        return items;
    }

    /**
     * The same, for containers whose reports don't fit into memory together.
     *
     * @param each takes one item at a time, while this method waits, maybe on another thread; not called after it has returned
     */
    public void read(Input input, IngestOptions options, Consumer<Item> each) {
        switch (input) {
            case FileInput file ->
                new Expedition(formats, options, limits, each)
                        .read(
                                new Expedition.Place(file.path(), 0, Hint.NONE),
                                Content.of(file.file()),
                                Optional.empty(),
                                Optional.empty());
            case JsonInput line -> each.accept(JsonRecord.read(line.path(), line.line(), options));
            case StreamedInput line -> each.accept(JsonRecord.read(line, options));
            case ReportInput made -> each.accept(settle(made, options));
            case UnchangedInput file -> each.accept(settle(file));
            case LinesInput lines -> each.accept(settle(lines));
            case UnreadableInput lost -> each.accept(Expedition.settled(lost.path(), InputState.FAILED, lost.reason()));
            case SkippedInput skipped ->
                each.accept(Expedition.settled(skipped.path(), InputState.SKIPPED, skipped.reason()));
        }
    }

    private static Item settle(ReportInput made, IngestOptions options) {
        Report report = made.report();
        return new Settling(options).given(made.path(), report, Digests.of(report.toString()));
    }

    private static Item settle(UnchangedInput file) {
        long size = file.version().size();
        return new Item(file.path(), InputState.UNCHANGED, "", size, Optional.empty(), Optional.empty());
    }

    /** Ends the processes that parse. */
    @Override
    public void close() {
        formats.close();
    }

    private static Item settle(LinesInput lines) {
        InputState state = lines.lines() == 0 ? InputState.EMPTY : InputState.EXPANDED;
        String detail = Reasons.count(lines.lines(), "line");
        return new Item(lines.path(), state, detail, lines.version().size(), lines.digest(), Optional.empty());
    }
}
