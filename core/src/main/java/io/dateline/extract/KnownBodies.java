package io.dateline.extract;

import io.dateline.model.ActorType;
import io.dateline.reference.KnownActor;
import io.dateline.reference.KnownActor.Standing;
import io.dateline.reference.KnownActors;
import io.dateline.reference.NameKey;
import io.dateline.text.Reading;
import io.dateline.text.Shape;
import java.util.Optional;

/** Organisations, governments, armed groups and peoples that are known by name, and bodies that every country has. */
final class KnownBodies {
    private static final double SURE = 0.9;
    private static final double ONE_WORD = 0.78;

    /** The rule for names that mean something else as well: where no model decides, they are not read. */
    static final String DOUBTFUL = "doubtful-name";

    private static final double IN_DOUBT = 0.5;

    /** The longest acronym that is to be told from a word by its capitals. */
    private static final int ACRONYM = 5;

    private KnownBodies() {}

    static void propose(Scene scene) {
        KnownActors actors = KnownActors.standard();
        Reading reading = scene.reading();
        for (int i = 0; i < reading.size(); i++) {
            int from = i;
            if (reading.is(from, Shape.LETTERS)) {
                actors.bodies(reading, from, (to, row) -> propose(scene, from, to, actors.actor(row)));
                GenericBodies.propose(scene, from);
            }
        }
    }

    /** Names that are common words ("Amnesty"), where the whole name was found. */
    static void proposeShort(Scene scene) {
        KnownActors actors = KnownActors.standard();
        Reading reading = scene.reading();
        for (Run run : scene.runs()) {
            if (Lexicon.COMMON.has(reading, run.from()) && run.length() == 1) {
                actors.bodies(reading, run.from(), (to, row) -> propose(scene, run.from(), to, actors.actor(row)));
            }
        }
    }

    private static void propose(Scene scene, int from, int to, KnownActor actor) {
        if (isWithinWord(scene.reading(), from, to)) {
            return;
        }
        if (actor.type() == ActorType.ETHNIC_GROUP) {
            people(scene, from, to, actor);
        } else if (actor.doubtful().contains(scene.reading().span(from, to))) {
            doubtful(scene, from, to, actor);
        } else if (isWritten(scene, from, to, actor)) {
            scene.known(from, to, actor, "known-actor", score(from, to));
        }
    }

    private static void doubtful(Scene scene, int from, int to, KnownActor actor) {
        if (isAlone(scene.reading(), from, to)) {
            scene.known(from, to, actor, DOUBTFUL, IN_DOUBT);
        }
    }

    /** Where no model weighs what is around a name. */
    static void dropDoubtful(Candidates candidates) {
        candidates.revise(
                candidate -> candidate.rule().equals(DOUBTFUL) ? Optional.empty() : Optional.of(candidate),
                "the name means something else as well");
    }

    private static boolean isWithinWord(Reading reading, int from, int to) {
        boolean joinedBefore = from > 0 && !reading.is(from, Shape.SPACE_BEFORE) && Run.isSign(reading, from - 1, '-');
        boolean joinedAfter = to < reading.size()
                && !reading.is(to, Shape.SPACE_BEFORE)
                && (Run.isSign(reading, to, '-') && to + 1 < reading.size() && Run.isCapital(reading, to + 1)
                        || Run.isSign(reading, to, '@'));
        return joinedBefore || joinedAfter;
    }

    private static void people(Scene scene, int from, int to, KnownActor people) {
        Reading reading = scene.reading();
        boolean capital = Run.isCapital(reading, from) || isCyrillicOrArabic(reading, from);
        if (capital && (people.standing() != Standing.NATION || PeopleContext.namesPeople(reading, from, to))) {
            scene.known(from, to, people, "people", people.standing() == Standing.NATION ? SURE : ONE_WORD);
        }
    }

    /** A name must be written as one: with capitals, an acronym in capitals only. */
    private static boolean isWritten(Scene scene, int from, int to, KnownActor actor) {
        Reading reading = scene.reading();
        if (isCyrillicOrArabic(reading, from)) {
            return to - from > 1 || reading.end(from) - reading.start(from) > 3 || isAcronym(reading, from);
        }
        if (reading.is(from, Shape.IDEOGRAPH)) {
            return to - from > 1;
        }
        if (to - from > 1) {
            return (Run.isCapital(reading, from) || isArticle(reading, from))
                    && isCapitalised(reading, from, to, actor);
        }
        if (!Run.isCapital(reading, from) || scene.inHeadline(from) && Lexicon.COMMON.has(reading, from)) {
            return false;
        }
        return isOneWord(scene, from, actor);
    }

    private static boolean isArticle(Reading reading, int token) {
        String word = reading.word(token);
        return word.equals("al") || word.equals("el") || word.equals("an");
    }

    private static boolean isOneWord(Scene scene, int from, KnownActor actor) {
        Reading reading = scene.reading();
        int length = reading.end(from) - reading.start(from);
        if (isAcronym(reading, from)) {
            return !Lexicon.NOT_ACRONYM.has(reading, from) && (length > 2 || names(actor, reading.word(from)));
        }
        if (reading.is(from, Shape.HAS_DIGIT)) {
            return names(actor, reading.word(from));
        }
        if (length < 4 || length <= ACRONYM && !names(actor, reading.word(from))) {
            return false;
        }
        if (Lexicon.PLACE_HEAD.has(reading, from)) {
            return isAlone(reading, from, from + 1) && !Lexicon.FUNCTION.has(reading, from - 1);
        }
        return !Lexicon.COMMON.has(reading, from)
                || isAlone(reading, from, from + 1) && scene.hasName(NameKey.of(actor.name()));
    }

    private static boolean isAcronym(Reading reading, int token) {
        return reading.is(token, Shape.ALL_CAPITALS);
    }

    private static boolean names(KnownActor actor, String word) {
        return actor.name().equals(word) || actor.aliases().contains(word);
    }

    private static boolean isAlone(Reading reading, int from, int to) {
        boolean before = from > 0 && Run.isCapital(reading, from - 1);
        boolean after = to < reading.size() && Run.isCapital(reading, to);
        return !before && !after;
    }

    /** Every long word has a capital, save where the name itself is written so ("Kyrgyz border guards"). */
    private static boolean isCapitalised(Reading reading, int from, int to, KnownActor actor) {
        boolean capitals = true;
        for (int i = from + 1; i < to; i++) {
            boolean small =
                    reading.is(i, Shape.LETTERS) && !Run.isCapital(reading, i) && reading.end(i) - reading.start(i) > 3;
            capitals &= !small;
        }
        String span = reading.span(from, to);
        boolean vague = actor.type() == ActorType.GOVERNMENT && span.endsWith("government");
        return capitals || !vague && names(actor, span);
    }

    private static double score(int from, int to) {
        return to - from > 1 ? SURE : ONE_WORD;
    }

    private static boolean isCyrillicOrArabic(Reading reading, int token) {
        char c = reading.text().charAt(reading.start(token));
        return c >= '\u0400' && c <= '\u052f' || c >= '\u0600' && c <= '\u06ff';
    }
}
