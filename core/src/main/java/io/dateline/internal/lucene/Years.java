package io.dateline.internal.lucene;

import io.dateline.search.Interval;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The years and decades of a date field, numbered over some segments without a look at their months and days, which are three hundred
 * times as many. Those, and what is no row, have the number after the last.
 */
final class Years {
    private static final Optional<Interval> YEAR = Optional.of(Interval.YEAR);
    private static final Optional<Interval> DECADE = Optional.of(Interval.DECADE);

    /** In the order of their bytes, which is that of their numbers. */
    final List<BytesRef> rows;

    /** Of each segment's rows, by its own numbers. */
    final int[][] numbers;

    private Years(List<BytesRef> rows, int[][] numbers) {
        this.rows = rows;
        this.numbers = numbers;
    }

    static Years of(List<SortedSetDocValues> segments) throws IOException {
        List<Map<BytesRef, Integer>> own = new ArrayList<>();
        TreeSet<BytesRef> all = new TreeSet<>();
        for (SortedSetDocValues segment : segments) {
            own.add(own(segment.termsEnum()));
            all.addAll(own.getLast().keySet());
        }
        List<BytesRef> rows = List.copyOf(all);
        int[][] numbers = new int[segments.size()][];
        for (int i = 0; i < numbers.length; i++) {
            int size = Math.toIntExact(segments.get(i).getValueCount());
            numbers[i] = numbers(own.get(i), rows, size);
        }
        return new Years(rows, numbers);
    }

    private static int[] numbers(Map<BytesRef, Integer> own, List<BytesRef> rows, int size) {
        int[] numbers = new int[size];
        Arrays.fill(numbers, rows.size());
        own.forEach((row, number) -> numbers[number] = Collections.binarySearch(rows, row));
        return numbers;
    }

    /** Those of a segment, with its own numbers. */
    private static Map<BytesRef, Integer> own(TermsEnum terms) throws IOException {
        Map<BytesRef, Integer> own = new HashMap<>();
        BytesRef row = terms.next();
        while (row != null) {
            Optional<Interval> level = DateRows.level(row);
            if (level.equals(YEAR) || level.equals(DECADE)) {
                own.put(BytesRef.deepCopyOf(row), (int) terms.ord());
            }
            row = level.equals(YEAR) ? after(row, terms) : terms.next();
        }
        return own;
    }

    /** What comes after a year and its months and days, which begin with it and a hyphen. */
    private static @Nullable BytesRef after(BytesRef year, TermsEnum terms) throws IOException {
        BytesRefBuilder end = new BytesRefBuilder();
        end.append(year);
        end.append((byte) ('-' + 1));
        return terms.seekCeil(end.get()) == SeekStatus.END ? null : terms.term();
    }
}
