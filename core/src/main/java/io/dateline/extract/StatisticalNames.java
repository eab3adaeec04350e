package io.dateline.extract;

import io.dateline.model.ActorType;
import io.dateline.model.Mention.Kind;
import io.dateline.names.Lattice;
import io.dateline.names.NameDecoder;
import io.dateline.names.NameKind;
import io.dateline.names.NameModel;
import io.dateline.names.NameSpan;
import io.dateline.text.Reading;
import io.dateline.text.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Lets a statistical model have the last word on where the names of persons and organisations begin and end. What the rules proposed
 * is among its clues, and stays where the model holds it possible; what they did not see is added.
 */
final class StatisticalNames {
    static final String RULE = "tagger";

    /** The model was trained on English; texts of an unknown language are often English, and short. */
    private static final Set<String> LANGUAGES = Set.of("en", "und");

    /** What the rules propose is dropped where the model gives it less than this. */
    private static final double UNLIKELY = 0.3;

    /** So are names in doubt that are no common words; that they are those of known bodies speaks for them. */
    private static final double DOUBTFUL = 0.08;

    /** So are names of known bodies, abbreviations, and family names after initials, where it gives them less than this. */
    private static final double IMPOSSIBLE = 0.02;

    /** What the model alone proposes is dropped where it gives it less than this. */
    private static final double LEAST = 0.45;

    private static final Set<String> BY_FORM = Set.of("acronym", NameForm.INITIAL);

    private static final int SURE_LENGTH = 3;

    private final Scene scene;
    private final List<Candidate> ofRules;
    private final IdentityHashMap<Candidate, Optional<Candidate>> verdicts = new IdentityHashMap<>();
    private final List<NameSpan> names = new ArrayList<>();
    private final Map<Integer, Integer> knownFrom = new HashMap<>();
    private int next;

    private StatisticalNames(Scene scene, Candidates candidates) {
        this.scene = scene;
        this.ofRules = candidates.proposed().stream()
                .filter(candidate ->
                        candidate.kind() == Kind.ACTOR && kind(candidate).isPresent())
                .sorted(Comparator.comparingInt(Candidate::from))
                .toList();
        ofRules.stream()
                .filter(rule -> isKnownBody(rule) && rule.to() - rule.from() > 1)
                .forEach(body -> knownFrom.merge(body.from(), body.to(), Math::max));
    }

    static boolean isFor(String language) {
        return LANGUAGES.contains(language);
    }

    /** Weighs what the rules proposed, and adds to it. */
    static void decide(Scene scene, Candidates candidates) {
        StatisticalNames names = new StatisticalNames(scene, candidates);
        Standard.DECODER.decode(scene.reading(), NameClues.of(scene, candidates), names::weigh);
        candidates.revise(
                candidate -> names.verdicts.getOrDefault(candidate, Optional.of(candidate)),
                "the statistical model reads it otherwise");
        names.names.forEach(names::propose);
    }

    private static Optional<NameKind> kind(Candidate candidate) {
        return switch (candidate.type().orElseThrow()) {
            case PERSON -> Optional.of(NameKind.PERSON);
            case ORGANIZATION, GOVERNMENT, ARMED_GROUP -> Optional.of(NameKind.ORGANISATION);
            case ETHNIC_GROUP -> Optional.empty();
        };
    }

    private void weigh(int from, int to, List<NameSpan> found, Lattice lattice) {
        while (next < ofRules.size() && ofRules.get(next).from() < to) {
            Candidate rule = ofRules.get(next++);
            if (rule.from() >= from && rule.to() <= to) {
                double probability =
                        lattice.probability(kind(rule).orElseThrow(), rule.from() - from, rule.to() - from);
                verdicts.put(rule, isSure(rule, found) ? Optional.of(rule) : verdict(rule, probability));
            }
        }
        names.addAll(found);
    }

    private Optional<Candidate> verdict(Candidate rule, double probability) {
        return probability < least(rule)
                ? Optional.empty()
                : Optional.of(rule.withScore(Math.max(rule.score(), score(probability))));
    }

