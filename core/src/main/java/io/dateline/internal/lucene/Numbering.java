package io.dateline.internal.lucene;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.PriorityQueue;

/**
 * Numbers the values of some segments, each of which has them in order, as one sequence without repetitions. A program that answers
 * one question spends more on this than on counting: Lucene's {@code OrdinalMap} packs what is unpacked right away, and takes twice as
 * long.
 */
final class Numbering {
    /** Where the other segments are. */
    private final Cursors others;

    private final BytesRefBuilder last = new BytesRefBuilder();
    private long lastBeginning;
    private int size;

    private Numbering(Cursors others) {
        this.others = others;
    }

    /** What is shown each different value, in the order of their bytes. */
    @FunctionalInterface
    interface Each {
        void value(int number, BytesRef value);
    }

    /** The same, where nobody wants to see the values. */
    static int[][] of(List<SortedSetDocValues> segments) throws IOException {
        return segments.size() == 1
                ? new int[][] {
                    IntStream.range(0, (int) segments.getFirst().getValueCount())
                            .toArray()
                }
                : of(segments, (number, value) -> {});
    }

    /** The numbers from 0 on, in the order of the values' bytes: of each segment, by its own. */
    static int[][] of(List<SortedSetDocValues> segments, Each each) throws IOException {
        int[][] numbers = new int[segments.size()][];
        Cursors cursors = new Cursors(numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = new int[Math.toIntExact(segments.get(i).getValueCount())];
            Cursor cursor = new Cursor(segments.get(i).termsEnum(), numbers[i]);
            if (cursor.advance()) {
                cursors.add(cursor);
            }
        }
        new Numbering(cursors).number(each);
        return numbers;
    }

    /** How many different values were numbered. */
    static int size(int[][] numbers) {
        int size = 0;
        for (int[] segment : numbers) {
            size = segment.length == 0 ? size : Math.max(size, segment[segment.length - 1] + 1);
        }
        return size;
    }

    private void number(Each each) throws IOException {
        Cursor first = others.pop();
        while (first != null) {
            number(first, each);
            first = first.advance() ? foremost(first) : others.pop();
        }
    }

    private void number(Cursor at, Each each) {
        if (size == 0 || at.beginning != lastBeginning || !at.value.bytesEquals(last.get())) {
            last.copyBytes(at.value);
            lastBeginning = at.beginning;
            each.value(size++, at.value);
        }
        at.numbers[at.at] = size - 1;
    }

    /** Mostly a segment's next value comes before those of the others, the more so the larger it is. */
    private Cursor foremost(Cursor cursor) {
        Cursor other = others.top();
        if (other == null || !other.isBefore(cursor)) {
            return cursor;
        }
        others.updateTop(cursor);
        return other;
    }

    private static final class Cursors extends PriorityQueue<Cursor> {
        Cursors(int segments) {
            super(segments);
        }

        @Override
        protected boolean lessThan(Cursor one, Cursor other) {
            return one.isBefore(other);
        }
    }

    /** A place in the values of a segment. */
    private static final class Cursor {
        private final TermsEnum values;
        private final int[] numbers;
        private BytesRef value = new BytesRef();
        private int at = -1;

        /** The first bytes of the value as a number: most values differ in them. */
        private long beginning;

        Cursor(TermsEnum values, int[] numbers) {
            this.values = values;
            this.numbers = numbers;
        }

        boolean advance() throws IOException {
            if (++at == numbers.length) {
                return false;
            }
            value = values.next();
            beginning = beginning(value);
            return true;
        }

        private static long beginning(BytesRef value) {
            long beginning = 0;
            int end = value.offset + Math.min(Long.BYTES, value.length);
            for (int i = value.offset; i < end; i++) {
                beginning = beginning << Byte.SIZE | value.bytes[i] & 0xFF;
            }
            return beginning << Byte.SIZE * (Long.BYTES - (end - value.offset)) ^ Long.MIN_VALUE;
        }

        boolean isBefore(Cursor other) {
            return beginning == other.beginning ? value.compareTo(other.value) < 0 : beginning < other.beginning;
        }
    }
}
