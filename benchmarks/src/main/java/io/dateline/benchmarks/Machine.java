package io.dateline.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.util.Version;

/** What the figures were measured on, in words. */
record Machine(String processor, int cores, long memoryGigabytes, String system, String java, String versions) {

    static Machine here() {
        Runtime runtime = Runtime.getRuntime();
        return new Machine(
                first("/proc/cpuinfo", "model name").orElse(System.getProperty("os.arch")),
                runtime.availableProcessors(),
                first("/proc/meminfo", "MemTotal").map(Machine::gigabytes).orElse(0L),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"),
                "Dateline " + version() + ", Lucene " + Version.LATEST);
    }

    private static String version() {
        return Optional.ofNullable(Machine.class.getPackage().getImplementationVersion())
                .orElse("unpackaged");
    }

    private static long gigabytes(String kilobytes) {
        return Math.round(Long.parseLong(kilobytes.replaceAll("\\D", "")) / 1_048_576.0);
    }

    private static Optional<String> first(String file, String key) {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst();
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    String inWords() {
        String memory = memoryGigabytes == 0 ? "" : ", " + memoryGigabytes + " GB of memory";
        return processor + ", " + cores + " cores" + memory + "; " + system + "; " + java + "; " + versions;
    }
}
