package io.dateline.cli;

import io.dateline.IndexProgress;
import io.dateline.cli.render.Harmless;
import io.dateline.cli.render.Plural;
import java.io.Closeable;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Says how far a run is: a line that changes on a terminal, a line every few seconds elsewhere, nothing where quiet is wanted. */
final class Progress implements Closeable {
    private static final long ON_TERMINAL = TimeUnit.MILLISECONDS.toNanos(200);
    private static final long ELSEWHERE = TimeUnit.SECONDS.toNanos(5);
    private static final int PATH_COLUMNS = 32;
    private static final double LEAST_SHARE = 0.01;
    private static final long LEAST_MILLIS = 2_000;
    private static final String SPINNER = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";
    private static final String ERASE = "\r\u001B[K";

    private final Scene scene;
    private final boolean live;
    private final long began = System.nanoTime();
    private long said = began;
    private Optional<IndexProgress> last = Optional.empty();
    private int turns;
    private boolean shown;

    Progress(Scene scene) {
        this.scene = scene;
        this.live = scene.terminal().errIsTerminal();
    }

    void show(IndexProgress progress) {
        last = Optional.of(progress);
        long now = System.nanoTime();
        if (scene.options().quiet || now - said < (live ? ON_TERMINAL : ELSEWHERE)) {
            return;
        }
        said = now;
        String line = line(progress, TimeUnit.NANOSECONDS.toMillis(now - began));
        if (live) {
            char sign = SPINNER.charAt(turns++ % SPINNER.length());
            write(ERASE + sign + " " + line + "  " + end(progress.path()));
            shown = true;
        } else {
            scene.note(line);
        }
    }

    /** Takes the line away, so that what follows stands alone, and says how long it took. */
    @Override
    public void close() {
        if (shown) {
            write(ERASE);
            shown = false;
        }
        last.ifPresent(progress -> scene.note(end(progress, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began))));
    }

    static String end(IndexProgress progress, long millis) {
        return String.format(Locale.ROOT, "%s in %.1f s", done(progress, millis), millis / 1e3);
    }

    static String line(IndexProgress progress, long millis) {
        return done(progress, millis)
                + left(progress, millis)
                + progress.slow().map(Progress::slow).orElse("");
    }

    private static String done(IndexProgress progress, long millis) {
        long perSecond = millis == 0 ? 0 : progress.reports() * 1000 / millis;
        return Plural.of(progress.inputs(), "input") + ", " + Plural.of(progress.reports(), "report")
                + (progress.failed() > 0 ? ", " + progress.failed() + " failed" : "")
                + String.format(Locale.ROOT, ", %,.1f MB, %,d reports/s", progress.bytes() / 1e6, perSecond);
    }

    /** What is left, as if the rest were like what is done; nothing before there is something to judge by. */
    private static String left(IndexProgress progress, long millis) {
        double share = progress.share().orElse(0);
        if (share < LEAST_SHARE || millis < LEAST_MILLIS) {
            return "";
        }
        Duration left = Duration.ofMillis(Math.round(millis * (1 - share) / share));
        return String.format(Locale.ROOT, ", %d %%, about %s left", (int) (share * 100), words(left));
    }

    private static String slow(IndexProgress.Slow slow) {
        return ", " + slow.since().toSeconds() + " s at " + end(slow.path());
    }

    private static String words(Duration time) {
        if (time.toMinutes() < 2) {
            return time.toSeconds() + " s";
        }
        return time.toHours() < 2 ? time.toMinutes() + " min" : time.toHours() + " h";
    }

    private void write(String text) {
        scene.terminal().err().print(text);
        scene.terminal().err().flush();
    }

    private static String end(String path) {
        String line = Harmless.line(path);
        return line.length() <= PATH_COLUMNS ? line : "…" + line.substring(line.length() - PATH_COLUMNS);
    }
}
