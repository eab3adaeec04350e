package io.dateline.extract;

import io.dateline.model.Mention.Kind;
import io.dateline.names.Clues;
import io.dateline.reference.CountryName;
import io.dateline.reference.CountryNames;
import io.dateline.reference.Place;
import io.dateline.reference.Places;
import io.dateline.text.Reading;
import io.dateline.text.Shape;
import java.util.List;
import java.util.Locale;

/** What the tables and rules say of a reading's words, for the model that decides on names. */
final class NameClues {
    /** One bit each, from the first on. */
    private static final List<Lexicon> WORDS = List.of(
            Lexicon.HONORIFIC,
            Lexicon.TITLE,
            Lexicon.SAID,
            Lexicon.SPEECH,
            Lexicon.ORGANISATION_HEAD,
            Lexicon.GOVERNMENT_HEAD,
            Lexicon.ARMED_HEAD,
            Lexicon.INITIAL_HEAD,
            Lexicon.PARTICLE,
            Lexicon.PLACE_HEAD,
            Lexicon.THING_HEAD,
            Lexicon.WEAK_HEAD,
            Lexicon.SUFFIX,
            Lexicon.FURNITURE,
            Lexicon.FUNCTION,
            Lexicon.LOCATIVE,
            Lexicon.COMMON,
            Lexicon.NOT_ACRONYM);

    private static final int[] ORDINALS =
            WORDS.stream().mapToInt(Lexicon::ordinal).toArray();

    private static final int GIVEN = 20;
    private static final int COUNTRY = 24;
    private static final int DEMONYM = 26;
    private static final int PLACE = 27;
    private static final int COMMON_PLACE = 30;
    private static final int PERSON_PLACE = 31;
    private static final int HEADLINE = 32;
    private static final int DOUBTFUL = 33;

    /** Of each rule's reading a bit by what it names, by where the token stands in it, and by how sure the rule is. */
    private static final int RULES = 36;

    /** What counts elsewhere: persons and organisations. */
    private static final int ELSEWHERE_RULES = 18;

    private static final long WRITTEN_SMALL = 1;
    private static final long CAPITAL_TELLS = 2;
    private static final int AROUND = 12;

    private final Scene scene;
    private final Reading reading;
    private final Clues clues;

    private NameClues(Scene scene) {
        this.scene = scene;
        this.reading = scene.reading();
        this.clues = new Clues(reading);
    }

    static Clues of(Scene scene, Candidates candidates) {
        NameClues found = new NameClues(scene);
        for (int i = 0; i < found.reading.size(); i++) {
            found.words(i);
            found.tie(i);
        }
        found.tables();
        found.rules(candidates);
        found.elsewhere();
        return found.clues;
    }

    private void words(int i) {
        boolean near = clues.isLive(i)
                || i > 0 && clues.isLive(i - 1)
                || i > 1 && clues.isLive(i - 2)
                || i + 1 < reading.size() && clues.isLive(i + 1)
                || i + 2 < reading.size() && clues.isLive(i + 2);
        if (near) {
            long bits = lists(Lexicon.sections(reading.hash(i)));
            clues.setClass(i, WordClusters.of(reading, i));
            clues.add(i, bits | (scene.inHeadline(i) ? 1L << HEADLINE : 0));
        }
    }

    /** The bits of the lists that a word is in. */
    private static long lists(int sections) {
        long bits = 0;
        for (int k = 0; sections != 0 && k < ORDINALS.length; k++) {
            bits |= bit(k, (sections & 1 << ORDINALS[k]) != 0);
        }
        return bits;
    }

    /** "Ki-moon", "al-Assad", but "London-based". */
    private void tie(int hyphen) {
        boolean within = hyphen > 0
                && hyphen + 1 < reading.size()
                && !reading.is(hyphen, Shape.SPACE_BEFORE)
                && !reading.is(hyphen + 1, Shape.SPACE_BEFORE)
                && clues.isLive(hyphen - 1)
                && clues.isLive(hyphen)
                && clues.isLive(hyphen + 1)
                && Run.isSign(reading, hyphen, '-')
                && reading.is(hyphen + 1, Shape.LETTERS);
        boolean small = !reading.is(within ? hyphen + 1 : hyphen, Shape.CAPITAL);
        boolean particle = within && Lexicon.PARTICLE.has(reading, hyphen - 1);
        if (within && (small ? !Lexicon.COMMON.has(reading, hyphen + 1) : particle)) {
            clues.tie(hyphen);
            clues.tie(hyphen + 1);
        }
    }

    private void tables() {
        int place = 0;
        int country = 0;
        for (int i = 0; i < reading.size(); i++) {
            if (clues.isLive(i) && reading.is(i, Shape.LETTERS)) {
                names(i);
                country = i >= country ? country(i) : country;
                place = i >= place && reading.is(i, Shape.CAPITAL) ? place(i) : place;
            }
        }
    }

    private void names(int i) {
        clues.add(i, PersonWords.of(reading, i) * (1L << GIVEN));
    }

