package io.dateline.internal.lucene;

import io.dateline.search.QuerySyntaxException;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/**
 * Queries for all terms that a pattern matches, or that are near a word: exactly all of them, however many, as an automaton walks
 * the term dictionary. What is bounded is the automaton.
 *
 * @param written the query as it was written, to say where a pattern is that is too much
 */
record Patterns(String written) {
    static final int LONGEST = 200;

    private static final int WORK = Operations.DEFAULT_DETERMINIZE_WORK_LIMIT;

    Query matching(String field, String pattern) {
        check(pattern);
        try {
            return new WildcardQuery(new Term(field, pattern), WORK);
        } catch (TooComplexToDeterminizeException e) {
            throw tooMuch(pattern, "has too many * and ? to be looked up: take some out", e);
        }
    }

    /** Words of a text, which are no {@link Marks}. */
    Query matchingWords(String field, String pattern) {
        if (!pattern.startsWith("*") && !pattern.startsWith("?")) {
            return matching(field, pattern);
        }
        check(pattern);
        try {
            return new AutomatonQuery(
                    new Term(field, pattern), withoutMarks(WildcardQuery.toAutomaton(new Term(field, pattern), WORK)));
        } catch (TooComplexToDeterminizeException e) {
            throw tooMuch(pattern, "has too many * and ? to be looked up: take some out", e);
        }
    }

    private static Automaton withoutMarks(Automaton terms) {
        Automaton marks = Operations.concatenate(List.of(Automata.makeChar(Marks.SIGN), Automata.makeAnyString()));
        return Operations.determinize(Operations.minus(terms, marks, WORK), WORK);
    }

    /** All terms that begin with what a pattern matches and a tab. */
    Query matchingFirst(String field, String pattern) {
        check(pattern);
        try {
            Automaton whole = Operations.concatenate(List.of(
                    WildcardQuery.toAutomaton(new Term(field, pattern), WORK),
                    Automata.makeChar(Schema.TAB),
                    Automata.makeAnyString()));
            return new AutomatonQuery(new Term(field, pattern), Operations.determinize(whole, WORK));
        } catch (TooComplexToDeterminizeException e) {
            throw tooMuch(pattern, "has too many * and ? to be looked up: take some out", e);
        }
    }

    /** All terms at most so many insertions, deletions, substitutions or swaps of neighbours away. */
    static Query near(String field, String word, int edits) {
        Automaton near = withoutMarks(new LevenshteinAutomata(word, true).toAutomaton(edits));
        return new AutomatonQuery(new Term(field, word), near);
    }

    private void check(String pattern) {
        if (pattern.length() > LONGEST) {
            throw tooMuch(pattern, "is longer than the " + LONGEST + " characters that a pattern may have", null);
        }
    }

    private QuerySyntaxException tooMuch(
            String pattern, String what, @org.jspecify.annotations.Nullable Throwable cause) {
        int position = Math.max(0, written.indexOf(pattern));
        String shown = pattern.length() > 40 ? pattern.substring(0, 40) + "…" : pattern;
        QuerySyntaxException problem = new QuerySyntaxException(written, position, "'" + shown + "' " + what);
        if (cause != null) {
            problem.initCause(cause);
        }
        return problem;
    }
}
