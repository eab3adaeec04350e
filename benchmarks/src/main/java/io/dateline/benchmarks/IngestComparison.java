package io.dateline.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import io.dateline.Archive;
import io.dateline.IndexOptions;
import io.dateline.extract.Extractor;
import io.dateline.model.Mention.Kind;
import io.dateline.model.Report;
import io.dateline.text.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/**
 * The whole way from lines of JSON into an archive, beside each stage of extraction alone and a bare Lucene index of the same text:
 * in one process, on the same threads, after a short warming up of each.
 */
final class IngestComparison {
    private static final long WARM_UP = 5_000;

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final Setting setting;
    private final Corpus corpus;
    private final int threads;
    private long tokens;

    IngestComparison(Setting setting, int threads) throws IOException {
        this.setting = setting;
        this.corpus = setting.corpus();
        this.threads = threads;
    }

    IngestPage over(long reports) throws IOException {
        tokens = tokens(reports);
        measure(Math.min(WARM_UP, reports));
        return measure(reports);
    }

    private IngestPage measure(long reports) throws IOException {
        List<Pace> stages = List.of(
                stage("reading lines and words", reports, report -> Reading.of(report.title(), report.text())),
                stage("dates", reports, Extractor.of(Set.of(Kind.DATE))::extract),
                stage("countries", reports, Extractor.of(Set.of(Kind.COUNTRY))::extract),
                stage("actors", reports, Extractor.of(Set.of(Kind.ACTOR))::extract));
        Pace whole = stage("extraction of all", reports, Extractor.standard()::tag);
        Pace lucene = timed("bare Lucene", reports, () -> bareLucene(reports));
        Pace indexing = timed("dateline index", reports, () -> index(reports));
        String machine = Machine.here().inWords() + loaded();
        return new IngestPage(machine, corpus.title(), threads, stages, whole, lucene, indexing);
    }

    /** How many wanted to work at a time in the last minute, the measured process itself too; nothing where no one knows. */
    private static String loaded() {
        double load = PROCESS.getSystemLoadAverage();
        return load < 0 ? "" : String.format(Locale.ROOT, "; load %.1f at the end", load);
    }

    private Pace stage(String what, long reports, Consumer<Report> work) throws IOException {
        return timed(what, reports, () -> each(reports, work));
    }

    private long tokens(long reports) throws IOException {
        LongAdder sum = new LongAdder();
        each(
                reports,
                report -> sum.add(Reading.of(report.title(), report.text()).size()));
        return sum.sum();
    }

    /** What is timed. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private Pace timed(String what, long reports, Work work) throws IOException {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long processed = PROCESS.getProcessCpuTime();
        long began = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - began) / 1e9;
        double cpuSeconds = (PROCESS.getProcessCpuTime() - processed) / 1e9;
        long peak = heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return new Pace(what, reports, tokens, seconds, cpuSeconds, peak);
    }

    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private void each(long reports, Consumer<Report> work) throws IOException {
        try (Stream<String> lines = corpus.lines(reports)) {
            SharedLines.each(lines.iterator(), threads, line -> work.accept(InputLine.report(line)));
        }
    }

    private void bareLucene(long reports) throws IOException {
        Path folder = setting.newFolder("bare");
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
            each(reports, report -> add(writer, report));
            writer.commit();
        }
    }

    private static void add(IndexWriter writer, Report report) {
        Document document = new Document();
        document.add(new StringField("id", report.id(), Field.Store.YES));
        document.add(new TextField("title", report.title(), Field.Store.YES));
        document.add(new TextField("text", report.text(), Field.Store.YES));
        try {
            writer.addDocument(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void index(long reports) throws IOException {
        try (Archive archive = Archive.create(setting.newFolder("archive"))) {
            Setting.checkIndexed(archive.index(corpus.source(reports), IndexOptions.DEFAULTS.withThreads(threads)));
        }
    }
}
