package io.dateline.benchmarks.facets;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Asks the contenders all questions, in an order that is shuffled anew each time: one contender all of them, then the next, again and
 * again, so that what else the machine does meets all alike. Never one right after another: who asks what was just asked has
 * the reports in the processor's caches already, and two contenders of one engine would help each other. What is taken is the
 * processor time of the asking thread, which other programs on the machine lengthen less than the time on the wall.
 */
final class Timing {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Contender> contenders;
    private final List<Question> questions;
    private final Random random;
    private long sink;

    Timing(List<Contender> contenders, List<Question> questions, long seed) {
        this.contenders = List.copyOf(contenders);
        this.questions = List.copyOf(questions);
        this.random = new Random(seed);
    }

    /** Of each contender, in their order, the samples by kind of query. */
    List<Map<Kind, Samples>> measure(Task task, int warmups, int rounds) throws IOException {
        List<Map<Kind, Samples>> all = new ArrayList<>();
        contenders.forEach(each -> all.add(new EnumMap<>(Kind.class)));
        List<Integer> turns =
                new ArrayList<>(IntStream.range(0, contenders.size()).boxed().toList());
        for (int round = -warmups; round < rounds; round++) {
            Collections.shuffle(turns, random);
            for (int turn : turns) {
                ask(contenders.get(turn), task, round < 0 ? new EnumMap<>(Kind.class) : all.get(turn));
            }
        }
        return all;
    }

    private void ask(Contender contender, Task task, Map<Kind, Samples> samples) throws IOException {
        List<Question> shuffled = new ArrayList<>(questions);
        Collections.shuffle(shuffled, random);
        for (Question question : shuffled) {
            samples.computeIfAbsent(question.kind(), kind -> new Samples()).add(time(contender, question, task));
        }
    }

    private long time(Contender contender, Question question, Task task) throws IOException {
        long before = THREADS.getCurrentThreadCpuTime();
        Answer answer = contender.answer(question, task);
        long nanos = THREADS.getCurrentThreadCpuTime() - before;
        sink += answer.total() + answer.documents().size();
        return nanos;
    }

    /** A number that depends on all answers, so that none of them can be left out. */
    long sink() {
        return sink;
    }
}
