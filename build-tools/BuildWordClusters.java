import io.dateline.text.Folding;
import io.dateline.text.Reading;
import io.dateline.text.Shape;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Sorts words into classes by the company that they keep, for the tagger of names: a name that no gold text holds then shares its
 * class with names that some do. Words are folded; the classes are those of a bigram class model, found by the exchange algorithm
 * (Kneser and Ney 1993; Martin, Liermann and Ney 1998) over the US State Department's human-rights reports (public domain), the UN
 * General Debate speeches (CC0) and Wikipedia's current events (CC BY-SA, from which only the classes are taken). Writes lines of
 * a class's fine and coarse number and its words, the commonest first. The same input gives the same bytes.
 *
 * <pre>java -Xmx8g -cp core/target/classes:ICU4J_JAR build-tools/BuildWordClusters.java SHARED_CORPORA_DIR OUT_DIR</pre>
 */
final class BuildWordClusters {
    private static final List<String> CORPORA =
            List.of("current-events.jsonl.gz", "un-general-debates.jsonl.gz", "state-department-reports.jsonl.gz");
    private static final int LEAST_COUNT = 4;
    private static final int MOST_WORDS = 64_000;
    private static final int ROUNDS = 12;

    private final Map<String, int[]> counts = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final Map<Long, int[]> bigrams = new HashMap<>();

    public static void main(String[] args) throws IOException {
        BuildWordClusters clusters = new BuildWordClusters();
        for (String corpus : CORPORA) {
            clusters.count(Path.of(args[0], corpus));
        }
        clusters.number();
        for (String corpus : CORPORA) {
            clusters.pair(Path.of(args[0], corpus));
        }
        Exchange fine = clusters.exchange(512);
        Exchange coarse = clusters.exchange(64);
        clusters.write(Path.of(args[1], "word-clusters.txt.gz"), fine.classes(), coarse.classes());
    }

    private interface Lines {
        void accept(String[] words);
    }

