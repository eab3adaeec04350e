package io.dateline.extract;

import io.dateline.extract.ActorEntry.Reference;
import io.dateline.extract.ActorEntry.Where;
import io.dateline.model.ActorType;
import io.dateline.reference.KnownActor;
import io.dateline.reference.KnownActors;
import io.dateline.reference.NameKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a dictionary says of actors, put together: the order of its lines makes no difference. Names are compared by their
 * {@link NameKey}. A name that neither the dictionary nor the library knows stands for an actor of its own.
 */
final class UserActors {
    static final UserActors NONE = new UserActors(List.of());

    /**
     * Who a name means, in some reports or in all.
     *
     * @param line where the dictionary says so
     */
    record Meaning(String id, Where where, int line) {}

    /** That a name does not mean an actor. */
    record Exclusion(String id, Where where, int line) {}

    /** A word that the dictionary gives an actor, and where. */
    record Said<T>(T what, int line) {}

    private final Map<String, ActorEntry.Defined> defined = new HashMap<>();
    private final Map<String, List<Meaning>> meanings = new HashMap<>();
    private final Map<String, List<Exclusion>> exclusions = new HashMap<>();
    private final Map<String, Reference> forbidden = new HashMap<>();
    private final Map<String, Said<String>> labels = new HashMap<>();
    private final Map<String, Said<ActorType>> types = new HashMap<>();
    private final SortedMap<String, Set<String>> lists = new TreeMap<>();
    private final Map<String, Meaning> own = new HashMap<>();
    private final Map<String, String> ownNames = new HashMap<>();
    private final ActorMerges merges = new ActorMerges();
    private final List<Reference> names = new ArrayList<>();
    private final Set<String> listNames = new TreeSet<>();
    private final boolean empty;
    private final boolean tagsNothing;

    private UserActors(List<ActorEntry> entries) {
        empty = entries.isEmpty();
        tagsNothing = entries.stream().allMatch(ActorEntry.Watched.class::isInstance);
        only(entries, ActorEntry.Defined.class).forEach(this::define);
        only(entries, ActorEntry.Forbidden.class).forEach(entry -> forbid(entry.actor()));
        only(entries, ActorEntry.Named.class).forEach(this::name);
        only(entries, ActorEntry.Apart.class).forEach(this::part);
        only(entries, ActorEntry.Merged.class)
                .forEach(entry -> merges.add(entry.actor(), id(entry.actor()), id(entry.into())));
        merges.requireNoCycle();
        only(entries, ActorEntry.Renamed.class)
                .forEach(entry -> say(labels, entry.actor(), entry.label(), entry.label()));
        only(entries, ActorEntry.Typed.class)
                .forEach(entry ->
                        say(types, entry.actor(), entry.type(), entry.type().id()));
        only(entries, ActorEntry.Watched.class).forEach(this::watch);
    }

    private void watch(ActorEntry.Watched entry) {
        boolean fresh = !lists.containsKey(NameKey.of(entry.list()));
        lists.computeIfAbsent(NameKey.of(entry.list()), key -> new TreeSet<>())
                .add(entry.actor().text());
        if (fresh) {
            listNames.add(entry.list());
        }
    }

    static UserActors of(List<ActorEntry> entries) {
        return entries.isEmpty() ? NONE : new UserActors(entries);
    }

