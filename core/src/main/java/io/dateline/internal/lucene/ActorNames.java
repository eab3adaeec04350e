package io.dateline.internal.lucene;

import io.dateline.reference.NameKey;
import io.dateline.search.NameTaken;
import io.dateline.search.ValueField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.TermQuery;

/** Finds the actors of an archive by their names, whole or begun, in the sorted terms of their spellings and of those's keys. */
record ActorNames(ReportSearcher searcher) {
    /** So many spellings that begin alike are looked at one by one. */
    private static final int FEW = 500;

    /** The actors that bear a name in some romanisation; at most so many. */
    SortedSet<String> named(String name, int most) throws IOException {
        SortedSet<String> ids = new TreeSet<>(Labels.actors(searcher.getIndexReader(), name, most));
        String key = NameKey.of(Labels.cut(name));
        if (!key.isEmpty()) {
            ids.addAll(LiveTerms.after(searcher.getIndexReader(), Schema.SPELLING_KEY, key + Schema.TAB, most));
        }
        return ids;
    }

    /**
     * The ids of actors with a name that begins so, at most so many: those with the most frequent spelling first, of equally frequent
     * ones the first in the order of their spellings.
     */
    List<String> beginning(String prefix, int most) throws IOException {
        List<String> ids = beginning(Schema.SPELLING, Labels.fold(prefix), most);
        return ids.isEmpty() ? beginning(Schema.SPELLING_KEY, NameKey.of(Labels.cut(prefix)), most) : ids;
    }

    /** What few names begin so is told from the terms themselves; for more the archive's names are ranked, once for each of its states. */
    private List<String> beginning(String field, String prefix, int most) throws IOException {
        if (prefix.isEmpty()) {
            return List.of();
        }
        Optional<Completions> few = Completions.few(searcher.getIndexReader(), field, prefix, FEW);
        Completions names = few.isPresent() ? few.get() : searcher.completions(field);
        return names.beginning(prefix, most);
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
        for (String id : beginning(prefix, limit)) {
            String label = Labels.find(searcher.getIndexReader(), id).orElse(id);
            values.add(value(ValueField.ACTOR, id, label));
        }
        values.sort(Comparator.comparingInt(NameTaken.Value::reports).reversed().thenComparing(NameTaken.Value::id));
        return values;
    }
}
