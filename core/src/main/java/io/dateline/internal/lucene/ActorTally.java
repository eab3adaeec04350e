package io.dateline.internal.lucene;

import io.dateline.model.Actor;
import io.dateline.model.ActorType;
import io.dateline.model.Days;
import io.dateline.model.EventDate;
import io.dateline.model.TaggedReport;
import io.dateline.search.ActorRow;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Gathers what reports say of some actors; the order of the reports makes no difference. */
final class ActorTally extends SimpleCollector {
    private static final Comparator<EventDate> BY_FIRST_DAY =
            Comparator.<EventDate>comparingInt(ActorTally::firstDay).thenComparing(EventDate::edtf);
    private static final Comparator<EventDate> BY_LAST_DAY =
            Comparator.<EventDate>comparingInt(ActorTally::lastDay).thenComparing(EventDate::edtf);

    private final IndexReader reader;
    private final Set<String> wanted;
    private final Map<String, OfActor> actors = new HashMap<>();
    private int base;

    ActorTally(IndexReader reader, Set<String> wanted) {
        this.reader = reader;
        this.wanted = wanted;
    }

    /** How often each of several things was met. */
    private static final class Votes<T> {
        private final Map<T, Integer> counts = new HashMap<>();

        void add(T what) {
            counts.merge(what, 1, Integer::sum);
        }

        T most(Comparator<T> ties) {
            return counts.entrySet().stream()
                    .max(Map.Entry.<T, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(ties.reversed())))
                    .map(Map.Entry::getKey)
                    .orElseThrow();
        }
    }

    private static final class OfActor {
        private final Votes<String> names = new Votes<>();
        private final Votes<ActorType> types = new Votes<>();
        private final Votes<String> countries = new Votes<>();
        private final Map<String, Integer> spellings = new TreeMap<>();
        private Optional<EventDate> first = Optional.empty();
        private Optional<EventDate> last = Optional.empty();
        private int reports;
        private long mentions;

        void add(Actor actor, Optional<EventDate> published) {
            names.add(actor.name());
            types.add(actor.type());
            countries.add(actor.country().orElse(""));
            actor.spellings().forEach(spelling -> spellings.merge(spelling, 1, Integer::sum));
            reports++;
            mentions += actor.mentions();
            first = Stream.concat(first.stream(), published.stream()).min(BY_FIRST_DAY);
            last = Stream.concat(last.stream(), published.stream()).max(BY_LAST_DAY);
        }

        ActorRow row(String id) {
            return new ActorRow(
                    id,
                    names.most(Comparator.naturalOrder()),
                    types.most(Comparator.naturalOrder()),
                    Optional.of(countries.most(Comparator.reverseOrder())).filter(code -> !code.isEmpty()),
                    reports,
                    mentions,
                    spellings.entrySet().stream()
                            .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                    .thenComparing(Map.Entry.comparingByKey()))
                            .map(entry -> new ActorRow.Spelling(entry.getKey(), entry.getValue()))
                            .toList(),
                    first,
                    last);
        }
    }

    private static int firstDay(EventDate date) {
        return date.days().map(Days::first).map(DayBox::day).orElse(0);
    }

    private static int lastDay(EventDate date) {
        return date.days().map(Days::last).map(DayBox::day).orElse(0);
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
        base = leaf.docBase;
    }

    @Override
    public void collect(int doc) throws IOException {
        TaggedReport head = ReportDocument.head(reader, base + doc);
        Optional<EventDate> published =
                head.report().published().date().filter(date -> date.days().isPresent());
        for (Actor actor : head.findings().actors()) {
            if (wanted.contains(Schema.bounded(actor.id()))) {
                actors.computeIfAbsent(actor.id(), id -> new OfActor()).add(actor, published);
            }
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    /** The actors that were met, in no order. */
    Stream<ActorRow> rows() {
        return actors.entrySet().stream().map(entry -> entry.getValue().row(entry.getKey()));
    }
}
