package io.dateline.internal.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.EventDate;
import io.dateline.model.Findings;
import io.dateline.model.Publication;
import io.dateline.model.Report;
import io.dateline.model.TaggedReport;
import io.dateline.search.Copies;
import io.dateline.search.Dimension;
import io.dateline.search.Facet;
import io.dateline.search.FacetRow;
import io.dateline.search.Filter;
import io.dateline.search.Hit;
import io.dateline.search.Interval;
import io.dateline.search.SearchQuery;
import io.dateline.search.SearchResult;
import io.dateline.search.Sort;
import io.dateline.search.TextField;
import io.dateline.text.TextSignature;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports that are copies of others, on random ones that come, change and go, against a comparison of all with all. */
class StoriesTest {
    private static final int ALL = 10_000;
    private static final Copies STORIES = Copies.FOLDED.withCounted(false);

    private final Random random = RandomReports.seeded();
    private final RandomReports make = new RandomReports(random);
    private final Map<String, TaggedReport> held = new TreeMap<>();
    private final List<List<String>> texts = new ArrayList<>();

    @TempDir
    private Path folder;

    private Store store;

    @BeforeEach
    void fill() throws Exception {
        for (int i = 0; i < 12; i++) {
            texts.add(words(60 + random.nextInt(60)));
        }
        store = Store.openForWriting(folder.resolve("archive"), "test");
        for (int step = 0; step < 300; step++) {
            change();
            if (random.nextInt(60) == 0) {
                settle(); // ends a segment
            }
        }
        settle();
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    private void settle() throws Exception {
        store.settleStories();
        store.commit();
    }

    private List<String> words(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> "w" + random.nextInt(100_000))
                .toList();
    }

    private void change() throws Exception {
        String id = "r" + random.nextInt(180);
        if (held.containsKey(id) && random.nextBoolean()) {
            held.remove(id);
            store.deleteReport(id);
        } else {
            held.put(id, retold(make.next(id)));
            store.put(held.get(id));
        }
    }

    /** The words of a report, then one of the texts, changed here and there, or cut. */
    private TaggedReport retold(TaggedReport tagged) {
        Report report = tagged.report();
        List<String> text = new ArrayList<>(make.pick(texts));
        for (int left = random.nextInt(6); left > 0; left--) {
            text.set(random.nextInt(text.size()), "x" + random.nextInt(1000));
        }
        int end = random.nextInt(4) == 0 ? text.size() * 2 / 3 : text.size();
        String retold = report.text() + " " + String.join(" ", text.subList(0, end));
        return new TaggedReport(
                new Report(
                        report.id(),
                        report.title(),
                        retold,
                        report.published(),
                        report.language(),
                        report.kind(),
                        report.source(),
                        report.url(),
                        report.paths(),
                        report.metadata()),
                tagged.findings());
    }

    /** A report as the comparison sees it. */
    private record Seen(String id, TextSignature signature, int day) {
        static Seen of(TaggedReport tagged) {
            int day = tagged.report()
                    .published()
                    .date()
                    .flatMap(EventDate::days)
                    .map(days -> DayBox.day(days.first()))
                    .orElse(Alike.UNDATED);
            return new Seen(
                    tagged.report().id(), TextSignature.of(tagged.report().text()), day);
        }

        boolean isCopyOf(Seen other) {
            boolean comes = IntStream.range(0, TextSignature.BANDS)
                    .anyMatch(band -> signature.band(band) == other.signature.band(band));
            return signature.equals(other.signature)
                    || comes && Alike.areCopies(signature, day, other.signature, other.day);
        }
    }

    private static SortedSet<String> of(Map<String, SortedSet<String>> stories, String id) {
        return stories.getOrDefault(id, Collections.emptySortedSet());
    }

    /** Sets of ids, each as large as it can be. */
    private static Map<String, SortedSet<String>> byHand(Collection<TaggedReport> reports) {
        List<Seen> seen = reports.stream().map(Seen::of).toList();
        Map<String, SortedSet<String>> stories = new TreeMap<>();
        seen.forEach(each -> stories.put(each.id(), new TreeSet<>(Set.of(each.id()))));
        for (Seen one : seen) {
            for (Seen other : seen) {
                if (one.isCopyOf(other)) {
                    SortedSet<String> both = new TreeSet<>(of(stories, one.id()));
                    both.addAll(of(stories, other.id()));
                    both.forEach(id -> stories.put(id, both));
                }
            }
        }
        return stories;
    }

    private Map<String, SortedSet<String>> stories(Store of) throws Exception {
        Map<String, SortedSet<String>> stories = new TreeMap<>();
        for (String id : held.keySet()) {
            stories.put(id, of.story(id));
        }
        return stories;
    }

