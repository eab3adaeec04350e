package io.dateline.internal.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.benchmarks.MadeReports;
import io.dateline.model.TaggedReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneSegmentTest {
    private static final int REPORTS = 300;

    @TempDir
    private Path work;

    private List<String> ids(int processors) throws IOException {
        Path folder = Files.createDirectory(work.resolve("by-" + processors));
        new OneSegment(processors, (report, document) -> document).write(folder, MadeReports.tagged(REPORTS));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).allMatch(Files::isRegularFile);
        }
        try (Directory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            assertThat(reader.leaves()).hasSize(1);
            return ids(reader.leaves().getFirst());
        }
    }

    private static List<String> ids(LeafReaderContext leaf) throws IOException {
        List<String> ids = new ArrayList<>();
        SortedDocValues values = leaf.reader().getSortedDocValues(Schema.ID);
        while (values.nextDoc() < leaf.reader().maxDoc()) {
            ids.add(values.lookupOrd(values.ordValue()).utf8ToString());
        }
        return ids;
    }

    @Test
    void holdsTheReportsInTheOrderTheyComeIn() throws IOException {
        List<String> given = MadeReports.tagged(REPORTS)
                .map(TaggedReport::report)
                .map(report -> report.id())
                .toList();
        assertThat(ids(1)).isEqualTo(given);
    }

    @Test
    void isTheSameByHoweverManyProcessors() throws IOException {
        List<String> alone = ids(1);
        assertThat(ids(2)).isEqualTo(alone);
        assertThat(ids(5)).isEqualTo(alone);
    }

    @Test
    void saysWhyAPartCouldNotBeWritten() throws IOException {
        OneSegment failing = new OneSegment(2, (report, document) -> {
            throw new IOException("no room");
        });
        assertThatThrownBy(() -> failing.write(work, MadeReports.tagged(10)))
                .isInstanceOf(IOException.class)
                .hasRootCauseMessage("no room");
    }
}
