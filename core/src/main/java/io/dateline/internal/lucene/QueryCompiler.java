package io.dateline.internal.lucene;

import io.dateline.search.Dimension;
import io.dateline.search.Filter;
import io.dateline.search.SearchQuery;
import io.dateline.search.ValueField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Turns filters into Lucene queries. Only words score; values and dates match or don't. A word that is nothing to the analyser,
 * such as a hyphen alone, does not hinder: it matches all where everything must match, and is left out elsewhere.
 */
final class QueryCompiler {
    private static final int MOST_CLAUSES = 1 << 17;

    static {
        IndexSearcher.setMaxClauseCount(Math.max(IndexSearcher.getMaxClauseCount(), MOST_CLAUSES));
    }

    private final Patterns patterns;
    private final TextQueries texts;

    QueryCompiler(SearchQuery query, Analyzer analyzer, Wording wording) {
        patterns = new Patterns(query.text());
        texts = new TextQueries(analyzer, patterns, wording, wording.joinsNothing(query.root()));
    }

    /** The reports that a query finds. */
    Query query(SearchQuery query) {
        BooleanQuery.Builder all = narrowed(query, Optional.empty());
        all.add(compile(query.root()).orElse(unscored(MatchAllDocsQuery.INSTANCE)), Occur.MUST);
        return all.build();
    }

    /** The reports that the rows of a dimension count: those of the query, not narrowed by the dimension's own filters. */
    Query base(SearchQuery query, Dimension dimension) {
        BooleanQuery.Builder all = narrowed(query, Optional.of(dimension));
        all.add(compile(query.root()).orElse(MatchAllDocsQuery.INSTANCE), Occur.FILTER);
        return all.build();
    }

    /** Those that a row of the dimension narrows down, without those in one of some rows. */
    Query narrowed(SearchQuery query, Dimension dimension, Filter row, List<String> without) {
        List<BytesRef> rows = without.stream().map(Schema::term).toList();
        return new BooleanQuery.Builder()
                .add(base(query, dimension), Occur.FILTER)
                .add(compile(row).orElse(MatchAllDocsQuery.INSTANCE), Occur.FILTER)
                .add(new TermInSetQuery(Schema.rows(dimension), rows), Occur.MUST_NOT)
                .build();
    }

    private BooleanQuery.Builder narrowed(SearchQuery query, Optional<Dimension> but) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        query.selected().forEach((dimension, filters) -> {
            if (!but.equals(Optional.of(dimension)) && !filters.isEmpty()) {
                all.add(compile(Filter.or(filters)).orElse(MatchAllDocsQuery.INSTANCE), Occur.FILTER);
            }
        });
        query.excluded().forEach(filter -> compile(filter).ifPresent(none -> all.add(none, Occur.MUST_NOT)));
        return all;
    }

    Optional<Query> compile(Filter filter) {
        return switch (filter) {
            case Filter.Word word -> texts.word(word);
            case Filter.Phrase phrase -> texts.phrase(phrase);
            case Filter.Near near -> Optional.of(texts.near(near));
            case Filter.Wildcard wildcard -> Optional.of(texts.wildcard(wildcard));
            case Filter.Fuzzy fuzzy -> texts.fuzzy(fuzzy);
            case Filter.Bool bool -> bool(bool);
            case Filter.Boost(var boosted, var factor) -> compile(boosted).map(query -> new BoostQuery(query, factor));
            case Filter.All all -> Optional.of(unscored(MatchAllDocsQuery.INSTANCE));
            case Filter.Value(var field, var value) -> Optional.of(unscored(term(field.id(), value)));
            case Filter.ValuePattern(var field, var pattern) -> Optional.of(unscored(pattern(field, pattern)));
            case Filter.During(var field, var period, var written) ->
                Optional.of(unscored(DayBox.countsFor(Schema.points(field), period)));
            case Filter.YearUnknown(var field, var edtf) -> Optional.of(unscored(term(Schema.rows(field), edtf)));
            case Filter.Missing(var field) -> Optional.of(unscored(allBut(term(Schema.HAS, field.id()))));
        };
    }

    private Optional<Query> bool(Filter.Bool bool) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Filter filter : bool.must()) {
            compile(filter)
                    .ifPresentOrElse(
                            query -> all.add(query, Occur.MUST),
                            () -> all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER));
        }
        List<Query> should = compileAll(bool.should());
        List<Query> mustNot = compileAll(bool.mustNot());
        should.forEach(query -> all.add(query, Occur.SHOULD));
        mustNot.forEach(query -> all.add(query, Occur.MUST_NOT));
        if (bool.must().isEmpty() && should.isEmpty()) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
            return mustNot.isEmpty() ? Optional.empty() : Optional.of(all.build());
        }
        return Optional.of(all.build());
    }

    private List<Query> compileAll(List<Filter> filters) {
        return filters.stream().flatMap(filter -> compile(filter).stream()).toList();
    }

    private Query pattern(ValueField field, String pattern) {
        if (pattern.equals("*")) {
            return some(field);
        }
        return switch (field) {
            case COUNTRY, ABOUT -> patterns.matching(field.id(), pattern.toUpperCase(Locale.ROOT));
            case ACTOR -> idOrName(field, Schema.SPELLING, pattern);
            case PLACE -> idOrName(field, Schema.PLACE_NAME, pattern);
            case ROLE, SOURCE, LANGUAGE, KIND, PATH, ID -> patterns.matching(field.id(), pattern);
        };
    }

    private Query idOrName(ValueField field, String names, String pattern) {
        return new BooleanQuery.Builder()
                .add(patterns.matching(field.id(), pattern), Occur.SHOULD)
                .add(patterns.matchingFirst(names, Labels.fold(pattern)), Occur.SHOULD)
                .build();
    }

    private static Query some(ValueField field) {
        return switch (field) {
            case COUNTRY, ABOUT, PLACE, ACTOR, ROLE, SOURCE, LANGUAGE, KIND -> term(Schema.HAS, field.id());
            case PATH, ID -> MatchAllDocsQuery.INSTANCE;
        };
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, Schema.term(value)));
    }

    private static Query allBut(Query none) {
        return new BooleanQuery.Builder()
                .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                .add(none, Occur.MUST_NOT)
                .build();
    }

    private static Query unscored(Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), 0f);
    }
}
