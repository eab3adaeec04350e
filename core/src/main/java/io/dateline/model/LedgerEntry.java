package io.dateline.model;

import java.util.Optional;

/**
 * What became of one input: a file, an embedded item, a line of JSON.
 *
 * @param path unique in the ledger: {@code a.zip!/b.txt}, {@code reports.jsonl#17}
 * @param detail the reason or the limit, in words; empty where there is nothing to say
 * @param reportId the report that it became, where it did
 * @param bytes its size in bytes
 * @param digest SHA-256 of its bytes in hexadecimal, where it was read
 */
public record LedgerEntry(
        String path, InputState state, String detail, Optional<String> reportId, long bytes, Optional<String> digest) {

    public LedgerEntry withState(InputState other, String newDetail) {
        return new LedgerEntry(path, other, newDetail, reportId, bytes, digest);
    }

    public LedgerEntry withoutDigest() {
        return new LedgerEntry(path, state, detail, reportId, bytes, Optional.empty());
    }
}
