package io.dateline.internal.lucene;

import io.dateline.search.Snippet;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;

/** Writes passages as snippets. */
final class SnippetFormat extends PassageFormatter {
    /** One a passage, in the order of the text. */
    record Lines(List<Snippet> lines) {}

    @Override
    public Lines format(Passage[] passages, String content) {
        return new Lines(Arrays.stream(passages)
                .map(passage -> new PassageText(passage, content).written())
                .filter(snippet -> !snippet.text().isEmpty())
                .toList());
    }
}
