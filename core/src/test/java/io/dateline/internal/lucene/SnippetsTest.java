package io.dateline.internal.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.Country;
import io.dateline.model.Days;
import io.dateline.model.Findings;
import io.dateline.model.Mention;
import io.dateline.model.PlaceRef;
import io.dateline.model.Report;
import io.dateline.model.TaggedReport;
import io.dateline.search.Dimension;
import io.dateline.search.Filter;
import io.dateline.search.SearchQuery;
import io.dateline.search.Snippet;
import io.dateline.search.TextField;
import io.dateline.search.ValueField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is shown of the texts of hits. */
class SnippetsTest extends WithStore {
    private static final String NEWS =
            "Nothing of note happened for many days. Kurmanbek Bakiyev left Bishkek on Wednesday. "
                    + "Kyrgyz officials killed time. Mr Bakiyev was seen in Osh, they said on 13 June.";

    private static final List<Mention> NAMED = List.of(
            actor("Kurmanbek Bakiyev", "Q484816"),
            actor("Mr Bakiyev", "Q484816"),
            country("Bishkek", 1528675, "place"),
            country("Osh", 1527534, "place"),
            country("Kyrgyz", 0, "demonym"),
            date("on Wednesday", "2010-04-07", "weekday"),
            date("13 June", "2010-06-13", "day"));

    private static Mention actor(String text, String id) {
        return mention(text, Mention.Kind.ACTOR, id, "name", Optional.empty());
    }

    private static Mention country(String text, long place, String rule) {
        return mention(
                text,
                Mention.Kind.COUNTRY,
                "KG",
                rule,
                place == 0 ? Optional.empty() : Optional.of(new PlaceRef(place, text, 1, 1)));
    }

    private static Mention date(String text, String edtf, String rule) {
        return mention(text, Mention.Kind.DATE, edtf, rule, Optional.empty());
    }

    /** Where the text first stands in the news. */
    private static Mention mention(
            String text, Mention.Kind kind, String value, String rule, Optional<PlaceRef> place) {
        return mention(NEWS.indexOf(text), text, kind, value, rule, place);
    }

    private static Mention mention(
            int start, String text, Mention.Kind kind, String value, String rule, Optional<PlaceRef> place) {
        return new Mention(
                Mention.Part.TEXT,
                start,
                start + text.length(),
                text,
                kind,
                value,
                rule,
                1,
                Optional.empty(),
                place,
                Optional.empty());
    }

    private void addNews() throws Exception {
        store.put(new TaggedReport(
                PlainReport.of("news", NEWS), new Findings(List.of(), List.of(), List.of(), NAMED, List.of())));
    }

    private void add(String text) throws Exception {
        store.put(new TaggedReport(PlainReport.of("a", text), Findings.NONE));
    }

    private List<Snippet> of(Filter filter) throws Exception {
        return of(SearchQuery.of(filter));
    }

    private List<Snippet> of(SearchQuery query) throws Exception {
        store.refresh();
        return store.search(query, "", List.of()).hits().getFirst().snippets();
    }

    private List<String> texts(Filter filter) throws Exception {
        return of(filter).stream().map(Snippet::text).toList();
    }

    private static Filter word(String text) {
        return new Filter.Word(TextField.ANY, text);
    }

    private static Filter value(ValueField field, String value) {
        return new Filter.Value(field, value);
    }

    private static Filter during(Dimension dimension, LocalDate first, LocalDate last) {
        return new Filter.During(dimension, new Days(first, last), first + "/" + last);
    }

    /** The news is found by a word that it has, whatever else is asked for. */
    private static Filter orNote(Filter filter) {
        return Filter.or(List.of(filter, word("note")));
    }

    private static Snippet snippet(String text, String... marks) {
        return new Snippet(text, Arrays.asList(marks));
    }

    @Test
    void markWhatMatched() throws Exception {
        add("Nothing here. Reports of ethnic violence reached the town. Nothing there either.");
        assertThat(texts(new Filter.Phrase(TextField.ANY, "ethnic violence", 0)))
                .singleElement()
                .asString()
                .contains("<em>ethnic violence</em> reached");
    }

    @Test
    void markTheFormsOfAWordAndThoseSideBySideAsOne() throws Exception {
        add("Ethnic clashes went on. A clash of words. Ethnically mixed towns clashed.");
        assertThat(of(Filter.and(List.of(word("ethnic"), word("clash")))))
                .startsWith(snippet("<em>Ethnic clashes</em> went on.", Snippet.WORD));
    }

    @Test
    void preferTheSentenceWithMostWordsOfTheQuery() throws Exception {
        String filler = "Nothing was said about the river there. ".repeat(5);
        add(filler + "Police closed the river bank to the market. " + filler);
        assertThat(texts(Filter.and(List.of(word("river"), word("market"), word("police")))))
                .contains("<em>Police</em> closed the <em>river</em> bank to the <em>market</em>.");
    }

    @Test
    void showTheBeginningOfATextThatMatchedWithoutWords() throws Exception {
        add("First comes this. " + "And then more words follow. ".repeat(50));
        assertThat(of(new Filter.All())).singleElement().satisfies(first -> {
            assertThat(first.text())
                    .startsWith("First comes this. And then")
                    .endsWith(" …")
                    .hasSizeBetween(100, 210);
            assertThat(first.marks()).isEmpty();
        });
    }

    @Test
    void areCutOutOfATextWithoutSentences() throws Exception {
        add("noise ".repeat(20_000) + "needle " + "noise ".repeat(20_000));
        assertThat(texts(word("needle")))
                .singleElement()
                .asString()
                .contains("<em>needle</em>")
                .hasSizeLessThan(400);
        add("x".repeat(300_000));
        assertThat(texts(new Filter.All())).singleElement().asString().hasSizeLessThan(400);
    }

