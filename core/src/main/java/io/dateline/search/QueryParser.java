package io.dateline.search;

import io.dateline.search.Clause.Mark;
import io.dateline.search.Signs.Extent;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the query language, by recursive descent:
 *
 * <pre>
 * query       = disjunction { disjunction }                what nothing joins, the default operator joins
 * disjunction = conjunction { ( "OR" | "||" ) conjunction }
 * conjunction = clause { ( "AND" | "&amp;&amp;" ) clause }
 * clause      = [ "NOT" | "!" | "+" | "-" ] operand [ "^" number ]
 * operand     = "(" query ")" | field ":" operand | range | term
 * range       = ( "[" | "{" ) date "TO" date ( "]" | "}" )
 * term        = word [ "~" [ number ] ] | quoted [ "~" number ]
 * </pre>
 *
 * What nothing joins binds more loosely than OR, as in Lucene's flexible parser. Time is linear in the query's length.
 */
final class QueryParser {
    static final int MOST_CHARACTERS = 100_000;
    static final int MOST_NESTED = 200;
    private static final QueryField ANYWHERE = new QueryField.Text(TextField.ANY);

    private final Operator operator;
    private final SyntaxErrors errors;
    private final QueryScanner scanner;
    private final TermReader terms;
    private int depth;

    private QueryParser(String query, Operator operator) {
        this.operator = operator;
        this.errors = new SyntaxErrors(query);
        this.scanner = new QueryScanner(query, errors);
        this.terms = new TermReader(scanner, errors);
    }

    static Filter parse(String query, Operator operator) {
        QueryParser parser = new QueryParser(query, operator);
        if (query.length() > MOST_CHARACTERS) {
            throw parser.errors.tooLong(MOST_CHARACTERS);
        }
        return parser.whole();
    }

    private Filter whole() {
        scanner.skipSpaces();
        if (scanner.isAtEnd()) {
            return new Filter.All();
        }
        Filter filter = query(ANYWHERE);
        if (!scanner.isAtEnd()) {
            throw errors.unopened(scanner.position());
        }
        return filter;
    }

    /** Reads to the end of the query or to a closing parenthesis, at least one clause. */
    private Filter query(QueryField field) {
        List<Clause> clauses = new ArrayList<>();
        do {
            clauses.add(disjunction(field));
        } while (!scanner.isAtEnd() && !scanner.isAt(')'));
        return Clause.listed(clauses, operator);
    }

    private Clause disjunction(QueryField field) {
        List<Clause> clauses = new ArrayList<>();
        do {
            clauses.add(conjunction(field));
        } while (takes("OR", "||"));
        return clauses.size() == 1 ? clauses.getFirst() : Clause.plain(Clause.any(clauses));
    }

    private Clause conjunction(QueryField field) {
        List<Clause> clauses = new ArrayList<>();
        do {
            clauses.add(clause(field));
        } while (takes("AND", "&&"));
        return clauses.size() == 1 ? clauses.getFirst() : Clause.plain(Clause.all(clauses));
    }

    private boolean takes(String operatorWord, String sign) {
        scanner.skipSpaces();
        return scanner.takeWord(operatorWord) || scanner.takeWord(sign);
    }

    private Clause clause(QueryField field) {
        scanner.skipSpaces();
        Mark mark = mark();
        scanner.skipSpaces();
        Filter filter = boosted(operand(field, Extent.WORD));
        scanner.skipSpaces();
        return new Clause(mark, filter);
    }

    private Mark mark() {
        if (scanner.takeWord("NOT") || scanner.take('!')) {
            return Mark.NEGATED;
        }
        int start = scanner.position();
        Mark mark = scanner.take('+') ? Mark.REQUIRED : scanner.take('-') ? Mark.PROHIBITED : Mark.NONE;
        if (mark != Mark.NONE && scanner.isAtSpaceOrEnd()) {
            throw errors.lone(start);
        }
        return mark;
    }

    private Filter operand(QueryField field, Extent extent) {
        if (scanner.isAtMark()) {
            throw errors.expected(scanner.position(), SyntaxErrors.OPERAND);
        }
        if (scanner.isAt('(')) {
            return group(field);
        }
        if (scanner.isAt('[') || scanner.isAt('{')) {
            return terms.range(field);
        }
        return scanner.isAtQuote() ? terms.quoted(field) : wordOrField(field, extent);
    }

    private Filter group(QueryField field) {
        int start = scanner.position();
        if (++depth > MOST_NESTED) {
            throw errors.tooDeep(start, MOST_NESTED);
        }
        scanner.take('(');
        Filter filter = query(field);
        if (!scanner.take(')')) {
            throw errors.unclosed(start, "'('", "')'");
        }
        depth--;
        return filter;
    }

    private Filter wordOrField(QueryField field, Extent extent) {
        Lexeme word = scanner.takeWord(field instanceof QueryField.Dates ? Extent.DATE : extent);
        if (word.isEmpty() || word.isOperator()) {
            throw errors.expected(word.at(), SyntaxErrors.OPERAND);
        }
        return scanner.take(':') ? inField(word) : terms.word(field, word);
    }

    private Filter inField(Lexeme name) {
        scanner.skipSpaces();
        if (name.text().equals("*") && scanner.takeWord("*")) {
            return new Filter.All();
        }
        QueryField field = QueryField.find(name.text()).orElseThrow(() -> errors.unknownField(name.at(), name.text()));
        if (scanner.isAtEnd() || scanner.isAt(')')) {
            throw errors.noValue(scanner.position(), field);
        }
        return operand(field, Extent.VALUE);
    }

    private Filter boosted(Filter filter) {
        int start = scanner.position();
        if (!scanner.take('^')) {
            return filter;
        }
        String number = scanner.takeNumber();
        if (!number.matches("[0-9]{1,20}(\\.[0-9]{1,50})?") || !isFactor(Float.parseFloat(number))) {
            throw errors.badBoost(start, number);
        }
        return new Filter.Boost(filter, Float.parseFloat(number));
    }

    private static boolean isFactor(float number) {
        return number > 0 && number < Float.POSITIVE_INFINITY;
    }
}
