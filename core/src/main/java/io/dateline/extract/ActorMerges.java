package io.dateline.extract;

import io.dateline.extract.ActorEntry.Reference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which ids became which, over any number of steps. */
final class ActorMerges {
    /** One step, and the reference from which it goes. */
    private record Step(String into, Reference from) {}

    private final Map<String, Step> steps = new LinkedHashMap<>();
    private final Map<String, String> roots = new HashMap<>();

    /** Adds that an id became another; an actor that is itself already is no step. */
    void add(Reference from, String id, String into) {
        if (id.equals(into)) {
            return;
        }
        Step before = steps.putIfAbsent(id, new Step(into, from));
        if (before != null && !before.into().equals(into)) {
            throw from.wrong(
                    "another actor, as line " + before.from().line() + " says that this one is " + before.into());
        }
    }

    /** Throws where actors became each other in a ring; finds the roots on the way, each step walked once. */
    void requireNoCycle() {
        for (String start : steps.keySet()) {
            Set<String> passed = new HashSet<>();
            String at = start;
            while (steps.containsKey(at) && !roots.containsKey(at)) {
                if (!passed.add(at)) {
                    throw cycle(at);
                }
                at = into(at);
            }
            String root = roots.getOrDefault(at, at);
            passed.forEach(id -> roots.put(id, root));
        }
    }

    private String into(String id) {
        Step step = steps.get(id);
        return step == null ? id : step.into();
    }

    /** The ring through an id: told at its last line, with the line of the step before in the ring. */
    private DictionaryException cycle(String id) {
        Reference last = reference(id);
        for (String at = into(id); !at.equals(id); at = into(at)) {
            last = reference(at).line() >= last.line() ? reference(at) : last;
        }
        Reference first = reference(id);
        for (String at = into(id); !at.equals(id); at = into(at)) {
            first = reference(at).line() < first.line() ? reference(at) : first;
        }
        return last.wrong("an actor that is not merged in a ring, as lines " + first.line() + " and " + last.line()
                + " make one");
    }

    private Reference reference(String id) {
        Step step = steps.get(id);
        if (step == null) {
            throw new IllegalStateException(id + " is in no ring");
        }
        return step.from();
    }

    String root(String id) {
        return roots.getOrDefault(id, id);
    }

    /** The lines of the steps from an id to its root. */
    Stream<Integer> lines(String id) {
        return Stream.iterate(id, steps::containsKey, this::into)
                .map(at -> reference(at).line());
    }
}
