package io.dateline.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How a process that parses is started: as this one was, with less memory, without network and without a word. With less inlining than
 * is usual, as the compiler otherwise takes longer over it than it gains.
 */
final class WorkerCommand {
    private WorkerCommand() {}

    static List<String> of(Isolation.Processes isolation, Path temporary) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + (isolation.heapBytes() >> 10) + "k",
                "-XX:+UseSerialGC",
                "-XX:MaxInlineLevel=6",
                "-XX:FreqInlineSize=80",
                "-XX:InlineSmallCode=600",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisplayVMOutputToStderr",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + temporary.resolve("crash.log"),
                "-Xshare:auto",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + temporary,
                "-Djdk.net.hosts.file=" + temporary.resolve("no-hosts"),
                "-Djava.nio.channels.spi.SelectorProvider=" + NoNetwork.class.getName(),
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-Dslf4j.internal.verbosity=ERROR",
                "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
                "-Dorg.apache.logging.log4j.simplelog.level=OFF",
                "-Dlog4j2.StatusLogger.level=OFF",
                Worker.class.getName());
    }

    /**
     * Tells where the classes are, which on the command line might be too long. Options meant for the caller's virtual machine, such
     * as a debugger's port, can't be used twice.
     */
    static void prepare(Map<String, String> environment) {
        List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS").forEach(environment::remove);
        environment.put("CLASSPATH", System.getProperty("java.class.path"));
    }
}
