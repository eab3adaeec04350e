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
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "search", description = "Finds reports: snippets and facets. Without a query, all reports.")
final class SearchCommand implements Callable<Integer> {
    private final Scene scene;

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "Several words are joined by spaces.")
    private List<String> words = List.of();

    @Mixin
    private final QueryOptions query = new QueryOptions();

    @Option(names = "--limit", paramLabel = "N", description = "How many reports to show (10).")
    private int limit = 10;

    @Option(names = "--offset", paramLabel = "N", description = "How many to skip before (0).")
    private int offset;

    @Option(names = "--sort", paramLabel = "ORDER", description = "relevance, newest or oldest (relevance).")
    private Sort sort = Sort.RELEVANCE;

    @Option(
            names = "--copies",
            description = "Show every copy of a story, not one for all; as --format trec does anyway.")
    private boolean copies;

    @Option(
            names = "--count",
            paramLabel = "reports|stories",
            description = "What the total and the facets count; copies of one story are one story (reports).")
    private Unit unit = Unit.REPORTS;

    @Option(
            names = "--expand",
            description =
                    "Ranks reports higher that have the telling words of the best ones; the notes say which. The hits stay the"
                            + " same.")
    private boolean expand;

    @Option(
            names = "--recency",
            paramLabel = "DAYS",
            description =
                    "Ranks newer reports higher: the archive's newest counts twice, one that is so many days older one and a"
                            + " half times, and so on.")
    private Optional<Integer> recency = Optional.empty();

    @Mixin
    private final FacetOptions facets = new FacetOptions();

    @Option(
            names = "--queries",
            paramLabel = "FILE.jsonl",
            description =
                    "Many queries, one a line: {\"id\",\"text\"}; '-' reads stdin. A bad one is reported in its place.")
    private Optional<Path> queries = Optional.empty();

    SearchCommand(Scene scene) {
        this.scene = scene;
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
