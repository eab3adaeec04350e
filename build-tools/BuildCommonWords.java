import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Builds the list of English words that are commonly written small within a sentence, so that a capital at a sentence's beginning
 * or in a headline says nothing about them. Counted in texts that are free of rights: the US State Department's human-rights
 * reports (public domain) and the UN General Debate speeches (CC0). The same input gives the same bytes.
 *
 * <pre>java build-tools/BuildCommonWords.java SHARED_CORPORA_DIR OUT_DIR</pre>
 */
final class BuildCommonWords {
    private static final Pattern WITHIN_A_SENTENCE = Pattern.compile("(?<=[a-z],? )[A-Za-z][a-z]+(?![A-Za-z'’-])");
    private static final int LEAST_COUNT = 12;
    private static final double LEAST_SHARE = 0.55;

    private final Map<String, int[]> counts = new HashMap<>();

    public static void main(String[] args) throws IOException {
        BuildCommonWords words = new BuildCommonWords();
        words.read(Path.of(args[0], "state-department-reports.jsonl.gz"));
        words.read(Path.of(args[0], "un-general-debates.jsonl.gz"));
        words.write(Path.of(args[1], "common-words.txt.gz"));
    }

    private void read(Path corpus) throws IOException {
        try (var reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                count(line.replace("\\n", "\n"));
            }
        }
    }

    private void count(String text) {
        Matcher words = WITHIN_A_SENTENCE.matcher(text);
        while (words.find()) {
            String word = words.group();
            boolean small = Character.isLowerCase(word.charAt(0));
            String key = Character.toLowerCase(word.charAt(0)) + word.substring(1);
            counts.computeIfAbsent(key, k -> new int[2])[small ? 0 : 1]++;
        }
    }

    private void write(Path file) throws IOException {
        TreeSet<String> common = new TreeSet<>();
        counts.forEach((word, count) -> {
            if (count[0] >= LEAST_COUNT && count[0] > LEAST_SHARE * (count[0] + count[1])) {
                common.add(word);
            }
        });
        Files.createDirectories(file.getParent());
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write((String.join("\n", common) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        System.out.println(common.size() + " words, " + Files.size(file) + " bytes");
    }

    private BuildCommonWords() {}
}
