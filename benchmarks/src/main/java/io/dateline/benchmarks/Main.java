package io.dateline.benchmarks;

import io.dateline.benchmarks.curves.Gallery;
import io.dateline.benchmarks.facets.Comparison;
import io.dateline.benchmarks.facets.Figure;
import io.dateline.benchmarks.facets.Outcome;
import io.dateline.benchmarks.facets.OutcomePage;
import io.dateline.benchmarks.facets.Shelf;
import io.dateline.benchmarks.peers.PeerComparison;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** The command {@code dateline-bench}. */
public final class Main {
    private static final Map<String, Class<?>> BENCHMARKS = new TreeMap<>(Map.of(
            "query",
            QueryBenchmark.class,
            "indexing",
            IndexingBenchmark.class,
            "extraction",
            ExtractionBenchmark.class,
            "completion",
            CompletionBenchmark.class));

    private static final String USAGE = """
            dateline-bench query|indexing|extraction|completion|all   measures, and writes benchmarks/results/<date>-<what>.md and .json
            dateline-bench ingest                           the whole way into an archive, beside its stages and Lucene alone
            dateline-bench facets                           measures facets beside those of Lucene over the same index
            dateline-bench compare                          the same beside SQLite's full-text search and a Solr server, which Maven fetches
            dateline-bench curves                           draws what facets measured by size, from benchmarks/results/*-facets.tsv
            dateline-bench generate FILE                    writes generated reports to a .jsonl or .jsonl.gz
            dateline-bench retrieval REPORTS QUERIES DIR    answers {"id","text"} lines by an archive and by bare Lucene, as run files of trec_eval

              --reports 10k,100k,1M   how many (default 10k)
              --seed N                of the generator (default 1)
              --jsonl FILE            reports to measure over in place of generated ones, .jsonl or .jsonl.gz
              --texts DIR             where the generator takes its words from (default seeds/reports)
              --threads N             of ingest (default all cores)
              --rounds N              how often facets asks each question, after half as many to warm up (default 12)
              --work DIR              where indexes are kept between two runs of facets and compare (default benchmarks/target/facets)
              --quick                 a short run, to see that it works; its figures are worth nothing
            """;

    /** So many different words have archives of news of a few hundred thousand reports. */
    private static final int WORDS = 50_000;

    private static final int SAMPLE = 300;

    private final Arguments arguments;
    private final Setting setting;
    private final Path results;
    private final Clock clock;

    private Main(Arguments arguments, Setting setting, Path results, Clock clock) {
        this.arguments = arguments;
        this.setting = setting;
        this.results = results;
        this.clock = clock;
    }

