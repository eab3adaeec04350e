package io.dateline.extract;

import io.dateline.extract.OfficeClaim.Rank;
import io.dateline.extract.StatedDates.NamedDay;
import io.dateline.model.Days;
import io.dateline.model.EventDate;
import io.dateline.model.Publication;
import io.dateline.model.Publication.Basis;
import io.dateline.model.Qualifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Infers from whom and what a report speaks when about it was published: when all the office holders whom it names were in those
 * offices, not before those were out of office whom it calls former, nor before the latest date that it tells of, and in a year in
 * which its days of the week fall on its days of the month.
 */
final class InferredPublication {
    /** A longer stretch tells nothing. */
    private static final int MOST_YEARS = 15;

    /** A person is called former some days before the sources say so. */
    private static final int EARLY = 31;

    /** A day without a year lies less than a year from publication. */
    private static final int NEAR = 330;

    private static final int MOST_NAMES = 5;
    private static final int MOST_WEEKDAYS = 20;

    private final StatedDates dates;
    private final List<String> evidence = new ArrayList<>();
    private Tenure tenure;

    private InferredPublication(StatedDates dates, Tenure tenure) {
        this.dates = dates;
        this.tenure = tenure;
        evidence.add("in office together: " + listed(tenure.agreeing()));
        if (!tenure.outliers().isEmpty()) {
            evidence.add("left aside, as not in office with the others: " + listed(tenure.outliers()));
        }
    }

    /**
     * What a report without a date lets infer.
     *
     * @param resolved its readings with their final values
     */
    static Optional<Publication> of(DateText text, List<Candidate> resolved) {
        if (resolved.stream().noneMatch(ActorResolver::isPerson)) {
            return Optional.empty();
        }
        StatedDates dates = StatedDates.of(text, DateTagger.phrases(text));
        List<OfficeClaim> claims = OfficeHolders.of(text, resolved, dates.sentences());
        List<OfficeClaim> former = claims.stream().filter(OfficeClaim::former).toList();
        Set<String> gone = former.stream().map(OfficeClaim::actor).collect(Collectors.toSet());
        return Tenure.of(telling(claims.stream()
                        .filter(claim -> !gone.contains(claim.actor()))
                        .toList()))
                .flatMap(tenure -> new InferredPublication(dates, tenure).narrowed(former));
    }

    /** Beside the head of a state the terms of its many lesser offices tell nothing more; without one, no single person is enough. */
    private static List<OfficeClaim> telling(List<OfficeClaim> present) {
        boolean heads = present.stream().anyMatch(claim -> claim.rank() == Rank.HEAD);
        boolean several = present.stream().map(OfficeClaim::actor).distinct().count() > 1;
        return heads
                ? present.stream().filter(claim -> claim.rank() != Rank.OTHER).toList()
                : several ? present : List.of();
    }

    private Optional<Publication> narrowed(List<OfficeClaim> former) {
        former.forEach(this::notBeforeTheEndOf);
        if (!notBeforeTheLatestPast()) {
            return Optional.empty();
        }
        notAfterTheFuture();
        dates.weekdays().stream().limit(MOST_WEEKDAYS).forEach(this::nearWeekday);
        return written(tenure.whole());
    }

    private void notBeforeTheEndOf(OfficeClaim claim) {
        LocalDate end = claim.terms().getFirst().last();
        if (!end.equals(LocalDate.MAX)) {
            narrow(new Days(end.minusDays(EARLY), LocalDate.MAX), "after the time of " + claim);
        }
    }

    /** Whether the office holders were in office then or later, or the report tells of other times. */
    private boolean notBeforeTheLatestPast() {
        Optional<EventDate> latest = dates.latestPast();
        return latest.isEmpty()
                || narrow(
                        new Days(StatedDates.first(latest.get()), LocalDate.MAX),
                        "not before " + latest.get() + ", which it tells of");
    }

    private void notAfterTheFuture() {
        dates.future()
                .flatMap(EventDate::days)
                .ifPresent(days ->
                        narrow(new Days(LocalDate.MIN, days.last()), "not after " + days.last() + ", which is ahead"));
    }

    private void nearWeekday(NamedDay named) {
        Days whole = tenure.whole();
        if (whole.isOpen()) {
            return;
        }
        List<LocalDate> days = IntStream.rangeClosed(
                        whole.first().getYear() - 1, whole.last().getYear() + 1)
                .filter(named::isIn)
                .mapToObj(named.day()::atYear)
                .filter(day -> tenure.within(around(day, named.tense())).isPresent())
                .toList();
        if (!days.isEmpty()) {
            LocalDate from = around(days.getFirst(), named.tense()).first();
            LocalDate to = around(days.getLast(), named.tense()).last();
            narrow(new Days(from, to), "near \"" + named.words() + "\", which was in " + years(days));
        }
    }

    private static Days around(LocalDate day, Tense tense) {
        return new Days(
                tense == Tense.PAST ? day : day.minusDays(NEAR), tense == Tense.FUTURE ? day : day.plusDays(NEAR));
    }

    private static String years(List<LocalDate> days) {
        return String.join(
                ", ", days.stream().map(day -> String.valueOf(day.getYear())).toList());
    }

    /** Takes what lies within some days, where that leaves something. */
    private boolean narrow(Days days, String why) {
        Optional<Tenure> within = tenure.within(days);
        if (within.isPresent() && !within.get().stretches().equals(tenure.stretches())) {
            evidence.add(why);
        }
        tenure = within.orElse(tenure);
        return within.isPresent();
    }

    /** Open where two or more agree and nobody knows until when. */
    private Optional<Publication> written(Days days) {
        boolean endless = days.last().equals(LocalDate.MAX);
        boolean useful = endless
                ? tenure.agreeing().size() > 1
                : days.first().plusYears(MOST_YEARS).isAfter(days.last());
        if (!useful) {
            return Optional.empty();
        }
        EventDate first = EventDate.ofDay(days.first()).withQualifier(Qualifier.APPROXIMATE);
        EventDate interval = endless
                ? EventDate.parse(first.edtf() + "/..")
                : EventDate.between(first, EventDate.ofDay(days.last()).withQualifier(Qualifier.APPROXIMATE));
        return Optional.of(Publication.of(interval, Basis.INFERRED, String.join("; ", evidence)));
    }

    private static String listed(List<OfficeClaim> claims) {
        String names = String.join(
                ", ",
                claims.stream().limit(MOST_NAMES).map(OfficeClaim::toString).toList());
        return claims.size() > MOST_NAMES ? names + " and " + (claims.size() - MOST_NAMES) + " more" : names;
    }
}
