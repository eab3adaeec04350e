package io.dateline.internal.lucene;

import io.dateline.search.Filter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rows that a dimension's own filters ask for.
 *
 * @param filters by row id, in the order of the query
 * @param opened the decades, years and months that lie around active periods
 */
record ActiveRows(Map<String, Filter> filters, Set<String> opened) {

    static ActiveRows of(List<Filter> selected) {
        ActiveRows rows = new ActiveRows(new LinkedHashMap<>(), new TreeSet<>());
        selected.forEach(rows::add);
        return rows;
    }

    private void add(Filter filter) {
        switch (filter) {
            case Filter.Value(var field, var value) -> filters.put(Schema.bounded(value), filter);
            case Filter.During(var field, var period, var written) -> {
                filters.put(DateRows.exactly(period).orElse(written), filter);
                opened.addAll(DateRows.around(period));
            }
            case Filter.YearUnknown(var field, var edtf) -> {
                filters.put(edtf, filter);
                openUnknown(edtf);
            }
            case Filter.Bool(var must, var should, var mustNot) -> {
                if (must.isEmpty() && mustNot.isEmpty()) {
                    should.forEach(this::add);
                }
            }
            case Filter.Boost(var boosted, var factor) -> add(boosted);
            case Filter.All all -> {}
            case Filter.Word word -> {}
            case Filter.Phrase phrase -> {}
            case Filter.Near near -> {}
            case Filter.Wildcard wildcard -> {}
            case Filter.Fuzzy fuzzy -> {}
            case Filter.ValuePattern pattern -> {}
            case Filter.Missing missing -> {}
        }
    }

    private void openUnknown(String edtf) {
        String month = edtf.length() > "XXXX-04".length() ? DateRows.parent(edtf) : edtf;
        opened.add(month);
        opened.add(DateRows.parent(month));
    }
}
