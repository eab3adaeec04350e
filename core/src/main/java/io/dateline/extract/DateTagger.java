package io.dateline.extract;

import io.dateline.extract.DatePhrase.Alternative;
import io.dateline.extract.When.Between;
import io.dateline.extract.When.Fixed;
import io.dateline.model.DateOrder;
import io.dateline.model.Days;
import io.dateline.model.EventDate;
import io.dateline.model.Mention;
import io.dateline.model.Precision;
import io.dateline.model.Qualifier;
import io.dateline.model.Report;
import io.dateline.text.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds dates: what {@link DateGrammar}s recognise at a token, longest families first, joined to ranges and resolved in the order of
 * the text. One pass over the tokens; each grammar looks a bounded number of tokens ahead.
 */
final class DateTagger implements Tagger {
    /** Within so many words of its beginning a date opens a sentence. */
    private static final int OPENING = 3;

    private final Optional<DateOrder> ofSource;

    DateTagger() {
        this(Optional.empty());
    }

    /**
     * @param ofSource how other reports of the same source write numeric dates, where that is known
     */
    DateTagger(Optional<DateOrder> ofSource) {
        this.ofSource = ofSource;
    }

    @Override
    public void tag(Reading reading, Report report, Candidates out) {
        DateText text = DateText.of(reading, report.language());
        Optional<EventDate> published = report.published().date().filter(DateTagger::isBounded);
        Optional<Days> days = published.flatMap(EventDate::days);
        List<DatePhrase> phrases = DateRanges.join(text, RelativeYears.join(text, phrases(text, ofSource), days));
        Timeline timeline = new Timeline(published, Narrative.is(phrases, days));
        for (DatePhrase phrase : phrases) {
            offer(text, phrase, timeline, out);
        }
    }

    private static boolean isBounded(EventDate date) {
        return date.days().filter(days -> !days.isOpen()).isPresent();
    }

    /** The words of dates in a text, in order. */
    static List<DatePhrase> phrases(DateText text) {
        return phrases(text, Optional.empty());
    }

    private static List<DatePhrase> phrases(DateText text, Optional<DateOrder> ofSource) {
        List<DateGrammar> grammars = List.of(
                new NumericPhrases(NumericOrder.of(text, ofSource)),
                new DayPhrases(),
                new HolidayPhrases(),
                new MonthPhrases(),
                new PartPhrases(),
                new AgePhrases(),
                new YearPhrases(),
                new WeekdayPhrases(),
                new RelativePhrases());
        List<DatePhrase> phrases = new ArrayList<>();
        int at = 0;
        while (at < text.size()) {
            Optional<DatePhrase> phrase = text.mayBegin(at) ? first(grammars, text, at) : Optional.empty();
            phrase.map(found -> Hedge.of(text, found)).ifPresent(phrases::add);
            at = phrase.map(DatePhrase::to).orElse(at + 1);
        }
        return phrases;
    }

    private static Optional<DatePhrase> first(List<DateGrammar> grammars, DateText text, int at) {
        for (DateGrammar grammar : grammars) {
            Optional<DatePhrase> phrase = grammar.mayBegin(text, at) ? grammar.at(text, at) : Optional.empty();
            if (phrase.isPresent()) {
                return phrase;
            }
        }
        return Optional.empty();
    }

    private static void offer(DateText text, DatePhrase phrase, Timeline timeline, Candidates out) {
        Tense tense = phrase.when() instanceof Fixed ? Tense.UNKNOWN : Tense.around(text, phrase.from(), phrase.to());
        int sentence = text.reading().sentence(phrase.from());
        Resolution resolution = timeline.resolve(phrase.when(), tense, sentence, opens(text.reading(), phrase.from()));
        if (resolution.date().isPresent()) {
            out.propose(candidate(phrase, resolution).with(beside(phrase, resolution)));
        } else {
            out.decline(candidate(phrase, EventDate.parse("XXXX")), resolution.reason());
            ends(phrase, resolution, phrase.rule(), phrase.rule()).forEach(out::propose);
        }
        phrase.instead().ifPresent(other -> decline(phrase, other, out));
    }

    private static List<Candidate> beside(DatePhrase phrase, Resolution resolution) {
        return phrase.isOpen()
                ? phrase.instead().flatMap(other -> fixed(phrase, other)).stream()
                        .toList()
                : ends(phrase, resolution, Mention.RANGE_START, Mention.RANGE_END);
    }

    /** The two dates of a range by these rules; none of other phrases. */
    private static List<Candidate> ends(DatePhrase phrase, Resolution resolution, String first, String last) {
        if (!(phrase.when() instanceof Between between) || resolution.ends().isEmpty()) {
            return List.of();
        }
        DatePhrase start = phrase.upTo(between.second() - 1).byRule(first);
        DatePhrase end = phrase.startingAt(between.second()).byRule(last);
        return List.of(
                candidate(start, resolution.ends().getFirst()),
                candidate(end, resolution.ends().getLast()));
    }

    private static boolean opens(Reading reading, int token) {
        return token < OPENING || reading.sentence(token - OPENING) != reading.sentence(token);
    }

    private static void decline(DatePhrase phrase, Alternative other, Candidates out) {
        other.rejected()
                .ifPresent(reason -> fixed(phrase, other).ifPresent(candidate -> out.decline(candidate, reason)));
    }

    private static Optional<Candidate> fixed(DatePhrase phrase, Alternative other) {
        return other.when() instanceof Fixed(var date) ? Optional.of(candidate(phrase, date)) : Optional.empty();
    }

    private static EventDate hedged(DatePhrase phrase, EventDate date) {
        return phrase.hedged() && date.precision() != Precision.INTERVAL
                ? date.withQualifier(Qualifier.APPROXIMATE)
                : date;
    }

    private static Candidate candidate(DatePhrase phrase, Resolution resolution) {
        EventDate date = resolution.date().orElseThrow();
        return candidate(phrase, hedged(phrase, date)).resolvedAgainst(resolution.against());
    }

    private static Candidate candidate(DatePhrase phrase, EventDate date) {
        return Candidate.date(phrase.from(), phrase.to(), date.edtf(), phrase.rule(), phrase.score());
    }
}
