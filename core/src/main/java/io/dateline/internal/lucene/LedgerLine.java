package io.dateline.internal.lucene;

import io.dateline.model.LedgerEntry;
import java.util.List;

/**
 * A line of the ledger as it is stored.
 *
 * @param stamp of what else the outcome depended on: the options of the run
 * @param paths those that its report has because of this input
 */
public record LedgerLine(LedgerEntry entry, String stamp, List<String> paths) {
    public LedgerLine {
        paths = List.copyOf(paths);
    }
}
