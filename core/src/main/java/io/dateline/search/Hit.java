package io.dateline.search;

import io.dateline.model.Actor;
import io.dateline.model.Country;
import io.dateline.model.EventDate;
import io.dateline.model.MentionedDate;
import java.util.List;
import java.util.Optional;

/**
 * A report that was found.
 *
 * @param published empty where unknown
 * @param score BM25; 0 where the query has no words
 * @param snippets passages of the text with what matched, or its beginning; never empty for a report with text
 * @param copies how many other reports of the archive tell the same story, whether or not they match
 */
public record Hit(
        String id,
        String title,
        Optional<EventDate> published,
        List<String> paths,
        Optional<String> source,
        String language,
        String kind,
        double score,
        List<Snippet> snippets,
        List<Country> countries,
        List<Actor> actors,
        List<MentionedDate> dates,
        int copies) {}
