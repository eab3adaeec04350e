package io.dateline.internal.lucene;

import java.util.List;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/**
 * Finds what a query finds where no scores are wanted, in the shape that is passed fastest: Lucene hands over the documents of plain
 * disjunctions and conjunctions many at a time, and optional clauses beside required ones make no difference.
 */
final class Unscored {
    private Unscored() {}

    static Query of(Query query) {
        return switch (query) {
            case BoostQuery boost -> of(boost.getQuery());
            case ConstantScoreQuery constant -> of(constant.getQuery());
            case DisjunctionMaxQuery best -> anyOf(List.copyOf(best.getDisjuncts()));
            case BooleanQuery bool -> of(bool);
            default -> query;
        };
    }

    private static Query anyOf(List<Query> queries) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Query query : queries) {
            add(any, of(query));
        }
        return any.build();
    }

    /** A disjunction in a disjunction is one. */
    private static void add(BooleanQuery.Builder any, Query query) {
        if (query instanceof BooleanQuery bool && isDisjunction(bool)) {
            bool.clauses().forEach(clause -> any.add(clause.query(), Occur.SHOULD));
        } else {
            any.add(query, Occur.SHOULD);
        }
    }

    private static boolean isDisjunction(BooleanQuery bool) {
        return bool.getMinimumNumberShouldMatch() <= 1
                && bool.clauses().stream().allMatch(clause -> clause.occur() == Occur.SHOULD);
    }

    private static Query of(BooleanQuery bool) {
        boolean isOptional = bool.getMinimumNumberShouldMatch() == 0
                && bool.clauses().stream().anyMatch(BooleanClause::isRequired);
        if (isDisjunction(bool)) {
            return anyOf(bool.clauses().stream().map(BooleanClause::query).toList());
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.setMinimumNumberShouldMatch(bool.getMinimumNumberShouldMatch());
        for (BooleanClause clause : bool.clauses()) {
            if (clause.occur() != Occur.SHOULD || !isOptional) {
                all.add(of(clause.query()), clause.occur() == Occur.MUST ? Occur.FILTER : clause.occur());
            }
        }
        return all.build();
    }
}
