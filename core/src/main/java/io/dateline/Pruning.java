package io.dateline;

import io.dateline.internal.lucene.LedgerLine;
import io.dateline.internal.lucene.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Takes out what a run over the same place did not find any more: inputs below a top folder of the run's own inputs, not seen in
 * it, and of which the file is gone, or is there without them, as a line of a file that became shorter.
 *
 * @param seen the paths of the run
 * @param same those of them that are files which were not read, as they are what they were
 */
record Pruning(Store store, Shelf shelf, Set<String> seen, Set<String> same) {

    /** How many reports went. */
    long prune() throws IOException {
        store.refresh();
        long went = 0;
        for (String path : gone()) {
            went += shelf.drop(path) ? 1 : 0;
        }
        return went;
    }

    private List<String> gone() throws IOException {
        Set<String> tops = new HashSet<>();
        seen.forEach(path -> tops.add(LedgerPath.top(path)));
        List<String> gone = new ArrayList<>();
        try (Stream<LedgerLine> lines = store.lines(Set.of())) {
            lines.map(line -> line.entry().path())
                    .filter(path -> !seen.contains(path) && tops.contains(LedgerPath.top(path)))
                    .filter(path -> isGone(LedgerPath.file(path)))
                    .forEach(gone::add);
        }
        return gone;
    }

    private boolean isGone(String file) {
        try {
            return !same.contains(file) && (seen.contains(file) || Files.notExists(Path.of(file)));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
