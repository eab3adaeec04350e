package io.dateline.internal.lucene;

import io.dateline.model.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * The words by which the best hits of a query tell themselves from other reports, to rank by beside the query's own: relevance model 3 of
 * V. Lavrenko and W. B. Croft (SIGIR 2001) and N. Abdul-Jaleel et al. (TREC 2004), held to few words that several of the hits share.
 *
 * @param words each with its weight, the heaviest first, then by term
 */
record Expansion(List<Word> words) {
    static final Expansion NONE = new Expansion(List.of());

    /** How many hits are looked at. */
    static final int FEEDBACK = 8;

    private static final int MOST = 12;

    /** A word must be in so many of them. */
    private static final int LEAST_REPORTS = 3;

    /** What all words together weigh beside one word of the query. */
    private static final double SHARE = 0.4;

    private static final Comparator<Word> HEAVIEST =
            Comparator.comparingDouble(Word::weight).reversed().thenComparing(Word::term);

    record Word(String term, double weight) {}

    /**
     * @param best the hits that rank first
     * @param orders the words of the query, which are not said again
     */
    static Expansion of(ReportSearcher searcher, List<ScoreDoc> best, List<WordOrder> orders) throws IOException {
        Set<String> asked = asked(orders);
        Map<String, Double> weights = new TreeMap<>();
        Map<String, Integer> reports = new HashMap<>();
        double top = best.isEmpty() ? 1 : best.getFirst().score;
        for (ScoreDoc hit : best) {
            Map<String, Long> counts = counts(
                    ReportDocument.withText(searcher.getIndexReader(), hit.doc).report());
            double length = counts.values().stream().mapToLong(Long::longValue).sum();
            counts.forEach((term, count) -> {
                weights.merge(term, hit.score / top * count / length, Double::sum);
                reports.merge(term, 1, Integer::sum);
            });
        }
        weights.keySet().removeIf(term -> asked.contains(term) || reports.getOrDefault(term, 0) < LEAST_REPORTS);
        int words =
                orders.stream().mapToInt(order -> order.terms().size()).max().orElse(1);
        return new Expansion(heaviest(searcher, weights, SHARE * words));
    }

    private static Map<String, Long> counts(Report report) {
        String text = report.title() + " "
                + report.text().substring(0, Math.min(1 << 14, report.text().length()));
        return Wording.form(WordAnalyzer.of(Morphology.of(report)), text).terms().stream()
                .collect(Collectors.groupingBy(term -> term, Collectors.counting()));
    }

    private static List<Word> heaviest(ReportSearcher searcher, Map<String, Double> weights, double share)
            throws IOException {
        int all = searcher.getIndexReader().maxDoc();
        List<Word> words = new ArrayList<>();
        for (Map.Entry<String, Double> each : weights.entrySet()) {
            int having = searcher.getIndexReader().docFreq(new Term(Schema.WORDS, each.getKey()));
            words.add(new Word(each.getKey(), each.getValue() * Math.log(1 + (double) all / Math.max(1, having))));
        }
        List<Word> heaviest = words.stream().sorted(HEAVIEST).limit(MOST).toList();
        double sum = heaviest.stream().mapToDouble(Word::weight).sum();
        return heaviest.stream()
                .map(word -> new Word(word.term(), share * word.weight() / sum))
                .toList();
    }

    /** The same hits, ranked by these words as well. */
    Query added(Query query) {
        if (words.isEmpty()) {
            return query;
        }
        BooleanQuery.Builder both = new BooleanQuery.Builder().add(query, Occur.MUST);
        for (Word word : words) {
            Query has = new TermQuery(new Term(Schema.WORDS, word.term()));
            both.add(new BoostQuery(has, (float) word.weight()), Occur.SHOULD);
        }
        return both.build();
    }

    /** The terms that a query asks for. */
    private static Set<String> asked(List<WordOrder> orders) {
        return orders.stream().flatMap(order -> order.terms().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** For people: the stems with their weights. */
    Stream<String> notes() {
        return words.isEmpty()
                ? Stream.empty()
                : Stream.of("the ranking counts these words of the best hits as well: "
                        + words.stream()
                                .map(word -> word.term().substring(word.term().indexOf(Schema.TAB) + 1)
                                        + String.format(Locale.ROOT, " %.2f", word.weight()))
                                .collect(Collectors.joining(", ")));
    }
}
