package io.dateline.internal.lucene;

import io.dateline.search.Filter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/**
 * How the archive's reports write a word: one form for each of their languages.
 *
 * @param reports how many reports have words by each morphology
 */
record Wording(Map<Morphology, Integer> reports) {

    static Wording of(IndexSearcher searcher) throws IOException {
        Map<Morphology, Integer> reports = new EnumMap<>(Morphology.class);
        for (Morphology each : Morphology.values()) {
            int count = searcher.count(new TermQuery(new Term(Schema.MORPHOLOGY, each.tag())));
            if (count > 0) {
                reports.put(each, count);
            }
        }
        return new Wording(reports);
    }

    /**
     * The terms of a word in one language; several where a text's rules make several words of it.
     *
     * @param positions where they stand, from 0 on
     */
    record Form(List<String> terms, List<Integer> positions) {}

    /** The forms of a word in the languages in which it is no function word, each once. */
    List<Form> forms(String word) {
        return reports.keySet().stream()
                .map(morphology -> form(WordAnalyzer.of(morphology), word))
                .filter(form -> !form.terms().isEmpty())
                .distinct()
                .toList();
    }

    /** Whether a word only joins others, such as "of" or "the", in the languages of more than half of the reports. */
    boolean isFunctionWord(String word) {
        long joined = 0;
        long all = 0;
        for (Map.Entry<Morphology, Integer> each : reports.entrySet()) {
            all += each.getValue();
            joined += form(WordAnalyzer.of(each.getKey()), word).terms().isEmpty() ? each.getValue() : 0;
        }
        return 2 * joined > all;
    }

    /** Whether a query has words, and all of them are function words. */
    boolean joinsNothing(Filter query) {
        List<Filter> leaves = new ArrayList<>();
        query.mapLeaves(leaf -> {
            leaves.add(leaf);
            return leaf;
        });
        return leaves.stream().anyMatch(Filter.Word.class::isInstance)
                && leaves.stream()
                        .filter(Filter::hasWords)
                        .allMatch(leaf -> leaf instanceof Filter.Word(var in, var text) && isFunctionWord(text));
    }

    static Form form(Analyzer analyzer, String text) {
        List<String> terms = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream(Schema.WORDS, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            for (int at = -1; tokens.incrementToken(); ) {
                at += step.getPositionIncrement();
                terms.add(term.toString());
                positions.add(at);
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading a string cannot fail", e);
        }
        return new Form(terms, positions);
    }
}
