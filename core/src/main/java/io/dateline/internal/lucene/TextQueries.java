package io.dateline.internal.lucene;

import io.dateline.search.Filter;
import io.dateline.search.TextField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Queries for words. A word without a field is looked for in title and text, where the better of the two scores counts and the
 * other a little. Each field has its own statistics: {@code BlendedTermQuery}, which shares them, fails where no report has a
 * title, and scores below zero where few have one (seen with Lucene 10.6.0).
 */
record TextQueries(Analyzer analyzer, Patterns patterns) {
    /** How much the lesser of two fields adds to the better one. */
    private static final float TIE = 0.1f;

    private static final List<String> BOTH = List.of(Schema.TITLE, Schema.TEXT);

    /** Nothing where the text has no word, such as a hyphen alone. */
    Optional<Query> word(Filter.Word word) {
        return phrase(new Filter.Phrase(word.in(), word.text(), 0));
    }

    Optional<Query> phrase(Filter.Phrase phrase) {
        List<String> words = words(phrase.text());
        return switch (words.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(term(phrase.in(), words.getFirst()));
            default ->
                Optional.of(anyOf(
                        phrase.in(), field -> new PhraseQuery(phrase.slop(), field, words.toArray(new String[0]))));
        };
    }

    Query wildcard(Filter.Wildcard wildcard) {
        if (wildcard.in() == TextField.ANY && wildcard.pattern().equals("*")) {
            return MatchAllDocsQuery.INSTANCE;
        }
        String pattern = analyzer.normalize(Schema.TEXT, wildcard.pattern()).utf8ToString();
        return anyOf(wildcard.in(), field -> patterns.matching(field, pattern));
    }

    Optional<Query> fuzzy(Filter.Fuzzy fuzzy) {
        List<Query> words =
                words(fuzzy.text()).stream().map(word -> near(fuzzy, word)).toList();
        if (words.size() < 2) {
            return words.stream().findFirst();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(word, Occur.MUST));
        return Optional.of(all.build());
    }

    private Query near(Filter.Fuzzy fuzzy, String word) {
        Query exact = term(fuzzy.in(), word);
        if (fuzzy.edits() == 0 || word.length() > Patterns.LONGEST) {
            return exact;
        }
        return new BooleanQuery.Builder()
                .add(exact, Occur.SHOULD)
                .add(anyOf(fuzzy.in(), field -> Patterns.near(field, word, fuzzy.edits())), Occur.SHOULD)
                .build();
    }

    private static Query term(TextField in, String word) {
        return anyOf(in, field -> new TermQuery(new Term(field, word)));
    }

    private static Query anyOf(TextField in, Function<String, Query> query) {
        return switch (in) {
            case TITLE -> query.apply(Schema.TITLE);
            case TEXT -> query.apply(Schema.TEXT);
            case ANY -> new DisjunctionMaxQuery(BOTH.stream().map(query).toList(), TIE);
        };
    }

    private List<String> words(String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream(Schema.TEXT, text)) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(word.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading a string cannot fail", e);
        }
        return words;
    }
}
