package io.dateline.benchmarks.facets;

import io.dateline.internal.lucene.MeasuredEngine;
import io.dateline.model.Days;
import io.dateline.search.Dimension;
import io.dateline.search.Filter;
import io.dateline.search.SearchQuery;
import io.dateline.search.TextField;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/** Chooses the questions that fit an index, by how many of its reports hold a word; the same each time. */
final class Workload {
    static final int EACH = 25;

    private static final int TRIED_PHRASES = 1_000;
    private static final int FIRST_YEAR = 1985;

    private final MeasuredEngine engine;
    private final List<String> sample;
    private final List<Held> words = new ArrayList<>();
    private final List<String> countries;

    /** A word and the number of reports that hold it. */
    private record Held(String word, int reports) {}

    /**
     * Reads the words of an index.
     *
     * @param sample texts that hold phrases to ask for
     */
    Workload(MeasuredEngine engine, List<String> sample) throws IOException {
        this.engine = engine;
        this.sample = List.copyOf(sample);
        TermsEnum terms = MultiTerms.getTerms(engine.reader(), "text").iterator();
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            if (term.length > 2 && Character.isLetter(term.utf8ToString().charAt(0))) {
                words.add(new Held(term.utf8ToString(), terms.docFreq()));
            }
        }
        this.countries = countries();
    }

    private List<String> countries() throws IOException {
        SearchQuery all =
                SearchQuery.of(new Filter.All()).withFacets(Dimension.COUNTRY).withFacetSize(EACH);
        return engine.answer(all, false).facets().getFirst().rows().stream()
                .map(row -> row.id())
                .toList();
    }

    List<Question> questions() throws IOException {
        List<Question> questions = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Filter> asked = filters(kind);
            for (int i = 0; i < Math.min(asked.size(), EACH); i++) {
                boolean narrowed = kind == Kind.T_CTRY || kind == Kind.BROWSE;
                questions.add(new Question(kind, asked.get(i), countries.get(i % countries.size()), narrowed));
            }
        }
        return questions;
    }

    private List<Filter> filters(Kind kind) throws IOException {
        return switch (kind) {
            case T_HI, T_MED, T_LOW, T_CTRY -> held(kind.share(), EACH);
            case AND2 ->
                groups(held(kind.share(), 2 * EACH), 2).stream()
                        .map(both -> (Filter) new Filter.Bool(both, List.of(), List.of()))
                        .toList();
            case OR3 ->
                groups(held(kind.share(), 3 * EACH), 3).stream()
                        .map(any -> (Filter) new Filter.Bool(List.of(), any, List.of()))
                        .toList();
            case PHR -> phrases(kind.share());
            case T_DATE -> dated(held(kind.share(), EACH));
            case BROWSE ->
                IntStream.range(0, EACH)
                        .mapToObj(i -> (Filter) new Filter.All())
                        .toList();
        };
    }

    /** The words that about this share of the reports hold, at least two of them. */
    private List<Filter> held(double share, int number) {
        double wanted = Math.max(2, share * engine.reader().numDocs());
        return words.stream()
                .sorted(Comparator.<Held>comparingDouble(held -> Math.abs(Math.log(held.reports() / wanted)))
                        .thenComparing(Held::word))
                .limit(number)
                .map(held -> word(held.word()))
                .toList();
    }

    private static Filter word(String word) {
        return new Filter.Word(TextField.ANY, word);
    }

    /** Words that lie far apart in the list are put together. */
    private static List<List<Filter>> groups(List<Filter> filters, int size) {
        int number = filters.size() / size;
        return IntStream.range(0, number)
                .mapToObj(i -> IntStream.range(0, size)
                        .mapToObj(part -> filters.get(i + part * number))
                        .toList())
                .toList();
    }

    /** Two words that are side by side in the sample, and in about this share of the reports. */
    private List<Filter> phrases(double share) throws IOException {
        IndexSearcher searcher = new IndexSearcher(engine.reader());
        double wanted = Math.max(2, share * engine.reader().numDocs());
        record Counted(Filter phrase, int reports) {}
        List<Counted> counted = new ArrayList<>();
        for (String pair : pairs()) {
            Filter phrase = new Filter.Phrase(TextField.ANY, pair, 0);
            counted.add(new Counted(phrase, 1 + searcher.count(engine.compiled(SearchQuery.of(phrase)))));
        }
        return counted.stream()
                .sorted(Comparator.comparingDouble(each -> Math.abs(Math.log(each.reports() / wanted))))
                .map(Counted::phrase)
                .toList();
    }

    private List<String> pairs() {
        TreeSet<String> pairs = new TreeSet<>();
        for (String text : sample) {
            List<String> parts = Arrays.asList(text.split("\\P{L}+"));
            for (int i = 1; i + 1 < parts.size() && pairs.size() < TRIED_PHRASES; i++) {
                if (isName(parts.get(i)) && isName(parts.get(i + 1))) {
                    pairs.add(parts.get(i) + " " + parts.get(i + 1));
                }
            }
        }
        return List.copyOf(pairs);
    }

    /** Names of persons are asked for often, and are a frequent word and a rare one. */
    private static boolean isName(String word) {
        return word.length() > 2 && Character.isUpperCase(word.charAt(0));
    }

    /** Each with a year, that the report speaks of or that it was published in. */
    private static List<Filter> dated(List<Filter> words) {
        List<Filter> dated = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int year = FIRST_YEAR + i;
            Days days = new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            Dimension dimension = i % 2 == 0 ? Dimension.DATE : Dimension.PUBLISHED;
            Filter during = new Filter.During(dimension, days, Integer.toString(year));
            dated.add(new Filter.Bool(List.of(words.get(i), during), List.of(), List.of()));
        }
        return dated;
    }
}
