package io.dateline.internal.lucene;

import io.dateline.model.Actor;
import io.dateline.model.Country;
import io.dateline.model.Days;
import io.dateline.model.EventDate;
import io.dateline.model.Mention;
import io.dateline.model.MentionedDate;
import io.dateline.model.Report;
import io.dateline.model.Role;
import io.dateline.model.TaggedReport;
import io.dateline.search.Dimension;
import io.dateline.search.Filter;
import io.dateline.search.SearchQuery;
import io.dateline.search.TextField;
import io.dateline.search.ValueField;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Answers queries by looking at every report: slow, simple, and without an index. */
record Oracle(Collection<TaggedReport> reports) {

    List<TaggedReport> find(SearchQuery query) {
        return reports.stream().filter(report -> matches(query, report)).toList();
    }

    /** What a query finds without a dimension's own filters. */
    List<TaggedReport> base(SearchQuery query, Dimension dimension) {
        return find(query.withoutFilter(dimension));
    }

    private static boolean matches(SearchQuery query, TaggedReport tagged) {
        return matches(query.root(), tagged)
                && query.excluded().stream().noneMatch(filter -> matches(filter, tagged))
                && query.selected().values().stream()
                        .allMatch(own -> own.isEmpty() || own.stream().anyMatch(filter -> matches(filter, tagged)));
    }

    static boolean matches(Filter filter, TaggedReport tagged) {
        return switch (filter) {
            case Filter.All all -> true;
            case Filter.Word(var in, var text) -> words(in, tagged.report()).contains(text);
            case Filter.Value(var field, var value) -> values(field, tagged).contains(value);
            case Filter.During(var field, var period, var written) ->
                dates(field, tagged).stream()
                        .flatMap(date -> date.days().stream())
                        .anyMatch(days -> days.countsFor(period));
            case Filter.YearUnknown(var field, var edtf) ->
                dates(field, tagged).stream().anyMatch(date -> (date.edtf() + "-").startsWith(edtf + "-"));
            case Filter.Missing(var field) -> isMissing(field, tagged);
            case Filter.Bool(var must, var should, var mustNot) ->
                must.stream().allMatch(each -> matches(each, tagged))
                        && mustNot.stream().noneMatch(each -> matches(each, tagged))
                        && (!must.isEmpty()
                                || should.isEmpty()
                                || should.stream().anyMatch(each -> matches(each, tagged)));
            case Filter.Boost(var boosted, var factor) -> matches(boosted, tagged);
            case Filter.ValuePattern(var field, var pattern) -> throw new IllegalArgumentException(pattern);
            case Filter.Near near -> throw new IllegalArgumentException(near.toString());
            case Filter.Phrase phrase -> throw new IllegalArgumentException(phrase.text());
            case Filter.Wildcard wildcard -> throw new IllegalArgumentException(wildcard.pattern());
            case Filter.Fuzzy fuzzy -> throw new IllegalArgumentException(fuzzy.text());
        };
    }

    private static List<String> words(TextField in, Report report) {
        String text = switch (in) {
            case ANY -> report.title() + " " + report.text();
            case TITLE -> report.title();
            case TEXT -> report.text();
        };
        return Arrays.asList(text.replace(".", "").split(" "));
    }

    static List<String> values(ValueField field, TaggedReport tagged) {
        return switch (field) {
            case COUNTRY ->
                tagged.findings().countries().stream().map(Country::code).toList();
            case ABOUT -> about(tagged.findings().countries());
            case PLACE -> places(tagged.findings().mentions());
            case ACTOR -> tagged.findings().actors().stream().map(Actor::id).toList();
            case ROLE -> roles(tagged.findings().actors());
            case SOURCE -> tagged.report().source().stream().toList();
            case LANGUAGE -> List.of(tagged.report().language());
            case KIND -> List.of(tagged.report().kind());
            case PATH -> tagged.report().paths();
            case ID -> List.of(tagged.report().id());
        };
    }

    private static List<String> roles(List<Actor> actors) {
        List<String> ids = new ArrayList<>();
        for (Actor actor : actors) {
            for (Role role : actor.roles()) {
                ids.add(role.office());
                role.country().ifPresent(code -> ids.add(role.office() + ":" + code));
            }
        }
        return ids;
    }

    private static List<String> about(List<Country> countries) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < countries.size(); i++) {
            if (i == 0 || countries.get(i).weight() >= 0.2) {
                codes.add(countries.get(i).code());
            }
        }
        return codes;
    }

    private static List<String> places(List<Mention> mentions) {
        List<String> ids = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.kind() == Mention.Kind.COUNTRY && !mention.rule().equals("metonym")) {
                mention.place().ifPresent(place -> ids.add(Long.toString(place.geonames())));
            }
        }
        return ids;
    }

    static List<EventDate> dates(Dimension dimension, TaggedReport tagged) {
        return dimension == Dimension.DATE
                ? tagged.findings().dates().stream().map(MentionedDate::date).toList()
                : tagged.report().published().date().stream().toList();
    }

    static boolean isMissing(Dimension dimension, TaggedReport tagged) {
        return dimension.isDate()
                ? dates(dimension, tagged).isEmpty()
                : values(ValueField.valueOf(dimension.name()), tagged).isEmpty();
    }

    /** The filter that a facet's row stands for. */
    static Filter row(Dimension dimension, String id) {
        if (!dimension.isDate()) {
            return new Filter.Value(ValueField.valueOf(dimension.name()), id);
        }
        return id.startsWith("XXXX")
                ? new Filter.YearUnknown(dimension, id)
                : new Filter.During(dimension, days(id).orElseThrow(), id);
    }

    private static Optional<Days> days(String id) {
        if (id.endsWith("X")) {
            String decade = id.substring(0, 3);
            return Optional.of(new Days(LocalDate.parse(decade + "0-01-01"), LocalDate.parse(decade + "9-12-31")));
        }
        return Optional.of(
                switch (id.length()) {
                    case 4 -> new Days(LocalDate.parse(id + "-01-01"), LocalDate.parse(id + "-12-31"));
                    case 7 ->
                        new Days(
                                YearMonth.parse(id).atDay(1),
                                YearMonth.parse(id).atEndOfMonth());
                    default -> Days.of(LocalDate.parse(id));
                });
    }
}
