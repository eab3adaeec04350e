package io.dateline.internal.lucene;

import io.dateline.model.Mention;
import io.dateline.model.Report;
import io.dateline.search.Snippet;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/**
 * Passages of texts with the words that matched and the mentions of what was asked for; of a text without matches its beginning. The words
 * are made anew of the few texts that are shown: to keep where each word of each report begins and ends would double the index.
 */
final class Snippets {
    private static final int MOST = 3;

    /** What lies beyond is not looked at: a snippet is a taste, and a text may have millions of characters. */
    private static final int FURTHEST = 1 << 18;

    /** So much is looked at before it is asked whether that was enough. */
    private static final int WINDOW = 1 << 14;

    private static final Set<String> SHOWN = Set.of(Schema.WORDS, Schema.TEXT);

    /** The line break before an empty line. */
    private static final Pattern END_OF_PARAGRAPH = Pattern.compile("\\n(?=[ \\t\\r]*+\\n)");

    private static final String PARAGRAPH_SEPARATOR = "\u2029";

    private final Query query;
    private final Analyzer asWritten;
    private final Asked asked;
    private final Map<Morphology, MentionHighlighter> highlighters = new EnumMap<>(Morphology.class);

    Snippets(Query query, Analyzer asWritten, Asked asked) {
        this.query = query;
        this.asWritten = asWritten;
        this.asked = asked;
    }

    /**
     * The best passages of the first part of the text that has some. The title is shown anyhow: where the text begins with it, it counts
     * if nothing else matches.
     *
     * @param mentions in the report; those that were asked for count
     */
    List<Snippet> of(Report report, List<Mention> mentions) throws IOException {
        String text = report.text();
        List<MentionOffsets.Place> places = places(mentions);
        MentionHighlighter highlighter = highlighters.computeIfAbsent(Morphology.of(report), this::highlighter);
        int first = afterTitle(report);
        int furthest = Math.min(FURTHEST, text.length());
        for (int from = first; from < furthest; ) {
            int to = end(text, from, furthest);
            List<Snippet> best = best(highlighter, text.substring(from, to), between(places, from, to));
            if (!best.isEmpty()) {
                return best;
            }
            from = to;
        }
        List<Snippet> title = best(highlighter, text.substring(0, first), between(places, 0, first));
        return title.isEmpty() ? beginning(report) : title;
    }

    private List<Snippet> best(MentionHighlighter highlighter, String text, List<MentionOffsets.Place> mentions)
            throws IOException {
        Object found = highlighter.highlight(query, paragraphs(text), mentions, MOST);
        return found instanceof SnippetFormat.Lines(var lines) ? lines : List.of();
    }

    /** The first words of a text after its title; nothing of one without any. */
    static List<Snippet> beginning(Report report) {
        return PassageText.beginning(report.text().substring(afterTitle(report))).stream()
                .toList();
    }

    /** Where a text goes on whose first line is the title; 0 of others, and where nothing comes after it. */
    private static int afterTitle(Report report) {
        String text = report.text();
        int end = report.title().length();
        boolean isFirstLine = end > 0 && text.startsWith(report.title() + "\n");
        return isFirstLine && text.stripTrailing().length() > end ? end : 0;
    }

    private List<MentionOffsets.Place> places(List<Mention> mentions) {
        List<MentionOffsets.Place> places = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.part() == Mention.Part.TEXT) {
                asked.name(mention)
                        .ifPresent(name -> places.add(new MentionOffsets.Place(mention.start(), mention.end(), name)));
            }
        }
        places.sort(Comparator.comparingInt(MentionOffsets.Place::start));
        return places;
    }

    private static List<MentionOffsets.Place> between(List<MentionOffsets.Place> places, int from, int to) {
        return places.stream()
                .filter(place -> place.start() >= from && place.end() <= to)
                .map(place -> new MentionOffsets.Place(place.start() - from, place.end() - from, place.name()))
                .toList();
    }

    /** The same characters, but that paragraphs end where sentences do: a heading has no full stop. */
    private static String paragraphs(String text) {
        return END_OF_PARAGRAPH.matcher(text).replaceAll(PARAGRAPH_SEPARATOR);
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

    private MentionHighlighter highlighter(Morphology morphology) {
        return new MentionHighlighter(
                UnifiedHighlighter.builderWithoutSearcher(new EveryForm(asWritten, WordAnalyzer.of(morphology)))
                        .withFieldMatcher(SHOWN::contains)
                        .withHighlightPhrasesStrictly(true)
                        .withHandleMultiTermQuery(true)
                        .withWeightMatches(false)
                        .withPassageRelevancyOverSpeed(false)
                        .withMaxLength(WINDOW)
                        .withMaxNoHighlightPassages(0)
                        .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.ROOT))
                        .withScorer(new DifferentWords())
                        .withFormatter(new SnippetFormat()));
    }
}
