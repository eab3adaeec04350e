package io.dateline.benchmarks.peers;

import io.dateline.benchmarks.facets.DatelineFacets;
import io.dateline.benchmarks.facets.Kind;
import io.dateline.benchmarks.facets.LuceneFacets;
import io.dateline.benchmarks.facets.Question;
import io.dateline.benchmarks.facets.Shelf;
import io.dateline.internal.lucene.MeasuredEngine;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.util.Version;

/**
 * Measures the engine beside others.
 *
 * @param built what the module benchmarks/compare made, if it did
 * @param block how much of the processors each engine gets for a kind of question before it is another's turn
 * @param warmups how many blocks of each kind go before those that are measured
 * @param rounds how many are measured
 */
public record PeerComparison(Shelf shelf, Path built, Duration block, int warmups, int rounds) {
    /** Measures over the first so many reports, and tells of it as a page. */
    public String over(long number) throws IOException {
        try (MeasuredEngine engine = shelf.engine(number);
                Present present = new Present(new ArrayList<>(), new ArrayList<>())) {
            present.add(() -> new Embedded(new DatelineFacets(engine, false), "Dateline"));
            present.add(() -> new Embedded(new LuceneFacets(engine), "lucene-facet " + Version.LATEST));
            present.add(() -> sqlite(number));
            present.add(() -> solr(number));
            return new PeerPage(measured(number, present, shelf.questions(engine))).markdown();
        }
    }

    private Peer sqlite(long number) throws IOException {
        return Sqlite.open(shelf.index(
                "sqlite",
                number,
                (folder, reports) ->
                        Sqlite.make(folder, reports.map(PeerReport::of).iterator())));
    }

    private Peer solr(long number) throws IOException {
        return Solr.open(
                built,
                shelf.index(
                        "solr",
                        number,
                        (home, reports) -> Solr.make(
                                built, home, reports.map(PeerReport::of).iterator())));
    }

    private PeerOutcome measured(long number, Present present, List<Question> questions) throws IOException {
        Peer first = present.peers().getFirst();
        List<Peer> fair = new ArrayList<>(List.of(first));
        Set<Question> asked = new LinkedHashSet<>(questions);
        Map<String, String> likeness = new TreeMap<>();
        for (Peer other : present.peers().subList(1, present.peers().size())) {
            Likeness alike = Likeness.of(first, other, questions);
            shelf.log().println(other.name() + ": " + alike.inWords());
            likeness.put(other.name(), alike.inWords());
            if (alike.isFair()) {
                fair.add(other);
                alike.otherwise().forEach(asked::remove);
            } else {
                present.absent().add(other.name() + ", for its answers are others: " + alike.inWords());
            }
        }
        shelf.log().println("measuring over " + number + " reports");
        Blocks blocks = new Blocks(fair, List.copyOf(asked), block.toNanos());
        return new PeerOutcome(number, engines(fair, blocks.measure(warmups, rounds), likeness), present.absent());
    }

    private static List<PeerOutcome.Measured> engines(
            List<Peer> peers, List<Map<Kind, Blocks.Cost>> costs, Map<String, String> likeness) {
        List<PeerOutcome.Measured> engines = new ArrayList<>();
        for (int i = 0; i < peers.size(); i++) {
            Map<Kind, Double> micros = new TreeMap<>();
            costs.get(i).forEach((kind, cost) -> micros.put(kind, cost.micros()));
            String name = peers.get(i).name();
            engines.add(new PeerOutcome.Measured(name, micros, likeness.getOrDefault(name, "")));
        }
        return engines;
    }

    /** The engines that could be opened, and why others could not. */
    private record Present(List<Peer> peers, List<String> absent) implements Closeable {
        private interface Opening {
            Peer open() throws IOException;
        }

        void add(Opening opening) {
            try {
                peers.add(opening.open());
            } catch (IOException e) {
                absent.add(e.getMessage());
            }
        }

        @Override
        public void close() throws IOException {
            for (Peer peer : peers) {
                peer.close();
            }
        }
    }
}
