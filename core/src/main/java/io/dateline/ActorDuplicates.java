package io.dateline;

import io.dateline.internal.lucene.Store;
import io.dateline.model.ActorType;
import io.dateline.reference.KnownActors;
import io.dateline.search.ActorDuplicate;
import io.dateline.search.ActorLikeness;
import io.dateline.search.ActorRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The actors of an archive that are perhaps one, such that each goes into one other at most, and none into itself over any number
 * of steps: they can stand in a dictionary as they are.
 */
final class ActorDuplicates {
    private static final Comparator<ActorRow> KEPT = Comparator.<ActorRow, Boolean>comparing(row -> !isKnown(row.id()))
            .thenComparing(Comparator.comparingInt(ActorRow::reports).reversed())
            .thenComparing(row -> -row.name().length())
            .thenComparing(ActorRow::id);

    private ActorDuplicates() {}

    static List<ActorDuplicate> of(Store store) throws IOException {
        ActorLikeness likeness = new ActorLikeness();
        store.actorNames((name, id) -> likeness.add(id, name));
        List<ActorLikeness.Pair> pairs = likeness.pairs();
        Set<String> ids = new TreeSet<>();
        pairs.forEach(pair -> ids.addAll(List.of(pair.one(), pair.other())));
        return chosen(pairs, store.actors(List.copyOf(ids)));
    }

    private static List<ActorDuplicate> chosen(List<ActorLikeness.Pair> pairs, Map<String, ActorRow> rows) {
        List<ActorDuplicate> chosen = new ArrayList<>();
        Set<String> gone = new HashSet<>();
        for (ActorLikeness.Pair pair : pairs) {
            ActorRow one = rows.get(pair.one());
            ActorRow other = rows.get(pair.other());
            if (one != null && other != null && isPossible(pair, one, other)) {
                boolean inOrder = KEPT.compare(one, other) <= 0;
                ActorRow kept = inOrder ? one : other;
                ActorRow lost = inOrder ? other : one;
                if (gone.add(lost.id())) {
                    chosen.add(new ActorDuplicate(kept, lost, pair.reason().words()));
                }
            }
        }
        return List.copyOf(chosen);
    }

    /** Two whom the library knows are two. */
    private static boolean isPossible(ActorLikeness.Pair pair, ActorRow one, ActorRow other) {
        boolean persons = one.type() == ActorType.PERSON;
        boolean alike = persons == (other.type() == ActorType.PERSON);
        boolean fits = pair.reason() == ActorLikeness.Reason.ACRONYM
                ? !persons
                : persons || !pair.reason().isOfPersons();
        return alike && fits && !areOfTwoStates(one, other) && !(isKnown(one.id()) && isKnown(other.id()));
    }

    /** Each state has its own health ministry. */
    private static boolean areOfTwoStates(ActorRow one, ActorRow other) {
        return one.type() == ActorType.GOVERNMENT
                && other.type() == ActorType.GOVERNMENT
                && one.country().isPresent()
                && other.country().isPresent()
                && !one.country().equals(other.country());
    }

    private static boolean isKnown(String id) {
        return KnownActors.standard().byId(id).isPresent();
    }
}
