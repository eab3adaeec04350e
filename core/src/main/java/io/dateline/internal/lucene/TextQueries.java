package io.dateline.internal.lucene;

import io.dateline.search.Filter;
import io.dateline.search.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/**
 * Queries for words. One without quotes is looked for in its common form, by the rules of each language that the archive has, in title and
 * text together; phrases, patterns and near spellings as they are written, in title and text apart, where the better of the two scores
 * counts and the other a little.
 *
 * @param joinsNothing whether the query has no words but such as join others, which then count as they are written
 */
record TextQueries(Analyzer analyzer, Patterns patterns, Wording wording, boolean joinsNothing) {
    /** How much the lesser of two fields adds to the better one. */
    private static final float TIE = 0.1f;

    private static final List<String> BOTH = List.of(Schema.TITLE, Schema.TEXT);

    /** Nothing where the text has no word, such as a hyphen alone, or only one that joins others. */
    Optional<Query> word(Filter.Word word) {
        if (wording.isFunctionWord(word.text())) {
            return joinsNothing ? asWritten(word) : Optional.empty();
        }
        List<Query> forms = wording.forms(word.text()).stream()
                .map(form -> inField(word, form))
                .toList();
        return forms.isEmpty() ? Optional.empty() : Optional.of(anyForm(forms));
    }

    /** Words as they are written. */
    Optional<Query> asWritten(Filter.Word word) {
        return phrase(new Filter.Phrase(word.in(), word.text(), 0));
    }

    private Query inField(Filter.Word word, Wording.Form form) {
        return switch (word.in()) {
            case ANY -> query(Schema.WORDS, form);
            case TITLE -> query(Schema.TITLE_WORDS, form);
            case TEXT -> inText(word, form);
        };
    }

    private Query inText(Filter.Word word, Wording.Form form) {
        if (form.terms().size() > 1) {
            return asWritten(word).orElse(MatchNoDocsQuery.INSTANCE);
        }
        return new BooleanQuery.Builder()
                .add(query(Schema.WORDS, form), Occur.MUST)
                .add(new InText(form.terms().getFirst()), Occur.FILTER)
                .build();
    }

    private static Query query(String field, Wording.Form form) {
        if (form.terms().size() == 1) {
            return new TermQuery(new Term(field, form.terms().getFirst()));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (int i = 0; i < form.terms().size(); i++) {
            phrase.add(new Term(field, form.terms().get(i)), form.positions().get(i));
        }
        return phrase.build();
    }

    /** A report is of one language, so that one form is in it at most: they count as one word. */
    private static Query anyForm(List<Query> forms) {
        if (forms.size() == 1) {
            return forms.getFirst();
        }
        if (!forms.stream().allMatch(TermQuery.class::isInstance)) {
            return new DisjunctionMaxQuery(forms, 0);
        }
        List<Term> terms =
                forms.stream().map(form -> ((TermQuery) form).getTerm()).toList();
        SynonymQuery.Builder any = new SynonymQuery.Builder(terms.getFirst().field());
        terms.forEach(any::addTerm);
        return any.build();
    }

    Optional<Query> phrase(Filter.Phrase phrase) {
        List<String> words = Wording.form(analyzer, phrase.text()).terms();
        return switch (words.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(term(phrase.in(), words.getFirst()));
            default ->
                Optional.of(anyOf(
                        phrase.in(), field -> new PhraseQuery(phrase.slop(), field, words.toArray(new String[0]))));
        };
    }

    /** A phrase of words and marks; nothing matches where it has no word to look for. */
    Query near(Filter.Near near) {
        List<String> terms = new ArrayList<>();
        for (Filter.Step step : near.steps()) {
            switch (step) {
                case Filter.Step.Words(var text) ->
                    terms.addAll(Wording.form(analyzer, text).terms());
                case Filter.Step.Named(var field, var id) -> terms.add(Marks.mark(field, id));
            }
        }
        return anyOf(near.in(), field -> new WithMarks(near.slop(), field, terms));
    }

    Query wildcard(Filter.Wildcard wildcard) {
        if (wildcard.in() == TextField.ANY && wildcard.pattern().equals("*")) {
            return MatchAllDocsQuery.INSTANCE;
        }
        String pattern = analyzer.normalize(Schema.TEXT, wildcard.pattern()).utf8ToString();
        return anyOf(wildcard.in(), field -> patterns.matchingWords(field, pattern));
    }

    Optional<Query> fuzzy(Filter.Fuzzy fuzzy) {
        List<Query> words = Wording.form(analyzer, fuzzy.text()).terms().stream()
                .map(word -> near(fuzzy, word))
                .toList();
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
}
