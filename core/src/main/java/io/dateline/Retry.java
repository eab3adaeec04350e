package io.dateline;

import io.dateline.internal.lucene.LedgerLine;
import io.dateline.internal.lucene.Store;
import io.dateline.model.InputState;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the files that lines of the ledger come of. */
final class Retry {
    private Retry() {}

    /** Those with lines in some states, by the stamp of the options that they were read with. A stream has no line of its own. */
    static SortedMap<String, SortedSet<Path>> groups(Store store, Set<InputState> states) throws IOException {
        SortedMap<String, SortedSet<Path>> groups = new TreeMap<>();
        try (Stream<LedgerLine> lines = store.lines(states)) {
            for (LedgerLine line : (Iterable<LedgerLine>) lines::iterator) {
                Optional<Path> file = file(line);
                if (file.isPresent()
                        && store.line(LedgerPath.file(line.entry().path())).isPresent()) {
                    groups.computeIfAbsent(OptionsStamp.optionsOf(line.stamp()), stamp -> new TreeSet<>())
                            .add(file.get());
                }
            }
        }
        return groups;
    }

    private static Optional<Path> file(LedgerLine line) {
        try {
            return Optional.of(Path.of(LedgerPath.file(line.entry().path())));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
