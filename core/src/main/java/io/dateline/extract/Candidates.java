package io.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Gathers what the taggers propose, and what they looked at and turned down themselves. */
final class Candidates {
    /** A reading that was turned down, and why. */
    record Declined(Candidate candidate, String reason) {}

    private final List<Candidate> proposed = new ArrayList<>();
    private final List<Declined> declined = new ArrayList<>();

    Candidates() {}

    /** To begin with what others hold. */
    Candidates(Candidates others) {
        proposed.addAll(others.proposed);
        declined.addAll(others.declined);
    }

    void propose(Candidate candidate) {
        proposed.add(candidate);
    }

    /** Puts another in the place of each that was proposed; what has none is turned down. */
    void revise(Function<Candidate, Optional<Candidate>> revised, String reason) {
        List<Candidate> before = List.copyOf(proposed);
        proposed.clear();
        for (Candidate candidate : before) {
            revised.apply(candidate).ifPresentOrElse(proposed::add, () -> decline(candidate, reason));
        }
    }

    void decline(Candidate candidate, String reason) {
        declined.add(new Declined(candidate, reason));
    }

    List<Candidate> proposed() {
        return proposed;
    }

    List<Declined> declined() {
        return declined;
    }
}
