package io.dateline.internal.lucene;

import io.dateline.model.LedgerEntry;
import java.util.List;
import java.util.Optional;

/**
 * A line of the ledger as it is stored.
 *
 * @param stamp of what else the outcome depended on: the options of the run
 * @param paths those that its report has because of this input
 * @param mark of the file as it was read, by which it is known again without being opened; none of what is no file, or where the
 *     file may have changed since without showing it
 * @param items how many other lines came of the same input
 */
public record LedgerLine(LedgerEntry entry, String stamp, List<String> paths, Optional<String> mark, long items) {
    public LedgerLine {
        paths = List.copyOf(paths);
    }

    public LedgerLine withEntry(LedgerEntry other) {
        return new LedgerLine(other, stamp, paths, mark, items);
    }

    public LedgerLine withMark(Optional<String> other) {
        return new LedgerLine(entry, stamp, paths, other, items);
    }
}
