package io.dateline.internal.lucene;

import io.dateline.reference.NameKey;
import io.dateline.search.NameTaken;
import io.dateline.search.ValueField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Finds the actors of an archive by their names, whole or begun, in the sorted terms of their spellings and of those's keys. */
record ActorNames(ReportSearcher searcher) {
    /** So many spellings are looked at that begin alike, the first in order. */
    private static final int MOST_SPELLINGS = 1_000;

    /** The actors that bear a name in some romanisation; at most so many. */
    SortedSet<String> named(String name, int most) throws IOException {
        SortedSet<String> ids = new TreeSet<>(Labels.actors(searcher.getIndexReader(), name, most));
        String key = NameKey.of(Labels.cut(name));
        if (!key.isEmpty()) {
            ids.addAll(LiveTerms.after(searcher.getIndexReader(), Schema.SPELLING_KEY, key + Schema.TAB, most));
        }
        return ids;
    }

    /** The ids of actors with a name that begins so, those with the most frequent spelling first. */
    List<String> beginning(String prefix) throws IOException {
        Map<String, Integer> best = new HashMap<>();
        rank(Schema.SPELLING, Labels.fold(prefix), best);
        if (best.isEmpty()) {
            rank(Schema.SPELLING_KEY, NameKey.of(Labels.cut(prefix)), best);
        }
        return best.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void rank(String field, String prefix, Map<String, Integer> best) throws IOException {
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            count(leaf.reader(), field, prefix, counts);
        }
        counts.entrySet().stream().limit(MOST_SPELLINGS).forEach(term -> {
            String id = term.getKey().substring(term.getKey().indexOf(Schema.TAB) + 1);
            best.merge(id, term.getValue(), Math::max);
        });
    }

    private static void count(LeafReader leaf, String field, String prefix, Map<String, Integer> counts)
            throws IOException {
        Terms terms = leaf.terms(field);
        if (terms == null || prefix.isEmpty()) {
            return;
        }
        BytesRef start = new BytesRef(prefix);
        TermsEnum each = terms.iterator();
        boolean more = each.seekCeil(start) != TermsEnum.SeekStatus.END;
        for (int left = MOST_SPELLINGS; more && left > 0 && StringHelper.startsWith(each.term(), start); left--) {
            if (LiveTerms.isLive(each, leaf.getLiveDocs())) {
                counts.merge(each.term().utf8ToString(), each.docFreq(), Integer::sum);
            }
            more = each.next() != null;
        }
    }

    /** All spellings in their order, each folded and with its id; one that is in several segments comes several times. */
    void all(BiConsumer<String, String> names) throws IOException {
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Terms terms = leaf.reader().terms(Schema.SPELLING);
            TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
            while (each.next() != null) {
                if (LiveTerms.isLive(each, leaf.reader().getLiveDocs())) {
                    String term = each.term().utf8ToString();
                    int tab = term.indexOf(Schema.TAB);
                    names.accept(term.substring(0, tab), term.substring(tab + 1));
                }
            }
        }
    }

    /** What the archive calls an id, and how many reports speak of it. */
    NameTaken.Value value(ValueField field, String id, String label) throws IOException {
        return new NameTaken.Value(id, label, searcher.count(new TermQuery(new Term(field.id(), Schema.term(id)))));
    }

    /** The first actors with a name that begins so, with the number of their reports: most reports first, then by id. */
    List<NameTaken.Value> completions(String prefix, int limit) throws IOException {
        List<NameTaken.Value> values = new ArrayList<>();
        for (String id : beginning(prefix).stream().limit(limit).toList()) {
            String label = Labels.find(searcher.getIndexReader(), id).orElse(id);
            values.add(value(ValueField.ACTOR, id, label));
        }
        values.sort(Comparator.comparingInt(NameTaken.Value::reports).reversed().thenComparing(NameTaken.Value::id));
        return values;
    }
}
