package io.dateline.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordBitsTest {
    @Test
    void holdsWhatAMapHolds() {
        long seed = Long.getLong("dateline.seed", 20100407);
        System.out.println("dateline.seed=" + seed);
        Random random = new Random(seed);
        for (int words = 0; words < 60; words++) {
            WordBits bits = new WordBits(words);
            Map<Long, Long> map = new HashMap<>();
            for (int i = 0; i < words; i++) {
                long hash = random.nextInt(40) * 0x100000000L;
                long said = 1L << random.nextInt(64) & random.nextLong();
                bits.add(hash, said);
                map.merge(hash, said, (one, other) -> one | other);
            }
            for (long hash = 0; hash < 60 * 0x100000000L; hash += 0x100000000L) {
                assertThat(bits.of(hash)).isEqualTo(map.getOrDefault(hash, 0L));
            }
        }
    }
}