    @Test
    void aStoryIsAllThatAComparisonOfAllWithAllJoins() throws Exception {
        Map<String, SortedSet<String>> expected = byHand(held.values());
        assertThat(stories(store)).isEqualTo(expected);
        assertThat(expected.values()).anyMatch(story -> story.size() > 2).anyMatch(story -> story.size() == 1);
    }

    @Test
    void theOrderInWhichReportsComeMakesNoDifference() throws Exception {
        List<TaggedReport> shuffled = new ArrayList<>(held.values());
        Collections.shuffle(shuffled, random);
        try (Store other = Store.openForWriting(folder.resolve("other"), "test")) {
            for (TaggedReport report : shuffled) {
                other.put(report);
            }
            other.settleStories();
            assertThat(stories(other)).isEqualTo(stories(store));
            assertThat(pages(other, Copies.FOLDED, 1_000)).isEqualTo(pages(store, Copies.FOLDED, 1_000));
        }
    }

    @Test
    void aCopyOfTheReprintOfAnOldTextBelongsToItsStory() throws Exception {
        List<String> text = words(100);
        putTold("old", text, "2001-01-01");
        putTold("reprint", text, "2010-06-01");
        text = new ArrayList<>(text);
        text.set(50, "changed");
        putTold("copy", text, "2010-06-03");
        settle();
        assertThat(store.story("copy")).containsExactly("copy", "old", "reprint");
    }

    private void putTold(String id, List<String> text, String published) throws Exception {
        Report plain = PlainReport.of(id, String.join(" ", text));
        Publication day = Publication.of(EventDate.parse(published), Publication.Basis.GIVEN, "given");
        store.put(new TaggedReport(
                new Report(
                        id,
                        "",
                        plain.text(),
                        day,
                        plain.language(),
                        plain.kind(),
                        plain.source(),
                        plain.url(),
                        plain.paths(),
                        plain.metadata()),
                Findings.NONE));
    }

    @Test
    void daysAreNearWhereAnyTwoOfThemAre() {
        for (int round = 0; round < 2_000; round++) {
            int[] some = days();
            int[] others = days();
            boolean near = Arrays.stream(some)
                    .anyMatch(day -> Arrays.stream(others)
                            .anyMatch(other -> day == Alike.UNDATED
                                    || other == Alike.UNDATED
                                    || Math.abs((long) day - other) <= 31));
            assertThat(Alike.areNear(some, others)).isEqualTo(near);
        }
    }

    private int[] days() {
        return IntStream.generate(() -> random.nextInt(12) == 0 ? Alike.UNDATED : random.nextInt(400) - 200)
                .limit(1 + random.nextInt(4))
                .sorted()
                .distinct()
                .toArray();
    }

    @Test
    void whatIsNotSettledYetIsSettledByWhoeverWritesNext() throws Exception {
        TaggedReport copy = retold(make.next("r0"));
        store.put(copy);
        held.put("r0", copy);
        store.commit();
        store.close();
        store = Store.openForWriting(folder.resolve("archive"), "test");
        assertThat(store.story("r0")).containsExactly("r0");
        store.settleStories();
        assertThat(stories(store)).isEqualTo(byHand(held.values()));
    }

    private List<Hit> pages(Store of, Copies copies, int limit) throws Exception {
        SearchQuery query =
                SearchQuery.of(new Filter.All()).withSort(Sort.NEWEST).withCopies(copies);
        List<Hit> all = new ArrayList<>();
        List<Hit> page = of.search(query.withPage(0, limit), "", List.of()).hits();
        while (!page.isEmpty()) {
            all.addAll(page);
            page = of.search(query.withPage(all.size(), limit), "", List.of()).hits();
        }
        return all;
    }

    @Test
    void oneHitStandsForAllOfAStory() throws Exception {
        Map<String, SortedSet<String>> stories = byHand(held.values());
        Set<SortedSet<String>> told = new HashSet<>();
        List<Hit> expected = pages(store, Copies.FOLDED.withShown(true), 1_000).stream()
                .filter(hit -> told.add(of(stories, hit.id())))
                .toList();
        assertThat(pages(store, Copies.FOLDED, 1_000)).isEqualTo(expected);
        assertThat(pages(store, Copies.FOLDED, 7)).isEqualTo(expected);
        assertThat(expected)
                .allSatisfy(hit ->
                        assertThat(hit.copies()).isEqualTo(of(stories, hit.id()).size() - 1));
    }

