package io.dateline.ingest;

import io.dateline.model.InputState;
import io.dateline.model.Report;
import java.util.Optional;

/**
 * What became of an input, or of one item embedded in it.
 *
 * @param path the name in the ledger
 * @param state INDEXED, TRUNCATED, EXPANDED, EMPTY, ENCRYPTED, UNSUPPORTED, FAILED or SKIPPED; the archive turns INDEXED into
 *     UPDATED, UNCHANGED or DUPLICATE where that is so
 * @param detail the reason in words; may be empty
 * @param bytes size in bytes
 * @param digest SHA-256 of the bytes in hexadecimal, empty where they could not be read
 * @param report of INDEXED and TRUNCATED, and of an EMPTY record; no archive takes that one
 */
public record Item(
        String path, InputState state, String detail, long bytes, Optional<String> digest, Optional<Report> report) {}