    private double least(Candidate rule) {
        if (rule.rule().equals(KnownBodies.DOUBTFUL)) {
            return Lexicon.COMMON.has(scene.reading(), rule.from()) ? UNLIKELY : DOUBTFUL;
        }
        return isKnownBody(rule) || BY_FORM.contains(rule.rule()) ? IMPOSSIBLE : UNLIKELY;
    }

    /** A known name of many words is no chance, nor is one that the report has elsewhere. */
    private static boolean isSure(Candidate rule, List<NameSpan> found) {
        return rule.rule().equals("recurring-name")
                || isKnownBody(rule) && rule.to() - rule.from() >= SURE_LENGTH
                || rule.rule().equals("known-actor") && isPersonUnseen(rule, found);
    }

    /** Whether a known person stands where the model sees no person, also none with a longer or shorter name. */
    private static boolean isPersonUnseen(Candidate rule, List<NameSpan> found) {
        return ActorResolver.isPerson(rule)
                && found.stream()
                        .noneMatch(name ->
                                name.kind() == NameKind.PERSON && name.from() < rule.to() && rule.from() < name.to());
    }

    private static boolean isKnownBody(Candidate rule) {
        return rule.rule().equals("known-actor") && !ActorResolver.isPerson(rule);
    }

    private static double score(double probability) {
        return 0.5 + 0.45 * probability;
    }

    private void propose(NameSpan name) {
        if (name.probability() >= LEAST) {
            switch (name.kind()) {
                case PERSON -> {
                    if (isBody(name)) {
                        proposeBody(name);
                    } else {
                        propose(name, ActorType.PERSON);
                    }
                }
                case ORGANISATION -> proposeBody(name);
                case PLACE, OTHER -> {}
            }
        }
    }

    /** "Israel Defense Forces" is nobody, though it begins as Israel Katz does. */
    private boolean isBody(NameSpan name) {
        return name.to() - name.from() >= SURE_LENGTH && OrganisationNames.endsInHead(scene.reading(), name.to());
    }

    /** "Amnesty International Central Asia expert" names a known body, and a place; "Red Cross Society" is another body. */
    private void proposeBody(NameSpan name) {
        boolean other = OrganisationNames.endsInHead(scene.reading(), name.to());
        if (isCommonOpening(name)) {
            return;
        }
        if (other || !knownFrom.containsKey(name.from()) || knownFrom.get(name.from()) >= name.to()) {
            propose(name, OrganisationNames.typeOf(scene.reading(), name.from(), name.to()));
        }
    }

    /** A common word at a sentence's beginning is no body by its capital: "Police came." */
    private boolean isCommonOpening(NameSpan name) {
        Reading reading = scene.reading();
        return name.to() - name.from() == 1
                && scene.beginsSentence(name.from())
                && !reading.is(name.from(), Shape.ALL_CAPITALS)
                && Lexicon.COMMON.has(reading, name.from());
    }

    private void propose(NameSpan name, ActorType type) {
        int from = type == ActorType.PERSON ? initials(scene.reading(), name.from()) : name.from();
        scene.unknown(from, name.to(), type, RULE, score(name.probability()));
    }

    /** The first of the initials before a name: "T. Belkovich". */
    private static int initials(Reading reading, int from) {
        int first = from;
        while (Run.isSign(reading, first - 1, '.')
                && Run.isInitial(reading, first - 2)
                && reading.sentence(first - 2) == reading.sentence(from)) {
            first -= 2;
        }
        return first;
    }

    /** Read when it is first asked for. */
    private static final class Standard {
        static final NameDecoder DECODER = new NameDecoder(read());

        private static NameModel read() {
            String name = "names.model";
            try (InputStream bytes = Objects.requireNonNull(StatisticalNames.class.getResourceAsStream(name), name)) {
                return NameModel.read(bytes.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException("the library's own model " + name + " cannot be read", e);
            }
        }
    }
}
