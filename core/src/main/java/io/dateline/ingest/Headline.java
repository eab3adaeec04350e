package io.dateline.ingest;

import java.util.List;
import java.util.regex.Pattern;

/** The title of a text that states none. */
final class Headline {
    private static final int LINES = 4;
    private static final int LONGEST = 200;
    private static final int LEAST_WORDS = 4;
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private Headline() {}

    /** The first of the lines before the story begins that is more than a label, such as "Kyrgyzstan - Russia". */
    static String of(String text) {
        List<String> lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(LINES)
                .toList();
        if (lines.isEmpty()) {
            return "";
        }
        return lines.stream()
                .takeWhile(line -> line.length() <= LONGEST)
                .filter(line -> WORDS.matcher(line).results().count() >= LEAST_WORDS)
                .findFirst()
                .orElse(lines.getFirst());
    }
}
