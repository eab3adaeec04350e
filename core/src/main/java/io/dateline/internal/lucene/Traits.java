package io.dateline.internal.lucene;

import io.dateline.model.Actor;
import io.dateline.model.Mention;
import io.dateline.model.Mention.Part;
import io.dateline.model.Report;
import io.dateline.model.TaggedReport;
import io.dateline.search.Dimension;
import io.dateline.search.RelatedReport.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.Term;

/** All in a report by which others can be related to it. */
final class Traits {
    private static final double ACTOR = 1;
    private static final double PLACE = 0.7;
    private static final double DATE = 0.7;
    private static final double COUNTRY = 0.3;
    private static final double WORD = 0.2;

    /** Words beyond are not looked at. */
    private static final int FURTHEST = 100_000;

    private static final int MOST_OF_A_KIND = 200;

    private Traits() {}

    static List<Trait> of(TaggedReport tagged) {
        return Stream.of(actors(tagged), places(tagged), dates(tagged), countries(tagged))
                .flatMap(kind -> kind.limit(MOST_OF_A_KIND))
                .toList();
    }

    private static Stream<Trait> actors(TaggedReport tagged) {
        return tagged.findings().actors().stream()
                .map((Actor actor) ->
                        Trait.of(Kind.ACTOR, Schema.rows(Dimension.ACTOR), actor.id(), actor.name(), ACTOR));
    }

    private static Stream<Trait> places(TaggedReport tagged) {
        return PlaceLabels.mentions(tagged)
                .flatMap(mention -> mention.place().stream())
                .map(place -> Trait.of(Kind.PLACE, Schema.rows(Dimension.PLACE), place.id(), place.name(), PLACE))
                .distinct();
    }

    /** Days and months; a year is too long to relate what happened in it. */
    private static Stream<Trait> dates(TaggedReport tagged) {
        return tagged.findings().dates().stream()
                .map(date -> date.date().edtf())
                .filter(edtf -> edtf.matches("\\d{4}-(0\\d|1[0-2])(-\\d\\d)?"))
                .map(edtf -> Trait.of(Kind.DATE, Schema.rows(Dimension.DATE), edtf, edtf, DATE));
    }

    private static Stream<Trait> countries(TaggedReport tagged) {
        return tagged.findings().countries().stream()
                .map(country -> Trait.of(
                        Kind.COUNTRY, Schema.rows(Dimension.COUNTRY), country.code(), country.name(), COUNTRY));
    }

    /** The words outside names and dates, in the order of their first appearance, heavier the oftener they appear. */
    static Collection<Trait> words(TaggedReport tagged) {
        Map<String, Trait> words = new LinkedHashMap<>();
        addWords(tagged, Part.TITLE, tagged.report().title(), words);
        addWords(tagged, Part.TEXT, tagged.report().text(), words);
        return words.values();
    }

    private static void addWords(TaggedReport tagged, Part part, String text, Map<String, Trait> words) {
        String read = text.substring(0, Math.min(FURTHEST, text.length()));
        BitSet named = named(tagged, part, read.length());
        try (TokenStream tokens = analyzer(tagged.report()).tokenStream(Schema.WORDS, read)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (!named.get(offset.startOffset())) {
                    String word = read.substring(offset.startOffset(), offset.endOffset());
                    words.merge(term.toString(), word(term.toString(), word, 1), (one, more) -> more(one));
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading a string cannot fail", e);
        }
    }

    private static WordAnalyzer analyzer(Report report) {
        return WordAnalyzer.of(Morphology.of(report));
    }

    private static Trait word(String term, String word, double times) {
        return new Trait(Kind.WORD, word, word, new Term(Schema.WORDS, term), WORD * times);
    }

    /** Three times as heavy at the most. */
    private static Trait more(Trait word) {
        double importance = word.importance() + (3 * WORD - word.importance()) / 4;
        return new Trait(word.kind(), word.value(), word.label(), word.term(), importance);
    }

    private static BitSet named(TaggedReport tagged, Part part, int length) {
        BitSet named = new BitSet(length);
        for (Mention mention : tagged.findings().mentions()) {
            if (mention.part() == part && mention.start() < length) {
                named.set(mention.start(), Math.min(length, mention.end()));
            }
        }
        return named;
    }
}
