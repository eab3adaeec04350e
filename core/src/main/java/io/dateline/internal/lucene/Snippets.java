package io.dateline.internal.lucene;

import io.dateline.model.Report;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/**
 * Passages of texts with what matched between {@code <em>} and {@code </em>}; of a text without matches its beginning. The words are made
 * anew of the few texts that are shown: to keep where each word of each report begins and ends would double the index.
 */
final class Snippets {
    private static final int MOST = 3;

    /** What lies beyond is not looked at: a snippet is a taste, and a text may have millions of characters. */
    private static final int FURTHEST = 1 << 18;

    /** So much is looked at before it is asked whether that was enough. */
    private static final int WINDOW = 1 << 14;

    private static final Set<String> SHOWN = Set.of(Schema.WORDS, Schema.TEXT);

    private final Query query;
    private final Analyzer asWritten;
    private final Map<Morphology, UnifiedHighlighter> highlighters = new EnumMap<>(Morphology.class);

    Snippets(Query query, Analyzer asWritten) {
        this.query = query;
        this.asWritten = asWritten;
    }

    /** The best passages of the first part of the text that has some. */
    List<String> of(Report report) throws IOException {
        String text = report.text();
        UnifiedHighlighter highlighter = highlighters.computeIfAbsent(Morphology.of(report), this::highlighter);
        int furthest = Math.min(FURTHEST, text.length());
        for (int from = 0; from < furthest; ) {
            int to = end(text, from, furthest);
            Object found = highlighter.highlightWithoutSearcher(Schema.TEXT, query, text.substring(from, to), MOST);
            if (found instanceof SnippetFormat.Lines(var lines) && !lines.isEmpty()) {
                return lines;
            }
            from = to;
        }
        return Snippet.beginning(text).stream().toList();
    }

    /** Where a part of the text ends: behind a white space, if there is one. */
    private static int end(String text, int from, int furthest) {
        int end = Math.min(furthest, from + WINDOW);
        int space = end;
        while (end < furthest && space > from && !Character.isWhitespace(text.charAt(space - 1))) {
            space--;
        }
        return space > from ? space : end;
    }

    private UnifiedHighlighter highlighter(Morphology morphology) {
        return UnifiedHighlighter.builderWithoutSearcher(new EveryForm(asWritten, WordAnalyzer.of(morphology)))
                .withFieldMatcher(SHOWN::contains)
                .withHighlightPhrasesStrictly(true)
                .withHandleMultiTermQuery(true)
                .withWeightMatches(false)
                .withPassageRelevancyOverSpeed(false)
                .withMaxLength(WINDOW)
                .withMaxNoHighlightPassages(0)
                .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.ROOT))
                .withScorer(new DifferentWords())
                .withFormatter(new SnippetFormat())
                .build();
    }
}
