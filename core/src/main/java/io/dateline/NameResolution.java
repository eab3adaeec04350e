package io.dateline;

import io.dateline.internal.lucene.Store;
import io.dateline.model.Role;
import io.dateline.reference.Countries;
import io.dateline.search.Dimension;
import io.dateline.search.Filter;
import io.dateline.search.SearchQuery;
import io.dateline.search.UnknownNameException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
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

    private final Store store;
    private final Toolkit toolkit;
    private final Set<String> notes = new LinkedHashSet<>();

    NameResolution(Store store, Toolkit toolkit) {
        this.store = store;
        this.toolkit = toolkit;
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
                    query.limit());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What the reader of the answer should know. */
    List<String> notes() {
        return List.copyOf(notes);
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
        return filter.mapLeaves(leaf -> leaf instanceof Filter.Value value ? resolve(value) : leaf);
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
        Set<String> ids = store.placesNamed(name);
        note("place", name, ids, store::placeLabel);
        return ids;
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
        Set<String> ids = new TreeSet<>(store.actorsNamed(name));
        for (String known : ids.isEmpty() ? toolkit.actors().apply(name) : List.<String>of()) {
            if (store.hasActor(known)) {
                ids.add(known);
            }
        }
        note("actor", name, ids, store::label);
        return ids;
    }

    /** How the archive calls an id. */
    @FunctionalInterface
    private interface Labels {
        Optional<String> of(String id) throws IOException;
    }

    private void note(String kind, String name, Set<String> ids, Labels labelled) throws IOException {
        if (ids.isEmpty()) {
            notes.add("no report names " + (kind.equals("actor") ? "an " : "a ") + kind + " '" + name + "'");
        } else if (ids.size() > 1) {
            List<String> labels = new ArrayList<>();
            for (String id : ids.stream().limit(SHOWN).toList()) {
                labels.add(labelled.of(id).orElse(id) + " (" + id + ")");
            }
            String more = ids.size() > SHOWN ? " and " + (ids.size() - SHOWN) + " more" : "";
            notes.add(kind + " '" + name + "' is taken for any of " + String.join(", ", labels) + more);
        }
    }

    private static Filter anyOf(Filter.Value value, Collection<String> values) {
        return values.isEmpty()
                ? value
                : Filter.or(values.stream()
                        .<Filter>map(each -> new Filter.Value(value.field(), each))
                        .toList());
    }
}
