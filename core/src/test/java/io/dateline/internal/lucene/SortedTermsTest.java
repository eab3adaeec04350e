package io.dateline.internal.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class SortedTermsTest {
    private final long seed = Long.getLong("dateline.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void givesEachTermByItsPlaceAndEachPlaceByItsTerm() {
        for (int round = 0; round < 30; round++) {
            TreeSet<BytesRef> all = new TreeSet<>();
            for (int i = random.nextInt(200); i > 0; i--) {
                all.add(new BytesRef(term()));
            }
            List<BytesRef> expected = new ArrayList<>(all);
            SortedTerms terms = new SortedTerms();
            expected.forEach(terms::add);
            terms.complete();
            assertThat(terms.size()).isEqualTo(expected.size());
            for (int i = 0; i < expected.size(); i++) {
                assertThat(terms.get(i))
                        .as("seed %d", seed)
                        .isEqualTo(expected.get(i).utf8ToString());
            }
            for (int i = 0; i < 50; i++) {
                BytesRef asked = new BytesRef(term());
                assertThat(terms.firstFrom(asked))
                        .as("seed %d: %s", seed, asked.utf8ToString())
                        .isEqualTo(all.headSet(asked).size());
            }
        }
    }

    private String term() {
        StringBuilder term = new StringBuilder();
        for (int i = random.nextInt(random.nextInt(30) == 0 ? 400 : 6); i >= 0; i--) {
            term.append((char) ('a' + random.nextInt(3)));
        }
        return term.toString();
    }

    @Test
    void neighboursShareWhatTheyHaveInCommon() {
        SortedTerms terms = new SortedTerms();
        for (int i = 0; i < 10_000; i++) {
            terms.add(new BytesRef("Kurmanbek Bakiyev " + (10_000 + i)));
        }
        terms.complete();
        assertThat(terms.bytesUsed()).isLessThan(10_000 * 23 / 2);
    }
}