    @Test
    void thePageOfAQueryWithWordsIsFoldedInItsOwnOrder() throws Exception {
        Map<String, SortedSet<String>> stories = byHand(held.values());
        SearchQuery query =
                SearchQuery.of(new Filter.Word(TextField.ANY, "osh")).withPage(0, 1_000);
        Set<SortedSet<String>> told = new HashSet<>();
        List<String> expected =
                store.search(query.withCopies(Copies.FOLDED.withShown(true)), "", List.of()).hits().stream()
                        .filter(hit -> told.add(of(stories, hit.id())))
                        .map(Hit::id)
                        .toList();
        List<String> paged = new ArrayList<>();
        for (int offset = 0; offset < expected.size(); offset += 3) {
            store.search(query.withPage(offset, 3), "", List.of()).hits().forEach(hit -> paged.add(hit.id()));
        }
        assertThat(paged).isEqualTo(expected);
    }

    private long told(List<TaggedReport> reports, Predicate<TaggedReport> by) {
        Map<String, SortedSet<String>> stories = byHand(held.values());
        return reports.stream()
                .filter(by)
                .map(tagged -> of(stories, tagged.report().id()))
                .distinct()
                .count();
    }

    @Test
    void aRowCountsTheStoriesThatAClickFinds() throws Exception {
        Oracle oracle = new Oracle(held.values());
        for (int round = 0; round < 12; round++) {
            SearchQuery query = query();
            SearchResult found = store.search(query, "", List.of());
            assertThat((long) found.total()).as(query.toString()).isEqualTo(told(oracle.find(query), report -> true));
            for (Facet facet : found.facets()) {
                check(query, facet, oracle.base(query, facet.dimension()));
            }
        }
    }

    private void check(SearchQuery query, Facet facet, List<TaggedReport> base) throws Exception {
        Dimension dimension = facet.dimension();
        for (FacetRow row : facet.rows()) {
            Filter click = Oracle.row(dimension, row.id());
            assertThat((long) row.count())
                    .as("%s of %s", row, query)
                    .isEqualTo(told(base, report -> Oracle.matches(click, report)));
        }
        assertThat((long) facet.missing()).isEqualTo(told(base, report -> Oracle.isMissing(dimension, report)));
        if (!facet.rows().isEmpty()) {
            FacetRow row = make.pick(facet.rows());
            SearchQuery clicked = query.withoutFilter(dimension).withFilter(dimension, Oracle.row(dimension, row.id()));
            assertThat(store.search(clicked, "", List.of()).total())
                    .as("a click on %s", row)
                    .isEqualTo(row.count());
        }
    }

    private SearchQuery query() {
        SearchQuery query = SearchQuery.of(
                        random.nextBoolean()
                                ? new Filter.All()
                                : new Filter.Word(TextField.ANY, make.pick(RandomReports.WORDS)))
                .withFacets(Dimension.values())
                .withFacetSize(ALL)
                .withInterval(make.pick(List.of(Interval.values())))
                .withCopies(STORIES);
        return switch (random.nextInt(3)) {
            case 0 -> query;
            case 1 ->
                query.withFilter(Dimension.COUNTRY, Oracle.row(Dimension.COUNTRY, make.pick(RandomReports.COUNTRIES)));
            default ->
                query.withFilter(Dimension.DATE, Oracle.row(Dimension.DATE, make.pick(List.of("2010", "2010-04"))));
        };
    }

    @Test
    void storiesAreReportsWhereThereAreNoCopies() throws Exception {
        try (Store other = Store.openForWriting(folder.resolve("other"), "test")) {
            for (int i = 0; i < 60; i++) {
                other.put(make.next("r" + i));
            }
            other.settleStories();
            SearchQuery query = query();
            SearchResult stories = other.search(query, "", List.of());
            SearchResult reports = other.search(query.withCopies(Copies.FOLDED), "", List.of());
            assertThat(stories.facets()).isEqualTo(reports.facets());
            assertThat(stories.hits()).isEqualTo(reports.hits());
            assertThat(stories.total()).isEqualTo(reports.total());
        }
    }

    @Test
    void tenThousandTimesTheSameDisclaimerIsOneStory() throws Exception {
        String text = String.join(" ", words(80));
        try (Store other = Store.openForWriting(folder.resolve("other"), "test")) {
            for (int i = 0; i < 10_000; i++) {
                other.put(SameText.report("d" + i, text));
            }
            other.settleStories();
            SearchResult found = other.search(SearchQuery.of(new Filter.All()), "", List.of());
            assertThat(found.hits())
                    .singleElement()
                    .satisfies(hit -> assertThat(hit.copies()).isEqualTo(9_999));
            assertThat(found.total()).isEqualTo(10_000);
        }
    }

    /** Reports of which nothing but the text is of interest. */
    private static final class SameText {
        static TaggedReport report(String id, String text) {
            return new TaggedReport(
                    new Report(
                            id,
                            "",
                            text,
                            io.dateline.model.Publication.UNKNOWN,
                            "en",
                            "text",
                            java.util.Optional.empty(),
                            java.util.Optional.empty(),
                            List.of(id),
                            Map.of()),
                    io.dateline.model.Findings.NONE);
        }
    }
}
