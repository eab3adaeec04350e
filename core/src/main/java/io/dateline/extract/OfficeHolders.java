package io.dateline.extract;

import io.dateline.extract.OfficeClaim.Rank;
import io.dateline.extract.OfficeWords.Kind;
import io.dateline.extract.OfficeWords.Word;
import io.dateline.model.Days;
import io.dateline.model.Mention;
import io.dateline.reference.KnownActor;
import io.dateline.reference.KnownActors;
import io.dateline.reference.NameKey;
import io.dateline.reference.Office;
import io.dateline.reference.OfficeTerms;
import io.dateline.reference.OfficeTerms.Term;
import io.dateline.text.Shape;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the persons whom a report names with their office: "Russian President Ann Lee", "the leaders of Chad and Mali, Ann Lee and
 * Bo Li", "Ann Lee, the Russian president". Each office is looked around for so many words only.
 */
final class OfficeHolders {
    private static final int AHEAD = 14;
    private static final int BACK = 6;
    private static final int MOST_HOLDERS = 5;

    private static final Set<Office> HEADS =
            EnumSet.of(Office.PRESIDENT, Office.HEAD_OF_GOVERNMENT, Office.MONARCH, Office.SECRETARY_GENERAL);

    /** Offices that many hold. */
    private static final Set<Office> MANY = EnumSet.of(Office.OTHER_MINISTER, Office.GOVERNOR, Office.CHAIR);

    /** Offices that nobody holds in a body within a state. */
    private static final Set<Office> OF_STATES =
            EnumSet.of(Office.PRESIDENT, Office.HEAD_OF_GOVERNMENT, Office.MONARCH);

    private static final Set<Office> BODY = EnumSet.of(Office.SECRETARY_GENERAL);

    /** Of a state or of a body, as a president is. */
    private static final Set<Office> EITHER = EnumSet.of(Office.PRESIDENT, Office.CHAIR);

    private final DateText text;
    private final Map<Integer, Candidate> personsByStart = new HashMap<>();
    private final Map<Integer, Candidate> personsByEnd = new HashMap<>();
    private final Map<Integer, Candidate> countriesByStart = new HashMap<>();
    private final Map<Integer, Candidate> countriesByEnd = new HashMap<>();
    private final Set<String> named = new HashSet<>();
    private final List<OfficeClaim> claims = new ArrayList<>();

    private OfficeHolders(DateText text, List<Candidate> resolved) {
        this.text = text;
        resolved.forEach(this::add);
    }

    private void add(Candidate candidate) {
        if (ActorResolver.isPerson(candidate)) {
            personsByStart.put(candidate.from(), candidate);
            personsByEnd.put(candidate.to(), candidate);
            if (candidate.to() > candidate.from() + 1) {
                named.add(candidate.value());
            }
        } else if (candidate.kind() == Mention.Kind.COUNTRY) {
            countriesByStart.put(candidate.from(), candidate);
            countriesByEnd.put(candidate.to(), candidate);
        }
    }

    /**
     * The office holders in the order of the text.
     *
     * @param resolved the readings of the report with their final values
     * @param past the sentences that state a year, which say who was in office then and not now
     */
    static List<OfficeClaim> of(DateText text, List<Candidate> resolved, Set<Integer> past) {
        OfficeHolders holders = new OfficeHolders(text, resolved);
        int at = 0;
        while (at < text.size()) {
            Optional<Word> word = OfficeWords.at(text.reading(), at)
                    .filter(found -> found.kind().isOffice());
            if (word.isPresent() && !past.contains(text.reading().sentence(at))) {
                holders.around(at, word.get());
            }
            at = word.map(Word::to).orElse(at + 1);
        }
        return List.copyOf(holders.claims);
    }

    private void around(int from, Word office) {
        Surroundings before = new Surroundings(from).back();
        Surroundings after = new Surroundings(office.to()).ahead();
        boolean nobodys = office.kind() == Kind.LEADER && before.country.isEmpty() && after.country.isEmpty();
        if (before.other || after.other || nobodys) {
            return;
        }
        List<Candidate> holders = holders(after.at, office.kind());
        if (holders.isEmpty() && text.isSign(before.at - 1, ',') && personsByEnd.containsKey(before.at - 1)) {
            holders = List.of(personsByEnd.get(before.at - 1));
        }
        for (Candidate holder : holders) {
            Optional<String> country = holders.size() > 1 ? Optional.empty() : before.country.or(() -> after.country);
            boolean body = before.body || after.body;
            claim(from, office, holder, country, body, before.former || after.former);
        }
    }

    /** The person at a token, and of several holders those who follow after commas and "and". */
    private List<Candidate> holders(int from, Kind kind) {
        List<Candidate> holders = new ArrayList<>();
        int at = from;
        int most = kind == Kind.OFFICES ? MOST_HOLDERS : 1;
        while (holders.size() < most && personsByStart.containsKey(at)) {
            holders.add(personsByStart.get(at));
            at = pastSigns(personsByStart.get(at).to());
        }
        return holders;
    }

    private int pastSigns(int from) {
        int at = from;
        while (at < from + 2 && (text.isSign(at, ',') || text.is(at, DateRole.AND))) {
            at++;
        }
        return at;
    }

