package io.dateline.cli.quality;

import java.util.List;

/**
 * A set of annotated texts and how it is scored.
 *
 * @param name of its file, without the ending
 * @param task what {@code score.py} is asked for
 * @param measures which of its lines are put on record
 */
record GoldSet(String name, String task, List<String> measures) {
    private static final List<String> DATES = List.of("value_f1", "span_f1");
    private static final List<String> ACTORS = List.of("all_f1", "per_f1", "org_f1");

    static final List<GoldSet> ALL = List.of(
            new GoldSet("dates_wikiwars", "dates", DATES),
            new GoldSet("dates_gum_news", "dates", DATES),
            new GoldSet("dates_gum_interview", "dates", DATES),
            new GoldSet("dates_gum_bio", "dates", DATES),
            new GoldSet("dates_gum_voyage", "dates", DATES),
            new GoldSet("dates_gum_court", "dates", DATES),
            new GoldSet("dates_gum_academic", "dates", DATES),
            new GoldSet("places_geovirus", "places", List.of("country_accuracy", "accuracy_of_found")),
            new GoldSet("actors_gum_news", "actors", ACTORS),
            new GoldSet("actors_gum_interview", "actors", ACTORS),
            new GoldSet("actors_gum_bio", "actors", ACTORS),
            new GoldSet("actors_re3d_UK_Government", "actors", ACTORS),
            new GoldSet("actors_wikigold", "actors", ACTORS),
            new GoldSet("actors_wnut17_train", "actors", ACTORS),
            new GoldSet("links_current_events", "merging", List.of("b3_all_f1", "found")));
}
