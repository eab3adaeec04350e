package io.dateline.internal.lucene;

import io.dateline.model.Actor;
import io.dateline.model.ActorType;
import io.dateline.model.Country;
import io.dateline.model.EventDate;
import io.dateline.model.Findings;
import io.dateline.model.MentionedDate;
import io.dateline.model.Publication;
import io.dateline.model.Report;
import io.dateline.model.Role;
import io.dateline.model.TaggedReport;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The stored form of a report's head: all but title and text, which have fields of their own, and the spans ({@link SpanCodec}).
 * The schema's version covers it.
 */
final class ReportCodec {
    private ReportCodec() {}

    static byte[] write(Report report, Findings findings) throws IOException {
        CodecOutput out = new CodecOutput();
        out.string(report.id());
        publication(out, report.published());
        out.string(report.language());
        out.string(report.kind());
        out.optional(report.source(), CodecOutput::string);
        out.optional(report.url(), CodecOutput::string);
        out.list(report.paths(), CodecOutput::string);
        out.list(List.copyOf(report.metadata().entrySet()), ReportCodec::entry);
        out.list(findings.countries(), ReportCodec::country);
        out.list(findings.actors(), ReportCodec::actor);
        out.list(findings.dates(), ReportCodec::date);
        return out.bytes();
    }

    /** What a list of hits needs: the report with as much of its text as is given, and the findings without spans. */
    static TaggedReport read(CodecInput in, String title, String text) throws IOException {
        Report report = new Report(
                in.string(),
                title,
                text,
                publication(in),
                in.string(),
                in.string(),
                in.optional(CodecInput::string),
                in.optional(CodecInput::string),
                in.list(CodecInput::string),
                metadata(in));
        List<Country> countries = in.list(ReportCodec::country);
        List<Actor> actors = in.list(ReportCodec::actor);
        List<MentionedDate> dates = in.list(ReportCodec::date);
        return new TaggedReport(report, new Findings(countries, actors, dates, List.of(), List.of()));
    }

    private static void publication(CodecOutput out, Publication publication) throws IOException {
        out.optional(publication.date().map(EventDate::edtf), CodecOutput::string);
        out.string(publication.basis().name());
        out.string(publication.evidence());
    }

    private static Publication publication(CodecInput in) throws IOException {
        return new Publication(
                in.optional(CodecInput::string).map(EventDate::parse),
                Publication.Basis.valueOf(in.string()),
                in.string());
    }

    private static void entry(CodecOutput out, Map.Entry<String, String> entry) throws IOException {
        out.string(entry.getKey());
        out.string(entry.getValue());
    }

    private static Map<String, String> metadata(CodecInput in) throws IOException {
        Map<String, String> metadata = new TreeMap<>();
        for (int left = in.count(); left > 0; left--) {
            metadata.put(in.string(), in.string());
        }
        return metadata;
    }

    private static void country(CodecOutput out, Country country) throws IOException {
        out.string(country.code());
        out.string(country.name());
        out.number(country.mentions());
        out.real(country.weight());
    }

    private static Country country(CodecInput in) throws IOException {
        return new Country(in.string(), in.string(), in.count(), in.real());
    }

    private static void actor(CodecOutput out, Actor actor) throws IOException {
        out.string(actor.id());
        out.string(actor.name());
        out.string(actor.type().name());
        out.optional(actor.country(), CodecOutput::string);
        out.number(actor.mentions());
        out.list(actor.spellings(), CodecOutput::string);
        out.list(actor.roles().stream().map(Role::id).toList(), CodecOutput::string);
    }

    private static Actor actor(CodecInput in) throws IOException {
        return new Actor(
                in.string(),
                in.string(),
                ActorType.valueOf(in.string()),
                in.optional(CodecInput::string),
                in.count(),
                in.list(CodecInput::string),
                in.list(from -> Role.of(from.string())));
    }

    private static void date(CodecOutput out, MentionedDate date) throws IOException {
        out.string(date.date().edtf());
        out.number(date.mentions());
    }

    private static MentionedDate date(CodecInput in) throws IOException {
        return new MentionedDate(EventDate.parse(in.string()), in.count());
    }
}
