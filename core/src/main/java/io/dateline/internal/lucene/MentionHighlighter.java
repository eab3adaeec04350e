package io.dateline.internal.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.FieldOffsetStrategy;
import org.apache.lucene.search.uhighlight.OffsetsEnum;
import org.apache.lucene.search.uhighlight.UHComponents;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.jspecify.annotations.Nullable;

/** Finds passages with words of a query, and with mentions that it is told of. Of one thread. */
final class MentionHighlighter extends UnifiedHighlighter {
    private List<MentionOffsets.Place> mentions = List.of();

    MentionHighlighter(Builder builder) {
        super(builder);
    }

    /**
     * What the formatter makes of the best passages of a text; nothing where there are none.
     *
     * @param inText the mentions in it, in order
     */
    @Nullable
    Object highlight(Query query, String text, List<MentionOffsets.Place> inText, int most) throws IOException {
        mentions = inText;
        return highlightWithoutSearcher(Schema.TEXT, query, text, most);
    }

    @Override
    protected FieldOffsetStrategy getOffsetStrategy(OffsetSource source, UHComponents components) {
        FieldOffsetStrategy words = super.getOffsetStrategy(source, components);
        return mentions.isEmpty() ? words : new Beside(components, words, mentions);
    }

    /** Words with mentions among them. */
    private static final class Beside extends FieldOffsetStrategy {
        private final FieldOffsetStrategy words;
        private final List<MentionOffsets.Place> mentions;

        Beside(UHComponents components, FieldOffsetStrategy words, List<MentionOffsets.Place> mentions) {
            super(components);
            this.words = words;
            this.mentions = mentions;
        }

        @Override
        public OffsetSource getOffsetSource() {
            return words.getOffsetSource();
        }

        @Override
        public OffsetsEnum getOffsetsEnum(@Nullable LeafReader reader, int doc, String content) throws IOException {
            return new OffsetsEnum.MultiOffsetsEnum(
                    List.of(words.getOffsetsEnum(reader, doc, content), new MentionOffsets(mentions)));
        }
    }
}
