package io.dateline.internal.lucene;

import io.dateline.model.Mention;
import io.dateline.model.Mention.Part;
import io.dateline.model.TaggedReport;
import io.dateline.search.ValueField;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Puts marks between the words of a text: where a word belongs to the mention of an actor, a country or a place, a mark of it stands in the
 * same position, so that phrases can hold them. A mark begins with a character that no word has.
 */
final class Marks extends TokenFilter {
    static final char SIGN = '\u0001';

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

    private final List<Mention> mentions;
    private final List<Mention> open = new ArrayList<>();
    private final ArrayDeque<String> due = new ArrayDeque<>();
    private int next;

    /**
     * @param mentions of the text that the words are of
     */
    Marks(TokenStream words, List<Mention> mentions) {
        super(words);
        this.mentions = mentions;
    }

    /** The mentions of a part of a report, in order. */
    static List<Mention> of(TaggedReport tagged, Part part) {
        return tagged.findings().mentions().stream()
                .filter(mention -> mention.part() == part && mention.kind() != Mention.Kind.DATE)
                .sorted(Comparator.comparingInt(Mention::start))
                .toList();
    }

    static String mark(ValueField field, String id) {
        return Schema.bounded(SIGN + field.id() + Schema.TAB + id);
    }

    private static Stream<String> marks(Mention mention) {
        return switch (mention.kind()) {
            case ACTOR -> Stream.of(mark(ValueField.ACTOR, mention.value()));
            case COUNTRY ->
                Stream.concat(
                        Stream.of(mark(ValueField.COUNTRY, mention.value())),
                        Stream.of(mention)
                                .filter(Mention::namesPlace)
                                .flatMap(named -> named.place().stream())
                                .map(place -> mark(ValueField.PLACE, place.id())));
            case DATE -> Stream.empty();
        };
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!due.isEmpty()) {
            word.setEmpty().append(due.poll());
            step.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        openUpTo(offset.endOffset());
        if (!open.isEmpty()) {
            open.removeIf(mention -> mention.end() <= offset.startOffset());
            Set<String> marks = new TreeSet<>();
            open.forEach(mention -> marks(mention).forEach(marks::add));
            due.addAll(marks);
        }
        return true;
    }

    private void openUpTo(int end) {
        while (next < mentions.size() && mentions.get(next).start() < end) {
            open.add(mentions.get(next++));
        }
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        open.clear();
        due.clear();
        next = 0;
    }
}
