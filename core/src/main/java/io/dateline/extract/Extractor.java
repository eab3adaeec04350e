package io.dateline.extract;

import io.dateline.model.Country;
import io.dateline.model.DateOrder;
import io.dateline.model.Days;
import io.dateline.model.EventDate;
import io.dateline.model.Findings;
import io.dateline.model.Mention;
import io.dateline.model.Mention.Kind;
import io.dateline.model.MentionedDate;
import io.dateline.model.Publication;
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
    private final List<Tagger> names;
    private final List<Tagger> dates;
    private final Dictionary dictionary;

    private Extractor(List<Tagger> names, List<Tagger> dates, Dictionary dictionary) {
        this.names = names;
        this.dates = dates;
        this.dictionary = dictionary;
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
        List<Tagger> names = new ArrayList<>();
        if (kinds.contains(Kind.COUNTRY)) {
            names.add(new CountryTagger());
        }
        if (kinds.contains(Kind.ACTOR)) {
            names.add(new ActorTagger());
        }
        List<Tagger> dates = kinds.contains(Kind.DATE) ? List.of(new DateTagger()) : List.of();
        return new Extractor(List.copyOf(names), dates, Dictionary.NONE);
    }

    /** An extractor that lets a dictionary have the last word on countries, places and actors, where it looks for them at all. */
    public Extractor with(Dictionary ofUser) {
        List<Tagger> told = names.stream()
                .map(tagger -> tagger instanceof CountryTagger ? new CountryTagger(ofUser) : tagger)
                .toList();
        return new Extractor(told, dates, ofUser);
    }

    /**
     * An extractor that reads 03/04/2021 so where the report itself doesn't settle it, as other reports of its source are known to
     * be written so.
     */
    public Extractor readingNumericDates(DateOrder order) {
        List<Tagger> ordered = dates.isEmpty() ? dates : List.of(new DateTagger(Optional.of(order)));
        return new Extractor(names, ordered, dictionary);
    }

    /**
     * The report, dated if its text or its name dates it or whom it names lets its date be inferred, with what was found in it.
     */
    public TaggedReport tag(Report report) {
        Report dated = report.withPublished(PublicationDates.of(report));
        Reading reading = Reading.of(dated.title(), dated.text());
        Named named = named(reading, dated);
        Found found = find(reading, dated, named);
        return dated.published().date().isPresent()
                ? found.tagged()
                : inferred(reading, found)
                        .map(date -> find(reading, dated.withPublished(date), named))
                        .orElse(found)
                        .tagged();
    }

    /** The readings of names, and what the dictionary says of the report's actors. */
    private record Named(Candidates candidates, UserActorsInReport said) {}

    private Named named(Reading reading, Report report) {
        Candidates found = new Candidates();
        names.forEach(tagger -> tagger.tag(reading, report, found));
        Candidates countries = looksFor(CountryTagger.class) ? DictionaryLayer.over(found, dictionary, reading) : found;
        UserActorsInReport said = dictionary.actorsIn(reading, countries);
        return new Named(looksFor(ActorTagger.class) ? said.over(countries) : countries, said);
    }

    private boolean looksFor(Class<? extends Tagger> kind) {
        return names.stream().anyMatch(kind::isInstance);
    }

    /** What is found in a report; {@link #tag} without the report. */
    public Findings extract(Report report) {
        return tag(report).findings();
    }

    /** What was found, and the readings behind it. */
    private record Found(TaggedReport tagged, List<Candidate> accepted) {}

    private static Optional<Publication> inferred(Reading reading, Found found) {
        DateText text = DateText.of(reading, found.tagged().report().language());
        return InferredPublication.of(text, found.accepted());
    }

    private Found find(Reading reading, Report report, Named named) {
        Candidates candidates = new Candidates(named.candidates());
        dates.forEach(tagger -> tagger.tag(reading, report, candidates));
        Settlement settled = Settlement.of(candidates);
        Optional<Days> published = report.published().date().flatMap(EventDate::days);
        Bearings bearings = Bearings.of(reading, settled, published, looksFor(CountryTagger.class));
        NamedInPassing passing = NamedInPassing.of(reading, bearings.resolved());
        UserActorsVerdict.Decided decided = UserActorsVerdict.over(reading, named.said(), passing.resolved());
        ActorResolver.Resolved resolved = decided.resolved();
        List<Country> countries =
                bearings.countries().stream().map(dictionary::renamed).toList();
        Findings findings = new Findings(
                countries,
                Roles.added(resolved.actors(), report.published()),
                dates(resolved.accepted()),
                mentions(reading, resolved.accepted()),
                rejected(reading, settled.declining(passing.declined()).declining(decided.declined())));
        return new Found(new TaggedReport(report, findings), resolved.accepted());
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