    private static <T> List<T> only(List<ActorEntry> entries, Class<T> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private void define(ActorEntry.Defined entry) {
        ActorEntry.Defined before = defined.putIfAbsent(entry.actor().text(), entry);
        if (before != null) {
            throw entry.actor()
                    .wrong("no type behind this id, as line " + before.actor().line() + " gives it one");
        }
    }

    private void forbid(Reference name) {
        forbidden.putIfAbsent(NameKey.of(name.text()), name);
        names.add(name);
    }

    private void name(ActorEntry.Named entry) {
        String id = entry.actor().text();
        if (!defined.containsKey(id) && KnownActors.standard().byId(id).isEmpty()) {
            throw entry.actor().wrong("a type behind this id, as the library knows no such actor");
        }
        requireNotForbidden(entry.name());
        add(entry.name(), new Meaning(id, entry.where(), entry.actor().line()));
        names.add(entry.name());
    }

    private void requireNotForbidden(Reference name) {
        Reference no = forbidden.get(NameKey.of(name.text()));
        if (no != null) {
            throw name.wrong("another name, as line " + no.line() + " says that this one is no actor");
        }
    }

    private void add(Reference name, Meaning meaning) {
        List<Meaning> all = meanings.computeIfAbsent(NameKey.of(name.text()), key -> new ArrayList<>());
        Optional<Meaning> before = all.stream()
                .filter(other -> other.where().isEverywhere() && meaning.where().isEverywhere())
                .filter(other -> !other.id().equals(meaning.id()))
                .findFirst();
        if (before.isPresent()) {
            throw name.wrong("another name, as line " + before.get().line() + " says that this one is "
                    + before.get().id() + ", or 'where' before the '='");
        }
        all.add(meaning);
    }

    private void part(ActorEntry.Apart entry) {
        exclusions
                .computeIfAbsent(NameKey.of(entry.name().text()), key -> new ArrayList<>())
                .add(new Exclusion(
                        entry.actor().text(), entry.where(), entry.actor().line()));
    }

    /** The id that stands for an actor; a name that nobody knows is given one. */
    private String id(Reference actor) {
        return actor.isId() ? actor.text() : idOfName(actor);
    }

    private String idOfName(Reference name) {
        Set<String> said = meant(name.text());
        Set<String> ids = said.isEmpty() ? known(name.text()) : said;
        if (ids.size() > 1) {
            throw name.wrong("the id of one of those who are called so: " + String.join(", ", ids));
        }
        requireNotForbidden(name);
        String id =
                ids.isEmpty() ? ActorSlug.ofPerson(name.text()) : ids.iterator().next();
        ownNames.merge(id, name.text(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
        own.merge(
                NameKey.of(name.text()),
                new Meaning(id, Where.EVERYWHERE, name.line()),
                (one, other) -> one.line() <= other.line() ? one : other);
        return id;
    }

    /** Those whom the dictionary's own lines call so. */
    private Set<String> meant(String name) {
        return meanings.getOrDefault(NameKey.of(name), List.of()).stream()
                .map(Meaning::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> known(String name) {
        String key = NameKey.of(name);
        return Stream.concat(KnownActors.standard().persons(key).stream(), KnownActors.standard().bodies(key).stream())
                .map(KnownActor::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private <T> void say(Map<String, Said<T>> all, Reference actor, T what, String words) {
        String id = root(id(actor));
        Said<T> before = all.putIfAbsent(id, new Said<>(what, actor.line()));
        if (before != null && !before.what().equals(what)) {
            throw actor.wrong(
                    "another actor than " + id + ", of which line " + before.line() + " does not say '" + words + "'");
        }
    }

    boolean isEmpty() {
        return empty;
    }

    /** The id in which merges end. */
    String root(String id) {
        return merges.root(id);
    }

    /** The lines by which an id became another, in their order. */
    Stream<Integer> linesOfMerge(String id) {
        return merges.lines(id);
    }

    /** Who a name may mean, by the lines that name it; then those of the references in other lines. */
    List<Meaning> meanings(String key) {
        List<Meaning> named = meanings.getOrDefault(key, List.of());
        Meaning referred = own.get(key);
        return !named.isEmpty() || referred == null ? Collections.unmodifiableList(named) : List.of(referred);
    }

    List<Exclusion> exclusions(String key) {
        return exclusions.getOrDefault(key, List.of());
    }

    Optional<Integer> forbiddenBy(String key) {
        return Optional.ofNullable(forbidden.get(key)).map(Reference::line);
    }

    /** The names to be looked for in texts: those given to actors, and those forbidden. */
    List<Reference> names() {
        return names;
    }

    Stream<Where> conditions() {
        return Stream.concat(
                        meanings.values().stream().flatMap(List::stream).map(Meaning::where),
                        exclusions.values().stream().flatMap(List::stream).map(Exclusion::where))
                .filter(where -> !where.isEverywhere());
    }

    Optional<Said<String>> label(String id) {
        return Optional.ofNullable(labels.get(id));
    }

    Optional<Said<ActorType>> type(String id) {
        return Optional.ofNullable(types.get(id));
    }

    Optional<ActorEntry.Defined> definition(String id) {
        return Optional.ofNullable(defined.get(id));
    }

    /** What an actor is called by the library, else by the dictionary. */
    Optional<String> name(String id) {
        return KnownActors.standard()
                .byId(id)
                .map(KnownActor::name)
                .or(() -> definition(id).map(ActorEntry.Defined::name))
                .or(() -> Optional.ofNullable(ownNames.get(id)));
    }

    /** The ids of those whom the dictionary calls so, or the one that an id became. */
    List<String> ids(String nameOrId) {
        String key = NameKey.of(nameOrId);
        Stream<String> called = Stream.concat(
                meanings(key).stream().map(Meaning::id),
                labels.entrySet().stream()
                        .filter(label -> NameKey.of(label.getValue().what()).equals(key))
                        .map(Map.Entry::getKey));
        Stream<String> merged = root(nameOrId).equals(nameOrId) ? Stream.empty() : Stream.of(nameOrId);
        return Stream.concat(called, merged).map(this::root).distinct().sorted().toList();
    }

    /** The actors of a list as the dictionary writes them. */
    Optional<List<String>> watched(String list) {
        return Optional.ofNullable(lists.get(NameKey.of(list))).map(List::copyOf);
    }

    /** The names of the lists, in order. */
    List<String> lists() {
        return List.copyOf(listNames);
    }

    /** Whether it says nothing that makes a difference to reports. */
    boolean tagsNothing() {
        return tagsNothing;
    }
}
