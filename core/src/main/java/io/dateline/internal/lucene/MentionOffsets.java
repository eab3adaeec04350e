package io.dateline.internal.lucene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.uhighlight.OffsetsEnum;
import org.apache.lucene.util.BytesRef;

/** Shows a highlighter where mentions are. Their terms begin with {@link Marks#SIGN}, as no word does. */
final class MentionOffsets extends OffsetsEnum {
    /**
     * A mention.
     *
     * @param name what it is, as a filter
     */
    record Place(int start, int end, String name) {}

    private final List<Place> places;
    private final Map<String, Integer> times = new HashMap<>();
    private int at = -1;

    /**
     * Of the mentions in a text.
     *
     * @param places in order
     */
    MentionOffsets(List<Place> places) {
        this.places = places;
        places.forEach(place -> times.merge(place.name(), 1, Integer::sum));
    }

    /** The name that a term has of a mention; empty of a word. */
    static String name(BytesRef term) {
        return term.length > 0 && term.bytes[term.offset] == Marks.SIGN
                ? new BytesRef(term.bytes, term.offset + 1, term.length - 1).utf8ToString()
                : "";
    }

    @Override
    public boolean nextPosition() {
        at++;
        return at < places.size();
    }

    @Override
    public int freq() {
        return times.getOrDefault(places.get(at).name(), 1);
    }

    @Override
    public BytesRef getTerm() {
        return new BytesRef(Marks.SIGN + places.get(at).name());
    }

    @Override
    public int startOffset() {
        return places.get(at).start();
    }

    @Override
    public int endOffset() {
        return places.get(at).end();
    }
}
