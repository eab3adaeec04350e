package io.dateline.benchmarks;

import io.dateline.Archive;
import io.dateline.search.Dimension;
import io.dateline.search.FacetRow;
import io.dateline.search.Filters;
import io.dateline.search.SearchQuery;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Queries of each class that fit a corpus, chosen by how many of its first reports hold a word; the same each time. */
final class Questions {
    /** How many reports are looked at to choose words. */
    static final int SAMPLE = 2_000;

    private static final int EACH = 20;
    private static final double COMMON = 0.3;
    private static final double MIDDLING = 0.03;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private final List<String> texts;
    private final List<Map.Entry<String, Integer>> words;

    Questions(List<String> sample) {
        this.texts = List.copyOf(sample);
        Map<String, Integer> counts = new TreeMap<>();
        texts.forEach(text -> wordsOf(text).forEach(word -> counts.merge(word, 1, Integer::sum)));
        this.words = List.copyOf(counts.entrySet());
    }

    private static Set<String> wordsOf(String text) {
        Set<String> words = new HashSet<>(List.of(NO_LETTERS.split(text.toLowerCase(Locale.ROOT))));
        words.removeIf(word -> word.length() < 3);
        return words;
    }

    List<SearchQuery> of(QueryClass queryClass, Archive archive) throws IOException {
        return switch (queryClass) {
            case RARE, COMMON, SEVERAL, PHRASE ->
                written(queryClass).stream().map(SearchQuery::parse).toList();
            case COUNTRY -> filtered(archive, Dimension.COUNTRY);
            case ACTOR -> filtered(archive, Dimension.ACTOR);
            case DATE -> filtered(archive, Dimension.DATE);
        };
    }

    /** The words of the queries of a class; those with a filter have middling ones. */
    List<String> written(QueryClass queryClass) {
        return switch (queryClass) {
            case RARE -> held(0);
            case COMMON -> held(COMMON);
            case SEVERAL -> pairs();
            case PHRASE -> phrases();
            case COUNTRY, ACTOR, DATE -> held(MIDDLING);
        };
    }

    /** The words that about this share of the reports hold. */
    private List<String> held(double share) {
        return words.stream()
                .sorted(Comparator.<Map.Entry<String, Integer>>comparingDouble(
                                word -> Math.abs(word.getValue() - share * texts.size()))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .limit(EACH)
                .toList();
    }

    private List<String> pairs() {
        List<String> common = held(COMMON);
        List<String> middling = held(MIDDLING);
        return IntStream.range(0, Math.min(common.size(), middling.size()))
                .mapToObj(i -> common.get(i) + " " + middling.get(i))
                .toList();
    }

    /** Two words side by side, from the first reports. */
    private List<String> phrases() {
        return texts.stream()
                .map(text -> NO_LETTERS.split(text))
                .filter(parts -> parts.length > 40)
                .map(parts -> "\"" + parts[30] + " " + parts[31] + "\"")
                .limit(EACH)
                .toList();
    }

    /** Middling words, each with one of the most frequent values of a dimension as a filter. */
    private List<SearchQuery> filtered(Archive archive, Dimension dimension) throws IOException {
        SearchQuery all =
                SearchQuery.parse("").withPage(0, 0).withFacets(dimension).withFacetSize(EACH);
        List<FacetRow> rows = archive.search(all).facets().getFirst().rows();
        List<String> middling = held(MIDDLING);
        return IntStream.range(0, Math.min(rows.size(), middling.size()))
                .mapToObj(i -> SearchQuery.parse(middling.get(i))
                        .withFilter(
                                dimension, Filters.value(dimension, rows.get(i).id())))
                .toList();
    }

    static Questions over(Corpus corpus) throws IOException {
        return new Questions(corpus.reports(SAMPLE).stream()
                .map(report -> report.title() + "\n" + report.text())
                .toList());
    }
}
