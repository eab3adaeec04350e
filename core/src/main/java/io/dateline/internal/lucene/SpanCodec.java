package io.dateline.internal.lucene;

import io.dateline.model.ActorType;
import io.dateline.model.Mention;
import io.dateline.model.Mention.Part;
import io.dateline.model.PlaceRef;
import io.dateline.model.Rejected;
import io.dateline.model.Report;
import java.io.IOException;
import java.util.List;

/** The stored form of a report's spans. The words of a span are not stored where the report itself has them. */
record SpanCodec(Report report) {
    /** The spans of a report. */
    record Spans(List<Mention> mentions, List<Rejected> rejected) {}

    byte[] write(List<Mention> mentions, List<Rejected> rejected) throws IOException {
        CodecOutput out = new CodecOutput();
        out.list(mentions, this::mention);
        out.list(rejected, this::rejected);
        return out.bytes();
    }

    Spans read(CodecInput in) throws IOException {
        return new Spans(in.list(this::mention), in.list(this::rejected));
    }

    private void mention(CodecOutput out, Mention mention) throws IOException {
        out.number(mention.part().ordinal());
        out.number(mention.start());
        out.number(mention.end() - mention.start());
        boolean derived = mention.text().equals(words(mention.part(), mention.start(), mention.end()));
        out.list(derived ? List.of() : List.of(mention.text()), CodecOutput::string);
        out.number(mention.kind().ordinal());
        out.string(mention.value());
        out.string(mention.rule());
        out.number(Math.round(mention.confidence() * 100));
        out.optional(mention.type(), (to, type) -> to.number(type.ordinal()));
        out.optional(mention.place(), SpanCodec::place);
        out.optional(mention.against(), CodecOutput::string);
    }

    private Mention mention(CodecInput in) throws IOException {
        Part part = Part.values()[in.count()];
        int start = in.count();
        int end = start + in.count();
        return new Mention(
                part,
                start,
                end,
                in.optional(CodecInput::string).orElseGet(() -> words(part, start, end)),
                Mention.Kind.values()[in.count()],
                in.string(),
                in.string(),
                in.count() / 100.0,
                in.optional(from -> ActorType.values()[from.count()]),
                in.optional(SpanCodec::place),
                in.optional(CodecInput::string));
    }

    private String words(Part part, int start, int end) {
        String all = part == Part.TITLE ? report.title() : report.text();
        return end <= all.length() ? all.substring(start, end) : "";
    }

    private static void place(CodecOutput out, PlaceRef place) throws IOException {
        out.number(place.geonames());
        out.string(place.name());
        out.real(place.lat());
        out.real(place.lon());
    }

    private static PlaceRef place(CodecInput in) throws IOException {
        return new PlaceRef(in.number(), in.string(), in.real(), in.real());
    }

    private void rejected(CodecOutput out, Rejected rejected) throws IOException {
        mention(out, rejected.mention());
        out.string(rejected.reason());
    }

    private Rejected rejected(CodecInput in) throws IOException {
        return new Rejected(mention(in), in.string());
    }
}
