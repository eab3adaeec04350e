package io.dateline.internal.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;

/** The shapes; that they find the same is seen wherever hits are counted. */
class UnscoredTest {
    private final Query a = new TermQuery(new Term("f", "a"));
    private final Query b = new TermQuery(new Term("f", "b"));
    private final Query c = new TermQuery(new Term("f", "c"));

    @Test
    void makesTheBestOfFieldsAnyOfFields() {
        Query best = new DisjunctionMaxQuery(List.of(a, new BoostQuery(b, 2)), 0.1f);
        assertThat(Unscored.of(best)).isEqualTo(any(a, b));
    }

    @Test
    void makesAnyOfAnyOneAny() {
        Query nested = any(new DisjunctionMaxQuery(List.of(a, b), 0), new ConstantScoreQuery(c));
        assertThat(Unscored.of(nested)).isEqualTo(any(a, b, c));
    }

    @Test
    void leavesOutWhatIsOptionalBesideWhatIsRequired() {
        Query query = new BooleanQuery.Builder()
                .add(a, Occur.MUST)
                .add(b, Occur.SHOULD)
                .add(c, Occur.MUST_NOT)
                .build();
        Query without = new BooleanQuery.Builder()
                .add(a, Occur.FILTER)
                .add(c, Occur.MUST_NOT)
                .build();
        assertThat(Unscored.of(query)).isEqualTo(without);
    }

    @Test
    void keepsWhatIsOptionalWhereSomeOfItMustMatch() {
        Query some = new BooleanQuery.Builder()
                .add(a, Occur.SHOULD)
                .add(b, Occur.SHOULD)
                .add(c, Occur.SHOULD)
                .setMinimumNumberShouldMatch(2)
                .build();
        assertThat(Unscored.of(some)).isEqualTo(some);
        Query beside = new BooleanQuery.Builder()
                .add(a, Occur.SHOULD)
                .add(c, Occur.MUST_NOT)
                .build();
        assertThat(Unscored.of(beside)).isEqualTo(beside);
    }

    private static Query any(Query... queries) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Query query : queries) {
            any.add(query, Occur.SHOULD);
        }
        return any.build();
    }
}
