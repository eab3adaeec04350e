package io.dateline.search;

import java.util.ArrayList;
import java.util.List;

/** A part of a query with what is said of it. */
record Clause(Mark mark, Filter filter) {
    /** What is said of a part. */
    enum Mark {
        NONE,
        /** {@code +}: must match. */
        REQUIRED,
        /** {@code -}: must not match. */
        PROHIBITED,
        /** {@code NOT}: the opposite. */
        NEGATED
    }

    static Clause plain(Filter filter) {
        return new Clause(Mark.NONE, filter);
    }

    /** Clauses that AND joins: all match, those with {@code -} or NOT don't. */
    static Filter all(List<Clause> clauses) {
        Parts parts = new Parts();
        for (Clause clause : clauses) {
            switch (clause.mark) {
                case NONE, REQUIRED -> parts.must.add(clause.filter);
                case PROHIBITED, NEGATED -> parts.mustNot.add(clause.filter);
            }
        }
        return parts.filter();
    }

    /** Clauses that OR joins: one matches, where the opposite of something may be that one; {@code +} and {@code -} hold for all. */
    static Filter any(List<Clause> clauses) {
        Parts parts = new Parts();
        for (Clause clause : clauses) {
            switch (clause.mark) {
                case NONE -> parts.should.add(clause.filter);
                case NEGATED -> parts.should.add(Filter.not(clause.filter));
                case REQUIRED -> parts.must.add(clause.filter);
                case PROHIBITED -> parts.mustNot.add(clause.filter);
            }
        }
        return parts.filter();
    }

    /** Clauses that nothing joins. NOT is {@code -} here: in {@code war NOT peace} nobody means "or anything without peace". */
    static Filter listed(List<Clause> clauses, Operator operator) {
        return switch (operator) {
            case AND -> all(clauses);
            case OR -> any(clauses.stream().map(Clause::unnegated).toList());
        };
    }

    private Clause unnegated() {
        return mark == Mark.NEGATED ? new Clause(Mark.PROHIBITED, filter) : this;
    }

    /** What a query is made of; a single part that must match stands for itself. */
    private static final class Parts {
        private final List<Filter> must = new ArrayList<>();
        private final List<Filter> should = new ArrayList<>();
        private final List<Filter> mustNot = new ArrayList<>();

        Filter filter() {
            if (mustNot.isEmpty() && must.size() + should.size() == 1) {
                return must.isEmpty() ? should.getFirst() : must.getFirst();
            }
            return new Filter.Bool(must, should, mustNot);
        }
    }
}
