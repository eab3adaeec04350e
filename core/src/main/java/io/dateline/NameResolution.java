package io.dateline;

import io.dateline.extract.Dictionary;
import io.dateline.internal.lucene.Store;
import io.dateline.model.Role;
import io.dateline.reference.Countries;
import io.dateline.reference.Places;
import io.dateline.search.Dimension;
import io.dateline.search.Filter;
import io.dateline.search.NameTaken;
import io.dateline.search.SearchQuery;
import io.dateline.search.UnknownNameException;
import io.dateline.search.ValueField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the ids of countries and actors, and values as the archive writes them, in the place of what the user wrote. */
final class NameResolution {
    private static final int SHOWN = 5;

    /** So many of those who bear a name are listed. */
    private static final int MOST_TAKEN = 100;

    /** The sign before the name of a list of the dictionary. */
    private static final String LIST = "@";

    private final Store store;
    private final Toolkit toolkit;
    private final Dictionary dictionary;
    private final Set<String> notes = new LinkedHashSet<>();
    private final Map<List<Object>, NameTaken> taken = new LinkedHashMap<>();

    NameResolution(Store store, Toolkit toolkit, Dictionary dictionary) {
        this.store = store;
        this.toolkit = toolkit;
        this.dictionary = dictionary;
    }

    SearchQuery resolve(SearchQuery query) throws IOException {
        try {
            Map<Dimension, List<Filter>> selected = new EnumMap<>(Dimension.class);
            query.selected().forEach((dimension, own) -> selected.put(dimension, resolve(own)));
            return new SearchQuery(
                    query.text(),
                    root(query.root()),
                    selected,
                    resolve(query.excluded()),
                    query.facets(),
                    query.facetSize(),
                    query.interval(),
                    query.sort(),
                    query.offset(),
                    query.limit(),
                    query.copies(),
                    query.ranking());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What the reader of the answer should know. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    /** Whom or what names were taken for. */
    List<NameTaken> taken() {
        return List.copyOf(taken.values());
    }

    /** A resolved query in the query language, filters included. */
    static String written(SearchQuery resolved) {
        Stream<Filter> selected = resolved.selected().values().stream()
                .filter(own -> !own.isEmpty())
                .map(Filter::or);
        Stream<Filter> excluded = resolved.excluded().stream().map(Filter::not);
        List<Filter> beside = Stream.concat(selected, excluded).toList();
        if (beside.isEmpty()) {
            return resolved.root().written();
        }
        List<Filter> all = new ArrayList<>(beside);
        if (!(resolved.root() instanceof Filter.All)) {
            all.addFirst(resolved.root());
        }
        return Filter.and(all).written();
    }

    private Filter root(Filter root) {
        Filter resolved = resolve(root);
        Filter read = RoleBesideCountry.read(resolved);
        if (!read.equals(resolved)) {
            notes.add(
                    "a role beside a country is taken for an office of that country; give '--role' beside the query for any");
        }
        return read;
    }

    private List<Filter> resolve(List<Filter> filters) {
        return filters.stream().map(this::resolve).toList();
    }

    private Filter resolve(Filter filter) {
        return filter.mapLeaves(leaf -> switch (leaf) {
            case Filter.Value value -> resolve(value);
            case Filter.Near near -> resolve(near);
            default -> leaf;
        });
    }

    /** One filter for each of those whom the names may mean. */
    private Filter resolve(Filter.Near near) {
        List<List<Filter.Step>> all = List.of(List.of());
        for (Filter.Step step : near.steps()) {
            List<Filter.Step> meant = meant(step);
            all = all.stream()
                    .flatMap(before -> meant.stream()
                            .map(next -> Stream.concat(before.stream(), Stream.of(next))
                                    .toList()))
                    .toList();
        }
        return Filter.or(all.stream()
                .<Filter>map(steps -> new Filter.Near(near.in(), steps, near.slop()))
                .toList());
    }

    private List<Filter.Step> meant(Filter.Step step) {
        if (!(step instanceof Filter.Step.Named(var field, var name))) {
            return List.of(step);
        }
        Filter ids = resolve(new Filter.Value(field, name));
        List<Filter.Step> meant = new ArrayList<>();
        ids.mapLeaves(id -> {
            if (id instanceof Filter.Value(var same, var value) && meant.size() < MOST_TAKEN) {
                meant.add(new Filter.Step.Named(same, value));
            }
            return id;
        });
        return meant;
    }

    private Filter resolve(Filter.Value value) {
        try {
            return switch (value.field()) {
                case COUNTRY, ABOUT -> new Filter.Value(value.field(), country(value.value()));
                case PLACE -> anyOf(value, places(value.value()));
                case ACTOR -> anyOf(value, actors(value.value()));
                case ROLE -> anyOf(value, roles(value.value()));
                case SOURCE, LANGUAGE, KIND -> anyOf(value, store.valuesLike(value.field(), value.value()));
                case PATH, ID -> value;
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> roles(String written) throws IOException {
        RoleName name = RoleName.parse(written);
        Optional<String> country = name.country().isEmpty()
                ? Optional.empty()
                : Optional.of(country(name.country().get()));
        return name.offices().stream()
                .map(office -> new Role(office.id(), country).id())
                .sorted()
                .toList();
    }

    private String country(String name) throws IOException {
        String code = toolkit.countries().apply(name).orElseGet(() -> code(name));
        List<String> all = Countries.allNamed(name);
        if (all.size() > 1 && all.contains(code)) {
            String others = all.stream()
                    .filter(other -> !other.equals(code))
                    .map(other -> other + " (" + Countries.nameOf(other) + ")")
                    .collect(Collectors.joining(" or "));
            notes.add(taken(name, code) + "; for the other, write the code " + others);
        }
        notePlaces(name, code);
        return code;
    }

    private static String taken(String name, String code) {
        return "country '" + name + "' is taken for " + code + " (" + Countries.nameOf(code) + ")";
    }

    /** A town elsewhere may have a country's name, as Peru in the United States. */
    private void notePlaces(String name, String code) throws IOException {
        for (String id : store.placesNamed(name)) {
            String label = store.placeLabel(id).orElse(id);
            if (!label.endsWith(", " + code)) {
                notes.add(taken(name, code) + "; for places such as " + label + ", write place:" + id);
                return;
            }
        }
    }

    private Collection<String> places(String name) throws IOException {
        if (store.hasPlace(name)) {
            return List.of(name);
        }
        Set<String> ids = placesNamed(name);
        note(ValueField.PLACE, name, ids, store::placeLabel);
        return ids;
    }

    /** By what the archive's reports write; what the library knows counts where that finds none. */
    private Set<String> placesNamed(String name) throws IOException {
        Set<String> ids = store.placesNamed(name);
        return ids.isEmpty() ? inArchive(Places.named(name), store::hasPlace) : ids;
    }

    private static String code(String name) {
        if (name.matches("[A-Za-z]{2}")) {
            return name.toUpperCase(Locale.ROOT);
        }
        throw new UnknownNameException(name, "there is no country '" + name + "': give a name or a code such as KG");
    }

    private Collection<String> actors(String name) throws IOException {
        if (store.hasActor(name)) {
            return List.of(name);
        }
        Set<String> ids = name.startsWith(LIST) ? watched(name.substring(LIST.length())) : actorsNamed(name);
        note(ValueField.ACTOR, name, ids, store::label);
        return ids;
    }

    /** The actors of a list of the dictionary that the archive has. */
    private Set<String> watched(String list) throws IOException {
        Set<String> ids = new TreeSet<>();
        for (String actor : dictionary.watched(list).orElseThrow(() -> noList(list))) {
            ids.addAll(store.hasActor(actor) ? Set.of(actor) : actorsNamed(actor));
        }
        return ids;
    }

    private UnknownNameException noList(String list) {
        String there = dictionary.lists().isEmpty()
                ? "add a line to the dictionary: watch " + list + " = NAME, NAME"
                : "the dictionary has "
                        + dictionary.lists().stream().map(each -> LIST + each).collect(Collectors.joining(", "));
        return new UnknownNameException(LIST + list, "there is no list '" + LIST + list + "': " + there);
    }

    /** By what the dictionary says and what the archive's reports write; what the library knows counts where that finds none. */
    private Set<String> actorsNamed(String name) throws IOException {
        Set<String> ids = new TreeSet<>(store.actorsNamed(name));
        ids.addAll(inArchive(dictionary.actors(name), store::hasActor));
        return ids.isEmpty() ? inArchive(toolkit.actors().apply(name), store::hasActor) : ids;
    }

    /** Whether the archive has an id. */
    @FunctionalInterface
    private interface There {
        boolean is(String id) throws IOException;
    }

    private static Set<String> inArchive(Collection<String> ids, There there) throws IOException {
        Set<String> some = new TreeSet<>();
        for (String id : ids) {
            if (there.is(id)) {
                some.add(id);
            }
        }
        return some;
    }

    /** How the archive calls an id. */
    @FunctionalInterface
    private interface Labels {
        Optional<String> of(String id) throws IOException;
    }

    private void note(ValueField field, String name, Set<String> ids, Labels labelled) throws IOException {
        List<NameTaken.Value> values = new ArrayList<>();
        for (String id : ids.stream().limit(MOST_TAKEN).toList()) {
            values.add(store.value(field, id, labelled.of(id).orElse(id)));
        }
        values.sort(Comparator.comparingInt(NameTaken.Value::reports).reversed().thenComparing(NameTaken.Value::id));
        taken.putIfAbsent(List.of(field, name), new NameTaken(field, name, values));
        if (ids.isEmpty()) {
            notes.add("no report names " + (field == ValueField.ACTOR ? "an " : "a ") + field.id() + " '" + name + "'");
        } else if (ids.size() > 1) {
            notes.add(anyOf(field, name, values, ids.size()));
        }
    }

    private static String anyOf(ValueField field, String name, List<NameTaken.Value> values, int all) {
        String labels = values.stream()
                .limit(SHOWN)
                .map(value -> value.label() + " (" + value.id() + ")")
                .collect(Collectors.joining(", "));
        String more = all > SHOWN ? " and " + (all - SHOWN) + " more" : "";
        return field.id() + " '" + name + "' is taken for any of " + labels + more + "; for one alone, write "
                + field.id() + ":" + values.getFirst().id();
    }

    private static Filter anyOf(Filter.Value value, Collection<String> values) {
        return values.isEmpty()
                ? value
                : Filter.or(values.stream()
                        .<Filter>map(each -> new Filter.Value(value.field(), each))
                        .toList());
    }
}
