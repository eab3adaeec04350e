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

/**
 * Asks all contenders all questions, again and again, in an order that is shuffled anew each time, one contender right after
 * another. What is taken is the processor time of the asking thread, which other programs on the machine lengthen less than the
 * time on the wall.
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
        for (int round = -warmups; round < rounds; round++) {
            List<Question> shuffled = new ArrayList<>(questions);
            Collections.shuffle(shuffled, random);
            for (Question question : shuffled) {
                ask(task, question, round, all);
            }
        }
        return all;
    }

    private void ask(Task task, Question question, int round, List<Map<Kind, Samples>> all) throws IOException {
        int first = random.nextInt(contenders.size());
        for (int i = 0; i < contenders.size(); i++) {
            int at = (first + i) % contenders.size();
            long nanos = time(contenders.get(at), question, task);
            if (round >= 0) {
                all.get(at)
                        .computeIfAbsent(question.kind(), kind -> new Samples())
                        .add(nanos);
            }
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