    public static void main(String[] args) {
        int code = run(List.of(args), System.out, System.err);
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(List<String> args, PrintStream out, PrintStream err) {
        try {
            Arguments arguments = Arguments.of(args);
            Path results = Path.of(System.getProperty("dateline.home", "."), "benchmarks", "results");
            new Main(arguments, arguments.setting(Setting.ofProperties()), results, Clock.systemUTC()).run(out);
            return 0;
        } catch (IllegalArgumentException e) {
            err.println("dateline-bench: " + e.getMessage() + "\n\n" + USAGE);
            return 2;
        } catch (IOException | RunnerException e) {
            err.println("dateline-bench: " + e);
            return 1;
        }
    }

    private void run(PrintStream out) throws IOException, RunnerException {
        String command = arguments.words().isEmpty() ? "" : arguments.words().getFirst();
        if (command.equals("generate")) {
            generate(out);
        } else if (command.equals("ingest")) {
            ingest(out);
        } else if (command.equals("facets")) {
            compareFacets(out);
        } else if (command.equals("compare")) {
            comparePeers(out);
        } else if (command.equals("curves")) {
            Gallery.of(results).write(results).forEach(out::println);
        } else if (command.equals("retrieval")) {
            retrieval(out);
        } else if (command.equals("all") || BENCHMARKS.containsKey(command)) {
            measure(command, out);
        } else {
            throw new IllegalArgumentException("say what to do");
        }
    }

    private void generate(PrintStream out) throws IOException {
        if (arguments.words().size() != 2) {
            throw new IllegalArgumentException("generate needs one file");
        }
        Path file = Path.of(arguments.words().getLast());
        long reports = reports();
        try (Stream<String> lines = setting.corpus().lines(reports)) {
            LineFile.write(file, lines);
        }
        out.println(reports + " reports in " + file);
    }

    private long reports() {
        return arguments.reports().isEmpty()
                ? 10_000
                : Long.parseLong(arguments.reports().getFirst());
    }

    private void ingest(PrintStream out) throws IOException {
        long reports = arguments.isQuick() ? 200 : reports();
        setting.clear();
        String markdown =
                new IngestComparison(setting, arguments.threads()).over(reports).markdown();
        setting.clear();
        out.print(markdown);
        out.println(Files.writeString(page("ingest-" + setting.corpusName()), markdown));
    }

    private void compareFacets(PrintStream out) throws IOException {
        Comparison comparison = new Comparison(shelf(out), (arguments.rounds() + 1) / 2, arguments.rounds());
        List<Outcome> outcomes = new ArrayList<>();
        for (String reports : arguments.reports().isEmpty() ? List.of("10000") : arguments.reports()) {
            outcomes.add(comparison.over(Long.parseLong(reports)));
        }
        Path page = write("facets", "Facets beside Lucene's", new OutcomePage(outcomes).markdown());
        List<String> lines = new ArrayList<>(List.of(Figure.HEADING));
        outcomes.stream()
                .flatMap(outcome -> Figure.of(outcome).stream())
                .map(Figure::line)
                .forEach(lines::add);
        Files.write(page.resolveSibling(page.getFileName().toString().replace(".md", ".tsv")), lines);
        out.println(page);
    }

    private void comparePeers(PrintStream out) throws IOException {
        PeerComparison comparison = new PeerComparison(
                shelf(out),
                results.resolveSibling("compare").resolve("target"),
                Duration.ofMillis(arguments.isQuick() ? 50 : 500),
                arguments.isQuick() ? 1 : 3,
                arguments.isQuick() ? 1 : 5);
        List<String> sections = new ArrayList<>();
        for (String reports : arguments.reports().isEmpty() ? List.of("100000") : arguments.reports()) {
            sections.add(comparison.over(Long.parseLong(reports)));
        }
        String page = String.join("\n", sections);
        out.print(page);
        out.println(write("peers", "Facets beside other engines", page));
    }

    private Shelf shelf(PrintStream log) throws IOException {
        CorpusGenerator generator =
                new CorpusGenerator(Vocabulary.read(setting.texts()).withWords(WORDS), setting.seed());
        Path work = arguments.work().orElse(results.resolveSibling("target").resolve("facets"));
        List<String> sample =
                generator.reports(SAMPLE).map(GeneratedReport::text).toList();
        return new Shelf(work, "seed" + setting.seed(), generator::tagged, sample, log);
    }

    private Path write(String what, String title, String markdown) throws IOException {
        return Files.writeString(
                page(what),
                "# " + title + "\n\nMachine: " + Machine.here().inWords() + ".\n\nReports: generated, seed "
                        + setting.seed() + ".\n\n" + markdown);
    }

    private void retrieval(PrintStream out) throws IOException {
        if (arguments.words().size() != 4) {
            throw new IllegalArgumentException("retrieval needs a file of reports, one of queries, and a folder");
        }
        Path folder = Path.of(arguments.words().get(3));
        new RetrievalRun(
                        Path.of(arguments.words().get(1)),
                        Path.of(arguments.words().get(2)))
                .write(folder);
        out.println("run files in " + folder);
    }

    private Path page(String what) throws IOException {
        Files.createDirectories(results);
        return results.resolve(LocalDate.now(clock) + "-" + what + (arguments.isQuick() ? "-quick" : "") + ".md");
    }

    private void measure(String what, PrintStream out) throws IOException, RunnerException {
        Path page = page(what);
        setting.clear();
        Path json = page.resolveSibling(page.getFileName().toString().replace(".md", ".json"));
        Collection<RunResult> measured = new Runner(options(what, json).build()).run();
        setting.clear();
        String title = what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1);
        String corpus = setting.corpus().title();
        Files.writeString(page, new ResultsPage(title, Machine.here().inWords(), corpus, measured).markdown());
        out.println(page);
    }

    private ChainedOptionsBuilder options(String what, Path json) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .resultFormat(ResultFormatType.JSON)
                .result(json.toString())
                .shouldFailOnError(true)
                .jvmArgsAppend(setting.asJvmArguments());
        BENCHMARKS.forEach((name, type) -> {
            if (what.equals("all") || what.equals(name)) {
                options.include("^" + type.getName().replace(".", "\\.") + "\\.");
            }
        });
        if (!arguments.reports().isEmpty()) {
            options.param("reports", arguments.reports().toArray(String[]::new));
        }
        return arguments.isQuick() ? quick(options) : options;
    }

    private static ChainedOptionsBuilder quick(ChainedOptionsBuilder options) {
        return options.warmupIterations(1)
                .warmupTime(TimeValue.milliseconds(100))
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(200));
    }
}
