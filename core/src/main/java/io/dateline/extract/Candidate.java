package io.dateline.extract;

import io.dateline.model.ActorType;
import io.dateline.model.Mention;
import io.dateline.model.Mention.Kind;
import io.dateline.model.PlaceRef;
import io.dateline.text.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A reading of a span that a tagger proposes.
 *
 * @param from the first token
 * @param to the token after the last
 * @param score how sure the tagger is, from 0 to 1
 * @param against what a date was resolved against, in words
 * @param beside what stands or falls with it: the two dates of a range, the other reading of 03/04/2021
 */
record Candidate(
        int from,
        int to,
        Kind kind,
        String value,
        String rule,
        double score,
        Optional<ActorType> type,
        Optional<PlaceRef> place,
        Optional<String> against,
        List<Candidate> beside) {

    static Candidate country(int from, int to, String code, String rule, double score) {
        return of(from, to, Kind.COUNTRY, code, rule, score, Optional.empty(), Optional.empty());
    }

    static Candidate place(int from, int to, String code, String rule, double score, PlaceRef place) {
        return of(from, to, Kind.COUNTRY, code, rule, score, Optional.empty(), Optional.of(place));
    }

    static Candidate actor(int from, int to, String id, ActorType type, String rule, double score) {
        return of(from, to, Kind.ACTOR, id, rule, score, Optional.of(type), Optional.empty());
    }

    static Candidate date(int from, int to, String edtf, String rule, double score) {
        return of(from, to, Kind.DATE, edtf, rule, score, Optional.empty(), Optional.empty());
    }

    private static Candidate of(
            int from,
            int to,
            Kind kind,
            String value,
            String rule,
            double score,
            Optional<ActorType> type,
            Optional<PlaceRef> place) {
        return new Candidate(from, to, kind, value, rule, score, type, place, Optional.empty(), List.of());
    }

    Candidate resolvedAgainst(Optional<String> words) {
        return new Candidate(from, to, kind, value, rule, score, type, place, words, beside);
    }

    Candidate with(List<Candidate> others) {
        return new Candidate(from, to, kind, value, rule, score, type, place, against, others);
    }

    Candidate withValue(String newValue) {
        return new Candidate(from, to, kind, newValue, rule, score, type, place, against, beside);
    }

    Candidate withScore(double newScore) {
        return new Candidate(from, to, kind, value, rule, newScore, type, place, against, beside);
    }

    /** This one, then what stands beside it. */
    Stream<Candidate> andBeside() {
        return Stream.concat(Stream.of(this), beside.stream());
    }

    boolean isEndOfRange() {
        return rule.equals(Mention.RANGE_START) || rule.equals(Mention.RANGE_END);
    }

    boolean overlaps(Candidate other) {
        return from < other.to && other.from < to;
    }

    boolean contains(Candidate other) {
        return from <= other.from && other.to <= to;
    }

    /** The mention in the coordinates of the report. */
    Mention mention(Reading reading) {
        int start = reading.start(from);
        boolean inTitle = start < reading.bodyStart();
        int shift = inTitle ? 0 : reading.bodyStart();
        return new Mention(
                inTitle ? Mention.Part.TITLE : Mention.Part.TEXT,
                start - shift,
                reading.end(to - 1) - shift,
                reading.span(from, to),
                kind,
                value,
                rule,
                score,
                type,
                place,
                against);
    }
}
