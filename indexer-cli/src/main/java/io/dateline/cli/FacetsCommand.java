package io.dateline.cli;

import io.dateline.Archive;
import io.dateline.cli.render.FacetCsv;
import io.dateline.cli.render.FacetText;
import io.dateline.cli.render.Json;
import io.dateline.cli.render.ResultJson;
import io.dateline.cli.render.ResultText;
import io.dateline.search.Copies;
import io.dateline.search.Dimension;
import io.dateline.search.Facet;
import io.dateline.search.FacetRow;
import io.dateline.search.Interval;
import io.dateline.search.SearchQuery;
import io.dateline.search.SearchResult;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "facets", description = "Counts the reports of all values of one facet.")
final class FacetsCommand implements Callable<Integer> {
    private final Scene scene;

    @Parameters(
            index = "0",
            paramLabel = "FIELD",
            description = "country, about, place, actor, role, date, published, source, language or kind.")
    private String field = "";

    @Parameters(index = "1", arity = "0..*", paramLabel = "QUERY", description = "Only reports that match.")
    private List<String> words = List.of();

    @Mixin
    private final QueryOptions query = new QueryOptions();

    @Option(names = "--facet-size", paramLabel = "N", description = "Not more rows than this (all).")
    private int size = Integer.MAX_VALUE;

    @Option(
            names = "--facet-interval",
            paramLabel = "decade|year|month|day",
            description = "How long the rows of date facets are (year).")
    private Interval interval = Interval.YEAR;

    @Option(
            names = "--count",
            paramLabel = "reports|stories",
            description = "What is counted; copies of one story are one story (reports).")
    private Unit unit = Unit.REPORTS;

    FacetsCommand(Scene scene) {
        this.scene = scene;
    }

    @Override
    public Integer call() throws IOException {
        Format format = scene.options().format(Format.TEXT, Format.JSON, Format.JSONL, Format.CSV);
        Dimension dimension = FacetOptions.dimension(field);
        SearchQuery asked = query.query(String.join(" ", words))
                .withFacets(dimension)
                .withFacetSize(FacetOptions.atLeastOne(size))
                .withInterval(interval)
                .withPage(0, 0)
                .withCopies(Copies.FOLDED.withCounted(unit == Unit.REPORTS));
        try (Archive archive = unit == Unit.REPORTS ? scene.openToAsk() : scene.openToRead()) {
            write(format, archive.search(asked));
        }
        return ExitCode.DONE;
    }

    private void write(Format format, SearchResult result) throws IOException {
        switch (format) {
            case JSON -> Json.indented(scene.out(), json -> ResultJson.counts(json, result));
            case JSONL -> lines(result);
            case CSV -> csv(result);
            case TEXT, TREC, FTM, DICTIONARY -> text(result);
        }
    }

    private void text(SearchResult result) throws IOException {
        result.notes().forEach(scene::note);
        scene.note(new ResultText(scene.out(), io.dateline.cli.render.Paint.PLAIN).headline(result));
        for (Facet facet : result.facets()) {
            new FacetText(scene.out(), scene.paint()).write(facet);
        }
    }

    private void lines(SearchResult result) throws IOException {
        for (Facet facet : result.facets()) {
            for (FacetRow row : facet.rows()) {
                Json.line(scene.out(), json -> ResultJson.row(json, row));
            }
        }
    }

    private void csv(SearchResult result) throws IOException {
        for (Facet facet : result.facets()) {
            new FacetCsv(scene.out()).write(facet);
        }
    }
}
