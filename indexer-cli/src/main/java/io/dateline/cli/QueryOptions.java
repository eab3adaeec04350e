package io.dateline.cli;

import io.dateline.search.Dimension;
import io.dateline.search.Filter;
import io.dateline.search.Filters;
import io.dateline.search.Operator;
import io.dateline.search.SearchQuery;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** Which reports: filters beside the query. One field's filters are joined by OR, those of different fields by AND. */
final class QueryOptions {
    @Option(names = "--country", paramLabel = "CODE|NAME", description = "Reports that speak of this country.")
    List<String> country = List.of();

    @Option(names = "--about", paramLabel = "CODE|NAME", description = "Reports that are about this country.")
    List<String> about = List.of();

    @Option(names = "--place", paramLabel = "ID|NAME", description = "Reports that speak of this place.")
    List<String> place = List.of();

    @Option(names = "--actor", paramLabel = "NAME|ID", description = "Reports that speak of this actor.")
    List<String> actor = List.of();

    @Option(
            names = "--role",
            paramLabel = "OFFICE[:CODE]",
            description = "Reports that speak of one who then held this office.")
    List<String> role = List.of();

    @Option(names = "--date", paramLabel = "EDTF|A..B", description = "Reports that speak of a date in this period.")
    List<String> date = List.of();

    @Option(names = "--published", paramLabel = "EDTF|A..B", description = "Reports published in it, or 'unknown'.")
    List<String> published = List.of();

    @Option(names = "--source", paramLabel = "NAME", description = "Reports of this publisher.")
    List<String> source = List.of();

    @Option(names = "--language", paramLabel = "CODE", description = "Reports in this language.")
    List<String> language = List.of();

    @Option(names = "--kind", paramLabel = "KIND", description = "Documents of this kind: text, page, pdf, email, ...")
    List<String> kind = List.of();

    @Option(names = "--not-country", paramLabel = "CODE|NAME", description = "Leave out what speaks of this country.")
    List<String> notCountry = List.of();

    @Option(names = "--not-about", paramLabel = "CODE|NAME", description = "Leave out what is about this country.")
    List<String> notAbout = List.of();

    @Option(names = "--not-place", paramLabel = "ID|NAME", description = "Leave out what speaks of this place.")
    List<String> notPlace = List.of();

    @Option(names = "--not-actor", paramLabel = "NAME|ID", description = "Leave out what speaks of this actor.")
    List<String> notActor = List.of();

    @Option(
            names = "--not-role",
            paramLabel = "OFFICE[:CODE]",
            description = "Leave out what speaks of one who then held it.")
    List<String> notRole = List.of();

    @Option(names = "--not-date", paramLabel = "EDTF|A..B", description = "Leave out what speaks of this period.")
    List<String> notDate = List.of();

    @Option(names = "--not-published", paramLabel = "EDTF|A..B", description = "Leave out what was published in it.")
    List<String> notPublished = List.of();

    @Option(names = "--not-source", paramLabel = "NAME", description = "Leave out this publisher.")
    List<String> notSource = List.of();

    @Option(names = "--not-language", paramLabel = "CODE", description = "Leave out this language.")
    List<String> notLanguage = List.of();

    @Option(names = "--not-kind", paramLabel = "KIND", description = "Leave out documents of this kind.")
    List<String> notKind = List.of();

    @Option(names = "--operator", paramLabel = "and|or", description = "What joins words that nothing joins (and).")
    Operator operator = Operator.AND;

    @Option(names = "--plain", description = "The query is words and nothing else: no syntax.")
    boolean plain;

    /** The query with the filters of the options. */
    SearchQuery query(String text) {
        SearchQuery query = plain ? SearchQuery.plain(text, operator) : SearchQuery.parse(text, operator);
        for (Map.Entry<Dimension, List<String>> entry : wanted().entrySet()) {
            for (String value : entry.getValue()) {
                query = query.withFilter(entry.getKey(), filter(entry.getKey(), value, "--"));
            }
        }
        for (Map.Entry<Dimension, List<String>> entry : unwanted().entrySet()) {
            for (String value : entry.getValue()) {
                query = query.withExcluded(filter(entry.getKey(), value, "--not-"));
            }
        }
        return query;
    }

    private static Filter filter(Dimension dimension, String value, String prefix) {
        try {
            return dimension.isDate() ? Filters.date(dimension, value) : Filters.value(dimension, value);
        } catch (IllegalArgumentException e) {
            throw new UsageException(prefix + dimension.id() + " " + value + ": " + e.getMessage());
        }
    }

    private Map<Dimension, List<String>> wanted() {
        return byDimension(List.of(country, about, place, actor, role, date, published, source, language, kind));
    }

    private Map<Dimension, List<String>> unwanted() {
        return byDimension(List.of(
                notCountry,
                notAbout,
                notPlace,
                notActor,
                notRole,
                notDate,
                notPublished,
                notSource,
                notLanguage,
                notKind));
    }

    private static Map<Dimension, List<String>> byDimension(List<List<String>> values) {
        Map<Dimension, List<String>> all = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            all.put(dimension, values.get(dimension.ordinal()));
        }
        return all;
    }
}
