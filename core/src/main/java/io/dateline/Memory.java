package io.dateline;

import io.dateline.Prepared.Elsewhere;
import io.dateline.Prepared.Ready;
import io.dateline.Prepared.Same;
import io.dateline.ingest.FileVersion;
import io.dateline.ingest.Input.FileInput;
import io.dateline.ingest.Item;
import io.dateline.ingest.Known;
import io.dateline.internal.lucene.LedgerLine;
import io.dateline.internal.lucene.Store;
import io.dateline.model.InputState;
import io.dateline.model.LedgerEntry;
import io.dateline.model.TaggedReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** What the ledger knows of files before they are read, as far as a run goes by it. */
record Memory(Store store, OptionsStamp stamp, Speaking speaking, Recognition by) implements Known {

    @Override
    public boolean has(String path, FileVersion version) {
        return by == Recognition.TIME
                && version.mark().isPresent()
                && line(path).filter(line -> line.mark().equals(version.mark())).isPresent();
    }

    @Override
    public Optional<String> digest(String path, FileVersion version) {
        return by == Recognition.NONE
                ? Optional.empty()
                : line(path)
                        .map(LedgerLine::entry)
                        .filter(entry -> entry.bytes() == version.size())
                        .flatMap(LedgerEntry::digest);
    }

    /** What the ledger says of a path, under the same options. */
    private Optional<LedgerLine> line(String path) {
        try {
            return store.line(path).filter(this::isOfSameOptions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isOfSameOptions(LedgerLine line) {
        return line.stamp().equals(stamp.of(line.entry().state()));
    }

    /** A file whose content is known, so that it need not be read; none where it is to be read. */
    Optional<Prepared> recognise(FileInput file) throws IOException {
        Optional<String> before = digest(file.path(), file.version());
        boolean isOfKnownSize = by != Recognition.NONE
                && !file.version().equals(FileVersion.NONE)
                && (before.isPresent() || store.hasSize(file.version().size()));
        Optional<String> content = isOfKnownSize ? file.digest() : Optional.empty();
        if (content.isEmpty()) {
            return Optional.empty();
        }
        return content.equals(before) ? Optional.of(new Same(file.version())) : elsewhere(file, content.get());
    }

    private Optional<Prepared> elsewhere(FileInput file, String content) throws IOException {
        for (LedgerLine line : store.ofContent(content)) {
            Optional<TaggedReport> held = speaksFor(line, file.path()) ? report(line) : Optional.empty();
            if (held.isPresent()) {
                return Optional.of(elsewhere(file, line.entry(), held.get()));
            }
        }
        return Optional.empty();
    }

    /** Whether what was read at a line's path is what would be read at another; items have no place of their own to look at. */
    private boolean speaksFor(LedgerLine line, String path) {
        LedgerEntry entry = line.entry();
        return isOfSameOptions(line)
                && line.items() == 0
                && entry.state() != InputState.DUPLICATE
                && LedgerPath.file(entry.path()).equals(entry.path())
                && !entry.path().equals(path)
                && LedgerPath.isNamedAlike(entry.path(), path)
                && Shelf.isOfContent(line);
    }

    private Optional<TaggedReport> report(LedgerLine line) throws IOException {
        return store.report(line.entry().reportId().orElseThrow());
    }

    private Prepared elsewhere(FileInput file, LedgerEntry from, TaggedReport held) {
        TaggedReport here = speaking.at(held, List.of(file.path()));
        boolean cut = from.state() == InputState.TRUNCATED;
        Item item = new Item(
                file.path(),
                cut ? InputState.TRUNCATED : InputState.INDEXED,
                cut ? from.detail() : "",
                from.bytes(),
                from.digest(),
                Optional.of(here.report()));
        return new Elsewhere(new Ready(item, Optional.of(here)), from.path());
    }
}
