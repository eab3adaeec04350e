package io.dateline.extract;

import io.dateline.extract.ActorResolver.Identity;
import io.dateline.extract.OfficeWords.Kind;
import io.dateline.extract.OfficeWords.Word;
import io.dateline.model.ActorType;
import io.dateline.model.Days;
import io.dateline.reference.KnownActors;
import io.dateline.reference.Office;
import io.dateline.reference.OfficeHistory;
import io.dateline.text.Reading;
import io.dateline.text.Shape;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Offices that stand for their holder: "the Russian prime minister said". Who is meant, the day of publication tells; where that or
 * the holder is not known, the office itself is the actor.
 */
final class OfficeMentions {
    static final String RULE = "office";
    private static final double SCORE = 0.6;

    /** Offices of which a state has one holder, the likelier meaning of a word first. */
    private static final Set<Office> ONE = EnumSet.of(
            Office.PRESIDENT,
            Office.HEAD_OF_GOVERNMENT,
            Office.MONARCH,
            Office.VICE_PRESIDENT,
            Office.FOREIGN_MINISTER,
            Office.DEFENCE_MINISTER,
            Office.INTERIOR_MINISTER,
            Office.JUSTICE_MINISTER,
            Office.FINANCE_MINISTER);

    /** A word that may be more offices than this tells none of them. */
    private static final int MOST_MEANINGS = 3;

    private static final CueWords OF = CueWords.of("of for - designate elect");
    private static final CueWords THE = CueWords.of("the");
    private static final CueWords PAST = CueWords.of("former then ex late future next");

    private OfficeMentions() {}

    static void propose(Scene scene) {
        Reading reading = scene.reading();
        for (int i = 1; i < reading.size(); i++) {
            if (reading.is(i, Shape.LETTERS) && (Run.isCapital(reading, i - 1) || Run.isSign(reading, i - 1, '.'))) {
                propose(scene, i);
            }
        }
    }

    private static void propose(Scene scene, int at) {
        Reading reading = scene.reading();
        int country = NationalBodies.country(reading, at);
        Optional<Word> word = country == at ? Optional.empty() : OfficeWords.at(reading, at);
        if (word.isPresent() && isAlone(reading, country, word.get().to())) {
            office(word.get())
                    .ifPresent(office -> scene.office(country, word.get().to(), office.id(), RULE, SCORE));
        }
    }

    private static Optional<Office> office(Word word) {
        return word.kind() == Kind.OFFICE && word.offices().size() <= MOST_MEANINGS
                ? ONE.stream().filter(word.offices()::contains).findFirst()
                : Optional.empty();
    }

    /** Whether nobody is named beside it, and it is neither a former office nor one of a body within the country. */
    private static boolean isAlone(Reading reading, int from, int to) {
        boolean named = to < reading.size()
                && reading.sentence(to) == reading.sentence(from)
                && (Run.isCapital(reading, to) || OF.at(reading, to));
        int before = THE.at(reading, from - 1) ? from - 2 : from - 1;
        return !named && !Run.isSign(reading, before, ',') && !PAST.at(reading, from - 1);
    }

    /** A mention as what it stands for: a person where the holder on the day of publication is known. */
    static Candidate typed(Candidate mention, Identity meant) {
        boolean person = KnownActors.standard().byId(meant.id()).isPresent();
        return person ? mention.withType(ActorType.PERSON) : mention;
    }

    /** Whom an office of a country stands for. */
    static Identity identity(Candidate mention, Optional<String> country, Optional<Days> published) {
        Office office = Office.find(mention.value()).orElseThrow();
        return country.flatMap(code ->
                        published.flatMap(date -> OfficeHistory.standard().holder(office, code, date)))
                .flatMap(KnownActors.standard()::byId)
                .map(known -> new Identity(known.id(), known.name(), known.country()))
                .orElseGet(() -> unknown(office, country));
    }

    private static Identity unknown(Office office, Optional<String> country) {
        String id = country.map(code -> code.toLowerCase(Locale.ROOT) + "-").orElse("") + office.id();
        String name = office.id().replace('-', ' ');
        return new Identity(id, name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), country);
    }
}
