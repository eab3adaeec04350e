package io.dateline.internal.lucene;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.KeepOnlyLastCommitDeletionPolicy;

/**
 * The two indexes of a store, which are committed as one. The reports come first, and their commit before stays until the ledger
 * has committed under the same number; whoever opens them takes the reports of the ledger's number. So a failure in between takes
 * nothing away and leaves nothing half done: the store is as it was at the commit before.
 */
final class Indexes implements Closeable {
    private static final int TRIES = 5;

    private final Index reports;
    private final Index ledger;
    private final AgreedCommits commits;

    private Indexes(Index reports, Index ledger, AgreedCommits commits) {
        this.reports = reports;
        this.ledger = ledger;
        this.commits = commits;
    }

    Index reports() {
        return reports;
    }

    Index ledger() {
        return ledger;
    }

    /** Opens both at one number. */
    static Indexes openForReading(Folder folder, Disk disk) throws IOException {
        return agreeing(folder, disk, () -> Index.openForReading(disk, folder.ledger(), ""));
    }

    /** The same, but the ledger once it is asked for, as it is then: most questions are about reports alone. */
    static Indexes openBriefly(Folder folder, Disk disk) throws IOException {
        return agreeing(folder, disk, () -> Index.openLater(disk, folder.ledger()));
    }

    /** How the ledger is opened. */
    @FunctionalInterface
    private interface Opening {
        Index ledger() throws IOException;
    }

    /** Again where a writer takes that commit away in between. */
    private static Indexes agreeing(Folder folder, Disk disk, Opening opening) throws IOException {
        for (int left = TRIES; ; left--) {
            try {
                return openTogether(folder, disk, opening.ledger());
            } catch (StoreException e) {
                boolean vanished =
                        e.getCause() instanceof NoSuchFileException || e.getCause() instanceof FileNotFoundException;
                if (!vanished || left == 0) {
                    throw e;
                }
            }
        }
    }

    private static Indexes openTogether(Folder folder, Disk disk, Index ledger) throws IOException {
        try {
            String agreed = ledger.data().getOrDefault(AgreedCommits.NUMBER, "");
            Index reports = Index.openForReading(disk, folder.reports(), agreed);
            return new Indexes(reports, ledger, new AgreedCommits(agreed));
        } catch (IOException e) {
            ledger.close();
            throw e;
        }
    }

    /**
     * Opens both for writing, and makes them where they are not; what one of them committed alone is taken back.
     *
     * @param exist whether they must be there: a store without its ledger is damaged, and is not to be mended by making an empty one
     */
    static Indexes openForWriting(Folder folder, boolean exist, Disk disk) throws IOException {
        if (exist) {
            Index.openForReading(disk, folder.ledger(), "").close();
        }
        Index ledger = Index.openForWriting(
                disk, folder.ledger(), Optional.empty(), new KeepOnlyLastCommitDeletionPolicy(), Optional.empty());
        try {
            AgreedCommits commits = new AgreedCommits(ledger.data().getOrDefault(AgreedCommits.NUMBER, ""));
            Optional<String> at = exist ? Optional.of(commits.agreed()) : Optional.empty();
            return new Indexes(
                    Index.openForWriting(disk, folder.reports(), Optional.of(Pages.NEWEST), commits, at),
                    ledger,
                    commits);
        } catch (IOException e) {
            ledger.close();
            throw e;
        }
    }

    /** Makes empty indexes last. The commit of the reports comes last here: it makes the folder an archive. */
    void commitFirst(Stamp stamp) throws IOException {
        ledger.commit(Map.of(AgreedCommits.NUMBER, "0"));
        reports.commit(numbered(stamp, "0"));
        commits.agree("0");
    }

    /** Makes what was written to both last, also beyond a failure of power; does nothing where nothing is new. */
    void commit(Stamp stamp) throws IOException {
        if (!reports.hasChanges() && !ledger.hasChanges() && stamp.isIn(reports.data())) {
            return;
        }
        String next = next(commits.agreed());
        reports.commit(numbered(stamp, next));
        ledger.commit(Map.of(AgreedCommits.NUMBER, next));
        commits.agree(next);
        reports.deleteUnused();
    }

    private static Map<String, String> numbered(Stamp stamp, String number) {
        Map<String, String> data = new HashMap<>(stamp.written());
        data.put(AgreedCommits.NUMBER, number);
        return data;
    }

    private static String next(String number) {
        return number.matches("\\d{1,18}") ? Long.toString(Long.parseLong(number) + 1) : "1";
    }

    @Override
    public void close() throws IOException {
        try (Index last = ledger;
                Index first = reports) {
            assert first != last;
        }
    }
}