    private void claim(
            int from, Word office, Candidate holder, Optional<String> country, boolean body, boolean former) {
        List<Term> terms = KnownActors.standard()
                .byId(holder.value())
                .filter(actor -> isOf(actor, country) || office.offices().equals(BODY))
                .map(actor -> terms(actor.id(), office.offices(), body))
                .orElse(List.of());
        if (!terms.isEmpty() && (named.contains(holder.value()) || isOnly(holder, office.offices()))) {
            String words = text.reading().span(Math.min(from, holder.from()), Math.max(office.to(), holder.to()));
            List<Days> days = terms.stream().map(Term::days).toList();
            claims.add(new OfficeClaim(holder.value(), days, rank(terms), former, words));
        }
    }

    private static Rank rank(List<Term> terms) {
        if (terms.stream().allMatch(term -> HEADS.contains(term.office()))) {
            return Rank.HEAD;
        }
        return terms.stream().noneMatch(term -> MANY.contains(term.office())) ? Rank.NAMED : Rank.OTHER;
    }

    private static boolean isOf(KnownActor actor, Optional<String> country) {
        return country.isEmpty() || actor.country().isEmpty() || actor.country().equals(country);
    }

    /** Whether a mere family name is that of one head of a state only. */
    private boolean isOnly(Candidate holder, Set<Office> offices) {
        String key = NameKey.of(text.reading().span(holder.from(), holder.to()));
        List<KnownActor> heads = KnownActors.standard().family(key).stream()
                .filter(actor -> !terms(actor.id(), offices, false).isEmpty())
                .filter(actor -> rank(terms(actor.id(), offices, false)) == Rank.HEAD)
                .limit(2)
                .toList();
        return heads.size() == 1 && heads.getFirst().id().equals(holder.value());
    }

    /** The terms in one of these offices: in those of a state, unless the office is of a body. */
    private static List<Term> terms(String actor, Set<Office> offices, boolean body) {
        boolean either = offices.containsAll(EITHER);
        return OfficeTerms.standard().of(actor).stream()
                .filter(term -> offices.contains(term.office()))
                .filter(term -> !(body && OF_STATES.contains(term.office())))
                .filter(term -> !either || body || OF_STATES.contains(term.office()))
                .toList();
    }

    /** What stands right before or after the words of an office. */
    private final class Surroundings {
        private int at;
        private boolean former;
        private boolean other;
        private boolean body;
        private Optional<String> country = Optional.empty();

        Surroundings(int at) {
            this.at = at;
        }

        /** Passes over what belongs to the office before it: "Chad's former", "the ousted Chadian". */
        Surroundings back() {
            int last = Math.max(0, at - BACK);
            int sentence = at < text.size() ? text.reading().sentence(at) : -1;
            while (at > last && text.reading().sentence(at - 1) == sentence && stepBack()) {}
            body = country.isEmpty() && at > 0 && text.reading().sentence(at - 1) == sentence && isNameOfBody(at - 1);
            return this;
        }

        private boolean stepBack() {
            Candidate before = countriesByEnd.get(at);
            if (before != null && country.isEmpty()) {
                country = Optional.of(before.value());
                at = before.from();
                return true;
            }
            Optional<Word> word = OfficeWords.at(text.reading(), at - 1)
                    .filter(found -> found.to() == at && !found.kind().isOffice());
            word.ifPresent(this::note);
            boolean passed = word.isPresent() && !other || isJoint(at - 1);
            at = passed ? at - 1 : at;
            return passed;
        }

        /** Passes over what stands between an office and its holder: "of the Republic of Chad, Mr". */
        Surroundings ahead() {
            int last = Math.min(text.size(), at + AHEAD);
            int sentence = text.reading().sentence(at - 1);
            while (at < last
                    && !personsByStart.containsKey(at)
                    && text.reading().sentence(at) == sentence
                    && !text.has(at, Shape.BLOCK_START)
                    && stepAhead()) {}
            return this;
        }

        private boolean stepAhead() {
            Candidate next = countriesByStart.get(at);
            Optional<Word> word = OfficeWords.at(text.reading(), at);
            if (next != null) {
                country = country.or(() -> Optional.of(next.value()));
                at = next.to();
                return true;
            }
            if (word.isPresent()) {
                note(word.get());
                at = word.get().kind().isOffice() ? at : word.get().to();
                return !other && !word.get().kind().isOffice();
            }
            return pass();
        }

        private boolean pass() {
            boolean name = isNameOfBody(at);
            body |= name;
            boolean sign = text.isSign(at, ',') || text.isSign(at, '.') && text.length(at - 1) <= 3 || isJoint(at);
            at += name || sign ? 1 : 0;
            return name || sign;
        }

        private void note(Word word) {
            former |= word.kind() == Kind.FORMER;
            other |= word.kind() == Kind.OTHER;
        }

        private boolean isJoint(int token) {
            return text.isDash(token)
                    || text.isSign(token, '\'')
                    || text.isSign(token, '\u2019')
                    || text.length(token) == 1 && text.reading().word(token).equals("s");
        }

        private boolean isNameOfBody(int token) {
            return text.has(token, Shape.CAPITAL)
                    && !text.is(token, DateRole.WEEKDAY)
                    && !text.is(token, DateRole.MONTH)
                    && !personsByEnd.containsKey(token + 1);
        }
    }
}
