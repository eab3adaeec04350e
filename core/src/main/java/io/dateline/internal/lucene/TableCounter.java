package io.dateline.internal.lucene;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Counts by several fields that are side by side in one table, for a counter each. Of one thread, for one segment. */
final class TableCounter {
    private final RowTable table;
    private final FlatRows flat;

    /** By the places of their fields. */
    private final TreeMap<Integer, RowCounter> counters = new TreeMap<>();

    private List<Integer> fields = List.of();

    /** Counts by the table's own numbers. */
    private Optional<Tally> tally = Optional.empty();

    TableCounter(RowTable table, FlatRows flat) {
        this.table = table;
        this.flat = flat;
    }

    boolean isOf(RowTable other) {
        return table == other;
    }

    void add(int field, RowCounter counter) {
        counters.put(field, counter);
        fields = List.copyOf(counters.keySet());
    }

    void count(Batch batch) {
        Heads heads = batch.heads(table);
        Tally counts = tally.orElseGet(table.tallies()::lend);
        tally = Optional.of(counts);
        for (int from = 0; from < fields.size(); ) {
            int to = from + 1;
            while (to < fields.size() && fields.get(to) == fields.get(to - 1) + 1) {
                to++;
            }
            flat.count(heads, table, fields.get(from), fields.get(to - 1), counts);
            from = to;
        }
    }

    /** Gives each counter what was counted for it; nothing can be counted afterwards. */
    void end() {
        tally.ifPresent(counts -> {
            counters.values().forEach(counter -> counter.take(counts));
            table.tallies().giveBack(counts);
        });
    }
}
