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

    public Findings {
        countries = List.copyOf(countries);
        actors = List.copyOf(actors);
        dates = List.copyOf(dates);
        mentions = List.copyOf(mentions);
        rejected = List.copyOf(rejected);
    }
}
