package io.dateline.internal.lucene;

import io.dateline.model.TaggedReport;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * Writes reports as one segment, in the archive's order. Each processor makes an index of a part of them; then all are merged, once.
 *
 * @param processors how many parts, where the reports can be split so often
 * @param addition what other engines look at
 */
public record OneSegment(int processors, Addition addition) {
    private static final double BUFFER_MEGABYTES = 512;

    /** Adds to a document what another engine looks at. */
    @FunctionalInterface
    public interface Addition {
        Document of(TaggedReport report, Document document) throws IOException;
    }

    /**
     * Writes reports into an empty folder.
     *
     * @param reports best in the archive's order and from a list: so nothing is left to sort, and they can be split in halves
     */
    public void write(Path folder, Stream<TaggedReport> reports) throws IOException {
        List<Callable<Path>> parts = new ArrayList<>();
        for (Spliterator<TaggedReport> part : parts(reports.spliterator())) {
            Path own = folder.resolve("part-" + parts.size());
            parts.add(() -> writePart(own, part));
        }
        List<Path> made = allOf(parts);
        merge(folder, made);
        IOUtils.rm(made.toArray(Path[]::new));
    }

    private List<Spliterator<TaggedReport>> parts(Spliterator<TaggedReport> all) {
        List<Spliterator<TaggedReport>> parts = List.of(all);
        for (int number = 1; number < processors; number *= 2) {
            parts = parts.stream()
                    .flatMap(part -> Stream.of(part.trySplit(), part).filter(Objects::nonNull))
                    .toList();
        }
        return parts;
    }

    private static List<Path> allOf(List<Callable<Path>> parts) throws IOException {
        List<Path> made = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(parts.size())) {
            for (Future<Path> part : threads.invokeAll(parts)) {
                made.add(part.get());
            }
        } catch (ExecutionException e) {
            throw new IOException("could not write a part of the reports", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while reports were written", e);
        }
        return made;
    }

    private Path writePart(Path folder, Spliterator<TaggedReport> reports) throws IOException {
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, config().setMergePolicy(NoMergePolicy.INSTANCE))) {
            WordReader words = new WordReader();
            for (TaggedReport report : (Iterable<TaggedReport>) () -> Spliterators.iterator(reports)) {
                writer.addDocument(addition.of(report, ReportDocument.of(report, words)));
            }
        }
        return folder;
    }

    private static IndexWriterConfig config() {
        return new IndexWriterConfig(new ReportAnalyzer())
                .setIndexSort(Pages.NEWEST)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setSimilarity(ReportSearcher.similarity());
    }

    private static void merge(Path folder, List<Path> parts) throws IOException {
        List<Closeable> open = new ArrayList<>();
        List<CodecReader> segments = new ArrayList<>();
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, config())) {
            for (Path part : parts) {
                DirectoryReader reader = DirectoryReader.open(FSDirectory.open(part));
                open.add(reader);
                for (LeafReaderContext leaf : reader.leaves()) {
                    segments.add((CodecReader) leaf.reader());
                }
            }
            writer.addIndexes(segments.toArray(CodecReader[]::new));
        } finally {
            IOUtils.close(open);
        }
    }
}
