package io.dateline.extract;

import io.dateline.extract.Candidates.Declined;
import io.dateline.model.ActorType;
import io.dateline.model.Mention.Kind;
import io.dateline.reference.KnownActor.Standing;
import io.dateline.reference.KnownActors;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Settles overlaps: the surest reading takes its span, where each word more adds to sureness, as "Paris Hilton" is to be read
 * before "Paris". A country named within an organisation's name stays, as it is named there; one whose name is the whole of it
 * ("Soviet Union") stays alone, unless the organisation is known and stands for its country ("Kremlin"). What loses is kept with
 * the reason.
 *
 * @param accepted in order of position, a country within an actor after it
 * @param declined in order of position
 */
record Settlement(List<Candidate> accepted, List<Declined> declined) {
    /** Readings less sure than this are not counted. */
    static final double LEAST_SCORE = 0.5;

    /** What each further word of a span adds to its score. */
    private static final double PER_WORD = 0.15;

    private static final Comparator<Candidate> POSITION = Comparator.comparingInt(Candidate::from)
            .thenComparing(Comparator.comparingInt(Candidate::to).reversed())
            .thenComparing(Candidate::kind)
            .thenComparing(Candidate::value)
            .thenComparing(Candidate::rule)
            .thenComparing(Comparator.comparingDouble(Candidate::score).reversed())
            .thenComparing(candidate -> candidate.type().map(ActorType::id).orElse(""));

    private static final Comparator<Candidate> SUREST =
            Comparator.comparingDouble(Settlement::rank).reversed().thenComparing(POSITION);

    private static final Comparator<Declined> ORDER =
            Comparator.comparing(Declined::candidate, POSITION).thenComparing(Declined::reason);

    static Settlement of(Candidates candidates) {
        List<Declined> declined = new ArrayList<>(candidates.declined());
        Taken taken = new Taken();
        for (Candidate candidate :
                candidates.proposed().stream().distinct().sorted(SUREST).toList()) {
            if (candidate.score() < LEAST_SCORE) {
                declined.add(new Declined(candidate, "not sure enough"));
            } else {
                taken.offer(candidate, declined);
            }
        }
        declined.sort(ORDER);
        return new Settlement(taken.all().stream().sorted(POSITION).toList(), List.copyOf(declined));
    }

    /** With what was declined later. */
    Settlement declining(List<Declined> later) {
        if (later.isEmpty()) {
            return this;
        }
        List<Declined> all = new ArrayList<>(declined);
        all.addAll(later);
        all.sort(ORDER);
        return new Settlement(accepted, List.copyOf(all));
    }

    private static double rank(Candidate candidate) {
        return candidate.score() + PER_WORD * (candidate.to() - candidate.from() - 1);
    }

    /** The spans taken so far: countries apart from the others, so that a country can lie within an actor. */
    private static final class Taken {
        private final NavigableMap<Integer, Candidate> countries = new TreeMap<>();
        private final NavigableMap<Integer, Candidate> others = new TreeMap<>();

        void offer(Candidate candidate, List<Declined> declined) {
            Candidate winner = rival(candidate, countries);
            if (winner == null) {
                winner = rival(candidate, others);
            }
            if (winner == null) {
                (candidate.kind() == Kind.COUNTRY ? countries : others).put(candidate.from(), candidate);
            } else if (!(winner.kind() == candidate.kind() && winner.value().equals(candidate.value()))) {
                declined.add(new Declined(candidate, reason(winner)));
            }
        }

        private static @org.jspecify.annotations.Nullable Candidate rival(
                Candidate candidate, NavigableMap<Integer, Candidate> taken) {
            var below = taken.lowerEntry(candidate.to());
            while (below != null) {
                Candidate other = below.getValue();
                if (!other.overlaps(candidate)) {
                    return null;
                }
                if (!canNest(other, candidate) && !canNest(candidate, other)) {
                    return other;
                }
                below = taken.lowerEntry(other.from());
            }
            return null;
        }

        private static boolean canNest(Candidate outer, Candidate inner) {
            return outer.kind() == Kind.ACTOR
                    && inner.kind() == Kind.COUNTRY
                    && outer.contains(inner)
                    && (isLonger(outer, inner) || isBoth(outer, inner))
                    && (outer.type().filter(Taken::holdsCountry).isPresent() || isPeopleOf(outer, inner));
        }

        private static boolean isLonger(Candidate outer, Candidate inner) {
            return outer.to() - outer.from() > inner.to() - inner.from();
        }

        private static boolean isBoth(Candidate actor, Candidate country) {
            return actor.rule().equals("known-actor") || country.rule().equals("metonym") || isPeopleOf(actor, country);
        }

        /** Palestinians: a people that the adjective of no state names alone counts beside the country. */
        private static boolean isPeopleOf(Candidate actor, Candidate country) {
            return actor.rule().equals("people")
                    && country.rule().equals("demonym")
                    && actor.from() == country.from()
                    && actor.to() == country.to()
                    && KnownActors.standard()
                            .byId(actor.value())
                            .filter(people -> people.standing() != Standing.NATION)
                            .isPresent();
        }

        private static boolean holdsCountry(ActorType type) {
            return switch (type) {
                case ORGANIZATION, GOVERNMENT, ARMED_GROUP -> true;
                case PERSON, ETHNIC_GROUP -> false;
            };
        }

        private static String reason(Candidate winner) {
            return "read as " + winner.kind().id() + " " + winner.value() + " (" + winner.rule() + ")";
        }

        private List<Candidate> all() {
            List<Candidate> all = new ArrayList<>(countries.values());
            all.addAll(others.values());
            return all;
        }
    }
}
