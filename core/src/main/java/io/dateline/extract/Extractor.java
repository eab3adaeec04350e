package io.dateline.extract;

import io.dateline.model.Country;
import io.dateline.model.DateOrder;
import io.dateline.model.EventDate;
import io.dateline.model.Findings;
import io.dateline.model.Mention;
import io.dateline.model.Mention.Kind;
import io.dateline.model.MentionedDate;
import io.dateline.model.Rejected;
import io.dateline.model.Report;
import io.dateline.model.TaggedReport;
import io.dateline.text.Reading;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds the countries, actors and dates that a report speaks of, and its date of publication where it came without one. The same
 * report gives the same findings everywhere. Safe for all threads.
 */
public final class Extractor {
    private final List<Tagger> taggers;

    private Extractor(List<Tagger> taggers) {
        this.taggers = taggers;
    }

    /** The extractor with the reference tables that come with the library; they are loaded once, when they are first needed. */
    public static Extractor standard() {
        return Standard.EXTRACTOR;
    }

    /**
     * The same for those who need some kinds of mentions only, at the cost of those. Words that another kind would have taken
     * ("Soviet Union" as an organisation) may then be read as one of these.
     */
    public static Extractor of(Set<Kind> kinds) {
        List<Tagger> taggers = new ArrayList<>();
        if (kinds.contains(Kind.COUNTRY)) {
            taggers.add(new CountryTagger());
        }
        if (kinds.contains(Kind.ACTOR)) {
            taggers.add(new ActorTagger());
        }
        if (kinds.contains(Kind.DATE)) {
            taggers.add(new DateTagger());
        }
        return new Extractor(List.copyOf(taggers));
    }

    /**
     * An extractor that reads 03/04/2021 so where the report itself doesn't settle it, as other reports of its source are known to
     * be written so.
     */
    public Extractor readingNumericDates(DateOrder order) {
        return new Extractor(taggers.stream()
                .map(tagger -> tagger instanceof DateTagger ? new DateTagger(Optional.of(order)) : tagger)
                .toList());
    }

    /** The report, dated if its text or its name dates it, with what was found in it. */
    public TaggedReport tag(Report report) {
        Report dated = report.withPublished(PublicationDates.of(report));
        return new TaggedReport(dated, find(dated));
    }

    /** What is found in a report; {@link #tag} without the report. */
    public Findings extract(Report report) {
        return tag(report).findings();
    }

    private Findings find(Report report) {
        Reading reading = Reading.of(report.title(), report.text());
        Candidates candidates = new Candidates();
        taggers.forEach(tagger -> tagger.tag(reading, report, candidates));
        Settlement settled = Settlement.of(candidates);
        List<Country> countries = CountryWeights.of(reading, settled.accepted());
        ActorResolver.Resolved resolved = ActorResolver.resolve(
                reading, settled.accepted(), countries.stream().findFirst().map(Country::code));
        return new Findings(
                countries,
                resolved.actors(),
                dates(resolved.accepted()),
                mentions(reading, resolved.accepted()),
                rejected(reading, settled));
    }

    private static List<MentionedDate> dates(List<Candidate> accepted) {
        Map<EventDate, Long> counts = accepted.stream()
                .filter(candidate -> candidate.kind() == Kind.DATE)
                .flatMap(Candidate::andBeside)
                .filter(candidate -> !candidate.isEndOfRange())
                .collect(Collectors.groupingBy(
                        date -> EventDate.parse(date.value()), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> new MentionedDate(entry.getKey(), Math.toIntExact(entry.getValue())))
                .toList();
    }

    private static List<Mention> mentions(Reading reading, List<Candidate> accepted) {
        return accepted.stream()
                .flatMap(Candidate::andBeside)
                .map(candidate -> candidate.mention(reading))
                .toList();
    }

    private static List<Rejected> rejected(Reading reading, Settlement settled) {
        return settled.declined().stream()
                .map(declined -> new Rejected(declined.candidate().mention(reading), declined.reason()))
                .toList();
    }

    /** Made when it is first asked for. */
    private static final class Standard {
        static final Extractor EXTRACTOR = Extractor.of(EnumSet.allOf(Kind.class));
    }
}
