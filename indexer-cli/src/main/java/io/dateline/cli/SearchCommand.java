package io.dateline.cli;

import io.dateline.Archive;
import io.dateline.search.Copies;
import io.dateline.search.Ranking;
import io.dateline.search.SearchQuery;
import io.dateline.search.Sort;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

final class SearchCommand implements Command {
    private final Scene scene;
    private List<String> words = List.of();
    private final QueryOptions query = new QueryOptions();
    private int limit = 10;
    private int offset;
    private Sort sort = Sort.RELEVANCE;
    private boolean copies;
    private Unit unit = Unit.REPORTS;
    private boolean expand;
    private Optional<Integer> recency = Optional.empty();
    private final FacetOptions facets = new FacetOptions();
    private Optional<Path> queries = Optional.empty();

    SearchCommand(Scene scene) {
        this.scene = scene;
    }

    @Override
    public String description() {
        return "Finds reports: snippets and facets. Without a query, all reports.";
    }

    @Override
    public void declare(Arguments takes) {
        takes.arguments(0, "QUERY", "Several words are joined by spaces.", given -> words = given);
        query.declare(takes);
        takes.option(Integer.class, "--limit", "N", "How many reports to show (10).", given -> limit = given);
        takes.option(Integer.class, "--offset", "N", "How many to skip before (0).", given -> offset = given);
        takes.option(Sort.class, "--sort", "ORDER", "relevance, newest or oldest (relevance).", given -> sort = given);
        takes.flag(
                "--copies",
                "Show every copy of a story, not one for all; as --format trec does anyway.",
                () -> copies = true);
        takes.option(
                Unit.class,
                "--count",
                "reports|stories",
                "What the total and the facets count; copies of one story are one story (reports).",
                given -> unit = given);
        takes.flag(
                "--expand",
                "Ranks reports higher that have the telling words of the best ones; the notes say which. "
                        + "The hits stay the same.",
                () -> expand = true);
        takes.option(
                Integer.class,
                "--recency",
                "DAYS",
                "Ranks newer reports higher: the archive's newest counts twice, one that is so many days "
                        + "older one and a half times, and so on.",
                given -> recency = Optional.of(given));
        facets.declare(takes);
        takes.option(
                Path.class,
                "--queries",
                "FILE.jsonl",
                "Many queries, one a line: {\"id\",\"text\"}; '-' reads stdin. A bad one is reported in "
                        + "its place.",
                given -> queries = Optional.of(given));
    }

    @Override
    public Integer call() throws IOException {
        Format format = scene.options().format(Format.TEXT, Format.JSON, Format.JSONL, Format.CSV, Format.TREC);
        if (queries.isPresent() && !words.isEmpty()) {
            throw new UsageException("a QUERY and --queries: give one of the two");
        }
        copies |= format == Format.TREC;
        SearchQuery once = queries.isPresent() ? SearchQuery.parse("") : query(String.join(" ", words));
        try (Archive archive = queries.isEmpty() && unit == Unit.REPORTS ? scene.openToAsk() : scene.openToRead()) {
            if (queries.isPresent()) {
                return new QueryFile(scene, archive, this::query).run(queries.get(), format);
            }
            Answers.of(format, scene).answer(archive.search(once));
            return ExitCode.DONE;
        }
    }

    private SearchQuery query(String text) {
        if (limit < 0 || offset < 0) {
            throw new UsageException("--limit and --offset: at least 0");
        }
        if (recency.orElse(1) < 1) {
            throw new UsageException("--recency " + recency.orElseThrow() + ": at least 1 day");
        }
        return facets.apply(query.query(text))
                .withSort(sort)
                .withPage(offset, limit)
                .withCopies(new Copies(copies, unit == Unit.REPORTS))
                .withRanking(new Ranking(expand, recency.map(OptionalInt::of).orElse(OptionalInt.empty())));
    }
}
