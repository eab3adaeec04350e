package io.dateline.cli;

import io.dateline.search.Dimension;
import io.dateline.search.Filter;
import io.dateline.search.Filters;
import io.dateline.search.Operator;
import io.dateline.search.SearchQuery;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which reports: filters beside the query. One field's filters are joined by OR, those of different fields by AND. */
final class QueryOptions {
    List<String> country = List.of();
    List<String> about = List.of();
    List<String> place = List.of();
    List<String> actor = List.of();
    List<String> role = List.of();
    List<String> date = List.of();
    List<String> published = List.of();
    List<String> source = List.of();
    List<String> language = List.of();
    List<String> kind = List.of();
    List<String> notCountry = List.of();
    List<String> notAbout = List.of();
    List<String> notPlace = List.of();
    List<String> notActor = List.of();
    List<String> notRole = List.of();
    List<String> notDate = List.of();
    List<String> notPublished = List.of();
    List<String> notSource = List.of();
    List<String> notLanguage = List.of();
    List<String> notKind = List.of();
    Operator operator = Operator.AND;
    boolean plain;

    void declare(Arguments takes) {
        takes.several("--country", "CODE|NAME", "Reports that speak of this country.", given -> country = given);
        takes.several("--about", "CODE|NAME", "Reports that are about this country.", given -> about = given);
        takes.several("--place", "ID|NAME", "Reports that speak of this place.", given -> place = given);
        takes.several("--actor", "NAME|ID", "Reports that speak of this actor.", given -> actor = given);
        takes.several(
                "--role",
                "OFFICE[:CODE]",
                "Reports that speak of one who then held this office.",
                given -> role = given);
        takes.several("--date", "EDTF|A..B", "Reports that speak of a date in this period.", given -> date = given);
        takes.several("--published", "EDTF|A..B", "Reports published in it, or 'unknown'.", given -> published = given);
        takes.several("--source", "NAME", "Reports of this publisher.", given -> source = given);
        takes.several("--language", "CODE", "Reports in this language.", given -> language = given);
        takes.several("--kind", "KIND", "Documents of this kind: text, page, pdf, email, ...", given -> kind = given);
        takes.several(
                "--not-country", "CODE|NAME", "Leave out what speaks of this country.", given -> notCountry = given);
        takes.several("--not-about", "CODE|NAME", "Leave out what is about this country.", given -> notAbout = given);
        takes.several("--not-place", "ID|NAME", "Leave out what speaks of this place.", given -> notPlace = given);
        takes.several("--not-actor", "NAME|ID", "Leave out what speaks of this actor.", given -> notActor = given);
        takes.several(
                "--not-role",
                "OFFICE[:CODE]",
                "Leave out what speaks of one who then held it.",
                given -> notRole = given);
        takes.several("--not-date", "EDTF|A..B", "Leave out what speaks of this period.", given -> notDate = given);
        takes.several(
                "--not-published", "EDTF|A..B", "Leave out what was published in it.", given -> notPublished = given);
        takes.several("--not-source", "NAME", "Leave out this publisher.", given -> notSource = given);
        takes.several("--not-language", "CODE", "Leave out this language.", given -> notLanguage = given);
        takes.several("--not-kind", "KIND", "Leave out documents of this kind.", given -> notKind = given);
        takes.option(
                Operator.class,
                "--operator",
                "and|or",
                "What joins words that nothing joins (and).",
                given -> operator = given);
        takes.flag("--plain", "The query is words and nothing else: no syntax.", () -> plain = true);
    }

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
