package io.dateline.internal.lucene;

import java.util.stream.IntStream;

/** The rows of each report of a segment by one field, in a table with others. Immutable, safe for all threads. */
final class Column implements ReportRows {
    /** The row of reports that have no value. */
    static final int MISSING = 0;

    /** The row of reports that have a value, but none that is a row. */
    static final int OTHER = 1;

    /** The first row of a value. */
    static final int FIRST = 2;

    private final RowTable table;
    private final int field;

    /** The number of its first row in the table. */
    private final int first;

    /** The field's own numbers of the rows from {@link #FIRST} on; none where they are the same. */
    private final int[] values;

    /** How many reports are in each row. */
    private final int[] totals;

    private Column(RowTable table, int field, int first, int[] values, int[] totals) {
        this.table = table;
        this.field = field;
        this.first = first;
        this.values = values;
        this.totals = totals;
    }

    /**
     * A column that was written.
     *
     * @param first the number of its first row in the table
     * @param totals how many reports are in each row
     */
    static Column of(RowTable table, int field, int first, ReportRows rows, int[] totals) {
        int[] values = IntStream.range(0, rows.different()).map(rows::value).toArray();
        boolean isSame = IntStream.range(0, values.length).allMatch(row -> values[row] == row);
        return new Column(table, field, first, isSame ? new int[0] : values, totals);
    }

    RowTable table() {
        return table;
    }

    /** Its place in the table. */
    int field() {
        return field;
    }

    /** The number behind that of its last row in the table. */
    int end() {
        return first + totals.length;
    }

    long bytes() {
        return 4L * (values.length + totals.length);
    }

    @Override
    public int different() {
        return totals.length - FIRST;
    }

    @Override
    public int value(int row) {
        return values.length == 0 ? row : values[row];
    }

    @Override
    public int number(int doc) {
        return written(doc, 0) < FIRST ? 0 : size(doc);
    }

    @Override
    public int row(int doc, int at) {
        return written(doc, at) - FIRST;
    }

    @Override
    public boolean hasOther(int doc) {
        return written(doc, 0) == OTHER;
    }

    private int size(int doc) {
        long head = table.headBefore(table.begin(doc));
        return RowTable.isApart(head)
                ? table.apart(doc, field).length
                : RowTable.end(head, field) - RowTable.start(head, field) >> table.width.shift();
    }

    private int written(int doc, int at) {
        int begin = table.begin(doc);
        long head = table.headBefore(begin);
        int row = RowTable.isApart(head)
                ? table.apart(doc, field)[at]
                : table.width.row(table.bytes, begin + RowTable.start(head, field) + (at << table.width.shift()));
        return row - first;
    }

    /**
     * Adds what was counted in the table.
     *
     * @param counted by the table's numbers
     * @param numbers in the field's tally, by the field's own numbers in the segment; none where they are the same
     */
    void add(Tally counted, int[] numbers, Tally tally, Without without) {
        without.add(counted.count(first + MISSING), counted.count(first + OTHER));
        if (counted.isListed()) {
            counted.forEach((row, count) -> {
                if (row >= first + FIRST && row < end()) {
                    tally.add(number(row - first - FIRST, numbers), count);
                }
            });
        } else if (values.length == 0 && numbers.length == 0) {
            tally.addAll(counted, first + FIRST, different());
        } else {
            for (int row = 0; row < different(); row++) {
                tally.add(number(row, numbers), counted.count(first + FIRST + row));
            }
        }
    }

    /** Adds all reports. */
    void addAll(int[] numbers, Tally tally, Without without) {
        without.add(totals[MISSING], totals[OTHER]);
        for (int row = 0; row < different(); row++) {
            tally.add(number(row, numbers), totals[FIRST + row]);
        }
    }

    private int number(int row, int[] numbers) {
        return numbers.length == 0 ? value(row) : numbers[value(row)];
    }
}
