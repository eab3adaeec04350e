package io.dateline.benchmarks;

/**
 * How fast something was done.
 *
 * @param what in words
 * @param reports how many there were
 * @param tokens how many words they have, by the library's own tokenizer, in all comparisons
 * @param seconds of the clock on the wall
 * @param cpuSeconds of the processors, of all threads of the process: those that compile and collect garbage too
 * @param heapBytes the most that was in use at a collection or at the end, garbage that waited for one included
 */
record Pace(String what, long reports, long tokens, double seconds, double cpuSeconds, long heapBytes) {
    double reportsPerSecond() {
        return reports / seconds;
    }

    double tokensPerSecond() {
        return tokens / seconds;
    }

    /** How much of another's speed this one has. */
    double shareOf(Pace other) {
        return reportsPerSecond() / other.reportsPerSecond();
    }

    /** How much of another's speed it has by the time of the processors, which suffers less from what else a machine does. */
    double shareOfCpu(Pace other) {
        return other.cpuSeconds / other.reports / (cpuSeconds / reports);
    }
}
