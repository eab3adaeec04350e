package io.dateline.internal.lucene;

/** The heads of a batch's reports in a table, found once for all fields. Of one thread. */
final class Heads {
    final long[] heads = new long[Batch.MOST];

    /** Where the rows of each report begin. */
    final int[] begins = new int[Batch.MOST];

    /** The reports whose rows are kept apart. */
    final int[] apart = new int[Batch.MOST];

    int size;
    int apartOnes;

    void find(Batch batch, RowTable table) {
        size = batch.size;
        apartOnes = 0;
        for (int i = 0; i < size; i++) {
            int doc = batch.docs[i];
            int begin = table.begin(doc);
            long head = table.headBefore(begin);
            begins[i] = begin;
            heads[i] = head;
            apart[apartOnes] = doc;
            apartOnes += RowTable.isApart(head) ? 1 : 0;
        }
    }
}
