package io.dateline.extract;

import io.dateline.extract.DictionaryTable.Hit;
import io.dateline.model.Mention.Kind;
import io.dateline.text.Reading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Lays what a dictionary says over what the taggers propose. */
final class DictionaryLayer {
    private static final double ALWAYS = 1;
    private static final double NAME = 0.99;
    private static final double PLACE = 0.95;

    private final Dictionary dictionary;
    private final Reading reading;
    private final TreeMap<Integer, Hit> hits = new TreeMap<>();
    private final Candidates out = new Candidates();

    private DictionaryLayer(Dictionary dictionary, Reading reading) {
        this.dictionary = dictionary;
        this.reading = reading;
    }

    /** The candidates as the dictionary has them. */
    static Candidates over(Candidates found, Dictionary dictionary, Reading reading) {
        if (dictionary.isEmpty()) {
            return found;
        }
        DictionaryLayer layer = new DictionaryLayer(dictionary, reading);
        layer.propose(dictionary.table().find(reading));
        found.proposed().forEach(layer::judge);
        found.declined().forEach(declined -> layer.out.decline(declined.candidate(), declined.reason()));
        return layer.out;
    }

    /** Lets the names of a dictionary speak for their countries, before ambiguous names are read. */
    static void gather(Dictionary dictionary, Reading reading, CountryEvidence evidence) {
        for (Hit hit : dictionary.table().find(reading)) {
            candidate(hit).filter(found -> objection(hit, reading).isEmpty()).ifPresent(found -> {
                evidence.name(List.of(found.value()));
                evidence.add(found.value(), 1);
            });
        }
    }

    private static Optional<String> objection(Hit hit, Reading reading) {
        return hit.entry() instanceof DictionaryEntry.Named
                ? CountryContext.objection(reading, hit.from(), hit.to())
                : Optional.empty();
    }

    private void propose(List<Hit> found) {
        for (Hit hit : found) {
            Optional<String> objection = objection(hit, reading);
            if (objection.isEmpty()) {
                hits.putIfAbsent(hit.from(), hit);
            }
            candidate(hit)
                    .ifPresent(candidate -> objection.ifPresentOrElse(
                            reason -> out.decline(candidate, reason), () -> out.propose(withSuccessors(candidate))));
        }
    }

    private static Optional<Candidate> candidate(Hit hit) {
        Optional<Candidate> read = switch (hit.entry()) {
            case DictionaryEntry.Named(var line, var code, var name) ->
                Optional.of(Candidate.country(hit.from(), hit.to(), code, "user-name", NAME));
            case DictionaryEntry.Always(var line, var code, var name) ->
                Optional.of(Candidate.country(hit.from(), hit.to(), code, "user-reading", ALWAYS));
            case DictionaryEntry.Located(var line, var code, var place, var name) ->
                Optional.of(Candidate.place(hit.from(), hit.to(), code, "user-place", PLACE, place));
            case DictionaryEntry.Forbidden forbidden -> Optional.empty();
        };
        return read.map(candidate -> candidate.resolvedAgainst(Optional.of(where(hit.entry()))));
    }

    private static String where(DictionaryEntry entry) {
        return "line " + entry.line() + " of the dictionary";
    }

    /** Keeps a candidate, unless a name of the dictionary covers it that says otherwise. */
    private void judge(Candidate candidate) {
        Map.Entry<Integer, Hit> before = hits.floorEntry(candidate.from());
        Optional<Hit> cover = Optional.ofNullable(before)
                .map(Map.Entry::getValue)
                .filter(hit -> hit.to() >= candidate.to() && isAbout(hit, candidate));
        cover.ifPresentOrElse(
                hit -> {
                    if (!isRepeated(hit, candidate)) {
                        out.decline(candidate, reason(hit.entry()));
                    }
                },
                () -> out.propose(withSuccessors(candidate)));
    }

    private static boolean isAbout(Hit hit, Candidate candidate) {
        return switch (candidate.kind()) {
            case COUNTRY -> true;
            case ACTOR -> hit.entry() instanceof DictionaryEntry.Always && hit.isSpanOf(candidate);
            case DATE -> false;
        };
    }

    /** Whether the dictionary says the same. */
    private static boolean isRepeated(Hit hit, Candidate candidate) {
        return candidate(hit)
                .filter(said -> said.value().equals(candidate.value()))
                .isPresent();
    }

    private static String reason(DictionaryEntry entry) {
        return switch (entry) {
            case DictionaryEntry.Forbidden forbidden -> "the dictionary (line " + forbidden.line() + ") forbids it";
            case DictionaryEntry.Named named -> readAs(named.line(), named.code());
            case DictionaryEntry.Always always -> readAs(always.line(), always.code());
            case DictionaryEntry.Located place -> readAs(place.line(), place.code());
            case DictionaryEntry.Renamed renamed -> readAs(renamed.line(), renamed.code());
            case DictionaryEntry.Succeeded succeeded -> readAs(succeeded.line(), succeeded.code());
        };
    }

    private static String readAs(int line, String code) {
        return "the dictionary (line " + line + ") reads it as " + code;
    }

    /** A mention of a former country counts for its successors too, where the dictionary names some. */
    private Candidate withSuccessors(Candidate candidate) {
        List<Candidate> successors = candidate.kind() != Kind.COUNTRY
                ? List.of()
                : dictionary.successors(candidate.value()).stream()
                        .map(entry -> successor(candidate, entry))
                        .toList();
        return successors.isEmpty() ? candidate : candidate.with(successors);
    }

    private static Candidate successor(Candidate of, DictionaryEntry.Succeeded entry) {
        return Candidate.country(of.from(), of.to(), entry.successor(), "user-successor", of.score())
                .resolvedAgainst(Optional.of(where(entry)));
    }
}
