package io.dateline.training;

import io.dateline.names.NameKind;
import io.dateline.names.NameSpan;
import io.dateline.text.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sentences written as newspapers write headlines, all in capitals, so that the model learns to do without the form of words. */
final class Headlines {
    /** The set that they make. */
    static final String SET = "headlines";

    private static final int SHORTEST = 5;
    private static final int LONGEST = 30;

    /** One sentence in so many is written so. */
    private static final int ONE_IN = 3;

    private Headlines() {}

    /** Of a text all of whose names are marked. */
    static List<MarkedText> of(MarkedText text) {
        List<MarkedText> headlines = new ArrayList<>();
        Reading reading = text.reading();
        for (int from = 0, to = 0; from < reading.size(); from = to) {
            while (to < reading.size() && reading.sentence(to) == reading.sentence(from)) {
                to++;
            }
            boolean fits = to - from >= SHORTEST && to - from <= LONGEST;
            if (fits && reading.sentence(from) % ONE_IN == 0) {
                headline(text, from, to).map(MarkedText::of).ifPresent(headlines::add);
            }
        }
        return headlines;
    }

    private static Optional<GoldText> headline(MarkedText text, int from, int to) {
        String sentence = text.reading().span(from, to);
        String capitals = sentence.toUpperCase(Locale.ROOT);
        List<GoldText.Entity> entities = text.names().stream()
                .filter(name -> name.from() >= from && name.to() <= to)
                .map(name -> entity(text.reading(), name, text.reading().start(from)))
                .toList();
        return entities.isEmpty() || capitals.length() != sentence.length()
                ? Optional.empty()
                : Optional.of(new GoldText(SET, text.gold().place(), capitals, entities));
    }

    private static GoldText.Entity entity(Reading reading, NameSpan name, int start) {
        return new GoldText.Entity(
                reading.start(name.from()) - start, reading.end(name.to() - 1) - start, type(name.kind()));
    }

    private static String type(NameKind kind) {
        return switch (kind) {
            case PERSON -> "PER";
            case ORGANISATION -> "ORG";
            case PLACE -> "LOC";
            case OTHER -> "MISC";
        };
    }
}
