package io.dateline.cli.render;

import io.dateline.model.Actor;
import io.dateline.model.Country;
import io.dateline.model.EventDate;
import io.dateline.model.Mention;
import io.dateline.model.Mention.Kind;
import io.dateline.model.Mention.Part;
import io.dateline.model.MentionedDate;
import io.dateline.model.Publication;
import io.dateline.model.Rejected;
import io.dateline.model.Report;
import io.dateline.model.TaggedReport;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Why a report is under its countries, actors and dates, for people. */
public final class FindingsText {
    private final Writer out;
    private final Paint paint;
    private final TaggedReport tagged;
    private final Sentences sentences;
    private final Map<Named, List<Mention>> byValue;

    private final NavigableMap<At, Mention> ends = new TreeMap<>();

    private record Named(Kind kind, String value) {}

    private record At(Part part, int offset) implements Comparable<At> {
        static At start(Mention mention) {
            return new At(mention.part(), mention.start());
        }

        static At end(Mention mention) {
            return new At(mention.part(), mention.end());
        }

        @Override
        public int compareTo(At other) {
            return part == other.part ? Integer.compare(offset, other.offset) : part.compareTo(other.part);
        }
    }

    public FindingsText(Writer out, Paint paint, TaggedReport tagged) {
        this.out = out;
        this.paint = paint;
        this.tagged = tagged;
        this.sentences = new Sentences(tagged.report());
        this.byValue = tagged.findings().mentions().stream()
                .filter(mention -> !mention.isEndOfRange())
                .collect(Collectors.groupingBy(mention -> new Named(mention.kind(), mention.value())));
        tagged.findings().mentions().stream()
                .filter(Mention::isEndOfRange)
                .forEach(end -> ends.put(At.start(end), end));
    }

    /** What {@code extract} prints: the values with their mentions. */
    public void counted() throws IOException {
        head();
        for (Country country : tagged.findings().countries()) {
            value(Kind.COUNTRY, country.code(), country(country));
        }
        for (Actor actor : tagged.findings().actors()) {
            value(Kind.ACTOR, actor.id(), actor(actor));
        }
        for (MentionedDate date : tagged.findings().dates()) {
            value(
                    Kind.DATE,
                    date.date().edtf(),
                    "date    " + paint.bold(date.date().edtf()));
        }
    }

    /** What {@code explain} prints: the readings that were not taken as well. */
    public void explained() throws IOException {
        counted();
        List<Rejected> rejected = tagged.findings().rejected();
        out.write("\n" + paint.bold(rejected.isEmpty() ? "nothing rejected" : "rejected") + "\n");
        for (Rejected reading : rejected) {
            mention(
                    reading.mention(),
                    "  "
                            + paint.bad(reading.mention().kind().id() + " "
                                    + Harmless.line(reading.mention().value())) + " "
                            + Harmless.line(reading.reason()));
        }
    }

    private void head() throws IOException {
        Report report = tagged.report();
        String title = report.title().isEmpty() ? "(no title)" : report.title();
        out.write(paint.bold(Harmless.line(title)) + paint.dim("  " + Harmless.line(report.id())) + "\n");
        out.write(published(report.published()) + paint.dim(" · " + Harmless.line(report.language())) + "\n");
    }

    /** The date of publication and what says so. */
    public static String published(Publication published) {
        if (published.date().isEmpty()) {
            return "date of publication unknown";
        }
        String evidence = published.evidence().isEmpty() ? "" : ": " + Harmless.line(published.evidence());
        return "published " + published.date().map(EventDate::edtf).orElse("") + " ("
                + published.basis().id() + evidence + ")";
    }

    private String country(Country country) {
        return "country " + paint.bold(country.code() + " " + country.name())
                + paint.dim("  weight " + Rounded.text(country.weight(), 2) + ", "
                        + Plural.of(country.mentions(), "mention"));
    }

    private String actor(Actor actor) {
        String of = actor.country().map(code -> " of " + code).orElse("");
        return "actor   " + paint.bold(Harmless.line(actor.name()))
                + paint.dim("  " + Harmless.line(actor.id()) + ", "
                        + actor.type().id() + of + roles(actor) + ", " + Plural.of(actor.mentions(), "mention"));
    }

    private static String roles(Actor actor) {
        return actor.roles().stream().map(role -> ", " + role.id()).collect(Collectors.joining());
    }

    private void value(Kind kind, String value, String heading) throws IOException {
        out.write("\n" + heading + "\n");
        for (Mention mention : byValue.getOrDefault(new Named(kind, value), List.of())) {
            mention(mention, "");
            for (Mention end : endsOf(mention)) {
                out.write("    " + end(end, value) + "\n");
            }
        }
    }

    /** The two dates of a range, which lie in its span. */
    private List<Mention> endsOf(Mention range) {
        return range.kind() != Kind.DATE
                ? List.of()
                : ends.subMap(At.start(range), At.end(range)).values().stream().toList();
    }

    private String end(Mention end, String range) {
        return paint.dim(span(end)) + " " + Harmless.line(end.value()) + ", an end of " + Harmless.line(range);
    }

    private static String span(Mention mention) {
        String part = mention.part() == Part.TITLE ? "title " : "";
        return part + mention.start() + "–" + mention.end() + " " + mention.rule();
    }

    private void mention(Mention mention, String more) throws IOException {
        Sentences.Sentence sentence = sentences.around(mention);
        String place = mention.place().map(found -> " " + found.name()).orElse("");
        String against = mention.against()
                .map(words -> " resolved against " + Harmless.line(words))
                .orElse("");
        out.write("  "
                + paint.dim(
                        span(mention) + Harmless.line(place) + " " + Rounded.text(mention.confidence(), 2) + against)
                + more + "\n");
        out.write("    " + Harmless.line(sentence.before()) + paint.match(Harmless.line(sentence.mention()))
                + Harmless.line(sentence.after()) + "\n");
    }
}
