package io.dateline.internal.lucene;

import io.dateline.model.Actor;
import io.dateline.model.ActorType;
import io.dateline.model.Country;
import io.dateline.model.EventDate;
import io.dateline.model.Findings;
import io.dateline.model.Mention;
import io.dateline.model.MentionedDate;
import io.dateline.model.PlaceRef;
import io.dateline.model.Publication;
import io.dateline.model.Rejected;
import io.dateline.model.Report;
import io.dateline.model.Role;
import io.dateline.model.TaggedReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Makes reports from few words and values, so that random queries match some of them. */
final class RandomReports {
    static final List<String> WORDS = List.of("osh", "violence", "summit", "river", "market", "police", "aid");
    static final List<String> COUNTRIES = List.of("KG", "UZ", "RU", "FR", "XK");
    static final List<String> ACTORS = List.of("Q1", "Q2", "osh-council", "jo-doe");
    static final List<String> ROLES = List.of("president:KG", "president:RU", "monarch:KG", "secretary-general");
    static final List<PlaceRef> PLACES = List.of(
            new PlaceRef(1527534, "Osh", 40.5, 72.8),
            new PlaceRef(2988507, "Paris", 48.9, 2.4),
            new PlaceRef(PlaceRef.OWN + 77, "Nookat", 40.3, -72.6));
    static final List<String> SOURCES = List.of("Agency", "Ледник", "press");
    static final List<String> LANGUAGES = List.of("en", "ru", "und");
    private static final List<EventDate> DATES = List.of(
                    "2010",
                    "2010-04",
                    "2010-04-07",
                    "2010-04-08",
                    "2010-06",
                    "2011",
                    "2011-01-01",
                    "2012-02-29",
                    "1995",
                    "201X",
                    "2010-04/2010-06",
                    "2010-04-06/2010-04-10",
                    "2010-12-20/2011-01-05",
                    "2005/2010",
                    "2010-23",
                    "2010-12-31/2011-12-30",
                    "XXXX-04-07",
                    "XXXX-04",
                    "2010/..",
                    "../2010")
            .stream()
            .flatMap(edtf -> EventDate.find(edtf).stream())
            .toList();

    private final Random random;

    RandomReports(Random random) {
        this.random = random;
    }

    /** A generator whose seed is printed, and taken from -Ddateline.seed where that is given. */
    static Random seeded() {
        String given = System.getProperty("dateline.seed", "");
        long seed = given.isBlank() ? System.nanoTime() : Long.parseLong(given);
        System.out.println("replay with -Ddateline.seed=" + seed);
        return new Random(seed);
    }

    TaggedReport next(String id) {
        Report report = new Report(
                id,
                random.nextInt(4) == 0 ? "" : words(2),
                words(6) + ".",
                random.nextInt(4) == 0
                        ? Publication.UNKNOWN
                        : Publication.of(pick(DATES), pick(List.of(Publication.Basis.values())), "the heading"),
                pick(LANGUAGES),
                pick(List.of("text", "page")),
                random.nextInt(3) == 0 ? Optional.empty() : Optional.of(pick(SOURCES)),
                random.nextBoolean() ? Optional.empty() : Optional.of("https://example.org/" + id),
                List.of("in/" + id + ".txt"),
                random.nextBoolean() ? Map.of() : Map.of("author", "A. Writer", "pages", "3"));
        return new TaggedReport(report, findings(report));
    }

    private Findings findings(Report report) {
        List<Country> countries = some(COUNTRIES).stream()
                .map(code -> new Country(code, "Land of " + code, 1 + random.nextInt(200), random.nextDouble()))
                .toList();
        List<Actor> actors = some(ACTORS).stream().map(this::actor).toList();
        List<MentionedDate> dates = some(DATES).stream()
                .map(date -> new MentionedDate(date, 1 + random.nextInt(3)))
                .toList();
        return new Findings(
                countries,
                actors,
                dates,
                list(() -> mention(report)),
                list(() -> new Rejected(mention(report), "not sure enough")));
    }

    private Actor actor(String id) {
        return new Actor(
                id,
                "Name of " + id,
                pick(List.of(ActorType.values())),
                random.nextBoolean() ? Optional.empty() : Optional.of("KG"),
                1 + random.nextInt(9),
                List.of("Ms. " + id, id),
                some(ROLES).stream().map(Role::of).toList());
    }

    private Mention mention(Report report) {
        int start = random.nextInt(report.text().length() - 1);
        int end = start + 1 + random.nextInt(report.text().length() - start);
        boolean own = end <= report.text().length();
        Mention.Kind kind = pick(List.of(Mention.Kind.values()));
        return new Mention(
                own ? Mention.Part.TEXT : Mention.Part.TITLE,
                start,
                end,
                own ? report.text().substring(start, end) : "elsewhere",
                kind,
                kind == Mention.Kind.DATE ? pick(DATES).edtf() : pick(COUNTRIES),
                pick(List.of("place", "capital", "metonym")),
                random.nextDouble(),
                random.nextBoolean() ? Optional.empty() : Optional.of(pick(List.of(ActorType.values()))),
                random.nextBoolean() ? Optional.empty() : Optional.of(pick(PLACES)),
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(pick(List.of("published 2010-06-12", "1940 in the text"))));
    }

    String words(int most) {
        List<String> words = new ArrayList<>();
        for (int left = 1 + random.nextInt(most); left > 0; left--) {
            words.add(pick(WORDS));
        }
        return String.join(" ", words);
    }

    EventDate date() {
        return pick(DATES);
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> List<T> list(Supplier<T> make) {
        return IntStream.range(0, random.nextInt(3)).mapToObj(i -> make.get()).toList();
    }

    /** None, or up to three different ones. */
    private <T> List<T> some(List<T> values) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> pick(values))
                .distinct()
                .toList();
    }
}
