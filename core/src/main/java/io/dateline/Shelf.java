package io.dateline;

import io.dateline.internal.lucene.LedgerLine;
import io.dateline.internal.lucene.Store;
import io.dateline.model.InputState;
import io.dateline.model.LedgerEntry;
import io.dateline.model.TaggedReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps reports, their paths and the ledger in step. */
record Shelf(Store store, Speaking speaking) {

    /** The report of a line loses the paths that it had from there, and goes where it has none left; whether it went. */
    boolean lose(LedgerLine line) throws IOException {
        return lose(line, Optional.empty());
    }

    private boolean lose(LedgerLine line, Optional<String> heir) throws IOException {
        Optional<TaggedReport> tagged = report(line);
        if (tagged.isEmpty()) {
            return false;
        }
        List<String> left = new ArrayList<>(tagged.get().report().paths());
        boolean had = left.removeAll(line.paths());
        if (left.isEmpty()) {
            store.deleteReport(tagged.get().report().id());
        } else if (had) {
            store.put(isOfContent(line) ? speaking.at(tagged.get(), left) : withPaths(tagged.get(), left));
            promote(line, heir.orElse(left.getFirst()));
        }
        return left.isEmpty();
    }

    /** Whether the report has no other id than the digest of its content. */
    static boolean isOfContent(LedgerLine line) {
        String id = line.entry().reportId().orElse("-");
        return line.entry().digest().filter(digest -> digest.startsWith(id)).isPresent();
    }

    private static TaggedReport withPaths(TaggedReport tagged, List<String> paths) {
        return new TaggedReport(tagged.report().withPaths(paths), tagged.findings());
    }

    /** Where the line that the others are duplicates of goes, one of them takes its place. */
    private void promote(LedgerLine gone, String heir) throws IOException {
        Optional<LedgerLine> line = store.line(heir);
        if (gone.entry().state() != InputState.DUPLICATE
                && line.isPresent()
                && line.get().entry().state() == InputState.DUPLICATE) {
            LedgerEntry entry = line.get().entry();
            boolean cut = gone.entry().state() == InputState.TRUNCATED;
            InputState state = cut ? InputState.TRUNCATED : InputState.INDEXED;
            String detail = cut ? gone.entry().detail() : "";
            store.put(line.get().withEntry(entry.withState(state, detail)));
        }
    }

    private Optional<TaggedReport> report(LedgerLine line) throws IOException {
        return line.entry().reportId().isEmpty()
                ? Optional.empty()
                : store.report(line.entry().reportId().get());
    }

    /** Takes a line out of the ledger, and its report's paths; whether the report went with them. */
    boolean drop(String path) throws IOException {
        return drop(path, Optional.empty());
    }

    /**
     * The same.
     *
     * @param heir which of the lines of the same content takes its place, where that is not all the same
     */
    boolean drop(String path, Optional<String> heir) throws IOException {
        Optional<LedgerLine> line = store.line(path);
        boolean went = line.isPresent() && lose(line.get(), heir);
        store.deleteLine(path);
        return went;
    }

    /** Takes a report out, with the lines of the ledger that it came of; of a refreshed store. */
    boolean remove(String id) throws IOException {
        if (store.report(id).isEmpty()) {
            return false;
        }
        for (LedgerLine line : store.linesOf(id)) {
            dropMarkAbove(line.entry().path());
            store.deleteLine(line.entry().path());
        }
        store.deleteReport(id);
        return true;
    }

    /** A container is read again where an item of it is gone. */
    private void dropMarkAbove(String path) throws IOException {
        String file = LedgerPath.file(path);
        Optional<LedgerLine> above = file.equals(path) ? Optional.empty() : store.line(file);
        if (above.isPresent() && above.get().entry().digest().isPresent()) {
            LedgerLine unmarked = above.get().withMark(Optional.empty());
            store.put(unmarked.withEntry(unmarked.entry().withoutDigest()));
        }
    }

    /** Takes out what is at a path or below it, in a folder or a container; how many reports went. */
    int removeBelow(String path) throws IOException {
        store.refresh();
        List<String> paths = new ArrayList<>();
        for (String below : List.of("/", "!/", "#")) {
            paths.addAll(store.pathsBelow(path + below));
        }
        if (store.line(path).isPresent()) {
            paths.add(path);
        }
        int went = 0;
        for (String each : paths) {
            dropMarkAbove(each);
            went += drop(each) ? 1 : 0;
        }
        for (String id : store.withPath(path)) {
            went += remove(id) ? 1 : 0;
        }
        return went;
    }
}
