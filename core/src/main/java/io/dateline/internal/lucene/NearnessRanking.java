package io.dateline.internal.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

/**
 * Adds to the scores of the best hits for neighbours in the query that stand near each other: as asked, or within a few words. After the
 * sequential dependence model of D. Metzler and W. B. Croft (SIGIR 2005), with the saturation of BM25. A pair counts for a quarter of
 * what its words do: more helps where queries tell of events, and misleads where they are headings. Only so many hits are looked at,
 * so that finding them skips whatever cannot be among them, and the cost is bounded whatever the query.
 */
final class NearnessRanking {
    /** So many of the best hits are ranked again, whatever page is shown: one ranking for all pages. */
    static final int DEPTH = 50;

    private static final double AS_ASKED = 0.25;
    private static final double NEAR = 0.02;

    /** Of a word that stands in more places of a report, the first are looked at. */
    private static final int MOST_PLACES = 256;

    private static final int[] NOWHERE = {};

    /** As postings are passed. */
    private static final Comparator<RankedHit> PASSED = (one, other) -> one.leaf() == other.leaf()
            ? Integer.compare(one.doc(), other.doc())
            : Integer.compare(one.leaf().ord, other.leaf().ord);

    private final ReportSearcher searcher;
    private final List<Weighed> orders;
    private final double averageLength;

    /** Words with their inverse document frequencies. */
    private static final class Weighed {
        private final WordOrder order;
        private final double[] rarity;

        Weighed(WordOrder order, double[] rarity) {
            this.order = order;
            this.rarity = rarity;
        }

        /** What a pair of words weighs, of which the second is this one. */
        double pair(int second) {
            return (rarity[second - 1] + rarity[second]) / 2;
        }

        /** The most that words that are so often in a report add to its score. */
        double most(int[] times, double dampening) {
            double most = 0;
            for (int i = 1; i < times.length; i++) {
                int fewer = Math.min(times[i - 1], times[i]);
                most += fewer == 0 ? 0 : pair(i) * (AS_ASKED * saturated(fewer, dampening) + NEAR);
            }
            return most;
        }

        double most() {
            double most = 0;
            for (int i = 1; i < rarity.length; i++) {
                most += pair(i) * (AS_ASKED + NEAR);
            }
            return most;
        }
    }

    NearnessRanking(ReportSearcher searcher, List<WordOrder> orders) throws IOException {
        this.searcher = searcher;
        this.orders = new ArrayList<>();
        CollectionStatistics all = searcher.collectionStatistics(Schema.WORDS);
        long reports = all == null ? 0 : all.docCount();
        averageLength = all == null ? 1 : (double) all.sumTotalTermFreq() / all.docCount();
        for (WordOrder order : orders) {
            this.orders.add(new Weighed(order, rarity(order, reports)));
        }
    }

    private double[] rarity(WordOrder order, long reports) throws IOException {
        double[] rarity = new double[order.terms().size()];
        for (int i = 0; i < rarity.length; i++) {
            int having = searcher.getIndexReader()
                    .docFreq(new Term(Schema.WORDS, order.terms().get(i)));
            rarity[i] = Math.log(1 + (reports - having + 0.5) / (having + 0.5));
        }
        return rarity;
    }

    /** The most that this adds to a score. */
    double most() {
        double most = 0;
        for (Weighed order : orders) {
            most += order.most();
        }
        return most;
    }

    /**
     * The same hits, best first, then by id; those behind the first {@link #DEPTH} stay where they are.
     *
     * @param hits best first
     * @param shown so many of the first will be looked at; others that cannot be among them are left as they are
     */
    List<RankedHit> rank(List<RankedHit> hits, int shown) throws IOException {
        List<RankedHit> first = new ArrayList<>(hits.subList(0, Math.min(DEPTH, hits.size())));
        double least = shown < first.size() ? first.get(shown - 1).score() * (1 - BestHits.ROUNDING) : 0;
        first.sort(PASSED);
        for (int from = 0; from < first.size(); ) {
            LeafReaderContext leaf = first.get(from).leaf();
            int to = from + 1;
            while (to < first.size() && first.get(to).leaf() == leaf) {
                to++;
            }
            for (Weighed order : orders) {
                add(leaf, order, first.subList(from, to), least);
            }
            from = to;
        }
        first.sort(RankedHit.BEST_FIRST);
        first.addAll(hits.subList(first.size(), hits.size()));
        return first;
    }

    private void add(LeafReaderContext leaf, Weighed order, List<RankedHit> hits, double least) throws IOException {
        List<Optional<PostingsEnum>> postings = new ArrayList<>();
        for (String word : order.order.terms()) {
            Term term = new Term(Schema.WORDS, word);
            postings.add(Optional.ofNullable(leaf.reader().postings(term, PostingsEnum.POSITIONS)));
        }
        NumericDocValues lengths = leaf.reader().getNormValues(Schema.WORDS);
        for (RankedHit hit : hits) {
            int[] times = times(postings, hit.doc());
            double dampening = dampening(lengths, hit.doc());
            if (hit.score() + order.most(times, dampening) >= least) {
                hit.add(score(order, places(postings, times), dampening));
            }
        }
    }

    /** What BM25 weighs a number of occurrences by, for the length of the report. */
    private double dampening(@Nullable NumericDocValues lengths, int doc) throws IOException {
        int length =
                lengths != null && lengths.advanceExact(doc) ? SmallFloat.byte4ToInt((byte) lengths.longValue()) : 1;
        return ReportSearcher.K1 * (1 - ReportSearcher.B + ReportSearcher.B * length / averageLength);
    }

    /** How often each word is in a document. */
    private static int[] times(List<Optional<PostingsEnum>> postings, int doc) throws IOException {
        int[] times = new int[postings.size()];
        for (int i = 0; i < times.length; i++) {
            if (postings.get(i).isPresent()) {
                PostingsEnum word = postings.get(i).get();
                int at = word.docID() < doc ? word.advance(doc) : word.docID();
                times[i] = at == doc ? word.freq() : 0;
            }
        }
        return times;
    }

    private static List<int[]> places(List<Optional<PostingsEnum>> postings, int[] times) throws IOException {
        List<int[]> places = new ArrayList<>();
        for (int i = 0; i < times.length; i++) {
            places.add(times[i] == 0 ? NOWHERE : places(postings.get(i).orElseThrow(), times[i]));
        }
        return places;
    }

    private static int[] places(PostingsEnum word, int times) throws IOException {
        int[] places = new int[Math.min(MOST_PLACES, times)];
        for (int i = 0; i < places.length; i++) {
            places[i] = word.nextPosition();
        }
        return places;
    }

    private static double score(Weighed weighed, List<int[]> places, double dampening) {
        WordOrder order = weighed.order;
        double score = 0;
        for (int i = 1; i < places.size(); i++) {
            int gap = order.places().get(i) - order.places().get(i - 1);
            Nearness pair = order.terms().get(i - 1).equals(order.terms().get(i))
                    ? Nearness.NONE
                    : Nearness.of(places.get(i - 1), places.get(i), gap);
            double weight = AS_ASKED * saturated(pair.asAsked(), dampening) + NEAR * saturated(pair.near(), dampening);
            score += weight * weighed.pair(i);
        }
        return score;
    }

    private static double saturated(int times, double dampening) {
        return times / (times + dampening);
    }
}
