package io.dateline.extract;

import io.dateline.model.ActorType;
import io.dateline.reference.KnownActor;
import io.dateline.reference.NameKey;
import io.dateline.text.Reading;
import io.dateline.text.Shape;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One report while its actors are looked for: the reading, its runs of capitals, and the names found so far. */
final class Scene {
    /** What a body offers its readers: "the RFI app". */
    private static final CueWords PRODUCT = CueWords.of("app apps newsletter newsletters");

    /** From this score on a name is sure enough to vouch for its parts elsewhere in the report. */
    private static final double VOUCHED = 0.65;

    private final Reading reading;
    private final Candidates out;
    private final List<Run> runs;
    private final BitSet headlines;
    private final BitSet covered = new BitSet();
    private final Map<String, ActorType> names = new HashMap<>();
    private final Set<String> lastNames = new HashSet<>();

    Scene(Reading reading, Candidates out) {
        this.reading = reading;
        this.out = out;
        this.runs = Run.of(reading);
        this.headlines = Headlines.of(reading);
    }

    Reading reading() {
        return reading;
    }

    List<Run> runs() {
        return runs;
    }

    /** Whether a token stands where capitals say nothing. */
    boolean inHeadline(int token) {
        return headlines.get(token);
    }

    /** Whether a token is the first word of its sentence. */
    boolean beginsSentence(int token) {
        int before = token - 1;
        while (before >= 0
                && !reading.is(before, Shape.LETTERS)
                && reading.sentence(before) == reading.sentence(token)) {
            before--;
        }
        return before < 0
                || reading.sentence(before) != reading.sentence(token)
                || Run.isSign(reading, token - 1, ':')
                || Run.isSign(reading, token - 1, '\u201c');
    }

    String key(int from, int to) {
        return NameKey.of(reading.span(from, to));
    }

    void known(int from, int to, KnownActor actor, String rule, double score) {
        propose(from, to, actor.id(), actor.type(), rule, score);
    }

    void unknown(int from, int to, ActorType type, String rule, double score) {
        String slug = ActorSlug.of(reading.span(from, to));
        if (!slug.isEmpty()) {
            propose(from, to, slug, type, rule, score);
        }
    }

    /** A body that many countries have. */
    void unknownBody(int from, int to, String id, double score) {
        propose(from, to, id, ActorType.GOVERNMENT, "generic-body", score);
    }

    /** An office that stands for its holder. */
    void office(int from, int to, String office, String rule, double score) {
        propose(from, to, office, ActorType.GOVERNMENT, rule, score);
    }

    /** What a body only offers at the foot of its pages names nobody who does something. */
    private void propose(int from, int to, String id, ActorType type, String rule, double score) {
        if (type == ActorType.ORGANIZATION && PRODUCT.at(reading, to)) {
            return;
        }
        out.propose(Candidate.actor(from, to, id, type, rule, score));
        if (score >= VOUCHED) {
            covered.set(from, to);
            vouch(from, to, type);
        }
    }

    private void vouch(int from, int to, ActorType type) {
        String key = key(from, to);
        int last = key.lastIndexOf(' ');
        if (last > 0) {
            names.putIfAbsent(key, type);
        }
        if (type == ActorType.PERSON) {
            lastNames.add(key.substring(last + 1));
        }
    }

    boolean isCovered(int from, int to) {
        int first = covered.nextSetBit(from);
        return first >= 0 && first < to;
    }

    /** Whether a name of several words was found in the report. */
    boolean hasName(String key) {
        return names.containsKey(key);
    }

    /** What a name of several words that was found in the report names. */
    Optional<ActorType> typeOf(String key) {
        return Optional.ofNullable(names.get(key));
    }

    /** Whether a person with this last name was found in the report. */
    boolean hasLastName(String key) {
        return lastNames.contains(key);
    }
}
