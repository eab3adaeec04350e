package io.dateline.reference;

import io.dateline.model.Days;
import io.dateline.model.Role;
import io.dateline.reference.OfficeTerms.Term;
import io.dateline.reference.OfficeTerms.Whose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who held which office on which days, of states and of international bodies: {@link OfficeTerms} read as one history. Where the
 * sources tell one term twice, once by its year alone, it is one; a term whose end they don't know lasts until somebody takes that
 * office after they were written. Immutable, safe for all threads.
 */
public final class OfficeHistory {
    /** Where most of the sources end; what they left open was so then. */
    private static final LocalDate WRITTEN = LocalDate.of(2023, 1, 1);

    /** Offices of which a state has one holder at a time. */
    private static final Set<Office> ONE =
            EnumSet.of(Office.PRESIDENT, Office.HEAD_OF_GOVERNMENT, Office.MONARCH, Office.VICE_PRESIDENT);

    private final OfficeTerms terms;
    private final Map<String, TreeSet<LocalDate>> takenSince;

    private OfficeHistory(OfficeTerms terms) {
        this.terms = terms;
        this.takenSince = terms.since(WRITTEN).stream()
                .filter(OfficeHistory::isOfOne)
                .collect(Collectors.groupingBy(
                        term -> role(term).id(),
                        TreeMap::new,
                        Collectors.mapping(term -> term.days().first(), Collectors.toCollection(TreeSet::new))));
    }

    /** The history that comes with the library. */
    public static OfficeHistory standard() {
        return Standard.HISTORY;
    }

    /**
     * The offices that an actor held on a date of one day or of several, such as a month: those with a term that the date overlaps
     * and than which it is no longer ({@link Days#countsFor}). Each once, in order; empty where none is known.
     */
    public List<Role> on(Days date, String actorId) {
        return settled(terms.of(actorId)).stream()
                .filter(term -> date.countsFor(term.days()))
                .map(OfficeHistory::role)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The actor who held an office of a country on a date; none where nobody did, or more than one.
     *
     * @param country ISO 3166-1 alpha-2
     */
    public Optional<String> holder(Office office, String country, Days date) {
        List<String> holders =
                Holders.BY_ROLE.getOrDefault(new Role(office.id(), Optional.of(country)), List.of()).stream()
                        .filter(held -> date.countsFor(held.days()))
                        .map(Held::actor)
                        .distinct()
                        .toList();
        return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
    }

    /** Who held an office when. */
    private record Held(String actor, Days days) {}

    /** Made when it is first asked for. */
    private static final class Holders {
        static final Map<Role, List<Held>> BY_ROLE = byRole(standard());

        private static Map<Role, List<Held>> byRole(OfficeHistory history) {
            Map<Role, List<Held>> holders = new HashMap<>();
            for (String actor : history.terms.actors()) {
                for (Term term : history.settled(history.terms.of(actor))) {
                    holders.computeIfAbsent(role(term), role -> new ArrayList<>())
                            .add(new Held(actor, term.days()));
                }
            }
            return holders;
        }
    }

    private List<Term> settled(List<Term> told) {
        List<Term> settled = new ArrayList<>();
        for (Term term : told) {
            if (term.whose() != Whose.OTHER) {
                Optional<Term> same =
                        settled.stream().filter(other -> isSame(other, term)).findFirst();
                same.ifPresent(settled::remove);
                settled.add(same.map(other -> both(other, term)).orElse(term));
            }
        }
        return settled.stream().map(this::ended).toList();
    }

    /** Whether two terms are one, that the sources tell once by its year and once by its day. */
    private static boolean isSame(Term one, Term other) {
        return role(one).equals(role(other))
                && one.days().first().getYear() == other.days().first().getYear()
                && (isOfYear(one) || isOfYear(other));
    }

    private static boolean isOfYear(Term term) {
        return term.days().first().getDayOfYear() == 1;
    }

    private static Term both(Term one, Term other) {
        LocalDate first = isOfYear(one) ? other.days().first() : one.days().first();
        LocalDate last = one.days().last().isBefore(other.days().last())
                ? one.days().last()
                : other.days().last();
        return with(one, new Days(first, last.isBefore(first) ? first : last));
    }

    private Term ended(Term term) {
        if (!term.days().isOpen() || !isOfOne(term)) {
            return term;
        }
        LocalDate first = term.days().first();
        LocalDate next =
                takenSince.getOrDefault(role(term).id(), new TreeSet<>()).higher(first);
        return next == null ? term : with(term, new Days(first, next));
    }

    private static Term with(Term term, Days days) {
        return new Term(term.office(), days, term.whose(), term.country());
    }

    private static boolean isOfOne(Term term) {
        return term.whose() == Whose.STATE && ONE.contains(term.office());
    }

    private static Role role(Term term) {
        return new Role(term.office().id(), term.country());
    }

    private static final class Standard {
        static final OfficeHistory HISTORY = new OfficeHistory(OfficeTerms.standard());
    }
}
