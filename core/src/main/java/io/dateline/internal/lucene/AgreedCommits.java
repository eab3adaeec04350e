package io.dateline.internal.lucene;

import io.dateline.internal.lucene.StoreException.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexDeletionPolicy;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;

/**
 * Which commits of an index stay: the last, and the one that another index agrees with. Until the other one has committed too, both
 * are there, so that what one of them has alone can be taken back.
 */
final class AgreedCommits extends IndexDeletionPolicy {
    /** The key of a commit's number in its data. */
    static final String NUMBER = "dateline.commit";

    private volatile String agreed;

    AgreedCommits(String agreed) {
        this.agreed = agreed;
    }

    String agreed() {
        return agreed;
    }

    /** From now on this is the commit to go back to. */
    void agree(String number) {
        agreed = number;
    }

    /** The last commit of this number. */
    static Optional<IndexCommit> find(Directory directory, String number) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return Optional.empty();
        }
        for (IndexCommit commit : DirectoryReader.listCommits(directory).reversed()) {
            if (number(commit).equals(number)) {
                return Optional.of(commit);
            }
        }
        return Optional.empty();
    }

    /** Has a writer go on from the commit of a number, where that is not the last one anyway. */
    static void goBack(IndexWriterConfig config, Directory directory, String number) throws IOException {
        IndexCommit agreed = find(directory, number)
                .orElseThrow(() -> new StoreException(
                        Problem.DAMAGED,
                        "its reports are of another time than its ledger, as in a copy made during a run"));
        if (!agreed.equals(DirectoryReader.listCommits(directory).getLast())) {
            config.setIndexCommit(agreed);
        }
    }

    private static String number(IndexCommit commit) throws IOException {
        return commit.getUserData().getOrDefault(NUMBER, "");
    }

    /** Of an index that is opened at the agreed commit, those after it go. */
    @Override
    public void onInit(List<? extends IndexCommit> commits) throws IOException {
        if (!commits.isEmpty()) {
            keep(commits, lastAgreed(commits));
        }
    }

    private IndexCommit lastAgreed(List<? extends IndexCommit> commits) throws IOException {
        for (IndexCommit commit : commits.reversed()) {
            if (number(commit).equals(agreed)) {
                return commit;
            }
        }
        return commits.getLast();
    }

    @Override
    public void onCommit(List<? extends IndexCommit> commits) throws IOException {
        keep(commits, lastAgreed(commits), commits.getLast());
    }

    private static void keep(List<? extends IndexCommit> commits, IndexCommit... kept) {
        List<IndexCommit> stay = List.of(kept);
        commits.stream().filter(commit -> !stay.contains(commit)).forEach(IndexCommit::delete);
    }
}
