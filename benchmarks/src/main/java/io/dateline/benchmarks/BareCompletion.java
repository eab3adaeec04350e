package io.dateline.benchmarks;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Completes a name by a walk over all terms that begin so: the most frequent of them. */
final class BareCompletion {
    private static final String FIELD = "spelling";

    private record Counted(String term, int reports) {}

    private static final Comparator<Counted> WORST_FIRST =
            Comparator.comparingInt(Counted::reports).thenComparing(Counted::term, Comparator.reverseOrder());

    private BareCompletion() {}

    static List<String> of(IndexReader reader, String prefix, int most) throws IOException {
        PriorityQueue<Counted> best = new PriorityQueue<>(WORST_FIRST);
        BytesRef start = new BytesRef(prefix);
        TermsEnum each = MultiTerms.getTerms(reader, FIELD).iterator();
        boolean more = each.seekCeil(start) != TermsEnum.SeekStatus.END;
        while (more && StringHelper.startsWith(each.term(), start)) {
            if (best.size() < most || each.docFreq() > best.element().reports()) {
                best.add(new Counted(each.term().utf8ToString(), each.docFreq()));
            }
            if (best.size() > most) {
                best.remove();
            }
            more = each.next() != null;
        }
        return best.stream().sorted(WORST_FIRST.reversed()).map(Counted::term).toList();
    }
}
