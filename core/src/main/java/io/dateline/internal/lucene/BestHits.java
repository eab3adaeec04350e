package io.dateline.internal.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.LongHeap;
import org.apache.lucene.util.NumericUtils;
import org.apache.lucene.util.PriorityQueue;

/**
 * The hits with the highest scores; of equal ones those with the first ids. Lets scorers skip what scores too low. Of one thread.
 */
final class BestHits {
    /** What is rounded when a score is added to is less than this part of it. */
    static final double ROUNDING = 1e-6;

    private final int most;
    private final Worst worst;
    private final Contest contest;

    /** What scores less is of no use. */
    private float floor;

    private BestHits(int most, Contest contest) {
        this.most = most;
        this.worst = new Worst(most);
        this.contest = contest;
    }

    static BestHits of(int most) {
        return new BestHits(most, new Contest(most, 0));
    }

    /**
     * Leaves out hits that will not be among the first ones once something is added to the scores.
     *
     * @param most how many hits are kept at most
     * @param first how many will be asked for, not more than that
     * @param addition the most that will be added to a score
     */
    static BestHits toRankAgain(int most, int first, double addition) {
        return new BestHits(most, new Contest(first, addition));
    }

    /** Tells which scores still can make it to the first places, whatever will be added to them. */
    private static final class Contest {
        private final double addition;
        private final LongHeap firsts;
        private final int first;

        Contest(int first, double addition) {
            this.first = first;
            this.addition = addition;
            this.firsts = new LongHeap(first);
        }

        void enter(float score) {
            firsts.insertWithOverflow(NumericUtils.floatToSortableInt(score));
        }

        /** What lies below it cannot. */
        float least() {
            if (firsts.size() < first) {
                return 0;
            }
            float last = NumericUtils.sortableIntToFloat((int) firsts.top());
            return (float) Math.max(0, last * (1 - ROUNDING) - addition);
        }
    }

    /** Has the worst of the best on top. */
    private static final class Worst extends PriorityQueue<RankedHit> {
        Worst(int most) {
            super(most);
        }

        @Override
        protected boolean lessThan(RankedHit one, RankedHit other) {
            return one.isWorseThan(other);
        }
    }

    LeafCollector leaf(LeafReaderContext leaf) {
        RankedHit.Segment segment = new RankedHit.Segment(leaf);
        return new LeafCollector() {
            private Scorable scorer = new Scorable() {
                @Override
                public float score() {
                    throw new IllegalStateException("no scorer yet");
                }
            };

            @Override
            public void setScorer(Scorable given) throws IOException {
                scorer = given;
                skip();
            }

            @Override
            public void collect(int doc) throws IOException {
                float score = scorer.score();
                if (score >= floor) {
                    contest.enter(score);
                    offer(segment.hit(doc, score));
                    skip();
                }
            }

            // What scores as low as the worst may still come before it by its id.
            private void skip() throws IOException {
                floor = worst.size() < most
                        ? contest.least()
                        : Math.max(contest.least(), worst.top().score());
                if (floor > 0) {
                    scorer.setMinCompetitiveScore(floor);
                }
            }
        };
    }

    private void offer(RankedHit best) {
        if (worst.size() < most) {
            worst.add(best);
        } else if (worst.top().isWorseThan(best)) {
            worst.updateTop(best);
        }
    }

    /** The best first. Empties it. */
    List<RankedHit> inOrder() {
        List<RankedHit> hits = new ArrayList<>();
        while (worst.size() > 0) {
            RankedHit next = worst.pop();
            if (next.score() >= floor) {
                hits.add(next);
            }
        }
        return hits.reversed();
    }
}
