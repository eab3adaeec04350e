package io.dateline.internal.lucene;

import io.dateline.model.Mention;
import io.dateline.model.Mention.Part;
import io.dateline.model.TaggedReport;
import io.dateline.search.ValueField;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * The words of a text as they are written, with marks between them: where a word belongs to the mention of an actor, a country or a place,
 * a mark of it stands in the same position, so that phrases can hold them. A mark begins with a character that no word has.
 */
final class Marks extends TokenStream {
    static final char SIGN = '\u0001';

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

    private final List<Marked> open = new ArrayList<>();
    private final ArrayDeque<BytesRef> due = new ArrayDeque<>();
    private Words words = new Words();
    private List<Mention> mentions = List.of();
    private int nextWord;
    private int nextMention;

    /** A mention that the words reach, where it ends and its marks. */
    private record Marked(int end, List<BytesRef> marks) {
        static Marked of(Mention mention) {
            return new Marked(mention.end(), Marks.marks(mention));
        }
    }

    /**
     * The words of a text.
     *
     * @param inText the mentions in it, in order
     */
    Marks of(Words some, List<Mention> inText) {
        words = some;
        mentions = inText;
        return this;
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

    private static List<BytesRef> marks(Mention mention) {
        List<BytesRef> marks = new ArrayList<>();
        switch (mention.kind()) {
            case ACTOR -> marks.add(bytes(ValueField.ACTOR, mention.value()));
            case COUNTRY -> {
                marks.add(bytes(ValueField.COUNTRY, mention.value()));
                if (mention.namesPlace()) {
                    mention.place().ifPresent(place -> marks.add(bytes(ValueField.PLACE, place.id())));
                }
            }
            case DATE -> {}
        }
        return marks;
    }

    private static BytesRef bytes(ValueField field, String id) {
        return new BytesRef(mark(field, id));
    }

    @Override
    public boolean incrementToken() {
        if (!due.isEmpty()) {
            give(due.remove(), 0);
            return true;
        }
        if (nextWord == words.size()) {
            return false;
        }
        give(words.word(nextWord).written(), words.step(nextWord));
        mark(words.start(nextWord), words.end(nextWord));
        nextWord++;
        return true;
    }

    private void give(BytesRef bytes, int places) {
        term.setBytesRef(bytes);
        step.setPositionIncrement(places);
    }

    private void mark(int start, int end) {
        while (nextMention < mentions.size() && mentions.get(nextMention).start() < end) {
            open.add(Marked.of(mentions.get(nextMention++)));
        }
        if (!open.isEmpty()) {
            open.removeIf(mention -> mention.end() <= start);
            open.stream()
                    .flatMap(mention -> mention.marks().stream())
                    .distinct()
                    .forEach(due::add);
        }
    }

    @Override
    public void reset() {
        open.clear();
        due.clear();
        nextWord = 0;
        nextMention = 0;
    }
}
