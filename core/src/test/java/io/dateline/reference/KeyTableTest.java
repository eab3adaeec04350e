package io.dateline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeyTableTest {
    @Test
    void findsTheNumbersOfAKeyTheLastFirst() {
        KeyTableBuilder builder = new KeyTableBuilder();
        builder.add(5, 10);
        builder.add(7, 11);
        builder.add(5, 12);
        builder.add(5, 10);

        KeyTable table = builder.build();

        assertThat(table.find(5)).containsExactly(12, 10);
        assertThat(table.find(7)).containsExactly(11);
        assertThat(table.find(6)).isEmpty();
    }

    @Test
    void tellsAKeyWithoutANumberFromOneThatIsNotThere() {
        KeyTableBuilder builder = new KeyTableBuilder();
        builder.add(1);
        builder.add(2);
        builder.add(2, 0);

        KeyTable table = builder.build();

        assertThat(table.count(table.slot(1))).isZero();
        assertThat(table.find(2)).containsExactly(0);
        assertThat(table.slot(3)).isEqualTo(KeyTable.NOWHERE);
    }

    @Test
    void findsNothingInAnEmptyTable() {
        KeyTable table = stored(new KeyTableBuilder().build());
        assertThat(List.of(0L, -1L, Long.MIN_VALUE, Long.MAX_VALUE))
                .allMatch(key -> table.slot(key) == KeyTable.NOWHERE);
    }

    @Test
    void agreesWithAMapOnRandomKeys() {
        long seed = Long.getLong("dateline.seed", System.nanoTime());
        System.out.println("-Ddateline.seed=" + seed);
        Random random = new Random(seed);
        for (int size = 1; size < 100_000; size = size * 3 + random.nextInt(3)) {
            agreesWithAMap(random, size);
        }
    }

    private static void agreesWithAMap(Random random, int size) {
        Map<Long, List<Integer>> expected = new HashMap<>();
        KeyTableBuilder builder = new KeyTableBuilder();
        for (int i = 0; i < size; i++) {
            long key = key(random, size);
            int number = random.nextInt(20);
            builder.add(key, number);
            List<Integer> numbers = expected.computeIfAbsent(key, unused -> new ArrayList<>());
            if (!numbers.contains(number)) {
                numbers.addFirst(number);
            }
        }
        KeyTable table = stored(builder.build());
        expected.forEach((key, numbers) -> assertThat(table.find(key)).containsExactly(ints(numbers)));
        for (int i = 0; i < size; i++) {
            long key = key(random, size);
            assertThat(table.slot(key) == KeyTable.NOWHERE).isEqualTo(!expected.containsKey(key));
        }
    }

    /** Hashes, small numbers, numbers that differ in their last bits or in their first only. */
    private static long key(Random random, int size) {
        long small = random.nextInt(size);
        return switch (random.nextInt(4)) {
            case 0 -> random.nextLong();
            case 1 -> small;
            case 2 -> Long.MIN_VALUE + small;
            default -> small << 44;
        };
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private static KeyTable stored(KeyTable table) {
        ImageWriter image = new ImageWriter();
        table.write(image);
        return KeyTable.read(ImageReader.open(image.image(0)).orElseThrow());
    }
}
