package io.dateline.benchmarks;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words and sentences that reports are made of.
 *
 * @param sentences each a list of words with their punctuation, in the order of reading
 * @param words in lower case, most frequent first, ties in the order of the alphabet
 */
record Vocabulary(List<List<String>> sentences, List<String> words) {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\\n\\s*\\n");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern LOWER_WORD = Pattern.compile("\\p{Ll}+");
    private static final int LEAST_WORDS = 5;
    private static final List<String> SYLLABLES = List.of(
            "ba", "chi", "do", "fe", "gu", "ha", "ji", "ko", "le", "mu", "na", "pi", "ro", "se", "tu", "va", "wi", "xo",
            "ye", "zu", "bra", "cli", "dro", "fle", "gru", "pla", "sti", "tro", "sme", "sku");

    Vocabulary {
        if (sentences.isEmpty() || words.isEmpty()) {
            throw new IllegalArgumentException("texts: no sentence of " + LEAST_WORDS + " words in them");
        }
        sentences = List.copyOf(sentences);
        words = List.copyOf(words);
    }

    /**
     * The vocabulary of the plain texts below a folder, such as the sample archive's, read in the order of their paths; those
     * that are not in UTF-8 are passed over.
     */
    static Vocabulary read(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted(Comparator.comparing(path -> folder.relativize(path).toString()))
                    .toList()) {
                text(file).ifPresent(texts::add);
            }
            return of(texts);
        }
    }

    private static Optional<String> text(Path file) throws IOException {
        try {
            return Optional.of(Files.readString(file).replace("\r\n", "\n"));
        } catch (CharacterCodingException otherCharset) {
            return Optional.empty();
        }
    }

    static Vocabulary of(List<String> texts) {
        List<List<String>> sentences = texts.stream()
                .flatMap(SENTENCE_END::splitAsStream)
                .map(sentence -> List.of(SPACES.split(sentence.strip())))
                .filter(sentence -> sentence.size() >= LEAST_WORDS)
                .toList();
        return new Vocabulary(sentences, byFrequency(sentences));
    }

    private static List<String> byFrequency(List<List<String>> sentences) {
        Map<String, Integer> counts = new TreeMap<>();
        sentences.stream()
                .flatMap(List::stream)
                .filter(isLowerWord())
                .forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The same with rare words added, made up of syllables, until there are so many: a small sample of texts lacks rare words. */
    Vocabulary withWords(int number) {
        List<String> more = new ArrayList<>(words);
        Set<String> known = new HashSet<>(words);
        for (int i = 0; more.size() < number; i++) {
            String word = madeUp(i);
            if (known.add(word)) {
                more.add(word);
            }
        }
        return new Vocabulary(sentences, more);
    }

    /** Two to four syllables; different numbers give different words. */
    private static String madeUp(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + SYLLABLES.size(); rest > 0; rest /= SYLLABLES.size()) {
            word.append(SYLLABLES.get(rest % SYLLABLES.size()));
        }
        return word.toString();
    }

    static Predicate<String> isLowerWord() {
        return LOWER_WORD.asMatchPredicate();
    }
}
