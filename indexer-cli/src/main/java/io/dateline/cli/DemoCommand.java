package io.dateline.cli;

import io.dateline.Archive;
import io.dateline.IndexOptions;
import io.dateline.IndexSummary;
import io.dateline.cli.render.LedgerText;
import io.dateline.cli.render.ResultText;
import io.dateline.ingest.Source;
import io.dateline.search.Dimension;
import io.dateline.search.Filters;
import io.dateline.search.SearchQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

final class DemoCommand implements Command {
    private static final String QUERY = "killed";
    private static final String COUNTRY = "Kyrgyzstan";
    private final Scene scene;

    DemoCommand(Scene scene) {
        this.scene = scene;
    }

    @Override
    public String description() {
        return "Indexes the sample archive for the time of the run, and asks it a question.";
    }

    @Override
    public Integer call() throws IOException {
        scene.options().format(Format.TEXT);
        Path reports = reports();
        Path folder = Files.createTempDirectory("dateline-demo-");
        try (Archive archive = Archive.open(folder.resolve("archive"))) {
            index(archive, reports);
            search(archive);
        } finally {
            TemporaryFolder.delete(folder);
        }
        next();
        return ExitCode.DONE;
    }

    private Path reports() {
        Path home = scene.terminal().home().orElse(Path.of(""));
        Path reports = shortened(home.resolve("seeds").resolve("reports"));
        if (!Files.isDirectory(reports)) {
            throw new UsageException("the sample archive is not there: " + reports
                    + "; run ./dateline demo from a copy of the whole project");
        }
        return reports;
    }

    /** Below the current folder, as one would type it. */
    private static Path shortened(Path folder) {
        Path here = Path.of("").toAbsolutePath();
        Path whole = folder.toAbsolutePath();
        return whole.startsWith(here) ? here.relativize(whole) : whole;
    }

    private void index(Archive archive, Path reports) throws IOException {
        scene.out().write("$ dateline index " + reports + "\n");
        scene.out().flush();
        IndexSummary summary;
        try (Progress progress = new Progress(scene)) {
            summary = archive.index(Source.directory(reports), IndexOptions.DEFAULTS.withProgress(progress::show));
        }
        scene.out()
                .write(summary.counts().entrySet().stream()
                        .map(entry -> "  " + LedgerText.count(entry.getKey(), entry.getValue()) + "\n")
                        .collect(Collectors.joining()));
    }

    private void search(Archive archive) throws IOException {
        scene.out().write("\n$ dateline search " + QUERY + " --country " + COUNTRY + " --limit 3 --facet-size 6\n");
        SearchQuery query = SearchQuery.parse(QUERY)
                .withFilter(Dimension.COUNTRY, Filters.value(Dimension.COUNTRY, COUNTRY))
                .withFacets(Dimension.COUNTRY, Dimension.ACTOR, Dimension.DATE)
                .withFacetSize(6)
                .withPage(0, 3);
        new ResultText(scene.out(), scene.paint()).write(archive.search(query));
    }

    private void next() throws IOException {
        scene.out().write("""

                Try next (the archive of this demo is gone again; the first line makes one that stays):
                  ./dateline index seeds/reports
                  ./dateline search massacre --country Rwanda
                  ./dateline search --actor Bakiyev --date 2010-04-07
                  ./dateline facets actor 'published:[1990 TO 1999]'
                  ./dateline explain seeds/reports/agency/osh-emergency.txt
                  ./dateline ledger --state failed
                """);
    }
}
