package io.dateline.training;

import io.dateline.model.ActorType;
import io.dateline.names.NameKind;
import io.dateline.names.NameSpan;
import io.dateline.reference.CountryName;
import io.dateline.reference.CountryNames;
import io.dateline.reference.KnownActors;
import io.dateline.text.Reading;
import io.dateline.text.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Brings the names that different people marked under one convention, that of newspaper annotation: no article, no title, no
 * possessive, no relative clause; peoples are of the other kind, countries are places.
 */
final class Convention {
    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "this", "that", "these", "its", "his", "her", "their", "our", "my", "all", "some",
            "both");
    private static final Set<String> TITLES =
            Set.of(("mr mrs ms miss dr prof professor sir dame lord lady baroness rev hon sheikh imam ayatollah mullah "
                            + "pope general gen lt lieutenant col colonel maj major capt captain sgt sergeant adm admiral marshal commander sen senator rep "
                            + "representative congressman congresswoman gov governor justice judge president premier chancellor minister secretary ambassador "
                            + "envoy chairman chairwoman chair chief commissioner mayor speaker deputy director leader head spokesman spokeswoman spokesperson "
                            + "attorney candidate king queen prince princess sultan emir saint st coach editor former ex late then then-president vice-president")
                    .split(" "));
    private static final Set<String> CALENDAR =
            Set.of(("january february march april may june july august september october november december "
                            + "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow")
                    .split(" "));
    private static final Set<String> CUT = Set.of(",", "(", "who", "which", "that", "where", "whose", "when", ";", ":");

    private final Reading reading;
    private final boolean nested;

    private Convention(Reading reading, boolean nested) {
        this.reading = reading;
        this.nested = nested;
    }

    /** The names of a text, in order, none overlapping another. */
    static List<NameSpan> names(GoldText gold, Reading reading) {
        boolean nested = gold.set().contains("gum")
                || gold.set().contains("re3d")
                || gold.set().contains("links");
        Convention convention = new Convention(reading, nested);
        List<NameSpan> all = new ArrayList<>();
        for (GoldText.Entity entity : gold.entities()) {
            boolean frame = nested
                    && (entity.type().equals("OTHER") || entity.type().equals("MISC"))
                    && gold.entities().stream()
                            .anyMatch(e -> e != entity
                                    && e.start() >= entity.start()
                                    && e.end() <= entity.end()
                                    && !e.type().equals("OTHER"));
            if (!frame) convention.name(entity).ifPresent(all::add);
        }
        return settle(all);
    }

    /** Of nested names of one kind with one end the shortest, as the longer has what is no part of the name; else the longest. */
    private static List<NameSpan> settle(List<NameSpan> all) {
        List<NameSpan> inner = all.stream()
                .filter(name -> all.stream().noneMatch(other -> isCore(other, name)))
                .distinct()
                .sorted(Comparator.comparingInt((NameSpan name) -> name.from() - name.to())
                        .thenComparing(NameSpan::from))
                .toList();
        List<NameSpan> kept = new ArrayList<>();
        for (NameSpan name : inner) {
            if (kept.stream().noneMatch(other -> other.from() < name.to() && name.from() < other.to())) {
                kept.add(name);
            }
        }
        kept.sort(Comparator.comparingInt(NameSpan::from));
        return kept;
    }

    private static boolean isCore(NameSpan core, NameSpan name) {
        boolean within = core.from() >= name.from()
                && core.to() <= name.to()
                && core.to() - core.from() < name.to() - name.from();
        return within
                && core.kind() == name.kind()
                && (core.kind() == NameKind.PERSON || core.to() == name.to() && core.kind() == NameKind.PLACE);
    }

    private Optional<NameSpan> name(GoldText.Entity entity) {
        int from = reading.tokenAt(entity.start());
        int to = from;
        while (to < reading.size() && reading.end(to) <= entity.end()) {
            to++;
        }
        if (from >= to || reading.start(from) != entity.start() || reading.end(to - 1) != entity.end()) {
            return Optional.empty();
        }
        Optional<NameKind> kind = kind(entity.type());
        int end = to;
        return kind.flatMap(k -> trimmed(from, end, k));
    }

    private static Optional<NameKind> kind(String type) {
        return switch (type) {
            case "PER" -> Optional.of(NameKind.PERSON);
            case "ORG" -> Optional.of(NameKind.ORGANISATION);
            case "LOC" -> Optional.of(NameKind.PLACE);
            case "MISC", "OTHER" -> Optional.of(NameKind.OTHER);
            default -> Optional.empty();
        };
    }

    private String small(int token) {
        return reading.word(token).toLowerCase(java.util.Locale.ROOT);
    }

    private boolean isCapital(int token) {
        return reading.is(token, Shape.CAPITAL);
    }

    private Optional<NameSpan> trimmed(int start, int end, NameKind kind) {
        int from = start;
        int to = nested ? cut(start, end) : end;
        while (to > from && reading.is(to - 1, Shape.POSSESSIVE)) {
            to--;
        }
        while (from < to
                && DETERMINERS.contains(small(from))
                && (to - from > 1)
                && (nested || !isCapital(from) || small(from).equals("the"))) {
            from++;
        }
        if (kind == NameKind.PERSON) {
            from = afterTitle(from, to);
        }
        if (nested) {
            while (from < to && !isCapital(from) && !reading.is(from, Shape.HAS_DIGIT) && !isParticle(from)) {
                from++;
            }
        }
        if (nested && kind == NameKind.ORGANISATION) {
            while (to > from && reading.is(to - 1, Shape.LETTERS) && !isCapital(to - 1)) to--;
        }
        boolean capital = false;
        for (int i = from; i < to; i++) {
            capital |= isCapital(i);
        }
        if (!capital || reading.sentence(from) != reading.sentence(to - 1)) {
            return Optional.empty();
        }
        if (nested
                && (CALENDAR.contains(small(from)) && to - from < 3 || kind == NameKind.PERSON && hasSmall(from, to))) {
            return Optional.empty();
        }
        if (nested
                && kind == NameKind.PERSON
                && (TITLES.contains(small(to - 1))
                        || Set.of("i", "he", "she", "it", "we", "you", "they", "her", "his", "hope", "gates", "eve")
                                        .contains(small(from))
                                && to - from == 1)) {
            return Optional.empty();
        }
        if (nested && to - from == 1 && TITLES.contains(small(from))) {
            return Optional.empty();
        }
        return Optional.of(new NameSpan(from, to, nested ? kind(from, to, kind) : kind, 1));
    }

    private boolean isParticle(int token) {
        return Set.of("al", "el", "de", "van", "von", "bin", "ibn", "da", "di", "la")
                .contains(small(token));
    }

    private boolean hasSmall(int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.is(i, Shape.LETTERS) && !isCapital(i) && reading.is(i, Shape.SPACE_BEFORE) && !isParticle(i)) {
                return true;
            }
        }
        return false;
    }

    private int cut(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (CUT.contains(small(i))) {
                return i;
            }
        }
        return end;
    }

    private int afterTitle(int from, int to) {
        int start = from;
        for (int i = from; i < to - 1; i++) {
            boolean stop = reading.word(i + 1).equals(".");
            int next = stop ? i + 2 : i + 1;
            if (TITLES.contains(small(i))
                    && next < to
                    && (isCapital(next) || isParticle(next) || TITLES.contains(small(next)))) {
                start = next;
            }
        }
        return start;
    }

    private NameKind kind(int from, int to, NameKind kind) {
        boolean[] found = {false, false};
        CountryNames.find(reading, from, (end, country) -> {
            if (end == to && country.isFor("en")) {
                found[country.kind() == CountryName.Kind.NAME ? 0 : 1] = true;
            }
        });
        boolean[] people = {false};
        boolean[] body = {false};
        KnownActors.standard()
                .bodies(
                        reading,
                        from,
                        (end, row) -> body[0] |=
                                end == to && KnownActors.standard().actor(row).type() != ActorType.ETHNIC_GROUP);
        if (nested
                && kind == NameKind.PERSON
                && body[0]
                && KnownActors.standard().firstNames(io.dateline.reference.NameKey.of(reading.word(from))) == 0
                && KnownActors.standard().lastNames(io.dateline.reference.NameKey.of(reading.word(to - 1))) == 0) {
            return NameKind.ORGANISATION;
        }
        KnownActors.standard()
                .bodies(
                        reading,
                        from,
                        (end, row) -> people[0] |=
                                end == to && KnownActors.standard().actor(row).type() == ActorType.ETHNIC_GROUP);
        if (found[0] && kind == NameKind.ORGANISATION) {
            return NameKind.PLACE;
        }
        boolean plural =
                to - from == 1 && small(from).matches("muslims|christians|jews|.*(ans|ians|ese|is|ards|shia|sunni)");
        return found[1]
                        || people[0]
                        || plural
                                && kind != NameKind.ORGANISATION
                                && kind != NameKind.PLACE
                                && nested
                                && !isNameLike(from)
                ? NameKind.OTHER
                : kind;
    }

    private boolean isNameLike(int token) {
        return token > 0 && isCapital(token - 1);
    }
}
