package io.dateline.cli;

import io.dateline.IndexProgress;
import io.dateline.cli.render.Harmless;
import io.dateline.cli.render.Plural;
import java.io.Closeable;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Says how far a run is: a line that changes on a terminal, a line every few seconds elsewhere, nothing where quiet is wanted. */
final class Progress implements Closeable {
    private static final long ON_TERMINAL = TimeUnit.MILLISECONDS.toNanos(200);
    private static final long ELSEWHERE = TimeUnit.SECONDS.toNanos(5);
    private static final int PATH_COLUMNS = 32;
    private static final String SPINNER = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";
    private static final String ERASE = "\r\u001B[K";

    private final Scene scene;
    private final boolean live;
    private final long began = System.nanoTime();
    private long said = began;
    private int turns;
    private boolean shown;

    Progress(Scene scene) {
        this.scene = scene;
        this.live = scene.terminal().errIsTerminal();
    }

    void show(IndexProgress progress) {
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

    /** Takes the line away, so that what follows stands alone. */
    @Override
    public void close() {
        if (shown) {
            write(ERASE);
            shown = false;
        }
    }

    static String line(IndexProgress progress, long millis) {
        long perSecond = millis == 0 ? 0 : progress.inputs() * 1000 / millis;
        return Plural.of(progress.inputs(), "input") + ", " + Plural.of(progress.reports(), "report")
                + (progress.failed() > 0 ? ", " + progress.failed() + " failed" : "")
                + String.format(Locale.ROOT, ", %,.1f MB, %,d/s", progress.bytes() / 1e6, perSecond);
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
