package io.dateline.internal.lucene;

import io.dateline.search.Filter;
import io.dateline.search.TextField;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a query in one language, in the order in which they were asked for.
 *
 * @param terms in the field {@link Schema#WORDS}
 * @param places ascending; words that only join others have one too
 */
record WordOrder(List<String> terms, List<Integer> places) {
    /** The words beyond say little of what is nearest. */
    private static final int MOST = 64;

    /** The orders in the languages of the archive, each once; none which has fewer than two words. */
    static List<WordOrder> of(Filter query, Wording wording) {
        return ofAny(query, wording).stream()
                .filter(order -> order.terms.size() > 1)
                .toList();
    }

    /** Those of one word as well. */
    static List<WordOrder> ofAny(Filter query, Wording wording) {
        List<String> words = new ArrayList<>();
        collect(query, words);
        return wording.reports().keySet().stream()
                .map(language -> of(words, language))
                .filter(order -> !order.terms.isEmpty())
                .distinct()
                .toList();
    }

    private static WordOrder of(List<String> words, Morphology language) {
        WordOrder order = new WordOrder(new ArrayList<>(), new ArrayList<>());
        int place = 0;
        for (String word : words.subList(0, Math.min(MOST, words.size()))) {
            Wording.Form form = Wording.form(WordAnalyzer.of(language), word);
            for (int i = 0; i < form.terms().size(); i++) {
                order.terms.add(form.terms().get(i));
                order.places.add(place + form.positions().get(i));
            }
            place += 1 + (form.positions().isEmpty() ? 0 : form.positions().getLast());
        }
        return order;
    }

    /** Words that a report is better for; not those that it must not have, or that only one of its fields is asked for. */
    private static void collect(Filter filter, List<String> words) {
        switch (filter) {
            case Filter.Word(var in, var text) -> {
                if (in == TextField.ANY) {
                    words.add(text);
                }
            }
            case Filter.Boost(var inner, var factor) -> collect(inner, words);
            case Filter.Bool(var must, var should, var mustNot) -> {
                must.forEach(each -> collect(each, words));
                should.forEach(each -> collect(each, words));
            }
            case Filter.Phrase phrase -> {}
            case Filter.Near near -> {}
            case Filter.Wildcard wildcard -> {}
            case Filter.Fuzzy fuzzy -> {}
            case Filter.All all -> {}
            case Filter.Value value -> {}
            case Filter.ValuePattern pattern -> {}
            case Filter.During during -> {}
            case Filter.YearUnknown unknown -> {}
            case Filter.Missing missing -> {}
        }
    }
}
