package io.dateline.extract;

import io.dateline.model.Days;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A person whom a report names with an office.
 *
 * @param actor the id
 * @param terms when the person was in that office, in order, apart from each other; at least one
 * @param rank how well known it is who held it
 * @param former whether the report says that the person is out of it
 * @param words of the report
 */
record OfficeClaim(String actor, List<Days> terms, Rank rank, boolean former, String words) {
    /** How well known it is who held an office, and how sure that the report means just that one. */
    enum Rank {
        /** Heads of states, of governments, and of international bodies. */
        HEAD,
        /** Their deputies, and ministers whose portfolio is named. */
        NAMED,
        OTHER
    }

    /** A break in office so short that it is one of the sources. */
    private static final int BREAK = 60;

    OfficeClaim {
        terms = joined(terms);
        words = words.replaceAll("\\s+", " ");
    }

    private static List<Days> joined(List<Days> terms) {
        List<Days> joined = new ArrayList<>();
        for (Days term :
                terms.stream().sorted(Comparator.comparing(Days::first)).toList()) {
            boolean goesOn = !joined.isEmpty() && goesOn(joined.getLast(), term);
            joined.add(goesOn ? both(joined.removeLast(), term) : term);
        }
        return List.copyOf(joined);
    }

    private static boolean goesOn(Days before, Days after) {
        return before.last().toEpochDay() + BREAK >= after.first().toEpochDay();
    }

    private static Days both(Days before, Days after) {
        return new Days(before.first(), before.last().isAfter(after.last()) ? before.last() : after.last());
    }

    /** "president Ann Lee", 2001-02-03/2004-05-06. */
    @Override
    public String toString() {
        return "\"" + words + "\" ("
                + String.join(" and ", terms.stream().map(OfficeClaim::written).toList()) + ")";
    }

    private static String written(Days term) {
        return term.first() + "/" + (term.isOpen() ? ".." : term.last());
    }
}
