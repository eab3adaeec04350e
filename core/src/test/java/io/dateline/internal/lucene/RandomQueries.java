package io.dateline.internal.lucene;

import io.dateline.search.Dimension;
import io.dateline.search.Filter;
import io.dateline.search.Interval;
import io.dateline.search.SearchQuery;
import io.dateline.search.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes queries that match some of the random reports. */
final class RandomQueries {
    private final Random random;
    private final RandomReports make;

    RandomQueries(Random random) {
        this.random = random;
        this.make = new RandomReports(random);
    }

    /** With all facets. */
    SearchQuery query() {
        SearchQuery query = SearchQuery.of(root())
                .withFacets(Dimension.values())
                .withFacetSize(FacetLawTest.ALL)
                .withInterval(make.pick(List.of(Interval.values())));
        for (int left = random.nextInt(4); left > 0; left--) {
            Dimension dimension = make.pick(List.of(Dimension.values()));
            query = query.withFilter(dimension, value(dimension));
        }
        return random.nextInt(3) == 0 ? query.withExcluded(value(make.pick(List.of(Dimension.values())))) : query;
    }

    Filter root() {
        return switch (random.nextInt(4)) {
            case 0 -> new Filter.All();
            case 1 -> new Filter.Word(make.pick(List.of(TextField.values())), make.pick(RandomReports.WORDS));
            case 2 -> new Filter.Bool(leaves(), leaves(), leaves());
            default -> value(make.pick(List.of(Dimension.values())));
        };
    }

    private List<Filter> leaves() {
        List<Filter> leaves = new ArrayList<>();
        for (int left = random.nextInt(3); left > 0; left--) {
            leaves.add(
                    random.nextBoolean()
                            ? new Filter.Word(TextField.ANY, make.pick(RandomReports.WORDS))
                            : value(make.pick(List.of(Dimension.values()))));
        }
        return leaves;
    }

    private Filter value(Dimension dimension) {
        return switch (dimension) {
            case PLACE -> Oracle.row(dimension, make.pick(RandomReports.PLACES).id());
            case COUNTRY, ABOUT -> Oracle.row(dimension, make.pick(RandomReports.COUNTRIES));
            case ACTOR -> Oracle.row(dimension, make.pick(RandomReports.ACTORS));
            case ROLE ->
                Oracle.row(
                        dimension,
                        make.pick(List.of("president", "president:KG", "monarch", "secretary-general", "chair:FR")));
            case SOURCE -> Oracle.row(dimension, make.pick(RandomReports.SOURCES));
            case LANGUAGE -> Oracle.row(dimension, make.pick(RandomReports.LANGUAGES));
            case KIND -> Oracle.row(dimension, "page");
            case DATE, PUBLISHED ->
                Oracle.row(
                        dimension,
                        make.pick(List.of(
                                "2010",
                                "2011",
                                "2010-04",
                                "2010-06",
                                "2011-01",
                                "2010-04-07",
                                "201X",
                                "199X",
                                "XXXX",
                                "2012-02-29",
                                "XXXX-04",
                                "XXXX-04-07",
                                "2012-02")));
        };
    }
}
