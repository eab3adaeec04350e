package io.dateline.benchmarks.peers;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Solr server on the loopback interface, in a process of its own that ends with this one. */
final class SolrProcess implements Closeable {
    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final int port;

    private SolrProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts a server and waits until it listens.
     *
     * @param built what the module benchmarks/compare made: the program that starts Solr, and Solr
     */
    static SolrProcess start(Path built, Path home) throws IOException {
        Path log = home.resolve("solr.log");
        Process process = new ProcessBuilder(command(built, home))
                .directory(home.toFile())
                .redirectError(log.toFile())
                .start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String port = out.readLine();
        if (port == null) {
            throw new IOException("Solr did not start, see " + log);
        }
        return new SolrProcess(process, Integer.parseInt(port));
    }

    /** Memory and collector are those of Solr's own start script, but for the heap, which is twice its 512 MB. */
    private static List<String> command(Path built, Path home) throws IOException {
        Path libraries = built.resolve("solr");
        if (!Files.isDirectory(libraries)) {
            throw new IOException("Solr is not there: ./dateline-bench compare fetches it with Maven");
        }
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms1g",
                "-Xmx1g",
                "-XX:+UseG1GC",
                "-XX:+ParallelRefProcEnabled",
                "-XX:MaxGCPauseMillis=250",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.timezone=UTC",
                "-Dsolr.log.dir=" + home,
                "-Dlog4j2.level=WARN",
                "-cp",
                built.resolve("classes") + File.pathSeparator + libraries.resolve("*"),
                "io.dateline.benchmarks.compare.SolrServer",
                home.toString());
    }

    String address() {
        return "http://127.0.0.1:" + port + "/solr/" + SolrHome.CORE;
    }

    /** What it has taken of the processors so far, in nanoseconds; the system counts in hundredths of a second. */
    long processorNanos() {
        return process.info()
                .totalCpuDuration()
                .map(Duration::toNanos)
                .orElseThrow(() ->
                        new IllegalStateException("this system does not tell the processor time of another process"));
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
