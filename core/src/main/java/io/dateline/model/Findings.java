package io.dateline.model;

import java.util.List;

/**
 * What extraction found in one report.
 *
 * @param countries heaviest first, then by code; each once
 * @param actors most often named first, then by id; each once
 * @param dates in order of time, those without a year last; each once
 * @param mentions what is counted, by part and position; a country's mention may lie within an actor's, and after a range come its
 *     {@linkplain Mention#isEndOfRange ends}, which are not counted; one of a former country may stand beside those of its successors; others don't
 *     overlap
 * @param rejected readings that were not taken, by part and position
 */
public record Findings(
        List<Country> countries,
        List<Actor> actors,
        List<MentionedDate> dates,
        List<Mention> mentions,
        List<Rejected> rejected) {
    public static final Findings NONE = new Findings(List.of(), List.of(), List.of(), List.of(), List.of());

    /** A report is about a country from this weight on: a fifth of all that it says of countries. */
    public static final double ABOUT = 0.2;

    public Findings {
        countries = List.copyOf(countries);
        actors = List.copyOf(actors);
        dates = List.copyOf(dates);
        mentions = List.copyOf(mentions);
        rejected = List.copyOf(rejected);
    }

    /** The countries that the report is about, in their order: the first, and each whose weight is {@link #ABOUT} or more. */
    public List<Country> about() {
        return countries.stream()
                .filter(country -> country.weight() >= ABOUT || country.equals(countries.getFirst()))
                .toList();
    }
}
