package io.dateline;

import io.dateline.internal.lucene.LedgerLine;
import io.dateline.internal.lucene.Store;
import io.dateline.ingest.Item;
import io.dateline.model.InputState;
import io.dateline.model.Report;
import io.dateline.model.TaggedReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Decides what becomes of a report that was read, given what the archive holds. A report whose id is the digest of its content may
 * have several paths: what it says of itself, such as its date of publication, is what was read at the first of them, so that the
 * order in which they are found makes no difference. A report that brought its own id is replaced by the one read last.
 */
record Placing(Store store) {

    /**
     * @param state what the ledger says, or {@link InputState#UNCHANGED} where it stays as it is
     * @param detail what it says besides
     * @param write what to write, if anything
     */
    record Place(InputState state, String detail, Optional<TaggedReport> write) {}

    /**
     * @param before what the ledger says of the path
     */
    Place place(Item item, TaggedReport read, Optional<LedgerLine> before) throws IOException {
        Optional<TaggedReport> held = store.report(read.report().id());
        if (held.isEmpty()) {
            boolean replaces = before.flatMap(line -> line.entry().reportId()).isPresent();
            return new Place(replaces ? updated(item) : item.state(), item.detail(), Optional.of(read));
        }
        List<String> paths = read.report().paths();
        return held.get().report().paths().containsAll(paths)
                ? again(item, read, held.get(), before)
                : elsewhere(item, read, held.get());
    }

    private static Place again(Item item, TaggedReport read, TaggedReport held, Optional<LedgerLine> before) {
        List<String> paths = held.report().paths();
        boolean speaks = !hasContentId(item, read) || isFirst(read, held);
        if (!speaks || isSame(read.report(), held.report())) {
            return new Place(before.isEmpty() ? item.state() : InputState.UNCHANGED, item.detail(), Optional.empty());
        }
        return new Place(updated(item), item.detail(), Optional.of(withPaths(read, paths)));
    }

    private static Place elsewhere(Item item, TaggedReport read, TaggedReport held) {
        List<String> paths = hasContentId(item, read)
                ? sorted(held.report().paths(), read.report().paths())
                : joined(read.report().paths(), held.report().paths());
        boolean same = isSame(read.report(), held.report());
        if (!same && !hasContentId(item, read)) {
            return new Place(updated(item), item.detail(), Optional.of(withPaths(read, paths)));
        }
        TaggedReport speaking = !same && isFirst(read, held) ? read : held;
        String detail = "the same as " + held.report().paths().getFirst();
        return new Place(InputState.DUPLICATE, detail, Optional.of(withPaths(speaking, paths)));
    }

    /** Those held are in order: a path among thousands takes its place without their being sorted anew. */
    private static List<String> sorted(List<String> held, List<String> more) {
        List<String> sorted = new ArrayList<>(held);
        for (String path : more) {
            int at = Collections.binarySearch(sorted, path);
            if (at < 0) {
                sorted.add(-at - 1, path);
            }
        }
        return sorted;
    }

    private static List<String> joined(List<String> first, List<String> then) {
        return java.util.stream.Stream.concat(first.stream(), then.stream())
                .distinct()
                .toList();
    }

    private static InputState updated(Item item) {
        return item.state() == InputState.TRUNCATED ? InputState.TRUNCATED : InputState.UPDATED;
    }

    private static boolean hasContentId(Item item, TaggedReport read) {
        return item.digest()
                .filter(digest -> digest.startsWith(read.report().id()))
                .isPresent();
    }

    private static boolean isFirst(TaggedReport read, TaggedReport held) {
        return read.report()
                        .paths()
                        .getFirst()
                        .compareTo(Collections.min(held.report().paths()))
                <= 0;
    }

    private static boolean isSame(Report one, Report other) {
        return one.withPaths(List.of("")).equals(other.withPaths(List.of("")));
    }

    private static TaggedReport withPaths(TaggedReport tagged, List<String> paths) {
        return new TaggedReport(tagged.report().withPaths(paths), tagged.findings());
    }
}
