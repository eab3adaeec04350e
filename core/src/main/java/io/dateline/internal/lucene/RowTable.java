package io.dateline.internal.lucene;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of each report of a segment by several fields, side by side, as a look into far memory costs more than counting what is there. The
 * rows of all fields are numbered as one, so that they can be counted by one loop; that a report has no row of a field is a row as
 * well. A report begins with a byte for each field, which tells where the field's rows end; the rows follow. Reports with more rows
 * than such a byte can tell are kept apart, and have zeros there. Immutable, safe for all threads.
 */
final class RowTable {
    /** So many fields have room in a report's head. */
    static final int MOST_FIELDS = Long.BYTES;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** There are a few more than needed, so that the last rows can be copied like others. */
    final byte[] bytes;

    final RowWidth width;

    private final List<Column> columns = new ArrayList<>();
    private final int different;
    private final int head;
    private final Offsets offsets;

    /** Of each of the reports that are kept apart, the rows of each field. */
    private final Map<Integer, int[][]> apart;

    private final Tallies tallies;

    private RowTable(RowTableWriting written, List<ReportRows> fields) {
        bytes = written.bytes();
        width = written.width();
        offsets = written.offsets();
        apart = written.apart();
        head = fields.size();
        for (int field = 0; field < head; field++) {
            columns.add(Column.of(this, field, written.first(field), fields.get(field), written.totals(field)));
        }
        different = columns.getLast().end();
        tallies = new Tallies(different);
    }

    /**
     * Makes a table.
     *
     * @param fields one to {@link #MOST_FIELDS}
     * @return none where there are more bytes than an array holds
     */
    static Optional<RowTable> of(int reports, List<ReportRows> fields) {
        return RowTableWriting.of(reports, fields).map(written -> new RowTable(written, fields));
    }

    /** Of each field. */
    List<Column> columns() {
        return List.copyOf(columns);
    }

    /** Whether another field's rows can be beside these without taking more bytes each. */
    boolean hasRoom(ReportRows rows) {
        return head < MOST_FIELDS
                && RowWidth.of(different + Column.FIRST + rows.different()).compareTo(RowWidth.TWO) <= 0;
    }

    /** How many rows there are in all, those for reports without rows included. */
    int different() {
        return different;
    }

    long bytes() {
        return bytes.length
                + offsets.bytes()
                + columns.stream().mapToLong(Column::bytes).sum();
    }

    /** Where the rows of a report begin. */
    int begin(int doc) {
        return offsets.begin(doc) + head;
    }

    /** The head of the report whose rows begin there. */
    long headBefore(int begin) {
        return (long) EIGHT.get(bytes, begin - head);
    }

    /** After how many bytes the rows of a field begin, by the head of the report. */
    static int start(long head, int field) {
        return field == 0 ? 0 : end(head, field - 1);
    }

    /** After how many they end. */
    static int end(long head, int field) {
        return (int) (head >>> Byte.SIZE * field) & 255;
    }

    static boolean isApart(long head) {
        return end(head, 0) == 0;
    }

    /** The rows of a field of a report that is kept apart. */
    int[] apart(int doc, int field) {
        int[][] rows = apart.get(doc);
        if (rows == null) {
            throw new IllegalArgumentException("document " + doc + " is not kept apart");
        }
        return rows[field];
    }

    /** What counts all rows as they are numbered here. */
    Tallies tallies() {
        return tallies;
    }
}
