package io.dateline.extract;

import io.dateline.model.ActorType;
import io.dateline.reference.CountryName;
import io.dateline.reference.CountryNames;
import io.dateline.reference.KnownActor;
import io.dateline.reference.KnownActor.Standing;
import io.dateline.reference.KnownActors;
import io.dateline.text.Reading;
import io.dateline.text.Shape;
import java.util.List;

/** Persons within a run of capitals: known ones, and those that a title, a given name, or what stands around shows to be one. */
final class PersonNames {
    private static final int MOST_WORDS = 5;

    /** So many persons of the table have a common word as their first name that it is one ("Mark", "Will"). */
    private static final int COMMON_GIVEN_NAME = 25;

    /** So many persons of the table have a family name as their first name that it may be one. */
    private static final int FIRST_NAME = 8;

    /** Names of places and of what is called after them, as a rule: "St. Louis Cardinals". */
    private static final CueWords SAINT = CueWords.of("st");

    private PersonNames() {}

    static void propose(Scene scene, Run run) {
        Reading reading = scene.reading();
        int from = known(scene, run);
        if (from > run.from()) {
            return;
        }
        int title = lastTitle(reading, run);
        if (SAINT.at(reading, title)) {
            return;
        }
        int start = title >= 0 ? afterTitle(reading, title, run.to()) : withoutOpening(scene, run);
        boolean titled = title >= 0 || isIntroduced(reading, start);
        if (start < run.to()) {
            judge(scene, start, run.to(), titled);
        }
    }

    /** Proposes the known persons in the run; gives the token after the last of them, or the run's first. */
    private static int known(Scene scene, Run run) {
        int end = run.from();
        int last = Math.min(run.to(), run.from() + 4 * MOST_WORDS);
        for (int from = run.from(); from < last; from++) {
            for (int to = Math.min(run.to(), from + 2 * MOST_WORDS); to > from + 1; to--) {
                List<KnownActor> persons = isWord(scene.reading(), from) && isWord(scene.reading(), to - 1)
                        ? KnownActors.standard().persons(scene.key(from, to))
                        : List.of();
                if (!persons.isEmpty() && !isOther(scene.reading(), from, to)) {
                    KnownActor best = persons.getFirst();
                    scene.known(from, to, best, "known-actor", best.standing() == Standing.LEGISLATOR ? 0.82 : 0.9);
                    end = to;
                    from = to - 1;
                    break;
                }
            }
        }
        return end;
    }

    private static boolean isWord(Reading reading, int token) {
        return reading.is(token, Shape.LETTERS)
                && (reading.is(token, Shape.CAPITAL) || !reading.is(token, Shape.SPACE_BEFORE));
    }

    private static int lastTitle(Reading reading, Run run) {
        for (int i = run.to() - 1; i >= run.from(); i--) {
            boolean whole = i == run.from() || reading.is(i, Shape.SPACE_BEFORE);
            if (whole && isTitle(reading, i) && !(i == run.to() - 1 && reading.is(i, Shape.ALL_CAPITALS))) {
                return i;
            }
        }
        return -1;
    }

    static boolean isTitle(Reading reading, int token) {
        return Lexicon.TITLE.has(reading, token) || Lexicon.HONORIFIC.has(reading, token);
    }

    /** The first word after a title, past its stop. */
    private static int afterTitle(Reading reading, int title, int to) {
        int next = title + 1;
        while (next < to && !reading.is(next, Shape.LETTERS)) {
            next++;
        }
        return next;
    }

    /** A capital at a sentence's beginning makes no name out of a common word that another name follows. */
    private static int withoutOpening(Scene scene, Run run) {
        int from = run.from();
        boolean opening = scene.beginsSentence(from)
                && Lexicon.COMMON.has(scene.reading(), from)
                && run.length() > 1
                && scene.reading().is(from + 1, Shape.SPACE_BEFORE)
                && givenNames(scene, from) < COMMON_GIVEN_NAME;
        return opening || isNationalBeforeName(scene, run) ? from + 1 : from;
    }

    /** "Spaniard Garbine Estevella", but "German Titov". */
    private static boolean isNationalBeforeName(Scene scene, Run run) {
        boolean[] national = {false};
        CountryNames.find(
                scene.reading(),
                run.from(),
                (to, name) -> national[0] |= to == run.from() + 1 && name.kind() != CountryName.Kind.NAME);
        return national[0]
                && run.length() > 2
                && scene.reading().is(run.from() + 1, Shape.SPACE_BEFORE)
                && givenNames(scene, run.from()) < FIRST_NAME;
    }

