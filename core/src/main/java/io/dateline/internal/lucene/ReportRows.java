package io.dateline.internal.lucene;

/** The rows of each report of a segment by one field. Immutable. */
interface ReportRows {
    /** How many rows there are. */
    int different();

    /** How many of them a report has. */
    int number(int doc);

    /** One of them, from 0 on. */
    int row(int doc, int at);

    /** Whether a report without rows has a value all the same, one that is no row. */
    boolean hasOther(int doc);

    /** The field's own number of a row. */
    int value(int row);
}
