package io.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.precedence.PrecedenceQueryParser;
import org.apache.lucene.queryparser.flexible.standard.config.StandardQueryConfigHandler;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.junit.jupiter.api.Test;

/**
 * Compares our parser with Lucene's flexible one on the grammar that both share: whether random queries match the same of random
 * reports. A report is here the set of the terms that match it. Of OR, only operands without NOT are compared: there the two
 * differ by intent, see docs/decisions/0002-query-parser.md.
 */
class LuceneAgreementTest {
    private static final List<String> TERMS = List.of(
            "a",
            "b",
            "c",
            "d",
            "title:a",
            "a*",
            "b?d",
            "\"a b\"",
            "\"a b\"~3",
            "c~1",
            "d~",
            "a\\:b",
            "\\AND",
            "title:\"c d\"",
            "a-b");

    @Test
    void matchesWhatLuceneMatchesWithEitherOperator() {
        Seeds.run(random -> {
            for (int i = 0; i < 5_000; i++) {
                compare(query(random, 3), Operator.values()[i % 2], random);
            }
        });
    }

    private static void compare(String query, Operator operator, Random random) {
        Filter ours = SearchQuery.parse(query, operator).root();
        Query theirs = lucene(query, operator);
        for (int i = 0; i < 20; i++) {
            int report = random.nextInt();
            assertThat(matches(ours, report))
                    .as("%s %s: %s against %s", operator, query, ours.written(), theirs)
                    .isEqualTo(matches(theirs, report));
        }
    }

    private static Query lucene(String query, Operator operator) {
        PrecedenceQueryParser parser = new PrecedenceQueryParser(new WhitespaceAnalyzer());
        parser.setDefaultOperator(StandardQueryConfigHandler.Operator.valueOf(operator.name()));
        parser.setAllowLeadingWildcard(true);
        try {
            return parser.parse(query, "text");
        } catch (QueryNodeException e) {
            throw new AssertionError(query, e);
        }
    }

    private static String query(Random random, int depth) {
        List<String> parts = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            parts.add(disjunction(random, depth));
        }
        return String.join(" ", parts);
    }

    private static String disjunction(Random random, int depth) {
        int size = 1 + random.nextInt(3) / 2;
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            parts.add(conjunction(random, depth, size == 1));
        }
        return String.join(random.nextBoolean() ? " OR " : " || ", parts);
    }

    private static String conjunction(Random random, int depth, boolean mayNegate) {
        int size = 1 + random.nextInt(3) / 2;
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            parts.add(mark(random, mayNegate || size > 1) + operand(random, depth));
        }
        return String.join(random.nextBoolean() ? " AND " : " && ", parts);
    }

    private static String mark(Random random, boolean mayNegate) {
        List<String> marks = mayNegate ? List.of("", "", "+", "-", "NOT ", "!") : List.of("", "", "+", "-");
        return marks.get(random.nextInt(marks.size()));
    }

    private static String operand(Random random, int depth) {
        return depth > 0 && random.nextInt(3) == 0
                ? "(" + query(random, depth - 1) + ")" + (random.nextInt(4) == 0 ? "^2" : "")
                : TERMS.get(random.nextInt(TERMS.size()));
    }

    private static boolean matches(Filter filter, int report) {
        return switch (filter) {
            case Filter.Bool(var must, var should, var mustNot) ->
                must.stream().allMatch(part -> matches(part, report))
                        && mustNot.stream().noneMatch(part -> matches(part, report))
                        && (!must.isEmpty()
                                || should.isEmpty()
                                || should.stream().anyMatch(part -> matches(part, report)));
            case Filter.Boost(var inner, var factor) -> matches(inner, report);
            case Filter.All() -> true;
            case Filter.Word(var in, var text) -> has(report, in, text);
            case Filter.Wildcard(var in, var pattern) -> has(report, in, pattern);
            case Filter.Fuzzy(var in, var text, var edits) -> has(report, in, text + "~" + edits);
            case Filter.Phrase(var in, var text, var slop) -> has(report, in, text + "/" + slop);
            default -> throw new AssertionError(filter);
        };
    }

    private static boolean has(int report, TextField in, String term) {
        return has(report, in == TextField.TITLE ? "title" : "text", term);
    }

    /** Whether a term is in a report, by a coin that falls the same way each time. */
    private static boolean has(int report, String field, String term) {
        return new Random(report * 31L + (field + ":" + term).hashCode()).nextInt(3) == 0;
    }

    /** Lucene's own rules, but that a query of prohibitions alone matches everything else. */
    private static boolean matches(Query query, int report) {
        return switch (query) {
            case BooleanQuery bool -> matches(bool, report);
            case BoostQuery boost -> matches(boost.getQuery(), report);
            case MatchAllDocsQuery all -> true;
            case TermQuery term ->
                has(report, term.getTerm().field(), term.getTerm().text());
            case PrefixQuery prefix ->
                has(report, prefix.getPrefix().field(), prefix.getPrefix().text() + "*");
            case WildcardQuery wildcard ->
                has(report, wildcard.getTerm().field(), wildcard.getTerm().text());
            case FuzzyQuery fuzzy ->
                has(report, fuzzy.getTerm().field(), fuzzy.getTerm().text() + "~" + fuzzy.getMaxEdits());
            case PhraseQuery phrase -> has(report, phrase.getField(), words(phrase) + "/" + phrase.getSlop());
            default -> throw new AssertionError(query.getClass() + " " + query);
        };
    }

    private static String words(PhraseQuery phrase) {
        return Arrays.stream(phrase.getTerms()).map(term -> term.text()).collect(Collectors.joining(" "));
    }

    private static boolean matches(BooleanQuery query, int report) {
        return all(query, BooleanClause.Occur.MUST, report) == count(query, BooleanClause.Occur.MUST)
                && all(query, BooleanClause.Occur.MUST_NOT, report) == 0
                && (count(query, BooleanClause.Occur.MUST) > 0
                        || count(query, BooleanClause.Occur.SHOULD) == 0
                        || all(query, BooleanClause.Occur.SHOULD, report) > 0);
    }

    private static long count(BooleanQuery query, BooleanClause.Occur occur) {
        return query.clauses().stream()
                .filter(clause -> clause.occur() == occur)
                .count();
    }

    private static long all(BooleanQuery query, BooleanClause.Occur occur, int report) {
        return query.clauses().stream()
                .filter(clause -> clause.occur() == occur && matches(clause.query(), report))
                .count();
    }
}
