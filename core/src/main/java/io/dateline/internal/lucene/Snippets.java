package io.dateline.internal.lucene;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** Passages of texts with what matched between {@code <em>} and {@code </em>}; of a text without matches its beginning. */
final class Snippets {
    private static final int MOST = 3;

    /** What lies beyond is not looked at: a snippet is a taste, and a text may have millions of characters. */
    private static final int FURTHEST = 1 << 18;

    private final Highlighter highlighter;

    Snippets(ReportSearcher searcher, Analyzer analyzer) {
        highlighter = new Highlighter(UnifiedHighlighter.builder(searcher, analyzer)
                .withMaxLength(FURTHEST)
                .withMaxNoHighlightPassages(1)
                .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.ROOT))
                .withFormatter(new Formatter()));
    }

    /** Of each document, in the order given. */
    List<List<String>> of(Query query, int[] docs) throws IOException {
        return docs.length == 0 ? List.of() : highlighter.snippets(query, docs);
    }

    private static final class Highlighter extends UnifiedHighlighter {
        Highlighter(Builder builder) {
            super(builder);
        }

        List<List<String>> snippets(Query query, int[] docs) throws IOException {
            Object[] found = highlightFieldsAsObjects(new String[] {Schema.TEXT}, query, docs, new int[] {MOST})
                    .get(Schema.TEXT);
            return Arrays.stream(found == null ? new Object[docs.length] : found)
                    .map(Highlighter::strings)
                    .toList();
        }

        private static List<String> strings(@org.jspecify.annotations.Nullable Object formatted) {
            return formatted instanceof List<?> list
                    ? list.stream().map(String.class::cast).toList()
                    : List.of();
        }
    }

    private static final class Formatter extends PassageFormatter {
        @Override
        public List<String> format(Passage[] passages, String content) {
            List<String> snippets = new ArrayList<>();
            for (Passage passage : passages) {
                String snippet = new Snippet(passage, content).written();
                if (!snippet.isEmpty()) {
                    snippets.add(snippet);
                }
            }
            return snippets;
        }
    }
}
