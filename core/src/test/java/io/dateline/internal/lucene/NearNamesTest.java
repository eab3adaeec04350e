package io.dateline.internal.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.Actor;
import io.dateline.model.ActorType;
import io.dateline.model.Country;
import io.dateline.model.Findings;
import io.dateline.model.Mention;
import io.dateline.model.PlaceRef;
import io.dateline.model.TaggedReport;
import io.dateline.search.Filter;
import io.dateline.search.Filter.Step;
import io.dateline.search.Hit;
import io.dateline.search.SearchQuery;
import io.dateline.search.Snippet;
import io.dateline.search.TextField;
import io.dateline.search.ValueField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Words beside names, against looking at every report. */
class NearNamesTest extends WithStore {
    private static final List<String> WORDS = List.of("attack", "river", "market", "aid", "osh");

    /** A report of words, of which some are names of actors: "Q1" and the like. */
    private static TaggedReport report(String id, List<String> words) {
        StringBuilder text = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        TreeSet<String> actors = new TreeSet<>();
        for (String word : words) {
            if (word.startsWith("Q")) {
                mentions.add(mention(Mention.Kind.ACTOR, text.length(), "Ann Name", word));
                actors.add(word);
                text.append("Ann Name ");
            } else {
                text.append(word).append(' ');
            }
        }
        return tagged(id, text.toString(), mentions, actors);
    }

    private static Mention mention(Mention.Kind kind, int start, String text, String value) {
        return new Mention(
                Mention.Part.TEXT,
                start,
                start + text.length(),
                text,
                kind,
                value,
                "place",
                1,
                Optional.empty(),
                kind == Mention.Kind.COUNTRY ? Optional.of(new PlaceRef(1527534, "Osh", 40.5, 72.8)) : Optional.empty(),
                Optional.empty());
    }

    private static TaggedReport tagged(String id, String text, List<Mention> mentions, Iterable<String> actors) {
        List<Actor> all = new ArrayList<>();
        actors.forEach(each ->
                all.add(new Actor(each, "Ann Name", ActorType.PERSON, Optional.empty(), 1, List.of("Ann Name"))));
        List<Country> countries = List.of(new Country("KG", "Kyrgyzstan", 1, 1));
        return new TaggedReport(PlainReport.of(id, text), new Findings(countries, all, List.of(), mentions, List.of()));
    }

    private List<String> ids(Filter filter) throws Exception {
        store.refresh();
        return store.search(SearchQuery.of(filter).withPage(0, 1000), "", List.of()).hits().stream()
                .map(Hit::id)
                .sorted()
                .toList();
    }

    private static Filter near(int slop, Step... steps) {
        return new Filter.Near(TextField.ANY, List.of(steps), slop);
    }

    private static Step word(String text) {
        return new Step.Words(text);
    }

    private static Step actor(String id) {
        return new Step.Named(ValueField.ACTOR, id);
    }

    @Test
    void findsAWordBesideWhomTheReportNames() throws Exception {
        store.put(report("a", List.of("attack", "on", "Q1", "today")));
        store.put(report("b", List.of("attack", "on", "Q2", "today")));
        store.put(report("c", List.of("attack", "far", "far", "far", "far", "away", "from", "Q1")));
        assertThat(ids(near(1, word("attack"), actor("Q1")))).containsExactly("a");
        assertThat(ids(near(0, word("attack on"), actor("Q1")))).containsExactly("a");
        assertThat(ids(near(0, actor("Q1"), word("today")))).containsExactly("a");
        assertThat(ids(near(9, word("attack"), actor("Q1")))).containsExactly("a", "c");
        assertThat(ids(near(0, actor("Q2")))).containsExactly("b");
        assertThat(ids(near(9, word("attack"), actor("Q3")))).isEmpty();
    }

    @Test
    void findsAWordBesideAPlaceAndItsCountry() throws Exception {
        List<Mention> osh = List.of(mention(Mention.Kind.COUNTRY, 10, "Osh", "KG"));
        store.put(tagged("a", "Attack in Osh, they say", osh, List.of()));
        assertThat(ids(near(1, word("attack"), new Step.Named(ValueField.COUNTRY, "KG"))))
                .containsExactly("a");
        assertThat(ids(near(1, word("attack"), new Step.Named(ValueField.PLACE, "1527534"))))
                .containsExactly("a");
        assertThat(ids(near(0, word("attack"), new Step.Named(ValueField.PLACE, "1527534"))))
                .isEmpty();
    }

    @Test
    void showsTheWordsInTheSnippet() throws Exception {
        store.put(report("a", List.of("attack", "on", "Q1", "today")));
        store.refresh();
        assertThat(store.search(SearchQuery.of(near(5, word("attack"), actor("Q1"))), "", List.of())
                        .hits()
                        .getFirst()
                        .snippets())
                .containsExactly(
                        new Snippet("<em>attack</em> on <em>Ann Name</em> today", List.of(Snippet.WORD, "actor:Q1")));
    }

    @Test
    void doesNotTakeAMarkForAWord() throws Exception {
        store.put(report("a", List.of("the", "Q", "river")));
        assertThat(ids(new Filter.Wildcard(TextField.ANY, "*Q1"))).isEmpty();
        assertThat(ids(new Filter.Wildcard(TextField.ANY, "?actor*"))).isEmpty();
        assertThat(ids(new Filter.Fuzzy(TextField.ANY, "actorq", 2))).isEmpty();
        assertThat(ids(new Filter.Wildcard(TextField.ANY, "*iver"))).containsExactly("a");
    }

    @Test
    void findsWhatLookingAtEveryPairOfPlacesFinds() throws Exception {
        Random random = RandomReports.seeded();
        List<List<String>> reports = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            List<String> words = new ArrayList<>();
            for (int left = 1 + random.nextInt(25); left > 0; left--) {
                words.add(random.nextInt(6) == 0 ? "Q" + (1 + random.nextInt(3)) : pick(random));
            }
            reports.add(words);
            store.put(report(id(i), words));
        }
        for (int round = 0; round < 300; round++) {
            String word = pick(random);
            String actor = "Q" + (1 + random.nextInt(3));
            boolean wordFirst = random.nextBoolean();
            int slop = random.nextInt(12);
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < reports.size(); i++) {
                if (matches(places(reports.get(i)), word, actor, wordFirst, slop)) {
                    expected.add(id(i));
                }
            }
            Collections.sort(expected);
            Filter filter = wordFirst ? near(slop, word(word), actor(actor)) : near(slop, actor(actor), word(word));
            assertThat(ids(filter)).as(filter.written()).isEqualTo(expected);
        }
    }

    private static String pick(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static String id(int number) {
        return "r%03d".formatted(number);
    }

    /** A name is two words. */
    private static List<String> places(List<String> words) {
        return words.stream()
                .flatMap(word -> word.startsWith("Q") ? List.of(word, word).stream() : List.of(word).stream())
                .toList();
    }

    private static boolean matches(List<String> places, String word, String actor, boolean wordFirst, int slop) {
        for (int w = 0; w < places.size(); w++) {
            for (int a = 0; a < places.size(); a++) {
                int off = wordFirst ? a - 1 - w : w - 1 - a;
                if (places.get(w).equals(word) && places.get(a).equals(actor) && Math.abs(off) <= slop) {
                    return true;
                }
            }
        }
        return false;
    }
}
