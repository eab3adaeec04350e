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

final class FacetsCommand implements Command {
    private final Scene scene;
    private String field = "";
    private List<String> words = List.of();
    private final QueryOptions query = new QueryOptions();
    private int size = Integer.MAX_VALUE;
    private Interval interval = Interval.YEAR;
    private Unit unit = Unit.REPORTS;

    FacetsCommand(Scene scene) {
        this.scene = scene;
    }

    @Override
    public String description() {
        return "Counts the reports of all values of one facet.";
    }

    @Override
    public void declare(Arguments takes) {
        takes.argument(
                "FIELD",
                "country, about, place, actor, role, date, published, source, language or kind.",
                given -> field = given);
        takes.arguments(0, "QUERY", "Only reports that match.", given -> words = given);
        query.declare(takes);
        takes.option(Integer.class, "--facet-size", "N", "Not more rows than this (all).", given -> size = given);
        takes.option(
                Interval.class,
                "--facet-interval",
                "decade|year|month|day",
                "How long the rows of date facets are (year).",
                given -> interval = given);
        takes.option(
                Unit.class,
                "--count",
                "reports|stories",
                "What is counted; copies of one story are one story (reports).",
                given -> unit = given);
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
