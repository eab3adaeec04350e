package io.dateline.extract;

import io.dateline.reference.KnownActor;
import io.dateline.reference.KnownActors;
import io.dateline.reference.NameKey;
import io.dateline.text.Reading;
import io.dateline.text.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Known persons in scripts whose names are not simply looked up: Cyrillic, where they are inflected ("Курманбека Бакиева"), Arabic
 * script and ideographs, which have no capitals.
 */
final class NativeScripts {
    private static final int MOST_WORDS = 4;
    private static final double SURE = 0.88;

    private NativeScripts() {}

    static void propose(Scene scene) {
        Reading reading = scene.reading();
        for (int from = 0; from < reading.size(); from++) {
            if (isCyrillicName(reading, from)) {
                inflected(scene, from);
            } else if (isArabic(reading, from) || reading.is(from, Shape.IDEOGRAPH)) {
                uncased(scene, from);
            }
        }
    }

    private static boolean isArabic(Reading reading, int token) {
        char c = reading.text().charAt(reading.start(token));
        return c >= '\u0620' && c <= '\u06d3';
    }

    private static boolean isCyrillicName(Reading reading, int token) {
        char c = reading.text().charAt(reading.start(token));
        return c >= '\u0400' && c <= '\u052f' && Run.isCapital(reading, token);
    }

    private static void uncased(Scene scene, int from) {
        Reading reading = scene.reading();
        int most = Math.min(reading.size(), from + MOST_WORDS);
        for (int to = from + 2; to <= most && !reading.is(to - 1, Shape.BLOCK_START); to++) {
            List<KnownActor> persons = KnownActors.standard().persons(scene.key(from, to));
            if (!persons.isEmpty()) {
                scene.known(from, to, persons.getFirst(), "known-actor", SURE);
            }
        }
    }

    private static void inflected(Scene scene, int from) {
        Reading reading = scene.reading();
        if (from + 1 < reading.size()
                && isCyrillicName(reading, from + 1)
                && reading.sentence(from) == reading.sentence(from + 1)) {
            find(reading.word(from), reading.word(from + 1))
                    .ifPresent(person -> scene.known(from, from + 2, person, "known-actor", SURE));
        }
    }

    /** The person whose given and family name these are, in some case. */
    static Optional<KnownActor> find(String given, String family) {
        for (String first : nominatives(given)) {
            for (String last : nominatives(family)) {
                List<KnownActor> persons = KnownActors.standard().persons(NameKey.of(first + " " + last));
                if (!persons.isEmpty()) {
                    return Optional.of(persons.getFirst());
                }
            }
        }
        return Optional.empty();
    }

    /** What an inflected Russian name may be in the nominative. */
    static List<String> nominatives(String word) {
        List<String> forms = new ArrayList<>();
        forms.add(word);
        for (String ending : List.of("а", "у", "ом", "ым", "е", "я", "ю", "ем")) {
            replace(word, ending, "", forms);
        }
        for (String ending : List.of("ой", "у", "ы", "е")) {
            replace(word, ending, "а", forms);
        }
        for (String ending : List.of("я", "ю", "ем", "е")) {
            replace(word, ending, "й", forms);
        }
        for (String ending : List.of("ого", "ому", "им")) {
            replace(word, ending, "ий", forms);
        }
        return forms;
    }

    private static void replace(String word, String ending, String by, List<String> forms) {
        if (word.length() > ending.length() + 1 && word.endsWith(ending)) {
            forms.add(word.substring(0, word.length() - ending.length()) + by);
        }
    }
}
