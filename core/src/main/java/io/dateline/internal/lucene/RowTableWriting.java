package io.dateline.internal.lucene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Writes the rows of reports side by side, as {@link RowTable} reads them. Of one thread. */
final class RowTableWriting {
    private static final int MOST_BYTES = (1 << Byte.SIZE) - 1;
    private static final int[] OTHER = {Column.OTHER};
    private static final int[] MISSING = {Column.MISSING};

    private final int reports;
    private final List<ReportRows> fields;

    /** The number of each field's first row, and that behind the last. */
    private final int[] firsts;

    private final int[][] totals;
    private final RowWidth width;
    private final Offsets offsets;
    private final Map<Integer, int[][]> apart = new HashMap<>();
    private byte[] bytes = {};

    private RowTableWriting(int reports, List<ReportRows> fields) {
        this.reports = reports;
        this.fields = fields;
        firsts = new int[fields.size() + 1];
        totals = new int[fields.size()][];
        for (int field = 0; field < totals.length; field++) {
            totals[field] = new int[Column.FIRST + fields.get(field).different()];
            firsts[field + 1] = firsts[field] + totals[field].length;
        }
        width = RowWidth.of(firsts[totals.length]);
        offsets = new Offsets(reports);
    }

    static Optional<RowTableWriting> of(int reports, List<ReportRows> fields) {
        RowTableWriting writing = new RowTableWriting(reports, fields);
        long size = writing.size();
        if (size > Integer.MAX_VALUE - Long.BYTES) {
            return Optional.empty();
        }
        writing.bytes = new byte[(int) size];
        writing.write();
        return Optional.of(writing);
    }

    private long size() {
        long size = Math.max(FlatRows.MOST_STEP, Long.BYTES);
        for (int doc = 0; doc < reports; doc++) {
            int rows = length(doc);
            size += fields.size() + (rows > MOST_BYTES ? 0 : rows);
        }
        return size;
    }

    private int length(int doc) {
        long rows = 0;
        for (ReportRows field : fields) {
            rows += Math.max(1, field.number(doc));
        }
        return (int) Math.min(Integer.MAX_VALUE, rows << width.shift());
    }

    private void write() {
        int at = 0;
        for (int doc = 0; doc < reports; doc++) {
            offsets.set(doc, at);
            at = length(doc) > MOST_BYTES ? apart(doc, at) : beside(doc, at);
        }
    }

    /** Gives the place behind the report. */
    private int beside(int doc, int at) {
        int begin = at + fields.size();
        int end = begin;
        for (int field = 0; field < totals.length; field++) {
            for (int row : rows(doc, field)) {
                totals[field][row]++;
                width.write(bytes, end, firsts[field] + row);
                end += 1 << width.shift();
            }
            bytes[at + field] = (byte) (end - begin);
        }
        return end;
    }

    private int apart(int doc, int at) {
        int[][] rows = new int[totals.length][];
        for (int field = 0; field < rows.length; field++) {
            int first = firsts[field];
            int[] total = totals[field];
            rows[field] = IntStream.of(rows(doc, field))
                    .peek(row -> total[row]++)
                    .map(row -> first + row)
                    .toArray();
        }
        apart.put(doc, rows);
        return at + rows.length;
    }

    /** As the column numbers them. */
    private int[] rows(int doc, int field) {
        ReportRows own = fields.get(field);
        int number = own.number(doc);
        return number == 0
                ? own.hasOther(doc) ? OTHER : MISSING
                : IntStream.range(0, number)
                        .map(at -> Column.FIRST + own.row(doc, at))
                        .toArray();
    }

    byte[] bytes() {
        return bytes;
    }

    RowWidth width() {
        return width;
    }

    Offsets offsets() {
        return offsets;
    }

    Map<Integer, int[][]> apart() {
        return apart;
    }

    int first(int field) {
        return firsts[field];
    }

    /** How many reports are in each row of a field. */
    int[] totals(int field) {
        return totals[field];
    }
}
