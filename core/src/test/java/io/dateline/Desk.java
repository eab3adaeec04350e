package io.dateline;

import io.dateline.ingest.IngestOptions;
import io.dateline.ingest.Input;
import io.dateline.ingest.Item;
import io.dateline.ingest.Source;
import io.dateline.model.Actor;
import io.dateline.model.ActorType;
import io.dateline.model.Country;
import io.dateline.model.Findings;
import io.dateline.model.InputState;
import io.dateline.model.Publication;
import io.dateline.model.Report;
import io.dateline.model.TaggedReport;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Inputs in memory, and simple tools to take them in: a text "id=7 ..." brings its own id, "BROKEN" cannot be read, "ZIP a,b" holds
 * items; capitals of two letters are countries, and "@roza-otunbayeva" is an actor.
 */
final class Desk {
    private final Map<String, String> texts = new LinkedHashMap<>();
    final AtomicInteger extracted = new AtomicInteger();

    Desk put(String path, String text) {
        texts.put(path, text);
        return this;
    }

    Desk without(String path) {
        texts.remove(path);
        return this;
    }

    Source source() {
        List<Input> inputs = new ArrayList<>();
        texts.forEach((path, text) -> inputs.add(new Input.JsonInput(path, text)));
        return () -> new Walk(inputs.iterator());
    }

    private record Walk(Iterator<Input> inputs) implements Source.Inputs {
        @Override
        public boolean hasNext() {
            return inputs.hasNext();
        }

        @Override
        public Input next() {
            return inputs.next();
        }

        @Override
        public void close() {}
    }

    Toolkit toolkit() {
        return new Toolkit(
                (input, options, each) -> Desk.read(input, options).forEach(each),
                (report, order) -> new TaggedReport(report, extract(report)),
                name -> name.equals("Kyrgyzstan") ? Optional.of("KG") : Optional.empty(),
                name -> name.equals("Роза") ? List.of("roza-otunbayeva", "not-here") : List.of(),
                "test");
    }

    static List<Item> read(Input input, IngestOptions options) {
        String text = ((Input.JsonInput) input).line();
        if (text.startsWith("ZIP ")) {
            List<Item> items = new ArrayList<>();
            for (String name : text.substring(4).split(",")) {
                items.add(item(input.path() + "!/" + name, "text of " + name, options));
            }
            items.add(plain(input.path(), InputState.EXPANDED, text));
            return items;
        }
        return List.of(
                text.equals("BROKEN")
                        ? plain(input.path(), InputState.FAILED, text)
                        : item(input.path(), text, options));
    }

    private static Item plain(String path, InputState state, String text) {
        return new Item(path, state, "", text.length(), Optional.of(digest(text)), Optional.empty());
    }

    private static Item item(String path, String text, IngestOptions options) {
        String id = text.startsWith("id=")
                ? text.substring(3).split(" ")[0]
                : digest(text).substring(0, 16);
        Publication published = options.published()
                .map(date -> Publication.of(date, Publication.Basis.GIVEN, "option"))
                .orElse(Publication.UNKNOWN);
        Report report = new Report(
                id, "", text, published, "en", "text", options.source(), Optional.empty(), List.of(path), Map.of());
        return new Item(path, InputState.INDEXED, "", text.length(), Optional.of(digest(text)), Optional.of(report));
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private Findings extract(Report report) {
        extracted.incrementAndGet();
        if (report.text().contains("CRASH")) {
            throw new IllegalStateException("the extractor has a fault");
        }
        List<String> words = Arrays.asList(report.text().split(" "));
        List<Country> countries = words.stream()
                .filter(word -> word.matches("[A-Z]{2}"))
                .distinct()
                .map(code -> new Country(code, "Land of " + code, 1, 1))
                .toList();
        List<Actor> actors = words.stream()
                .filter(word -> word.startsWith("@"))
                .distinct()
                .map(Desk::actor)
                .toList();
        return new Findings(countries, actors, List.of(), List.of(), List.of());
    }

    private static Actor actor(String word) {
        String id = word.substring(1);
        String[] names = id.split("-");
        return new Actor(
                id,
                String.join(" ", names),
                ActorType.PERSON,
                Optional.empty(),
                1,
                List.of("President " + names[names.length - 1]));
    }
}
