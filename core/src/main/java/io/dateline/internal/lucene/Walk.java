package io.dateline.internal.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.jspecify.annotations.Nullable;

/** A walk over hits in the order of a field, chunk by chunk, over one state of an index. Of one thread. */
final class Walk<T> implements Iterator<T> {
    private static final int CHUNK = 20_000;

    /** Makes a value of a document. */
    @FunctionalInterface
    interface Read<T> {
        T from(ReportSearcher searcher, int doc) throws IOException;
    }

    private final Pages pages;
    private final Read<T> read;
    private ScoreDoc[] chunk = {};
    private int next;
    private boolean ended;

    private Walk(Pages pages, Read<T> read) {
        this.pages = pages;
        this.read = read;
    }

    /** All hits of a query in the order of a field that each document has one value of; the stream is to be closed. */
    static <T> Stream<T> over(Index index, Query query, String field, Read<T> read) throws IOException {
        ReportSearcher searcher = index.acquire();
        Sort order = new Sort(new SortField(field, SortField.Type.STRING));
        Walk<T> walk = new Walk<>(new Pages(searcher, query, order), read);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(walk, Spliterator.ORDERED), false)
                .onClose(() -> release(index, searcher));
    }

    private static void release(Index index, ReportSearcher searcher) {
        try {
            index.release(searcher);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasNext() {
        if (next == chunk.length && !ended) {
            fill();
        }
        return next < chunk.length;
    }

    private void fill() {
        FieldDoc last = chunk.length == 0 ? null : (FieldDoc) chunk[chunk.length - 1];
        chunk = after(last);
        next = 0;
        ended = chunk.length < CHUNK;
    }

    private ScoreDoc[] after(@Nullable FieldDoc last) {
        try {
            return pages.after(last, CHUNK).scoreDocs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        try {
            return read.from(pages.searcher(), chunk[next++].doc);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
