package io.dateline.search;

import io.dateline.model.EventDate;
import java.util.List;
import java.util.Optional;

/**
 * What reports say of which day.
 *
 * @param query as it was written
 * @param parsed as it was understood
 * @param reports how many reports match the query
 * @param entries in the order of the days that they speak of: by the first day, of those with the same one the longest period first, then what
 *     most reports say
 * @param more whether there are later entries than those shown
 * @param notes what the reader should know of the reading of the query
 */
public record Timeline(
        String query, String parsed, int reports, List<Entry> entries, boolean more, List<String> notes) {
    public Timeline {
        entries = List.copyOf(entries);
        notes = List.copyOf(notes);
    }

    /**
     * A sentence that speaks of a date, with the reports that have it, or nearly so.
     *
     * @param date a day, or a period that has a first day
     * @param sentence as the first of the reports has it, in one line; a very long one is cut around the date
     * @param total how many reports have it
     * @param reports the first of them, by publication, the undated last, then by id; never empty
     */
    public record Entry(EventDate date, String sentence, int total, List<Source> reports) {
        public Entry {
            reports = List.copyOf(reports);
        }
    }

    /**
     * A report that an entry stands in.
     *
     * @param published empty where unknown
     * @param path where it was found, the first of several
     */
    public record Source(
            String id,
            String title,
            Optional<EventDate> published,
            Optional<String> source,
            String path,
            Optional<String> url) {}
}
