package io.dateline;

import io.dateline.model.InputState;
import java.util.Map;

/**
 * Sizes and versions of an archive.
 *
 * @param reports how many it holds
 * @param dated how many of them have a known date of publication
 * @param mentions how many spans are counted, over all reports
 * @param countries how many different ones
 * @param actors how many different ones
 * @param inputs ledger lines by state
 * @param bytes on disk
 * @param schema the version of the index schema
 * @param software the version that wrote it last
 * @param dictionary how it stands to the dictionary in its folder
 */
public record ArchiveStats(
        long reports,
        long dated,
        long mentions,
        long countries,
        long actors,
        Map<InputState, Long> inputs,
        long bytes,
        int schema,
        String software,
        DictionaryState dictionary) {}
