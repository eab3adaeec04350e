package io.dateline.extract;

import io.dateline.extract.DatePhrase.Alternative;
import io.dateline.extract.Timeline.Resolution;
import io.dateline.extract.When.Between;
import io.dateline.extract.When.Fixed;
import io.dateline.model.Days;
import io.dateline.model.EventDate;
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
    /** What becomes of "2005 to 2010". */
    enum Ranges {
        /** One date, the interval. */
        WHOLE,
        /** Two dates, as corpora annotate it. */
        ENDS
    }

    /** Within so many words of its beginning a date opens a sentence. */
    private static final int OPENING = 3;

    private final Ranges ranges;

    DateTagger() {
        this(Ranges.WHOLE);
    }

    DateTagger(Ranges ranges) {
        this.ranges = ranges;
    }

    @Override
    public void tag(Reading reading, Report report, Candidates out) {
        DateText text = DateText.of(reading, report.language());
        Optional<Days> published =
                report.published().date().flatMap(EventDate::days).filter(days -> !days.isOpen());
        List<DatePhrase> phrases = DateRanges.join(text, RelativeYears.join(text, phrases(text), published));
        Timeline timeline = new Timeline(published, Narrative.is(phrases, published));
        for (DatePhrase phrase : phrases) {
            offer(text, phrase, timeline, out);
        }
    }

    private static List<DatePhrase> phrases(DateText text) {
        List<DateGrammar> grammars = List.of(
                new NumericPhrases(NumericOrder.isMonthFirst(text)),
                new DayPhrases(),
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
            Optional<DatePhrase> phrase = grammar.at(text, at);
            if (phrase.isPresent()) {
                return phrase;
            }
        }
        return Optional.empty();
    }

    private void offer(DateText text, DatePhrase phrase, Timeline timeline, Candidates out) {
        if (ranges == Ranges.ENDS && phrase.when() instanceof Between between) {
            offer(text, phrase.upTo(between.second() - 1).withWhen(between.from()), timeline, out);
            offer(text, phrase.startingAt(between.second()).withWhen(between.to()), timeline, out);
            return;
        }
        Tense tense = phrase.when() instanceof Fixed ? Tense.UNKNOWN : Tense.around(text, phrase.from(), phrase.to());
        int sentence = text.reading().sentence(phrase.from());
        Resolution resolution = timeline.resolve(phrase.when(), tense, sentence, opens(text.reading(), phrase.from()));
        resolution
                .date()
                .ifPresentOrElse(
                        date -> out.propose(candidate(phrase, hedged(phrase, date))),
                        () -> out.decline(candidate(phrase, EventDate.parse("XXXX")), resolution.reason()));
        phrase.instead().ifPresent(other -> decline(phrase, other, out));
    }

    private static boolean opens(Reading reading, int token) {
        return token < OPENING || reading.sentence(token - OPENING) != reading.sentence(token);
    }

    private static void decline(DatePhrase phrase, Alternative other, Candidates out) {
        if (other.when() instanceof Fixed(var date)) {
            out.decline(candidate(phrase, date), other.reason());
        }
    }

    private static EventDate hedged(DatePhrase phrase, EventDate date) {
        return phrase.hedged() && date.precision() != Precision.INTERVAL
                ? date.withQualifier(Qualifier.APPROXIMATE)
                : date;
    }

    private static Candidate candidate(DatePhrase phrase, EventDate date) {
        return Candidate.date(phrase.from(), phrase.to(), date.edtf(), phrase.rule(), phrase.score());
    }
}
