package io.dateline;

import io.dateline.internal.lucene.Store;
import io.dateline.model.EventDate;
import io.dateline.model.LedgerEntry;
import io.dateline.model.Report;
import io.dateline.model.TaggedReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a report was found in, and what was found in it, by the ledger.
 *
 * @param parents the containers that it lies in, innermost of each of its paths, in the order of the paths: a mail of its attachment, a
 *     zip file. None of a file that lies in a folder
 * @param children the items directly in it, in the order of their paths: the attachments of a mail; the first thousand
 * @param copies the other reports that tell the same story, in the order of their ids; the first thousand
 */
public record Family(List<LedgerEntry> parents, List<LedgerEntry> children, List<Copy> copies) {
    private static final String IN = "!/";
    private static final int MOST = 1_000;

    public Family {
        parents = List.copyOf(parents);
        children = List.copyOf(children);
        copies = List.copyOf(copies);
    }

    /** A report that stands by itself. */
    public Family(List<LedgerEntry> parents, List<LedgerEntry> children) {
        this(parents, children, List.of());
    }

    /** A report that tells the same story as another. */
    public record Copy(String id, String title, Optional<EventDate> published, List<String> paths) {
        static Copy of(Report report) {
            return new Copy(report.id(), report.title(), report.published().date(), report.paths());
        }
    }

    static Family of(Report report, Store store) throws IOException {
        List<LedgerEntry> parents = new ArrayList<>();
        List<LedgerEntry> children = new ArrayList<>();
        for (String path : report.paths()) {
            int item = path.lastIndexOf(IN);
            if (item > 0) {
                entry(store, path.substring(0, item)).ifPresent(parents::add);
            }
            addChildren(store, path, children);
        }
        return new Family(parents.stream().distinct().toList(), children, copies(report, store));
    }

    private static List<Copy> copies(Report report, Store store) throws IOException {
        List<Copy> copies = new ArrayList<>();
        for (String id : store.story(report.id())) {
            if (copies.size() < MOST && !id.equals(report.id())) {
                store.report(id).map(TaggedReport::report).map(Copy::of).ifPresent(copies::add);
            }
        }
        return copies;
    }

    private static void addChildren(Store store, String path, List<LedgerEntry> children) throws IOException {
        String below = path + IN;
        for (String each : store.pathsBelow(below)) {
            if (children.size() < MOST && each.indexOf(IN, below.length()) < 0) {
                entry(store, each).ifPresent(children::add);
            }
        }
    }

    private static Optional<LedgerEntry> entry(Store store, String path) throws IOException {
        return store.line(path).map(line -> line.entry());
    }
}
