package io.dateline.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.dateline.benchmarks.MadeReports;
import io.dateline.benchmarks.facets.DatelineFacets;
import io.dateline.benchmarks.facets.Question;
import io.dateline.benchmarks.facets.Shelf;
import io.dateline.internal.lucene.MeasuredEngine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other engines give the answers that ours does; of those that are not there the tests are skipped. */
class PeersTest {
    private static final int REPORTS = 400;
    private static final Path BUILT = Path.of("compare", "target").toAbsolutePath();
    private static final String HOW = " is not there: ./dateline-bench compare fetches it";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();

    private Shelf shelf() {
        PrintStream to = new PrintStream(log, true, StandardCharsets.UTF_8);
        return new Shelf(folder.resolve("work"), "test", MadeReports::tagged, MadeReports.texts(300), to);
    }

    private static Iterator<PeerReport> reports() {
        return MadeReports.tagged(REPORTS).map(PeerReport::of).iterator();
    }

    @Test
    void sqliteAnswersAsWeDo() throws IOException {
        assumeTrue(Files.isDirectory(BUILT.resolve("sqlite")), "SQLite" + HOW);
        Sqlite.make(folder, reports());
        try (Sqlite sqlite = Sqlite.open(folder)) {
            checkAlike(sqlite);
        }
    }

    @Test
    void solrAnswersAsWeDo() throws IOException {
        assumeTrue(Files.isDirectory(BUILT.resolve("solr")), "Solr" + HOW);
        Path home = Files.createDirectory(folder.resolve("home"));
        Solr.make(BUILT, home, reports());
        try (Solr solr = Solr.open(BUILT, home)) {
            checkAlike(solr);
            assertThat(solr.processorNanos()).isPositive();
        }
    }

    private void checkAlike(Peer peer) throws IOException {
        try (MeasuredEngine engine = shelf().engine(REPORTS)) {
            List<Question> questions = shelf().questions(engine);
            Likeness alike = Likeness.of(new Embedded(new DatelineFacets(engine, false), "Dateline"), peer, questions);
            assertThat(alike.sameRows()).as(alike.inWords()).isGreaterThan(9 * alike.questions() / 10);
        }
    }

    @Test
    void measuresWhoIsThereAndNamesWhoIsNot() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        String page = new PeerComparison(shelf(), empty, Duration.ofMillis(1), 0, 1).over(REPORTS);
        assertThat(page)
                .contains("| Dateline |")
                .contains("| lucene-facet ")
                .contains("- Not measured: Solr is not there");
    }

    @Test
    void writesAHomeThatHasTheFieldsOfTheReports() throws IOException {
        SolrHome.write(folder);
        assertThat(folder.resolve("reports/conf/schema.xml")).content().contains("name=\"published.year\"");
        assertThatThrownBy(() -> SolrHome.write(folder)).isInstanceOf(IOException.class);
    }
}
