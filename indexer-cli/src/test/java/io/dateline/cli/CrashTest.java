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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs that end in the midst of it: killed, or on a disk that is full. With {@code -Ddateline.crash.kills=50
 * -Ddateline.crash.files=10000} the long form.
 */
final class CrashTest {
    private static final int KILLS = Integer.getInteger("dateline.crash.kills", 4);
    private static final int FILES = Integer.getInteger("dateline.crash.files", 250);

    @TempDir
    private Path folder;

    private long seed;
    private Random random;

    @BeforeEach
    void makeFiles() {
        String given = System.getProperty("dateline.seed", "");
        seed = given.isEmpty() ? System.nanoTime() : Long.parseLong(given);
        random = new Random(seed);
        GeneratedFolder.of(folder.resolve("files"), seed, FILES);
        System.out.println("CrashTest: -Ddateline.seed=" + seed);
    }

    private Run.Setting here() {
        return Run.Setting.in(folder);
    }

    private static String[] index(String archive) {
        return new String[] {"index", "files", "--archive", archive, "--threads", "2", "--commit-every", "50ms", "-q"};
    }

    /** All that an archive says: its digest, its ledger and its sizes. */
    private List<String> whole(String archive) {
        here().run("verify", "--archive", archive).exits(0);
        Run digest = here().run("stats", "--digest", "--archive", archive).exits(0);
        Run ledger =
                here().run("ledger", "--format", "jsonl", "--archive", archive).exits(0);
        List<String> lines = new ArrayList<>(List.of(digest.out()));
        lines.addAll(ledger.out().lines().toList());
        return lines;
    }

    /** Within this process, which is quicker. */
    private Run look(String archive, String... command) {
        Map<String, String> environment =
                Map.of("DATELINE_ARCHIVE", folder.resolve(archive).toString());
        return Run.here(environment, "", command).exits(0);
    }

    @Test
    void aRunThatIsKilledAgainAndAgainEndsLikeOneThatIsNot() throws IOException, InterruptedException {
        long startup = timed(() -> here().run("index", "--retry", "failed", "--archive", "none"));
        long all = timed(() -> here().run(index("undisturbed")).exits(3));
        List<String> expected = whole("undisturbed");
        long step = Math.max(1, (all - startup) * 2 / KILLS);
        int struck = 0;
        int archive = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            if (isKilled("killed-" + archive, startup * 2 / 3 + random.nextLong(step))) {
                struck++;
            } else {
                assertThat(whole("killed-" + archive)).as("seed %s", seed).isEqualTo(expected);
                archive++;
            }
        }
        here().run(index("killed-" + archive)).exits(3);
        assertThat(whole("killed-" + archive)).as("seed %s", seed).isEqualTo(expected);
        Run again = here().run("index", "files", "--archive", "killed-" + archive);
        assertThat(again.exits(3).err()).contains("nothing new");
        System.out.println("CrashTest: " + struck + " of " + KILLS + " kills struck a run, over " + FILES + " files");
    }

    private static long timed(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - began).toMillis();
    }

    /** Starts a run and kills it after so long; false where it had ended by then. */
    private boolean isKilled(String archive, long millis) throws IOException, InterruptedException {
        Process process = here().start(index(archive));
        boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        return !ended;
    }

    @Test
    void anInterruptedRunKeepsWhatItDidAndGoesOn() throws IOException, InterruptedException {
        here().run(index("undisturbed")).exits(3);
        Process process = here().start(index("interrupted"));
        process.waitFor(random.nextLong(4_000), TimeUnit.MILLISECONDS);
        if (process.isAlive()) {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            assertThat(process.waitFor()).as("seed %s", seed).isIn(130, 3);
        }
        here().run(index("interrupted")).exits(3);
        assertThat(whole("interrupted")).as("seed %s", seed).isEqualTo(whole("undisturbed"));
    }

    /** A limit on the size of files stands in for a small disk: nobody needs to be root for it. */
    @Test
    void aFullDiskEndsARunWithAPlainMessageAndTheNextGoesOn() {
        Run full = here().limitedTo(200).run(index("small"));
        assumeTrue(full.exit() != 127, "there is no shell here");
        full.exits(1);
        assertThat(full.err()).startsWith("dateline: cannot write to ").contains("File too large");
        assertThat(full.err().lines()).hasSize(1);
        look("small", "verify");
        here().run(index("small")).exits(3);
        here().run(index("undisturbed")).exits(3);
        assertThat(whole("small")).as("seed %s", seed).isEqualTo(whole("undisturbed"));
    }

    @Test
    void aSmallFileSystemFillsUpAndIsMadeLarger() throws IOException, InterruptedException {
        Path mount = folder.resolve("mount");
        assertThat(mount.toFile().mkdir()).isTrue();
        String disk = mount.toString();
        assumeTrue(call("mount", "-t", "tmpfs", "-o", "size=300k", "tmpfs", disk), "only root can mount a file system");
        try {
            Run full = here().run(index("mount/archive")).exits(1);
            assertThat(full.err()).contains("No space left on device");
            assertThat(call("mount", "-o", "remount,size=64m", disk)).isTrue();
            look("mount/archive", "verify");
            here().run(index("mount/archive")).exits(3);
            here().run(index("undisturbed")).exits(3);
            assertThat(whole("mount/archive")).as("seed %s", seed).isEqualTo(whole("undisturbed"));
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
