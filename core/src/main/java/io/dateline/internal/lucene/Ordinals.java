package io.dateline.internal.lucene;

import io.dateline.search.Interval;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;
import org.jspecify.annotations.Nullable;

/** The values of one field over all segments, numbered in the order of their bytes. Safe for all threads. */
final class Ordinals {
    private static final Interval[] LEVELS = Interval.values();

    private final String field;
    private final List<LeafReaderContext> leaves;
    private final OrdinalMap map;

    /** Of a date field: the level of each row, -1 of what is no row. */
    private final byte[] levels;

    /** Of each segment, made when it is first asked for. */
    private final AtomicReferenceArray<int @Nullable []> numbers;

    private final ConcurrentMap<Interval, boolean[]> rowsOf = new ConcurrentHashMap<>();

    private final Tallies tallies;

    private Ordinals(String field, List<LeafReaderContext> leaves, OrdinalMap map, byte[] levels) {
        this.field = field;
        this.leaves = leaves;
        this.map = map;
        this.levels = levels;
        this.numbers = new AtomicReferenceArray<>(leaves.size());
        this.tallies = new Tallies((int) map.getValueCount());
    }

    static Ordinals of(IndexReader reader, String field, boolean dates) throws IOException {
        List<SortedSetDocValues> values = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            values.add(DocValues.getSortedSet(leaf.reader(), field));
        }
        OrdinalMap map = OrdinalMap.build(null, values.toArray(new SortedSetDocValues[0]), PackedInts.DEFAULT);
        return new Ordinals(field, reader.leaves(), map, dates ? levels(values, map) : new byte[0]);
    }

    private static byte[] levels(List<SortedSetDocValues> values, OrdinalMap map) throws IOException {
        byte[] levels = new byte[Math.toIntExact(map.getValueCount())];
        for (int segment = 0; segment < values.size(); segment++) {
            TermsEnum terms = values.get(segment).termsEnum();
            LongValues global = map.getGlobalOrds(segment);
            for (BytesRef term = terms.next(); term != null; term = terms.next()) {
                Optional<Interval> level = DateRows.level(term.utf8ToString());
                levels[(int) global.get(terms.ord())] =
                        (byte) (level.isEmpty() ? -1 : level.get().ordinal());
            }
        }
        return levels;
    }

    /** What counts the rows. */
    Tallies tallies() {
        return tallies;
    }

    /** Whether a segment's numbers are those over all segments. */
    boolean isSame(LeafReaderContext leaf) throws IOException {
        return leaves.size() == 1 && numbers(leaf).length == size();
    }

    int size() {
        return (int) map.getValueCount();
    }

    /** The values of a segment's documents, by its own numbers. */
    SortedSetDocValues values(LeafReaderContext leaf) throws IOException {
        return DocValues.getSortedSet(leaf.reader(), field);
    }

    /** From a segment's numbers to those over all segments. */
    LongValues global(LeafReaderContext leaf) {
        return map.getGlobalOrds(leaf.ord);
    }

    String value(int ordinal) throws IOException {
        LeafReaderContext leaf = leaves.get(map.getFirstSegmentNumber(ordinal));
        return values(leaf).lookupOrd(map.getFirstSegmentOrd(ordinal)).utf8ToString();
    }

    /** The number of a value; none where no segment has it. */
    Optional<Integer> find(String value) throws IOException {
        for (LeafReaderContext leaf : leaves) {
            long ordinal = values(leaf).lookupTerm(Schema.term(value));
            if (ordinal >= 0) {
                return Optional.of((int) global(leaf).get(ordinal));
            }
        }
        return Optional.empty();
    }

    /** The numbers over all segments, by those of one. */
    int[] numbers(LeafReaderContext leaf) throws IOException {
        int[] known = numbers.get(leaf.ord);
        if (known == null) {
            LongValues global = global(leaf);
            known = new int[Math.toIntExact(values(leaf).getValueCount())];
            for (int i = 0; i < known.length; i++) {
                known[i] = (int) global.get(i);
            }
            numbers.set(leaf.ord, known);
        }
        return known;
    }

    /** Which rows of a date field have a length; where decades are asked for, what lies in no year is a row as well. */
    boolean[] rowsOf(Interval interval) throws IOException {
        boolean[] known = rowsOf.get(interval);
        if (known == null) {
            known = rows(interval);
            rowsOf.put(interval, known);
        }
        return known;
    }

    private boolean[] rows(Interval interval) throws IOException {
        boolean[] rows = new boolean[levels.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = levels[i] == interval.ordinal();
        }
        if (interval == Interval.DECADE) {
            find(DateRows.UNKNOWN).ifPresent(unknown -> rows[unknown] = true);
        }
        return rows;
    }

    /** The level of a row of a date field. */
    Optional<Interval> level(int ordinal) {
        return levels[ordinal] < 0 ? Optional.empty() : Optional.of(LEVELS[levels[ordinal]]);
    }
}
