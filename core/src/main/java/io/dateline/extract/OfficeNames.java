package io.dateline.extract;

import io.dateline.extract.OfficeWords.Word;
import io.dateline.reference.Office;
import io.dateline.text.Reading;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which offices a user means by a name: an {@linkplain Office#id id}, or words in the languages whose reports are read for offices. */
public final class OfficeNames {
    /** Those that a user may ask for together. */
    private static final Map<String, Set<Office>> GROUPS = Map.of(
            "head of state", EnumSet.of(Office.PRESIDENT, Office.MONARCH),
            "minister",
                    EnumSet.of(
                            Office.FOREIGN_MINISTER,
                            Office.DEFENCE_MINISTER,
                            Office.INTERIOR_MINISTER,
                            Office.JUSTICE_MINISTER,
                            Office.FINANCE_MINISTER,
                            Office.OTHER_MINISTER));

    /** A report may call these a president too. */
    private static final Set<Office> BESIDE_PRESIDENT = EnumSet.of(Office.SECRETARY_GENERAL, Office.CHAIR);

    private OfficeNames() {}

    /** The offices of a name, in any case, with spaces or hyphens; empty where it is none. */
    public static Set<Office> find(String name) {
        String words = name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
        Optional<Office> office = Office.find(words.replace(' ', '-'));
        return office.<Set<Office>>map(EnumSet::of)
                .or(() -> Optional.ofNullable(GROUPS.get(words)))
                .or(() -> inWords(words))
                .or(() -> inWords(name.strip()))
                .orElse(Set.of());
    }

    private static Optional<Set<Office>> inWords(String words) {
        Reading reading = Reading.of("", words);
        return OfficeWords.at(reading, 0)
                .filter(word -> word.to() == reading.size() && word.kind().isOffice())
                .map(Word::offices)
                .map(OfficeNames::narrowed);
    }

    private static Set<Office> narrowed(Set<Office> offices) {
        EnumSet<Office> narrowed = EnumSet.copyOf(offices);
        if (narrowed.contains(Office.PRESIDENT)) {
            narrowed.removeAll(BESIDE_PRESIDENT);
        }
        return narrowed;
    }

    /** The ids of all offices, as a sentence lists them. */
    public static String all() {
        return String.join(", ", Arrays.stream(Office.values()).map(Office::id).toList());
    }
}