    /** "President Bakiyev", "deputy Dastan Bekeshev", "le président Kourmanbek Bakiev". */
    private static boolean isIntroduced(Reading reading, int from) {
        return from > 0
                && !reading.is(from, Shape.BLOCK_START)
                && (isTitle(reading, from - 1)
                        || Run.isSign(reading, from - 1, '.') && Lexicon.HONORIFIC.has(reading, from - 2));
    }

    private static void judge(Scene scene, int from, int to, boolean titled) {
        NameForm form = NameForm.of(scene, from, to);
        if (form.words() == 0 || form.words() > MOST_WORDS || form.isOther() || scene.inHeadline(from)) {
            return;
        }
        double score = titled ? titled(scene, from, form) : untitled(scene, from, to, form);
        if (score > 0) {
            String rule = titled && !form.rule().equals(NameForm.INITIAL) ? "title" : form.rule();
            scene.unknown(from, to, ActorType.PERSON, rule, score);
        }
    }

    private static double titled(Scene scene, int from, NameForm form) {
        if (form.words() > 1) {
            return 0.85;
        }
        boolean afterHonorific =
                Lexicon.HONORIFIC.has(scene.reading(), from - 1) || Lexicon.HONORIFIC.has(scene.reading(), from - 2);
        boolean common = form.common() > 0;
        return form.acronym() ? 0 : afterHonorific || !common && isTitle(scene.reading(), from - 1) ? 0.75 : 0;
    }

    private static double untitled(Scene scene, int from, int to, NameForm form) {
        if (form.words() == 1) {
            return oneWord(scene, from, to, form);
        }
        if (form.acronym() && form.given() == 0) {
            return 0;
        }
        boolean given = form.given() >= (form.commonFirst() ? COMMON_GIVEN_NAME : 1);
        if (given && form.common() <= (form.commonFirst() ? 1 : 0)) {
            return form.family() > 0 || form.words() == 2 ? 0.8 : 0.75;
        }
        if (given || form.initial()) {
            return 0.68;
        }
        boolean context = Around.speaks(scene, from, to) || Around.isApposition(scene, to);
        if (form.common() > 0) {
            return context && form.common() < form.words() ? 0.6 : 0;
        }
        return context ? 0.72 : form.family() > 0 ? 0.62 : bare(scene, from, form);
    }

    private static double bare(Scene scene, int from, NameForm form) {
        boolean place = Lexicon.LOCATIVE.has(scene.reading(), from - 1)
                || Lexicon.FUNCTION.has(scene.reading(), from - 1) && isDeterminer(scene, from - 1);
        return place || form.words() > 3 ? 0 : 0.52;
    }

    private static boolean isDeterminer(Scene scene, int token) {
        String word = scene.reading().word(token);
        return word.length() <= 3 && (word.equalsIgnoreCase("the") || word.equals("a") || word.equals("an"));
    }

    /** A word alone names a person where it speaks, or where it is the family name of one who headed a country. */
    private static double oneWord(Scene scene, int from, int to, NameForm form) {
        if (form.common() > 0 || form.acronym()) {
            return 0;
        }
        if (to - from > 1 && form.initial()) {
            return isInitialled(scene, from, form) ? 0.75 : 0;
        }
        boolean head = !scene.beginsSentence(from) && isHead(scene, from, to);
        boolean speaks = Around.speaks(scene, from, to);
        return head ? 0.62 : speaks && form.family() > 0 ? 0.6 : 0;
    }

    /** "G. Estevella", but no item of a list: "A. Background". */
    private static boolean isInitialled(Scene scene, int from, NameForm form) {
        Reading reading = scene.reading();
        return Run.isInitial(reading, from)
                && Run.isSign(reading, from + 1, '.')
                && (form.family() > 0 || !reading.is(from, Shape.BLOCK_START) && !Run.isInitial(reading, from + 2));
    }

    private static boolean isHead(Scene scene, int from, int to) {
        if (scene.reading().end(to - 1) - scene.reading().start(from) < 4) {
            return false;
        }
        List<KnownActor> family = KnownActors.standard().family(scene.key(from, to));
        return !family.isEmpty()
                && family.getFirst().standing() == Standing.HEAD
                && KnownActors.standard().firstNames(scene.key(from, to)) < FIRST_NAME;
    }

    private static int givenNames(Scene scene, int token) {
        return KnownActors.standard().firstNames(scene.key(token, token + 1));
    }

    /** Whether a span that has a known person's name holds a word that persons' names don't have. */
    private static boolean isOther(Reading reading, int from, int to) {
        boolean other = Lexicon.PLACE_HEAD.has(reading, to - 1) && Lexicon.COMMON.has(reading, from);
        return other || Lexicon.ORGANISATION_HEAD.has(reading, to - 1);
    }
}
