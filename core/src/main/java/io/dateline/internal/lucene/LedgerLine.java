package io.dateline.internal.lucene;

import io.dateline.model.LedgerEntry;

/**
 * A line of the ledger as it is stored.
 *
 * @param stamp of what else the outcome depended on: the options of the run
 */
public record LedgerLine(LedgerEntry entry, String stamp) {}
