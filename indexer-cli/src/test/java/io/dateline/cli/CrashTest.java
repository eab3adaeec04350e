package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs that end in the midst of it: killed, interrupted, or on a disk that is full. With {@code -Ddateline.crash.kills=50
 * -Ddateline.crash.files=10000} the long form.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CrashTest {
    private static final int KILLS = Integer.getInteger("dateline.crash.kills", 1);
    private static final int FILES = Integer.getInteger("dateline.crash.files", 48);
    private static final boolean LONG_FORM = FILES > 1000;

    /** In blocks of 512 bytes: less than the largest file of the archive needs. */
    private static final int SMALL = LONG_FORM ? 200 : 40;

    /** Less than all of the archive, and more than its beginning. */
    private static final String DISK = LONG_FORM ? "2m" : "120k";

    private static final String COMMIT_EVERY = LONG_FORM ? "1s" : "50ms";

    private Path folder = Path.of("");
    private Random random = new Random();
    private long seed;
    private long millis;
    private List<String> expected = List.of();

    @BeforeAll
    void runUndisturbed(@TempDir Path temporary) {
        folder = temporary;
        String given = System.getProperty("dateline.seed", "");
        seed = given.isEmpty() ? System.nanoTime() : Long.parseLong(given);
        random = new Random(seed);
        GeneratedFolder.of(folder.resolve("files"), seed, FILES);
        System.out.println("CrashTest: -Ddateline.seed=" + seed);
        millis = timed(() -> here().run(index("undisturbed")).exits(3));
        expected = whole("undisturbed");
    }

    private Run.Setting here() {
        return Run.Setting.in(folder);
    }

    private String[] index(String archive) {
        String files = folder.resolve("files").toString();
        return new String[] {
            "index", files, "--archive", archive, "--threads", "2", "--commit-every", COMMIT_EVERY, "-q"
        };
    }

    /** Within this process, which is quicker. */
    private Run look(String archive, String... command) {
        Map<String, String> environment =
                Map.of("DATELINE_ARCHIVE", folder.resolve(archive).toString());
        return Run.here(environment, "", command);
    }

    /** All that an archive says: its digest and its ledger. */
    private List<String> whole(String archive) {
        look(archive, "verify").exits(0);
        List<String> lines = new ArrayList<>(
                List.of(look(archive, "stats", "--digest").exits(0).out()));
        lines.addAll(ledger(archive));
        return lines;
    }

    private List<String> ledger(String archive) {
        return look(archive, "ledger", "--format", "jsonl")
                .exits(0)
                .out()
                .lines()
                .toList();
    }

    private void isWhole(String archive) {
        assertThat(whole(archive)).as("seed %s", seed).isEqualTo(expected);
    }

    @Test
    void aRunThatIsStoppedAgainAndAgainEndsLikeOneThatIsNot() throws IOException, InterruptedException {
        long startup = timed(() -> here().run(index("undisturbed")).exits(3));
        long step = Math.max(1, (millis - startup) * 2 / (KILLS + 1));
        int struck = 0;
        int archive = 0;
        for (int kill = 0; kill <= KILLS; kill++) {
            if (isStopped("stopped-" + archive, startup * 2 / 3 + random.nextLong(step), kill == KILLS)) {
                struck++;
            } else {
                isWhole("stopped-" + archive++);
            }
        }
        here().run(index("stopped-" + archive)).exits(3);
        isWhole("stopped-" + archive);
        Run again = look("stopped-" + archive, "index", folder.resolve("files").toString());
        assertThat(again.exits(3).err()).contains("nothing new");
        System.out.println("CrashTest: " + struck + " of " + (KILLS + 1) + " stops struck a run, over " + FILES
                + " files, " + expected.getFirst().strip());
    }

    private static long timed(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - began).toMillis();
    }

    /** Starts a run and after so long kills it, or interrupts it as Ctrl-C does; false where it had ended by then. */
    private boolean isStopped(String archive, long after, boolean gently) throws IOException, InterruptedException {
        Process process = here().start(index(archive));
        boolean ended = process.waitFor(after, TimeUnit.MILLISECONDS);
        if (gently && !ended) {
            call("kill", "-INT", Long.toString(process.pid()));
            assertThat(process.waitFor()).as("seed %s", seed).isIn(130, 3);
            return process.exitValue() == 130;
        }
        process.destroyForcibly().waitFor();
        return !ended;
    }

    /** A limit on the size of files stands in for a small disk: nobody needs to be root for it. */
    @Test
    void aFullDiskEndsARunWithAPlainMessageAndTheNextGoesOn() {
        Run full = here().jvm("-XX:-UsePerfData").limitedTo(SMALL).run(index("small"));
        assumeTrue(full.exit() != 127, "there is no shell here");
        full.exits(1);
        assertThat(full.err()).startsWith("dateline: cannot write to ").contains("File too large");
        assertThat(full.err().lines()).hasSize(1);
        look("small", "verify").exits(0);
        here().run(index("small")).exits(3);
        isWhole("small");
    }

    @Test
    void aSmallFileSystemFillsUpAndIsMadeLarger() throws IOException, InterruptedException {
        Path mount = folder.resolve("mount");
        assertThat(mount.toFile().mkdir()).isTrue();
        String disk = mount.toString();
        assumeTrue(
                call("mount", "-t", "tmpfs", "-o", "size=" + DISK, "tmpfs", disk), "only root can mount a file system");
        try {
            Run full = here().run(index("mount/archive")).exits(1);
            assertThat(full.err()).contains("No space left on device");
            assertThat(call("mount", "-o", "remount,size=200m", disk)).isTrue();
            look("mount/archive", "verify").exits(0);
            assertThat(expected).as("what was committed").containsAll(ledger("mount/archive"));
            here().run(index("mount/archive")).exits(3);
            isWhole("mount/archive");
        } finally {
            call("umount", disk);
        }
    }

    private static boolean call(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            assumeTrue(false, "there is no " + command[0] + " here: " + e.getMessage());
            return false;
        }
    }
}
