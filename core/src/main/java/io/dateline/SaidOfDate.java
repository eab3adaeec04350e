package io.dateline;

import io.dateline.model.EventDate;
import io.dateline.model.Report;
import io.dateline.search.Timeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What reports say of one date: sentences that are nearly the same are one. A sentence is compared with those alone that share a mark with it
 * ({@link SentenceMarks}), so that the work grows with the number of sentences, not with its square.
 */
final class SaidOfDate {
    /** How many reports of an entry are listed. */
    private static final int LISTED = 20;

    /** More different sentences of one date are not kept. */
    private static final int MOST = 10_000;

    /** The earliest publication first, the undated last. */
    private static final Comparator<Timeline.Source> BY_PUBLICATION = Comparator.comparing(
                    (Timeline.Source source) -> source.published().isEmpty())
            .thenComparing((one, other) -> one.published().isEmpty()
                    ? 0
                    : one.published().get().compareTo(other.published().orElseThrow()))
            .thenComparing(Timeline.Source::id);

    private final List<Group> groups = new ArrayList<>();
    private final Map<Long, Group> byMark = new HashMap<>();

    /** Sentences that are nearly the same, by their reports. */
    private static final class Group {
        private final SentenceMarks marks;
        private final TreeMap<Timeline.Source, String> first = new TreeMap<>(BY_PUBLICATION);
        private final Set<String> reports = new LinkedHashSet<>();

        Group(SentenceMarks marks) {
            this.marks = marks;
        }

        void add(String sentence, Timeline.Source source) {
            if (reports.add(source.id())) {
                first.put(source, sentence);
            }
            if (first.size() > LISTED) {
                first.pollLastEntry();
            }
        }

        Timeline.Entry entry(EventDate date) {
            return new Timeline.Entry(date, first.firstEntry().getValue(), reports.size(), List.copyOf(first.keySet()));
        }
    }

    /** The number of different sentences. */
    int size() {
        return groups.size();
    }

    /** Whether it is a new sentence. */
    boolean add(String sentence, Report report) {
        SentenceMarks marks = SentenceMarks.of(sentence);
        Group like = like(marks);
        if (like != null) {
            like.add(sentence, source(report));
            return false;
        }
        if (groups.size() >= MOST) {
            return false;
        }
        Group group = new Group(marks);
        group.add(sentence, source(report));
        groups.add(group);
        marks.keys().forEach(key -> byMark.putIfAbsent(key, group));
        return true;
    }

    private @org.jspecify.annotations.Nullable Group like(SentenceMarks marks) {
        for (long key : marks.keys()) {
            Group group = byMark.get(key);
            if (group != null && group.marks.isLike(marks)) {
                return group;
            }
        }
        return null;
    }

    private static Timeline.Source source(Report report) {
        return new Timeline.Source(
                report.id(),
                report.title(),
                report.published().date(),
                report.source(),
                report.paths().getFirst(),
                report.url());
    }

    /** What most reports say first, then by the first of the reports. */
    List<Timeline.Entry> entries(EventDate date) {
        return groups.stream()
                .map(group -> group.entry(date))
                .sorted(Comparator.comparingInt(Timeline.Entry::total)
                        .reversed()
                        .thenComparing(entry -> entry.reports().getFirst(), BY_PUBLICATION)
                        .thenComparing(Timeline.Entry::sentence))
                .toList();
    }
}
