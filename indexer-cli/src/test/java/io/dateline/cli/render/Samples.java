package io.dateline.cli.render;

import io.dateline.Family;
import io.dateline.model.Actor;
import io.dateline.model.ActorType;
import io.dateline.model.Country;
import io.dateline.model.EventDate;
import io.dateline.model.Findings;
import io.dateline.model.InputState;
import io.dateline.model.LedgerEntry;
import io.dateline.model.Mention;
import io.dateline.model.Mention.Kind;
import io.dateline.model.Mention.Part;
import io.dateline.model.MentionedDate;
import io.dateline.model.PlaceRef;
import io.dateline.model.Publication;
import io.dateline.model.Publication.Basis;
import io.dateline.model.Rejected;
import io.dateline.model.Report;
import io.dateline.model.TaggedReport;
import io.dateline.search.Dimension;
import io.dateline.search.Facet;
import io.dateline.search.FacetRow;
import io.dateline.search.Hit;
import io.dateline.search.SearchResult;
import io.dateline.search.Snippet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers made by hand. */
final class Samples {
    static final String TEXT = "Troops left Osh on Saturday. Jordan Smith stayed.";
    static final Country KYRGYZSTAN = new Country("KG", "Kyrgyzstan", 1, 0.61234);
    static final Actor SMITH =
            new Actor("jordan-smith", "Jordan Smith", ActorType.PERSON, Optional.empty(), 1, List.of("Jordan Smith"));
    static final MentionedDate SATURDAY = new MentionedDate(EventDate.parse("2010-06-12"), 1);

    private Samples() {}

    static TaggedReport report() {
        return new TaggedReport(of(TEXT), findings());
    }

    private static Report of(String text) {
        return new Report(
                "a1",
                "Osh quiet",
                text,
                Publication.of(EventDate.parse("2010-06-13"), Basis.FILE_NAME, "2010-06-13.txt"),
                "en",
                "text",
                Optional.of("Agency"),
                Optional.empty(),
                List.of("news/2010-06-13.txt"),
                Map.of("author", "A. Writer"));
    }

    private static Findings findings() {
        Optional<PlaceRef> osh = Optional.of(new PlaceRef(1527534, "Osh", 40.53, 72.8));
        Mention title = new Mention(
                Part.TITLE, 0, 3, "Osh", Kind.COUNTRY, "KG", "place", 0.9, Optional.empty(), osh, Optional.empty());
        Mention place = mention(12, 15, Kind.COUNTRY, "KG", "place", 0.9, Optional.empty(), osh);
        Mention day = mention(19, 27, Kind.DATE, "2010-06-12", "weekday", 0.85, Optional.empty(), Optional.empty());
        Mention person = mention(
                29,
                41,
                Kind.ACTOR,
                "jordan-smith",
                "person-name",
                0.7,
                Optional.of(ActorType.PERSON),
                Optional.empty());
        Mention jordan = mention(29, 35, Kind.COUNTRY, "JO", "country-name", 0.6, Optional.empty(), Optional.empty());
        return new Findings(
                List.of(KYRGYZSTAN),
                List.of(SMITH),
                List.of(SATURDAY),
                List.of(title, place, day, person),
                List.of(new Rejected(jordan, "read as actor jordan-smith (person-name)")));
    }

    private static Mention mention(
            int start,
            int end,
            Kind kind,
            String value,
            String rule,
            double confidence,
            Optional<ActorType> type,
            Optional<PlaceRef> place) {
        return new Mention(
                Part.TEXT,
                start,
                end,
                TEXT.substring(start, end),
                kind,
                value,
                rule,
                confidence,
                type,
                place,
                against(kind));
    }

    /** A report of which all that is found is a range of days. */
    static TaggedReport range() {
        Report report = of("It lasted from 10 to 14 June.");
        EventDate days = EventDate.parse("2010-06-10/2010-06-14");
        List<Mention> mentions = List.of(
                day(report, 15, 28, days.edtf(), "range"),
                day(report, 15, 17, "2010-06-10", Mention.RANGE_START),
                day(report, 21, 28, "2010-06-14", Mention.RANGE_END));
        return new TaggedReport(
                report, new Findings(List.of(), List.of(), List.of(new MentionedDate(days, 1)), mentions, List.of()));
    }

    private static Mention day(Report report, int start, int end, String edtf, String rule) {
        return new Mention(
                Part.TEXT,
                start,
                end,
                report.text().substring(start, end),
                Kind.DATE,
                edtf,
                rule,
                0.9,
                Optional.empty(),
                Optional.empty(),
                against(Kind.DATE));
    }

    private static Optional<String> against(Kind kind) {
        return kind == Kind.DATE ? Optional.of("published 2010-06-13") : Optional.empty();
    }

    /** A report found in a mail, with a picture in it that can't be read. */
    static Family family() {
        return new Family(
                List.of(relative("a.eml", InputState.INDEXED, Optional.of("m1"))),
                List.of(relative("a.eml!/b.docx!/c.png", InputState.UNSUPPORTED, Optional.empty())));
    }

    private static LedgerEntry relative(String path, InputState state, Optional<String> id) {
        return new LedgerEntry(path, state, "", id, 1, Optional.empty());
    }

    static Hit hit() {
        return new Hit(
                "a1",
                "Osh quiet",
                Optional.of(EventDate.parse("2010-06-13")),
                List.of("news/2010-06-13.txt"),
                Optional.of("Agency"),
                "en",
                "text",
                7.123456,
                List.of(new Snippet(
                        "Troops left <em>Osh</em> on <em>Saturday</em>.", List.of("word", "date:2010-06-12"))),
                List.of(KYRGYZSTAN),
                List.of(SMITH),
                List.of(SATURDAY),
                2);
    }

    static Hit bareHit() {
        return new Hit(
                "b2",
                "",
                Optional.empty(),
                List.of("=cmd.txt"),
                Optional.empty(),
                "und",
                "text",
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0);
    }

    static SearchResult result() {
        return result(List.of(hit(), bareHit()), List.of(countries(), dates()));
    }

    static SearchResult result(List<Hit> hits, List<Facet> facets) {
        return new SearchResult("osh", "osh", 12, 1.9456, 0, 2, hits, facets, List.of());
    }

    static Facet countries() {
        return new Facet(
                Dimension.COUNTRY,
                6,
                1,
                0,
                List.of(
                        new FacetRow("KG", "Kyrgyzstan", 8, true, 0),
                        new FacetRow("RU", "Russia", 4, false, 0),
                        new FacetRow("UZ", "Uzbekistan", 0, false, 0)));
    }

    static Facet dates() {
        return new Facet(Dimension.DATE, 1, 3, 2, List.of(new FacetRow("2010", "2010", 7, true, 1)));
    }
}
