package io.dateline.internal.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The terms of words, each made once and kept while it is met again: most words of a text are few. Bounded by number: the words that
 * were met since it was last full stay, the others go. Of one thread.
 */
final class Vocabulary {
    private static final int MOST = 16_384;

    private final SingleWord written = new SingleWord(ReportAnalyzer::folded);
    private final Map<Morphology, SingleWord> common = new EnumMap<>(Morphology.class);
    private Map<Morphology, Map<String, Word>> fresh = new EnumMap<>(Morphology.class);
    private Map<Morphology, Map<String, Word>> former = new EnumMap<>(Morphology.class);
    private int size;

    /** A word of a text in a language. */
    Word word(Morphology language, String token) throws IOException {
        Word known = of(language, fresh).get(token);
        return known == null ? met(language, token) : known;
    }

    private static Map<String, Word> of(Morphology language, Map<Morphology, Map<String, Word>> words) {
        return words.computeIfAbsent(language, first -> new HashMap<>());
    }

    private Word met(Morphology language, String token) throws IOException {
        if (size == MOST) {
            former = fresh;
            fresh = new EnumMap<>(Morphology.class);
            size = 0;
        }
        @Nullable Word known = of(language, former).get(token);
        Word word = known == null ? make(language, token) : known;
        of(language, fresh).put(token, word);
        size++;
        return word;
    }

    private Word make(Morphology language, String token) throws IOException {
        String folded = written.form(token).orElseThrow();
        Optional<String> stem = common.computeIfAbsent(language, first -> new SingleWord(first::stems))
                .form(folded);
        return new Word(new BytesRef(folded), stem.map(form -> new BytesRef(language.tag() + Schema.TAB + form)));
    }
}
