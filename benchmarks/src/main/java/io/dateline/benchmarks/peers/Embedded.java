package io.dateline.benchmarks.peers;

import com.sun.management.OperatingSystemMXBean;
import io.dateline.benchmarks.facets.Answer;
import io.dateline.benchmarks.facets.Contender;
import io.dateline.benchmarks.facets.Question;
import io.dateline.benchmarks.facets.Task;
import java.io.IOException;
import java.lang.management.ManagementFactory;

/** An engine in this process, over an index that someone else closes. */
record Embedded(Contender contender, String name) implements Peer {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    @Override
    public Answer answer(Question question) throws IOException {
        return contender.answer(question, Task.FACETS);
    }

    @Override
    public void ask(Question question) throws IOException {
        answer(question);
    }

    @Override
    public long processorNanos() {
        return ofThisProcess();
    }

    static long ofThisProcess() {
        return SYSTEM.getProcessCpuTime();
    }

    @Override
    public void close() {}
}
