package io.dateline.benchmarks;

import io.dateline.model.Actor;
import io.dateline.model.ActorType;
import io.dateline.model.Country;
import io.dateline.model.EventDate;
import io.dateline.model.Findings;
import io.dateline.model.MentionedDate;
import io.dateline.model.Publication;
import io.dateline.model.Report;
import io.dateline.model.TaggedReport;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a made-up report says, gathered while it is made: so that it can be indexed without being read. */
final class Facts {
    private final Map<String, Integer> countries = new TreeMap<>();
    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, Integer> actors = new TreeMap<>();
    private final Map<EventDate, Integer> dates = new TreeMap<>();

    void add(Cast.Land country) {
        countries.merge(country.code(), 1, Integer::sum);
        names.put(country.code(), country.name());
    }

    /** Gives the actor back. */
    String add(String actor) {
        actors.merge(actor, 1, Integer::sum);
        return actor;
    }

    void add(EventDate date) {
        dates.merge(date, 1, Integer::sum);
    }

    /** A report of these facts. */
    TaggedReport tagged(GeneratedReport made) {
        Report report = new Report(
                made.id(),
                made.title(),
                made.text(),
                Publication.of(EventDate.parse(made.published()), Publication.Basis.GIVEN, "published"),
                made.language(),
                "record",
                Optional.of(made.source()),
                Optional.empty(),
                List.of(made.id()),
                Map.of());
        return new TaggedReport(report, findings());
    }

    private Findings findings() {
        double all = countries.values().stream().mapToInt(Integer::intValue).sum();
        return new Findings(
                countries.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .map(each -> new Country(
                                each.getKey(),
                                names.getOrDefault(each.getKey(), each.getKey()),
                                each.getValue(),
                                each.getValue() / all))
                        .toList(),
                actors.entrySet().stream()
                        .map(each -> actor(each.getKey(), each.getValue()))
                        .toList(),
                dates.entrySet().stream()
                        .map(each -> new MentionedDate(each.getKey(), each.getValue()))
                        .toList(),
                List.of(),
                List.of());
    }

    private static Actor actor(String name, int mentions) {
        String id = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        return new Actor(id, name, ActorType.PERSON, Optional.empty(), mentions, List.of(name));
    }
}