    @Test
    void endWhereAParagraphDoes() throws Exception {
        add("A heading on the river\n\nThe text begins with\nthe river.\r\n \r\nRiver again");
        assertThat(texts(word("river")))
                .containsExactly(
                        "A heading on the <em>river</em>",
                        "The text begins with the <em>river</em>.",
                        "<em>River</em> again");
    }

    @Test
    void leaveATitleOutThatTheTextBeginsWith() throws Exception {
        Report plain = PlainReport.of("a", "River floods market\n\nThe river rose. Nobody drowned.");
        Report titled = new Report(
                plain.id(),
                "River floods market",
                plain.text(),
                plain.published(),
                plain.language(),
                plain.kind(),
                plain.source(),
                plain.url(),
                plain.paths(),
                plain.metadata());
        store.put(new TaggedReport(titled, Findings.NONE));
        assertThat(texts(word("river"))).containsExactly("The <em>river</em> rose.");
        assertThat(texts(word("market"))).containsExactly("River floods <em>market</em>");
        assertThat(texts(new Filter.All())).containsExactly("The river rose. Nobody drowned.");
        store.put(new TaggedReport(plain, Findings.NONE));
        assertThat(texts(word("river"))).containsExactly("<em>River</em> floods market", "The <em>river</em> rose.");
    }

    @Test
    void markTheMentionsOfAnActorThatIsAskedFor() throws Exception {
        addNews();
        assertThat(of(orNote(value(ValueField.ACTOR, "Q484816"))).subList(1, 3))
                .containsExactly(
                        snippet("<em>Kurmanbek Bakiyev</em> left Bishkek on Wednesday.", "actor:Q484816"),
                        snippet("<em>Mr Bakiyev</em> was seen in Osh, they said on 13 June.", "actor:Q484816"));
    }

    @Test
    void preferTheSentenceWithTheNameThatIsLeastOften() throws Exception {
        String often = "The Kyrgyz spoke to the Kyrgyz. ".repeat(6);
        String text = often + "Then Bakiyev came. " + often;
        List<Mention> named = new ArrayList<>();
        for (int at = text.indexOf("Kyrgyz"); at >= 0; at = text.indexOf("Kyrgyz", at + 1)) {
            named.add(mention(at, "Kyrgyz", Mention.Kind.COUNTRY, "KG", "demonym", Optional.empty()));
        }
        named.add(mention(text.indexOf("Bakiyev"), "Bakiyev", Mention.Kind.ACTOR, "Q1", "name", Optional.empty()));
        store.put(new TaggedReport(
                PlainReport.of("often", text),
                new Findings(List.of(new Country("KG", "Kyrgyzstan", 1, 1)), List.of(), List.of(), named, List.of())));
        Filter either = Filter.or(List.of(value(ValueField.COUNTRY, "KG"), value(ValueField.ACTOR, "Q1")));
        assertThat(of(either)).hasSize(3).contains(snippet("Then <em>Bakiyev</em> came.", "actor:Q1"));
    }

    @Test
    void markPlacesOfACountryAndThePlaceThatIsAskedFor() throws Exception {
        addNews();
        assertThat(of(orNote(value(ValueField.COUNTRY, "KG"))).subList(1, 3))
                .containsExactly(
                        snippet("Kurmanbek Bakiyev left <em>Bishkek</em> on Wednesday.", "country:KG"),
                        snippet("<em>Kyrgyz</em> officials killed time.", "country:KG"));
        assertThat(of(orNote(value(ValueField.PLACE, "1527534"))).getLast())
                .isEqualTo(snippet("Mr Bakiyev was seen in <em>Osh</em>, they said on 13 June.", "place:1527534"));
    }

    @Test
    void markDatesOfThePeriodThatIsAskedFor() throws Exception {
        addNews();
        Filter april = during(Dimension.DATE, LocalDate.of(2010, 4, 1), LocalDate.of(2010, 4, 30));
        assertThat(of(orNote(april)))
                .endsWith(snippet("Kurmanbek Bakiyev left Bishkek <em>on Wednesday</em>.", "date:2010-04-07"));
        Filter published = during(Dimension.PUBLISHED, LocalDate.of(2010, 4, 1), LocalDate.of(2010, 4, 30));
        assertThat(of(orNote(published))).hasSize(1);
    }

    @Test
    void markWhatIsFilteredByAndNotWhatIsKeptOut() {
        SearchQuery notes = SearchQuery.of(word("note"));
        Filter bakiyev = value(ValueField.ACTOR, "Q484816");
        Filter other = value(ValueField.ACTOR, "Q1");
        assertThat(Asked.of(notes.withFilter(Dimension.ACTOR, bakiyev)).name(NAMED.getFirst()))
                .contains("actor:Q484816");
        assertThat(Asked.of(notes.withFilter(Dimension.ACTOR, other)).name(NAMED.getFirst()))
                .isEmpty();
        assertThat(Asked.of(notes.withExcluded(bakiyev)).isEmpty()).isTrue();
        assertThat(Asked.of(SearchQuery.of(Filter.not(bakiyev))).isEmpty()).isTrue();
        assertThat(Asked.of(SearchQuery.of(value(ValueField.SOURCE, "Agency"))).isEmpty())
                .isTrue();
    }

    @Test
    void markAWordWithinAMentionWithIt() throws Exception {
        addNews();
        assertThat(of(Filter.or(List.of(word("bakiyev"), word("left"), value(ValueField.ACTOR, "Q484816"))))
                        .getFirst())
                .isEqualTo(snippet(
                        "<em>Kurmanbek Bakiyev</em> <em>left</em> Bishkek on Wednesday.",
                        "actor:Q484816",
                        Snippet.WORD));
    }
}