    /** Hands over each line of a corpus as its folded words; a number is a word "0". */
    private static void read(Path corpus, Lines lines) throws IOException {
        try (var reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                for (String paragraph : text(line).split("\n")) {
                    lines.accept(words(paragraph));
                }
            }
        }
    }

    private static String text(String json) {
        int from = json.indexOf("\"text\": \"") + 9;
        StringBuilder text = new StringBuilder(json.length() - from);
        for (int at = from; at < json.length() && json.charAt(at) != '"'; at++) {
            if (json.charAt(at) == '\\') {
                at++;
                text.append(json.charAt(at) == 'n' ? '\n' : json.charAt(at) == 't' ? ' ' : json.charAt(at));
            } else {
                text.append(json.charAt(at));
            }
        }
        return text.toString();
    }

    private static String[] words(String paragraph) {
        Reading reading = Reading.of(paragraph);
        String[] words = new String[reading.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = reading.is(i, Shape.HAS_DIGIT) ? "0" : Folding.fold(reading.word(i));
        }
        return words;
    }

    private void count(Path corpus) throws IOException {
        read(corpus, line -> {
            for (String word : line) {
                counts.computeIfAbsent(word, w -> new int[1])[0]++;
            }
        });
    }

    private void number() {
        counts.entrySet().stream()
                .filter(entry -> entry.getValue()[0] >= LEAST_COUNT)
                .sorted(Comparator.comparing((Map.Entry<String, int[]> entry) -> -entry.getValue()[0])
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_WORDS)
                .forEach(entry -> {
                    numbers.put(entry.getKey(), words.size());
                    words.add(entry.getKey());
                });
        System.out.println(counts.size() + " words, " + words.size() + " kept");
        counts.clear();
    }

    /** Counts neighbours; a line's ends and the words that are not kept count as one word more, the last. */
    private void pair(Path corpus) throws IOException {
        read(corpus, line -> {
            int before = words.size();
            for (String word : line) {
                int number = numbers.getOrDefault(word, words.size());
                bigrams.computeIfAbsent((long) before << 32 | number, p -> new int[1])[0]++;
                before = number;
            }
            bigrams.computeIfAbsent((long) before << 32 | words.size(), p -> new int[1])[0]++;
        });
    }

    private Exchange exchange(int classes) {
        Exchange exchange = new Exchange(words.size() + 1, classes);
        bigrams.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(pair ->
                        exchange.add((int) (pair.getKey() >> 32), (int) (long) pair.getKey(), pair.getValue()[0]));
        exchange.run(ROUNDS);
        return exchange;
    }

    private void write(Path file, int[] fine, int[] coarse) throws IOException {
        Map<String, StringBuilder> lines = new java.util.TreeMap<>();
        for (int word = 0; word < words.size(); word++) {
            String line = String.format("%03d %02d", fine[word], coarse[word]);
            lines.computeIfAbsent(line, StringBuilder::new).append(' ').append(words.get(word));
        }
        Files.createDirectories(file.getParent());
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write((String.join("\n", lines.values()) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        System.out.println(words.size() + " words, " + Files.size(file) + " bytes");
    }

    /** Moves each word in turn to the class where the class model is likeliest, until few move. */
    private static final class Exchange {
        private static final double[] F = new double[1 << 20];

        static {
            for (int i = 2; i < F.length; i++) {
                F[i] = i * Math.log(i);
            }
        }

        private final int classes;
        private final int[] classOf;
        private final long[] count;
        private final long[] total;
        private final int[][] after;
        private final int[][] before;
        private final int[] afterSize;
        private final int[] beforeSize;
        private final long[][] pairs;
        private final long[][] reversed;

        Exchange(int words, int classes) {
            this.classes = classes;
            this.classOf = new int[words];
            this.count = new long[words];
            this.total = new long[classes + 1];
            this.after = new int[words][4];
            this.before = new int[words][4];
            this.afterSize = new int[words];
            this.beforeSize = new int[words];
            this.pairs = new long[classes + 1][classes + 1];
            this.reversed = new long[classes + 1][classes + 1];
            for (int word = 0; word < words; word++) {
                classOf[word] = word == words - 1 ? classes : word % classes;
            }
        }

        int[] classes() {
            return classOf;
        }

        void add(int one, int other, int times) {
            after[one] = append(after[one], afterSize[one], other, times);
            afterSize[one] += 2;
            before[other] = append(before[other], beforeSize[other], one, times);
            beforeSize[other] += 2;
            count[one] += times;
            total[classOf[one]] += times;
            change(classOf[one], classOf[other], times);
        }

        private static int[] append(int[] list, int size, int word, int times) {
            int[] grown = size + 2 > list.length ? Arrays.copyOf(list, 2 * list.length) : list;
            grown[size] = word;
            grown[size + 1] = times;
            return grown;
        }

        private void change(int one, int other, long times) {
            pairs[one][other] += times;
            reversed[other][one] += times;
        }

        void run(int rounds) {
            for (int round = 0; round < rounds; round++) {
                int moved = 0;
                for (int word = 0; word < classOf.length - 1; word++) {
                    moved += move(word) ? 1 : 0;
                }
                System.out.println(classes + " classes, round " + round + ": " + moved + " moved");
                if (moved < classOf.length / 200) {
                    return;
                }
            }
        }

        private final long[] right = new long[1 + 4096];
        private final long[] left = new long[1 + 4096];

        private boolean move(int word) {
            long self = neighbours(word, after[word], afterSize[word], right);
            neighbours(word, before[word], beforeSize[word], left);
            int old = classOf[word];
            shift(word, old, -1, self);
            int best = old;
            double most = gain(word, old, self);
            int[] rightUsed = used(right);
            int[] leftUsed = used(left);
            for (int c = 0; c < classes; c++) {
                double gain = c == old ? most : gain(word, c, self, rightUsed, leftUsed);
                if (gain > most + 1e-9) {
                    most = gain;
                    best = c;
                }
            }
            classOf[word] = best;
            shift(word, best, 1, self);
            Arrays.fill(right, 0, classes + 1, 0);
            Arrays.fill(left, 0, classes + 1, 0);
            return best != old;
        }

        private long neighbours(int word, int[] list, int size, long[] sums) {
            long self = 0;
            for (int i = 0; i < size; i += 2) {
                if (list[i] == word) {
                    self = list[i + 1];
                } else {
                    sums[classOf[list[i]]] += list[i + 1];
                }
            }
            return self;
        }

        private void shift(int word, int c, int sign, long self) {
            for (int other = 0; other <= classes; other++) {
                if (right[other] != 0) {
                    change(c, other, sign * right[other]);
                }
                if (left[other] != 0) {
                    change(other, c, sign * left[other]);
                }
            }
            change(c, c, sign * self);
            total[c] += sign * count[word];
        }

        private int[] used(long[] sums) {
            int[] used = new int[classes + 1];
            int size = 0;
            for (int c = 0; c <= classes; c++) {
                if (sums[c] != 0) {
                    used[size++] = c;
                }
            }
            return Arrays.copyOf(used, size);
        }

        private double gain(int word, int c, long self) {
            return gain(word, c, self, used(right), used(left));
        }

        private double gain(int word, int c, long self, int[] rightUsed, int[] leftUsed) {
            long[] row = pairs[c];
            long[] column = reversed[c];
            double gain = 0;
            for (int other : rightUsed) {
                gain += other == c ? 0 : f(row[other] + right[other]) - f(row[other]);
            }
            for (int other : leftUsed) {
                gain += other == c ? 0 : f(column[other] + left[other]) - f(column[other]);
            }
            gain += f(row[c] + right[c] + left[c] + self) - f(row[c]);
            return gain - 2 * (f(total[c] + count[word]) - f(total[c]));
        }

        private static double f(long n) {
            return n < F.length ? F[(int) n] : n * Math.log(n);
        }
    }

    private BuildWordClusters() {}
}
