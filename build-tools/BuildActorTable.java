import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Builds the library's table of known actors out of the shared reference tables. The same input gives the same bytes.
 *
 * <pre>java build-tools/BuildActorTable.java SHARED_REFERENCE_DIR OUT_DIR</pre>
 *
 * Beside the shared tables it reads {@code more-actors.tsv}, {@code organisations.txt} and {@code peoples.tsv} next to this file.
 * One line an actor, in the order of the ids: id, type (p person, o organization, g government, a armed group, e ethnic group),
 * name, country, aliases separated by bars, rank (h head of state or government, o office holder, l legislator; n a people that is
 * also a country's), and those of the names that mean something else as well, separated by bars.
 */
final class BuildActorTable {
    private static final Pattern HEADS = Pattern.compile(
            "(?i)(president|prime minister|supreme leader|king|queen|emir|sultan|chancellor|pope|secretary-general"
                    + "|head of state|head of government|taoiseach)( of .*)?");
    private static final Pattern SPEAKS_OF_A_ROLE = Pattern.compile(
            "(?i).*\\b(presidents?|chiefs?|spokes\\w+|leaders?|linked|officials?|envoys?|secretary|director|members?|militants?"
                    + "|fighters?|troops|soldiers|delegates?|ambassador|commissioner|representatives?|terrorists?|interim"
                    + "|authorities|presidential office)\\b.*");
    /** What the Phoenix lists call a person by that is his government or its country. */
    private static final Pattern GOVERNMENT =
            Pattern.compile("(?i).*\\b(governments?|regime|administration|autonomous|(iraqi )?kurdistan)\\b.*");

    private static final Pattern ORGANISATION_WORD = Pattern.compile(
            "(?i).*\\b(organi[sz]ation|union|council|committee|commission|court|bank|agency|office|fund|programme?|community|league"
                    + "|federation|association|society|conference|congress|institute|force|mission|assembly|group|network"
                    + "|centre|center|parliament|forum|alliance|tribunal|secretariat|board|service|nations|summit|pact|treaty"
                    + "|corps|movement|front|international|europe(an)?|african?|american?|world|global|asian?|arab|islamic"
                    + "|nato|un|eu|bureau|authority|foundation|trust|corporation|company|partnership|initiative)\\b.*");
    private static final Pattern NO_PERSON =
            Pattern.compile("(?i).*\\b(department|ministry|minister|government|police|army|council|court"
                    + "|committee|party|union|parliament|office|state|house|navy|force|guard|agency|bank|king|queen|prince|president"
                    + "|assembly|royal|family|of|and)\\b.*");
    private static final Pattern BODY = Pattern.compile(
            "(?i).* (forces?|service|agency|congress|military|commission|rifles|police|army|navy|front|movement|brigades?|rebels"
                    + "|battalions?|coalition|tank|reserve)");
    private static final Pattern GROUP_WORD = Pattern.compile(
            "(?i).*\\b(army|brigades?|battalions?|group|front|movement|party|forces?"
                    + "|organi[sz]ation|jihad|liberation|revolutionary|resistance|militia|legion|union|alliance|command)\\b.*");
    private static final Set<String> SMALL = Set.of(
            "Of", "The", "And", "For", "On", "In", "De", "La", "Le", "Les", "Du", "Des", "Del", "Y", "To", "At",
            "Against", "With", "By", "Et", "Von", "Der", "Und", "Los", "Las", "El", "E", "Da", "Do");
    private static final Set<String> TYPES =
            Set.of("person", "company", "party", "ngo", "armed", "ethnic", "igo", "government", "media", "org");

    private static final class Row {
        String id;
        final String type;
        String name;
        final String country;
        final Set<String> aliases = new LinkedHashSet<>();
        final Set<String> doubtful = new LinkedHashSet<>();
        String rank;

        Row(String id, String type, String name, String country, String rank) {
            this.id = id;
            this.type = type;
            this.name = name;
            this.country = country.length() == 2 ? country : "";
            this.rank = rank;
        }
    }

    private final Map<String, Row> rows = new TreeMap<>();

    public static void main(String[] args) throws IOException {
        Path here = Path.of(System.getProperty("jdk.launcher.sourcefile", "build-tools/BuildActorTable.java"))
                .toAbsolutePath()
                .getParent();
        BuildActorTable table = new BuildActorTable();
        table.read(Path.of(args[0]), here);
        table.write(Path.of(args[1]).resolve("actors.tsv.gz"));
    }

    private void read(Path shared, Path here) throws IOException {
        lines(shared.resolve("actors.tsv.gz")).forEach(this::actor);
        lines(shared.resolve("curated_actors.tsv")).forEach(this::actor);
        lines(here.resolve("more-actors.tsv")).forEach(this::actor);
        organisations(Files.readAllLines(here.resolve("organisations.txt")));
        lines(shared.resolve("curated_aliases.tsv")).forEach(c -> addAliases(rows.get(c[0]), c[1]));
        lines(shared.resolve("curated_metonyms.tsv")).forEach(this::metonym);
        lines(shared.resolve("actor_roles.tsv.gz")).forEach(this::role);
        lines(here.resolve("peoples.tsv")).forEach(this::people);
        mergeNamesakes("more:.*", "(phx|wfb|more|own):.*");
        mergeOrganisations();
        dropSharedNames();
        mergeNamesakes("(phx|wfb):.*", "(phx|wfb):.*");
        rename();
    }

    private static Stream<String[]> lines(Path file) throws IOException {
        var in = Files.newInputStream(file);
        var reader = new BufferedReader(new InputStreamReader(
                file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
        return reader.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> (line + "\t\t\t\t\t\t\t\t").split("\t", -1));
    }

    private void actor(String[] c) {
        if (!TYPES.contains(c[1]) || c[2].isBlank() || c[1].equals("ethnic") || c[1].equals("org")) {
            return;
        }
        boolean phoenix = c[0].startsWith("phx:");
        if (phoenix && !isPlausible(c[1], c[2]) || phoenix && c[1].equals("person") && isBody(c[2], c[4])) {
            return;
        }
        String name = phoenix ? written(c[2], c[1]) : c[2];
        Row row = rows.computeIfAbsent(c[0], id -> new Row(id, c[1], clean(name), c[3], c[7]));
        addAliases(row, c[4]);
    }

    /** A person who, or an alias of whom, ends in a word for a body is one ("Afghan National Security Forces"); rules find it. */
    private static boolean isBody(String name, String aliases) {
        return Stream.concat(Stream.of(name), Stream.of(aliases.split("\\|")))
                .anyMatch(text -> BODY.matcher(text).matches());
    }

    /** The Phoenix lists hold persons, numbers and descriptions among the organisations. */
    private static boolean isPlausible(String type, String name) {
        if (name.matches(".*\\d.*") || name.length() < 3 || name.length() > 70) {
            return false;
        }
        boolean single = !name.contains(" ");
        return switch (type) {
            case "igo" ->
                single ? name.length() <= 8 : ORGANISATION_WORD.matcher(name).matches();
            case "person" -> name.contains(" ") && !NO_PERSON.matcher(name).matches();
            case "armed" -> !name.contains("(") && !name.contains(" H ");
            default -> !name.contains("(") && !name.contains("-Based ");
        };
    }

    /** Undoes the title case of the Phoenix lists: small words small, abbreviations in capitals. */
    private static String written(String name, String type) {
        if (!name.contains(" ") && type.matches("igo|ngo|armed") && isAbbreviation(name)) {
            return name.toUpperCase(Locale.ROOT);
        }
        String[] words = name.split(" ");
        for (int i = 1; i < words.length; i++) {
            words[i] =
                    SMALL.contains(words[i]) && !words[i].equals("El") ? words[i].toLowerCase(Locale.ROOT) : words[i];
        }
        return String.join(" ", words);
    }

    private static boolean isAbbreviation(String name) {
        return name.length() <= 4
                || name.length() <= 6 && !name.matches("(?i).*[aeiouy].*")
                || Set.of("Asean", "Ecowas", "Unesco", "Unicef", "Nato", "Unhcr", "Mercosur", "Ecomog")
                        .contains(name);
    }

    private void addAliases(Row row, String aliases) {
        if (row == null) {
            return;
        }
        boolean phoenix = row.id.startsWith("phx:") || row.type.equals("igo");
        for (String alias : aliases.split("\\|")) {
            String text = clean(alias.replaceFirst("^[a-z_,-]+=", ""));
            if (phoenix && text.matches("[A-Z][a-z]+") && initials(row.name).contains(text.toUpperCase(Locale.ROOT))) {
                text = text.toUpperCase(Locale.ROOT);
            }
            if (isUseful(text, row)) {
                row.aliases.add(text);
            }
        }
    }

    private static Set<String> initials(String name) {
        StringBuilder all = new StringBuilder();
        StringBuilder capitals = new StringBuilder();
        for (String word : name.split("[\\s-]+")) {
            if (!word.isEmpty()) {
                all.append(word.charAt(0));
                capitals.append(SMALL.contains(capital(word)) ? "" : word.substring(0, 1));
            }
        }
        return Set.of(all.toString().toUpperCase(Locale.ROOT), "")
                        .contains(capitals.toString().toUpperCase(Locale.ROOT))
                ? Set.of(all.toString().toUpperCase(Locale.ROOT))
                : Set.of(
                        all.toString().toUpperCase(Locale.ROOT),
                        capitals.toString().toUpperCase(Locale.ROOT));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static boolean isUseful(String alias, Row row) {
        if (alias.length() < 2 || alias.length() > 80 || alias.contains(",") || alias.matches("\\d+")) {
            return false;
        }
        if (row.type.equals("person")) {
            return isPersonAlias(alias);
        }
        if (row.id.startsWith("phx:arm:") && !isNameOfGroup(alias, row.name)) {
            return false;
        }
        return !SPEAKS_OF_A_ROLE.matcher(alias).matches()
                && !alias.matches("(?i)(the bloc|bloc|in .*|.* based .*|.* (press|news) agency [a-z]+)");
    }

    /** The Phoenix lists give leaders as aliases of their armed groups. */
    private static boolean isNameOfGroup(String alias, String name) {
        return alias.equals(alias.toUpperCase(Locale.ROOT))
                || GROUP_WORD.matcher(alias).matches()
                || Stream.of(fold(alias).split("[^a-z0-9]+"))
                        .anyMatch(w -> w.length() > 4 && fold(name).contains(w));
    }

    /** A person's alias has two words or more, in a script that has words, and no office in it. */
    private static boolean isPersonAlias(String alias) {
        if (alias.matches("(?s).*[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}].*")) {
            return alias.length() >= 3;
        }
        boolean indic = alias.matches(
                "(?s).*[\\p{IsThai}\\p{IsTamil}\\p{IsDevanagari}\\p{IsBengali}\\p{IsTelugu}\\p{IsGujarati}\\p{IsKannada}\\p{IsMalayalam}\\p{IsGeorgian}\\p{IsArmenian}\\p{IsSinhala}\\p{IsMyanmar}\\p{IsKhmer}].*");
        return !indic
                && alias.contains(" ")
                && !SPEAKS_OF_A_ROLE.matcher(alias).matches()
                && !GOVERNMENT.matcher(alias).matches();
    }

    private static String clean(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\p{Cf}\\t|]", "");
        return plain.replaceFirst("^[Tt]he (?!Guardian|Hague|Times)", "")
                .replaceFirst("\\s*\\(.*\\)$", "")
                .strip();
    }

    /** Groups of names: see the head of the file. */
    private void organisations(List<String> lines) {
        String[] group = {};
        for (String line : lines) {
            if (line.startsWith("= ")) {
                group = line.substring(2).split(" ");
            } else if (!line.startsWith("#") && !line.isBlank()) {
                for (String names : line.split("; ")) {
                    organisation(group, names.strip().split("\\|"));
                }
            }
        }
    }

    private void organisation(String[] group, String[] names) {
        String type = group[0].equals("armed") || group[0].equals("government") ? group[0] : "company";
        String country = group.length > 1 ? group[1] : "";
        String name = clean(names[0].replace("*", ""));
        String id = "own:" + country.toLowerCase(Locale.ROOT) + ":" + slug(name);
        Row row = rows.computeIfAbsent(id, key -> new Row(id, type, name, country, ""));
        for (String spelling : names) {
            String plain = clean(spelling.replace("*", ""));
            row.aliases.add(plain);
            if (spelling.endsWith("*")) {
                row.doubtful.add(plain);
            }
        }
    }

    /**
     * An organisation that has a name of exactly one other, of its country or of none, is that one; names in doubt prove nothing. What
     * then still is a name of two stays the other's.
     */
    private void mergeOrganisations() {
        Map<String, Set<Row>> owners = bodiesByName();
        for (Row row : List.copyOf(rows.values())) {
            if (row.id.startsWith("own:")) {
                Set<Row> same = new LinkedHashSet<>();
                names(row).stream()
                        .filter(name -> !row.doubtful.contains(name))
                        .flatMap(name -> owners.get(fold(name)).stream())
                        .filter(other -> !other.id.startsWith("own:") && areOfOneCountry(row, other))
                        .forEach(same::add);
                merge(row, same);
            }
        }
        Map<String, Set<Row>> left = bodiesByName();
        rows.values().stream()
                .filter(row -> row.id.startsWith("own:"))
                .forEach(row -> row.aliases.removeIf(alias ->
                        !alias.equals(row.name) && left.get(fold(alias)).size() > 1));
    }

    private static boolean areOfOneCountry(Row row, Row other) {
        return other.country.equals(row.country) || other.country.isEmpty() || row.country.isEmpty();
    }

    private Map<String, Set<Row>> bodiesByName() {
        Map<String, Set<Row>> owners = new HashMap<>();
        for (Row row : rows.values()) {
            if (!row.type.equals("person") && !row.type.equals("ethnic")) {
                names(row)
                        .forEach(name -> owners.computeIfAbsent(fold(name), key -> new LinkedHashSet<>())
                                .add(row));
            }
        }
        return owners;
    }

    private void merge(Row row, Set<Row> same) {
        List<Row> kept = same.stream().filter(other -> !isLoose(other)).toList();
        if (kept.size() == 1) {
            kept.getFirst().aliases.addAll(names(row));
            kept.getFirst().doubtful.addAll(row.doubtful);
            rows.remove(row.id);
        }
        Row one = kept.size() == 1 ? kept.getFirst() : row;
        same.stream().filter(BuildActorTable::isLoose).forEach(other -> {
            one.aliases.addAll(names(other));
            rows.remove(other.id);
        });
    }

    private static boolean isLoose(Row row) {
        return row.id.startsWith("phx:") && !row.type.equals("armed");
    }

    private void metonym(String[] c) {
        Row row = rows.get(c[3]);
        boolean taken = rows.values().stream()
                .filter(other -> other.id.startsWith("more:"))
                .anyMatch(other -> names(other).contains(c[0]));
        if (row != null && !taken && !c[4].startsWith("ambiguous") && !c[0].startsWith("the ")) {
            row.aliases.add(c[0]);
        }
    }

    private void role(String[] c) {
        Row row = rows.get(c[0]);
        if (row != null && row.type.equals("person") && HEADS.matcher(c[1]).matches()) {
            row.rank = "h";
        }
    }

    /** Columns: singular, plural, further forms, n where the people is a nation. */
    private void people(String[] c) {
        Row row = new Row("eth:" + slug(c[1]), "ethnic", c[1], "", c[3]);
        row.aliases.add(c[0]);
        row.aliases.addAll(c[2].isEmpty() ? List.of() : List.of(c[2].split("\\|")));
        rows.put(row.id, row);
    }

    /** "National Assembly" is the parliament of many countries: a name of several bodies is the name of none. */
    private void dropSharedNames() {
        Map<String, Set<Row>> owners = new HashMap<>();
        rows.values().stream().filter(row -> row.type.equals("government")).forEach(row -> {
            names(row)
                    .forEach(name -> owners.computeIfAbsent(fold(name), key -> new HashSet<>())
                            .add(row));
        });
        for (Row row : rows.values()) {
            if (row.type.equals("government")) {
                row.aliases.removeIf(alias ->
                        owners.get(fold(alias)).size() > 1 || alias.matches("(?i)parliament|senate|.* authorities"));
                boolean shared = owners.getOrDefault(fold(row.name), Set.of()).size() > 1
                        || row.name.matches(
                                "(?i)parliament|national (assembly|council|congress)|congress|(supreme|general|federal) \\w+|senate|legislature|house of \\w+|council of \\w+");
                if (shared && row.id.startsWith("parl:")) {
                    row.name = row.aliases.stream()
                            .filter(alias -> alias.startsWith("Parliament of "))
                            .findFirst()
                            .orElse(row.name);
                }
            }
        }
    }

    private static List<String> names(Row row) {
        List<String> names = new ArrayList<>(row.aliases);
        names.add(row.name);
        return names;
    }

    /** A loose actor that has the name of exactly one with a Wikidata item (of the same country) is that one. */
    private void mergeNamesakes(String loose, String unfit) {
        Map<String, List<Row>> known = new HashMap<>();
        for (Row row : rows.values()) {
            if (!row.id.matches(unfit)) {
                known.computeIfAbsent(group(row) + fold(row.name), key -> new ArrayList<>())
                        .add(row);
            }
        }
        for (Row row : List.copyOf(rows.values())) {
            if (row.id.matches(loose)) {
                List<Row> same = known.getOrDefault(group(row) + fold(row.name), List.of()).stream()
                        .filter(other -> group(row).equals("o") || other.country.equals(row.country))
                        .distinct()
                        .toList();
                if (same.size() == 1) {
                    rows.remove(row.id);
                    Row kept = same.getFirst();
                    kept.aliases.addAll(names(row));
                    if (row.type.equals("armed") && kept.type.equals("party")) {
                        Row armed = new Row(kept.id, "armed", kept.name, kept.country, kept.rank);
                        armed.aliases.addAll(kept.aliases);
                        rows.put(kept.id, armed);
                    }
                }
            }
        }
    }

    private static String group(Row row) {
        return row.type.equals("person") ? "p" : "o";
    }

    private void rename() {
        Map<String, Row> renamed = new TreeMap<>();
        for (Row row : rows.values()) {
            if (row.id.matches("Q\\d+")) {
                renamed.put(row.id, row);
            }
        }
        for (Row row : rows.values()) {
            if (!row.id.matches("Q\\d+")) {
                row.id = freeId(row, renamed);
                renamed.put(row.id, row);
            }
        }
        rows.clear();
        rows.putAll(renamed);
    }

    private static String freeId(Row row, Map<String, Row> taken) {
        String[] parts = row.id.split(":");
        String tail = switch (parts[0]) {
            case "gov" -> parts.length == 2 ? parts[1] + "-government" : parts[1] + "-" + parts[2];
            case "parl" -> parts[1] + "-parliament";
            default -> parts[parts.length - 1];
        };
        for (String id :
                List.of(slug(tail), slug(parts[1] + "-" + tail), slug(parts[0] + "-" + parts[1] + "-" + tail))) {
            if (!taken.containsKey(id)) {
                return id;
            }
        }
        throw new IllegalStateException("no free id for " + row.id);
    }

    private static String slug(String text) {
        return fold(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Map<String, Integer> counts = new LinkedHashMap<>();
        try (var out = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16) {
            {
                def.setLevel(9);
            }
        }) {
            for (Row row : rows.values()) {
                out.write(line(row).getBytes(StandardCharsets.UTF_8));
                counts.merge(row.type + " " + row.rank, 1, Integer::sum);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        System.out.println(counts + " " + Files.size(file) + " bytes");
    }

    private static String line(Row row) {
        Map<String, String> aliases = new LinkedHashMap<>();
        row.aliases.forEach(alias -> aliases.putIfAbsent(fold(alias), alias));
        aliases.remove(fold(row.name));
        String rank = switch (row.rank) {
            case "office" -> "o";
            case "legislator" -> "l";
            default -> row.rank;
        };
        return String.join(
                        "\t",
                        row.id,
                        letter(row.type),
                        row.name,
                        row.country,
                        String.join("|", aliases.values()),
                        rank,
                        String.join("|", row.doubtful))
                + "\n";
    }

    private static String letter(String type) {
        return switch (type) {
            case "person" -> "p";
            case "government" -> "g";
            case "armed" -> "a";
            case "ethnic" -> "e";
            default -> "o";
        };
    }

    private BuildActorTable() {}
}