    private int country(int i) {
        int[] end = {i};
        boolean[] name = {false};
        CountryNames.find(reading, i, (to, country) -> {
            boolean fits = country.isFor("en")
                    && (!country.acronym()
                            || reading.span(i, to).equals(reading.span(i, to).toUpperCase(Locale.ROOT)));
            if (fits && to > end[0]) {
                end[0] = to;
                name[0] = country.kind() == CountryName.Kind.NAME;
            }
        });
        for (int k = i; k < end[0]; k++) {
            clues.add(k, 1L << (name[0] ? COUNTRY + (k == i ? 0 : 1) : DEMONYM));
        }
        return end[0];
    }

    private int place(int i) {
        int[] end = {i};
        boolean[] large = {false};
        Places.find(reading, i, (to, place, alternate) -> {
            boolean capital = reading.is(to - 1, Shape.CAPITAL);
            large[0] = capital && (to > end[0] ? isLarge(place) : to == end[0] ? large[0] || isLarge(place) : large[0]);
            end[0] = capital ? Math.max(to, end[0]) : end[0];
        });
        for (int k = i; k < end[0]; k++) {
            clues.add(k, 1L << (large[0] ? PLACE + 1 : PLACE) | (k > i ? 1L << PLACE + 2 : 0));
        }
        if (end[0] == i + 1) {
            String word = reading.word(i).toLowerCase(Locale.ROOT);
            clues.add(i, Places.isCommonWord(word) ? 1L << COMMON_PLACE : 0);
            clues.add(i, Places.isPersonName(word) ? 1L << PERSON_PLACE : 0);
        }
        return end[0];
    }

    private static boolean isLarge(Place place) {
        return place.kind() == Place.Kind.CAPITAL || place.kind() == Place.Kind.REGION || place.thousands() >= 100;
    }

    private void rules(Candidates candidates) {
        Candidates actors = new Candidates();
        for (Candidate candidate : candidates.proposed()) {
            if (candidate.rule().equals(KnownBodies.DOUBTFUL)) {
                doubtful(candidate);
            } else if (candidate.kind() == Kind.ACTOR) {
                actors.propose(candidate);
            }
        }
        for (Candidate actor : Settlement.of(actors).accepted()) {
            for (int i = actor.from(); i < actor.to(); i++) {
                clues.addRule(i, 1L << RULES + 9 * kind(actor) + 3 * part(actor, i) + sureness(actor));
            }
        }
    }

    private void doubtful(Candidate name) {
        for (int i = name.from(); i < name.to(); i++) {
            clues.add(i, 1L << DOUBTFUL);
        }
    }

    private static int kind(Candidate actor) {
        return switch (actor.type().orElseThrow()) {
            case PERSON -> 0;
            case ORGANIZATION, GOVERNMENT, ARMED_GROUP -> 1;
            case ETHNIC_GROUP -> 2;
        };
    }

    private static int part(Candidate actor, int token) {
        return actor.to() - actor.from() == 1 ? 0 : token == actor.from() ? 1 : 2;
    }

    private static int sureness(Candidate actor) {
        return actor.rule().equals("known-actor") ? 2 : actor.score() >= 0.74 ? 1 : 0;
    }

    private void elsewhere() {
        for (int i = 0; i < reading.size(); i++) {
            if (reading.is(i, Shape.LETTERS)) {
                clues.addOfWord(i, said(i));
            }
        }
    }

    /** What a word's place here says of the same word elsewhere. */
    private long said(int i) {
        if (!reading.is(i, Shape.CAPITAL)) {
            return WRITTEN_SMALL;
        }
        boolean capitalTells = !scene.inHeadline(i) && !scene.beginsSentence(i);
        long rules = (clues.of(i) >>> RULES & (1L << ELSEWHERE_RULES) - 1) << AROUND;
        return (capitalTells ? CAPITAL_TELLS : 0) | around(i) | rules;
    }

    private long around(int i) {
        long before = beside(i, i - 1);
        long after = beside(i, i + 1);
        boolean capitalBefore = before != 0 && reading.is(i - 1, Shape.CAPITAL);
        boolean capitalAfter = after != 0 && reading.is(i + 1, Shape.CAPITAL);
        return bit(2, has(before, Lexicon.HONORIFIC))
                | bit(3, has(before, Lexicon.TITLE))
                | bit(4, has(after, Lexicon.SAID) || has(before, Lexicon.SPEECH))
                | bit(5, has(before, Lexicon.LOCATIVE))
                | bit(6, capitalBefore && (before & 3L << GIVEN) != 0)
                | bit(7, capitalAfter && isHead(after))
                | bit(8, i + 1 < reading.size() && reading.is(i + 1, Shape.POSSESSIVE))
                | bit(9, capitalBefore)
                | bit(10, capitalAfter);
    }

    private static boolean isHead(long clue) {
        return has(clue, Lexicon.ORGANISATION_HEAD) || has(clue, Lexicon.GOVERNMENT_HEAD) || has(clue, Lexicon.SUFFIX);
    }

    /** What is said of a token beside another in its sentence. */
    private long beside(int token, int other) {
        boolean there = other >= 0 && other < reading.size() && reading.sentence(other) == reading.sentence(token);
        return there ? clues.of(other) : 0;
    }

    private static boolean has(long clue, Lexicon section) {
        return (clue & 1L << WORDS.indexOf(section)) != 0;
    }

    private static long bit(int number, boolean set) {
        return set ? 1L << number : 0;
    }
}
