package io.dateline.benchmarks.peers;

import io.dateline.benchmarks.facets.Kind;
import io.dateline.benchmarks.facets.Question;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Measures in blocks: an engine gets all questions of a kind, again and again, until its process has taken enough of the processors
 * that the coarse clock of another process does not matter; then the next engine does. All of them in turns, several times.
 *
 * @param blockNanos how long a block takes at least
 */
record Blocks(List<Peer> peers, List<Question> questions, long blockNanos) {
    /** The processor time of a question and how many were asked. */
    static final class Cost {
        private long nanos;
        private long asked;

        private void add(long more, long questions) {
            nanos += more;
            asked += questions;
        }

        double micros() {
            return asked == 0 ? 0 : nanos / 1e3 / asked;
        }
    }

    /** By engine, in their order, the cost of a question of each kind. */
    List<Map<Kind, Cost>> measure(int warmups, int rounds) throws IOException {
        List<Map<Kind, Cost>> all = new ArrayList<>();
        peers.forEach(peer -> all.add(new EnumMap<>(Kind.class)));
        for (int round = -warmups; round < rounds; round++) {
            for (Kind kind : Kind.values()) {
                for (int i = 0; i < peers.size(); i++) {
                    Cost cost = round < 0 ? new Cost() : all.get(i).computeIfAbsent(kind, first -> new Cost());
                    block(peers.get(i), of(kind), cost);
                }
            }
        }
        return all;
    }

    private List<Question> of(Kind kind) {
        return questions.stream().filter(question -> question.kind() == kind).toList();
    }

    private void block(Peer peer, List<Question> asked, Cost cost) throws IOException {
        long before = peer.processorNanos();
        long taken = 0;
        long number = 0;
        while (taken < blockNanos && !asked.isEmpty()) {
            for (Question question : asked) {
                peer.ask(question);
            }
            number += asked.size();
            taken = peer.processorNanos() - before;
        }
        cost.add(taken, number);
    }
}
