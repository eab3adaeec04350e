package io.dateline.internal.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final int ROWS = 500;

    private final Random random = RandomReports.seeded();
    private final Tally tally = new Tally(ROWS);

    @Test
    void listsTheRowsThatAreNotZeroWhetherTheyAreFewOrMany() {
        for (int additions : new int[] {0, 1, 20, 5_000}) {
            Map<Integer, Integer> expected = new TreeMap<>();
            for (int i = 0; i < additions; i++) {
                int row = random.nextInt(ROWS);
                expected.merge(row, 1, Integer::sum);
                tally.add(row);
            }
            assertThat(listed()).isEqualTo(expected);
            assertThat(tally.size()).isEqualTo(expected.size());
            tally.clear();
            assertThat(listed()).isEmpty();
        }
    }

    @Test
    void addsSeveralAtOnceAndTakesNoneForNothing() {
        tally.add(7, 3);
        tally.add(8, 0);
        tally.add(7, 2);
        assertThat(listed()).isEqualTo(Map.of(7, 5));
        assertThat(tally.size()).isOne();
    }

    private Map<Integer, Integer> listed() {
        Map<Integer, Integer> rows = new TreeMap<>();
        tally.forEach((row, count) -> assertThat(rows.put(row, count)).isNull());
        return rows;
    }
}
