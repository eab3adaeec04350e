package io.dateline.internal.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.model.EventDate;
import io.dateline.model.Findings;
import io.dateline.model.Publication;
import io.dateline.model.Report;
import io.dateline.model.TaggedReport;
import io.dateline.search.Copies;
import io.dateline.search.Dimension;
import io.dateline.search.Filter;
import io.dateline.search.Hit;
import io.dateline.search.QuerySyntaxException;
import io.dateline.search.SearchQuery;
import io.dateline.search.SearchResult;
import io.dateline.search.Sort;
import io.dateline.search.TextField;
import io.dateline.search.ValueField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SearchingTest extends WithStore {
    private void add(String id, String title, String text) throws Exception {
        add(id, title, text, "");
    }

    private void add(String id, String title, String text, String published) throws Exception {
        add(id, title, text, published, "en");
    }

    private void add(String id, String title, String text, String published, String language) throws Exception {
        Publication publication = published.isEmpty()
                ? Publication.UNKNOWN
                : Publication.of(EventDate.parse(published), Publication.Basis.GIVEN, "given");
        store.put(new TaggedReport(
                new Report(
                        id,
                        title,
                        text,
                        publication,
                        language,
                        "text",
                        Optional.empty(),
                        Optional.empty(),
                        List.of("in/" + id),
                        Map.of()),
                Findings.NONE));
    }

    private SearchResult search(SearchQuery query) throws Exception {
        store.refresh();
        return store.search(query, "", List.of());
    }

    private List<String> ids(Filter filter) throws Exception {
        return ids(SearchQuery.of(filter));
    }

    private List<String> ids(SearchQuery query) throws Exception {
        return search(query).hits().stream().map(Hit::id).toList();
    }

    private static Filter word(String text) {
        return new Filter.Word(TextField.ANY, text);
    }

    @Test
    void findsWordsAcrossTitleAndText() throws Exception {
        add("a", "Clashes in Osh", "The market burned.");
        add("b", "Weather", "The market was open.");
        assertThat(ids(Filter.and(List.of(word("osh"), word("market"))))).containsExactly("a");
    }

    @Test
    void findsWordsWithoutCaseAndDiacritics() throws Exception {
        add("a", "", "Élections à İzmir et à Saint-Étienne");
        assertThat(ids(word("ELECTIONS"))).containsExactly("a");
        assertThat(ids(word("izmir"))).containsExactly("a");
        assertThat(ids(new Filter.Wildcard(TextField.ANY, "Éle*ns"))).containsExactly("a");
    }

    @Test
    void findsOtherFormsOfAWordByTheRulesOfEachReportsLanguage() throws Exception {
        add("en", "", "An ethnic clash was reported.");
        add("ru", "", "Новые столкновения в городе", "", "ru");
        add("fr", "", "Un affrontement ethnique", "", "fr");
        add("short", "", "ethnic clash", "", "und");
        assertThat(ids(Filter.and(List.of(word("ethnic"), word("clashes"))))).containsExactlyInAnyOrder("en", "short");
        assertThat(ids(word("столкновение"))).containsExactly("ru");
        assertThat(ids(word("affrontements"))).containsExactly("fr");
        assertThat(ids(Filter.or(List.of(word("clashing"), word("столкновений"), word("l'affrontement")))))
                .containsExactlyInAnyOrder("en", "short", "ru", "fr");
    }

    @Test
    void keepsWordsOfTwoLanguagesApartThatLookAlikeWithoutTheirEndings() throws Exception {
        add("fr", "", "la marche des femmes", "", "fr");
        add("en", "", "in march the women", "");
        assertThat(ids(word("marches"))).containsExactlyInAnyOrder("fr", "en");
        assertThat(ids(word("marching"))).containsExactly("en");
    }

    @Test
    void ranksWhatTheFirstWordsOfAReportWithoutATitleSayHigher() throws Exception {
        String filler = "and nothing more was said of that ".repeat(20);
        add("early", "", "A strike closed the harbour. " + filler);
        add("late", "", filler + " A strike closed the harbour.");
        add("titled", "Nothing more", "A strike closed the harbour. " + filler);
        add("titled late", "Nothing more", filler + " A strike closed the harbour.");
        List<Hit> hits = search(SearchQuery.of(word("strike"))).hits();
        assertThat(hits).extracting(Hit::id).containsExactly("early", "late", "titled", "titled late");
        assertThat(hits.get(0).score()).isGreaterThan(hits.get(1).score());
        assertThat(hits.get(2).score()).isEqualTo(hits.get(3).score());
    }

    @Test
    void findsWordsInQuotesAsTheyAreWritten() throws Exception {
        add("a", "", "ethnic clashes");
        add("b", "", "an ethnic clash");
        assertThat(ids(new Filter.Phrase(TextField.ANY, "ethnic clashes", 0))).containsExactly("a");
        assertThat(ids(new Filter.Phrase(TextField.ANY, "clash", 0))).containsExactly("b");
        assertThat(ids(new Filter.Wildcard(TextField.ANY, "clashe*"))).containsExactly("a");
        assertThat(ids(new Filter.Fuzzy(TextField.ANY, "clasher", 1))).containsExactly("a");
    }

    @Test
    void tellsTitleAndTextApart() throws Exception {
        add("title", "Clashes", "Calm again");
        add("text", "Calm", "A clash");
        add("both", "Clash", "Two clashes");
        assertThat(ids(new Filter.Word(TextField.TITLE, "clash"))).containsExactlyInAnyOrder("title", "both");
        assertThat(ids(new Filter.Word(TextField.TEXT, "clashes"))).containsExactlyInAnyOrder("text", "both");
        assertThat(ids(word("clash"))).hasSize(3);
    }

    @Test
    void passesOverWordsThatJoinOthersUnlessTheyAreAll() throws Exception {
        add("a", "", "clashes near Osh");
        add("b", "", "the rest");
        assertThat(ids(Filter.and(List.of(word("the"), word("clashes"), word("in"), word("osh")))))
                .containsExactly("a");
        assertThat(ids(Filter.or(List.of(word("the"), word("osh"))))).containsExactly("a");
        assertThat(ids(word("the"))).containsExactly("b");
        assertThat(ids(new Filter.Phrase(TextField.ANY, "the rest", 0))).containsExactly("b");
    }

    @Test
    void doesNotTakeAWordForOneThatJoinsOthersBecauseItIsOneInALanguageOfFew() throws Exception {
        add("a", "", "the war");
        add("b", "", "no war");
        add("c", "", "es war kalt", "", "de");
        assertThat(ids(word("war"))).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void readsAWordOfSeveralTokensAsAPhrase() throws Exception {
        add("a", "", "a statement by al-Qaeda");
        add("b", "", "qaeda and al, apart");
        assertThat(ids(word("al-Qaeda"))).containsExactly("a");
    }

    @Test
    void isNotHinderedByAWordThatIsNone() throws Exception {
        add("a", "", "the river");
        add("b", "", "the road");
        assertThat(ids(Filter.and(List.of(word("river"), word("--"))))).containsExactly("a");
        assertThat(ids(Filter.or(List.of(word("river"), word("--"))))).containsExactly("a");
        assertThat(ids(new Filter.Bool(List.of(word("river")), List.of(), List.of(word("--")))))
                .containsExactly("a");
    }

    @Test
    void findsPhrasesWithinTheirSlop() throws Exception {
        add("a", "", "ethnic violence");
        add("b", "", "violence that was ethnic");
        assertThat(ids(new Filter.Phrase(TextField.TEXT, "ethnic violence", 0))).containsExactly("a");
        assertThat(ids(new Filter.Phrase(TextField.TEXT, "ethnic violence", 4))).containsExactly("a", "b");
    }

    @Test
    void findsAllWordsThatAreNearHoweverMany() throws Exception {
        for (int i = 0; i < 300; i++) {
            add("r%03d".formatted(i), "", "word" + (char) ('a' + i % 26) + (char) ('a' + i / 26));
        }
        assertThat(search(SearchQuery.of(new Filter.Fuzzy(TextField.ANY, "wordzz", 2)))
                        .total())
                .isEqualTo(300);
    }

    @Test
    void refusesAPatternThatIsTooMuchAndSaysWhere() {
        Filter pattern = new Filter.Wildcard(TextField.TEXT, "*a" + "?".repeat(60) + "b*");
        assertThatThrownBy(() -> search(SearchQuery.of(pattern)))
                .isInstanceOf(QuerySyntaxException.class)
                .hasMessageContaining("too many * and ?");
        assertThatThrownBy(() -> search(SearchQuery.of(new Filter.Wildcard(TextField.TEXT, "a*".repeat(200)))))
                .isInstanceOf(QuerySyntaxException.class)
                .hasMessageContaining("200 characters");
    }

    @Test
    void takesThousandsOfWords() throws Exception {
        add("a", "", "needle");
        List<Filter> words = new java.util.ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            words.add(word("w" + i));
        }
        words.add(word("needle"));
        assertThat(ids(Filter.or(words))).containsExactly("a");
    }

    @Test
    void scoresWordsAloneAndBreaksTiesById() throws Exception {
        add("b", "", "river");
        add("a", "", "river");
        add("c", "", "river river river");
        assertThat(ids(word("river"))).containsExactly("c", "a", "b");
        SearchResult all = search(SearchQuery.of(new Filter.All()));
        assertThat(all.hits()).extracting(Hit::id).containsExactly("a", "b", "c");
        assertThat(all.hits()).allSatisfy(hit -> assertThat(hit.score()).isZero());
        assertThat(search(SearchQuery.of(new Filter.Value(ValueField.LANGUAGE, "en")))
                        .hits())
                .hasSize(3)
                .allSatisfy(hit -> assertThat(hit.score()).isZero());
    }

    @Test
    void ranksWordsThatStandTogetherBeforeWordsApart() throws Exception {
        String filler = "one two three four five six seven eight nine ten ";
        add("apart", "", "ethnic " + filler + "violence");
        add("near", "", "ethnic " + "one two three violence four five six seven eight nine ten");
        add("phrase", "", "one two three four five ethnic violence six seven eight nine ten");
        add("turned", "", "one two three four five six violence seven ethnic eight nine ten");
        SearchQuery query = SearchQuery.of(Filter.and(List.of(word("ethnic"), word("violence"))));
        assertThat(ids(query)).containsExactly("phrase", "near", "turned", "apart");
        assertThat(ids(query.withPage(1, 2))).containsExactly("near", "turned");
    }

    @Test
    void ranksByTheWordsOfTheBestHitsWhereThatIsAskedForAndFindsTheSame() throws Exception {
        for (int i = 0; i < 6; i++) {
            add("a" + i, "", "uprising uprising barricades in the square " + i);
        }
        for (int i = 0; i < 20; i++) {
            add("x" + i, "", "nothing of the kind " + i);
        }
        add("b-plain", "", "uprising weather tomorrow sunshine");
        add("c-alike", "", "uprising barricades tomorrow sunshine");
        SearchQuery query = SearchQuery.of(word("uprising"));
        assertThat(ids(query).subList(6, 8)).containsExactly("b-plain", "c-alike");
        SearchResult expanded = search(query.withExpansion(true));
        assertThat(expanded.total()).isEqualTo(8);
        assertThat(expanded.hits().subList(6, 8)).extracting(Hit::id).containsExactly("c-alike", "b-plain");
        assertThat(expanded.notes()).singleElement().asString().contains("barricad ");
        assertThat(search(query.withExpansion(true).withSort(Sort.NEWEST)).notes())
                .isEmpty();
        assertThat(search(SearchQuery.of(word("nowhere")).withExpansion(true)).notes())
                .isEmpty();
    }

    @Test
    void ranksTheSameWhetherFacetsAreCountedAlongOrNot() throws Exception {
        for (int i = 0; i < 40; i++) {
            String words =
                    "uprising square ".repeat(1 + i % 3) + (i % 4 == 0 ? "barricades " : "weather ").repeat(i % 5);
            add("r" + i, "", words + "x ".repeat(i), i % 7 == 0 ? "" : "20%02d-03".formatted(i));
        }
        SearchQuery words = SearchQuery.of(Filter.and(List.of(word("uprising"), word("square"))))
                .withPage(0, 40);
        for (SearchQuery query : List.of(
                words,
                words.withExpansion(true),
                words.withRecency(400),
                words.withExpansion(true).withRecency(400))) {
            List<String> alone = ids(query);
            assertThat(ids(query.withFacets(Dimension.PUBLISHED))).isEqualTo(alone);
            assertThat(ids(query.withCopies(Copies.FOLDED.withCounted(false)))).isEqualTo(alone);
        }
        assertThat(ids(words.withExpansion(true))).isNotEqualTo(ids(words));
        assertThat(ids(words.withRecency(400))).isNotEqualTo(ids(words));
    }

    @Test
    void ranksNewerReportsHigherWhereThatIsAskedForAndFindsTheSame() throws Exception {
        add("old", "", "ceasefire ceasefire talks", "2001-01-01");
        add("new", "", "ceasefire rumours talks", "2020-06-01");
        add("undated", "", "ceasefire ceasefire talks");
        add("other", "", "weather", "2020-12-31");
        SearchQuery query = SearchQuery.of(word("ceasefire"));
        assertThat(ids(query)).last().isEqualTo("new");
        SearchResult recent = search(query.withRecency(365));
        assertThat(recent.total()).isEqualTo(3);
        assertThat(recent.hits()).first().extracting(Hit::id).isEqualTo("new");
        assertThat(recent.hits()).extracting(Hit::id).containsSubsequence("old", "undated");
        assertThat(ids(query.withRecency(100_000))).last().isEqualTo("undated");
    }

    @Test
    void turnsPagesOfWordsTogetherAsOneBigPage() throws Exception {
        for (int i = 0; i < 450; i++) {
            add("r" + i, "", "river " + "bank ".repeat(i % 3) + "x ".repeat(i % 11) + "market", "");
        }
        SearchQuery query = SearchQuery.of(Filter.and(List.of(word("river"), word("market"))));
        List<Hit> whole = search(query.withPage(0, 450)).hits();
        for (int offset : List.of(0, 7, 195, 200, 440)) {
            assertThat(search(query.withPage(offset, 10)).hits()).isEqualTo(whole.subList(offset, offset + 10));
        }
    }

    @Test
    void sortsByDateWithTheUndatedLast() throws Exception {
        add("undated", "", "x");
        add("old", "", "x", "1969-12-31");
        add("epoch", "", "x", "1970-01-01");
        add("twin", "", "x", "1970-01-01");
        add("new", "", "x", "2022");
        SearchQuery all = SearchQuery.of(new Filter.All());
        assertThat(ids(all.withSort(Sort.NEWEST))).containsExactly("new", "epoch", "twin", "old", "undated");
        assertThat(ids(all.withSort(Sort.OLDEST))).containsExactly("old", "epoch", "twin", "new", "undated");
    }

    @Test
    void findsTheUndatedAndTellsThemFromTheYear1970() throws Exception {
        add("undated", "", "x");
        add("epoch", "", "x", "1970-01-01");
        assertThat(ids(new Filter.Missing(Dimension.PUBLISHED))).containsExactly("undated");
    }

    @Test
    void turnsPagesAsOneBigPage() throws Exception {
        for (int i = 0; i < 120; i++) {
            add("r" + i, "", "river ".repeat(1 + i % 7), i % 5 == 0 ? "" : "2010-01-" + (10 + i % 9));
        }
        for (Sort sort : Sort.values()) {
            SearchQuery query = SearchQuery.of(word("river")).withSort(sort);
            List<Hit> whole = search(query.withPage(0, 1000)).hits();
            for (int offset : List.of(0, 1, 57, 119, 120, Integer.MAX_VALUE)) {
                SearchResult page = search(query.withPage(offset, 7));
                assertThat(page.total()).isEqualTo(120);
                assertThat(page.hits())
                        .isEqualTo(whole.subList(Math.min(offset, 120), (int) Math.min(offset + 7L, 120)));
            }
        }
        assertThat(search(SearchQuery.of(word("river")).withPage(5, 0)).hits()).isEmpty();
    }

    @Test
    void turnsPagesBeyondWhatIsReadAtATime() throws Exception {
        int number = 25_000;
        for (int i = 0; i < number; i++) {
            store.put(new TaggedReport(
                    new Report(
                            "r%05d".formatted(i),
                            "",
                            "x",
                            Publication.UNKNOWN,
                            "en",
                            "text",
                            Optional.empty(),
                            Optional.empty(),
                            List.of("p"),
                            Map.of()),
                    Findings.NONE));
        }
        store.refresh();
        SearchQuery all = SearchQuery.of(new Filter.All());
        assertThat(ids(all.withPage(24_998, 10))).containsExactly("r24998", "r24999");
        assertThat(ids(all.withPage(20_000, 1))).containsExactly("r20000");
        assertThat(search(all.withPage(24_000, 900_000)).hits()).hasSize(1000);
        try (var walk = store.reports()) {
            assertThat(walk.count()).isEqualTo(number);
        }
    }

    @Test
    void takesAValueLongerThanATermMayBe() throws Exception {
        String id = "x".repeat(40_000);
        add(id, "", "river");
        assertThat(ids(new Filter.Value(ValueField.ID, id))).containsExactly(id);
    }
}
