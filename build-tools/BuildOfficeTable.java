import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Builds the table of who held which office from when to when, by which a report without a date is dated: the terms of presidents,
 * heads of government, monarchs, ministers, governors and heads of international bodies, of persons in the table of known actors
 * (build that one first). Members of parliaments, ambassadors, officers and officials are left out. Same input, same bytes.
 *
 * <pre>java build-tools/BuildOfficeTable.java SHARED_REFERENCE_DIR TABLES_DIR</pre>
 *
 * A row is an actor's id, a tab, and its terms, such as {@code P20080507-20120507:RU}: the letter of an office (the reference
 * package's Office), first day, last day, the country whose office it is; days as exact as they are known, an open end empty.
 * A colon alone stands behind offices of international bodies; offices of a part of a state, and those of a state over its
 * territories, have neither colon nor country.
 */
final class BuildOfficeTable {
    private record Kind(char letter, Pattern roles) {
        Kind(char letter, String roles) {
            this(letter, Pattern.compile("(?i)" + roles));
        }
    }

    private record Name(String id, boolean head) {}

    /** Offices below or beside the office whose name theirs holds. */
    private static final Pattern LESSER = Pattern.compile(
            "(?i)^(?!.*(vice[- ]president|deputy (prime|premier|head of gov)|vice[- ](premier|prime))).*(\\b(deputy|vice|assistant|under|junior"
                    + "|parliamentary|permanent|private|shadow|former|spouse|opposition|lady|adviser|advisor|ambassador|envoy"
                    + "|judge|spokes\\w*|counsel\\w*|representative)\\b|undersecretary|vice-).*");

    private static final String BODIES =
            "(senat|assembl|chamber|council|court|bank|house|parliament|congress|provinc|board|institut"
                    + "|academ|treasury|diet|riks|stort|landtag|generalitat|junta|community|union|deput|knesset|tribunal|audit|rada|duma"
                    + "|privy|agency|committee|general intelligence|national people|commission|region|caixa|county|city|district|sport)";

    /** The first that fits. */
    private static final List<Kind> KINDS = List.of(
            new Kind(
                    'V',
                    "^((first|second|third|executive) )?vice[- ]president( of (?!.*" + BODIES
                            + ").*)?$|.*\\(vice president\\)"),
            new Kind(
                    'D',
                    ".*(deputy|vice)[- ](prime minister|premier|head of government|chancellor).*|^vice-chancellor$"),
            new Kind(
                    'P',
                    "^((acting|interim|transitional|provisional|co-?) ?)?president( of (?!.*" + BODIES
                            + ").*)?$|.*\\(president\\)"
                            + "|.*\\bhead of state.*|^supreme leader$|^leader$|^captain regent.*|.*co-prince.*"
                            + "|^chair(man|person)? of the (presidency|presidential council|transitional .*|sovereignty council|state council"
                            + "|supreme (revolutionary|political) .*)$|^(member of the )?presidency$"),
            new Kind(
                    'K',
                    "^(king|queen|emir|amir|sultan|emperor|monarch|grand duke|pope|prince|sovereign prince|yang di-pertuan agong"
                            + "|o le ao.*)( of .*)?$"),
            new Kind(
                    'M',
                    "^(?!.*(office of|to the|chief of staff|secretary|duchy|exchequer|cabinet of the)).*(prime minister|\\bpremier\\b"
                            + "|taoiseach|head of government|^chief executive$|minister[- ]president|first minister|chief minister"
                            + "|^((federal|state) )?chancellor$|^president of the (government|council of ministers)|^chair(man|person)? of the (cabinet"
                            + "|council) of ministers).*"),
            new Kind(
                    'F',
                    "^(?!.*(culture|education)).*(foreign|external|international) (affairs|relations|minister|secretary).*"
                            + "|^secretary of state$|.*foreign minister.*|.*secretary of state for foreign.*"),
            new Kind('W', ".*(minister|secretary).*(defen[cs]e|war\\b|armed forces).*|.*defen[cs]e minister.*"),
            new Kind(
                    'I',
                    ".*(minister|secretary).*(interior|internal affairs|home affairs|home department|homeland|public security).*"
                            + "|^home secretary$|.*interior minister.*"),
            new Kind(
                    'J',
                    ".*(minister|secretary).*justice.*|^attorney[- ]general.*|^(lord chancellor|prosecutor general).*"
                            + "|.*justice minister.*"),
            new Kind(
                    'E',
                    ".*(minister|secretary).*(financ|economy|economic|treasury).*|.*chancellor of the exchequer.*|^treasurer$"),
            new Kind(
                    'S',
                    "(acting )?secretary[- ]general( of (?!.*(government|presidency|parliament|cabinet|senate|assembly)).*)?"
                            + "|director[- ]general.*|.*high commissioner.*|.*high representative.*|general secretary.*|^president of the european.*"
                            + "|.*world bank.*|.*international monetary fund.*"),
            new Kind(
                    'X',
                    ".*\\bminister\\b.*|.*\\bsecretary (of|for) (?!the (army|navy|air|president|senate|security council|government"
                            + "|national)).*|^secretary of .*"),
            new Kind(
                    'G',
                    "^(?!.*(bank|reserve|monetary|fund)).*(governor\\b|governor-general|mayor|\\b(ä|a)kim\\b|^head of the republic|^head of"
                            + " the .* republic).*"),
            new Kind('C', "^((acting|interim) )?(president|speaker|chair(man|person|woman)?) of .*|^speaker$"));

    private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

    /** Offices that a part of a state may have as the state itself has. */
    private static final String OF_STATES_AND_PARTS = "PKMVD";

    /** Offices of which international bodies have some. */
    private static final String OF_BODIES = "SC";

    /** Countries of the tables that another state is the state of. */
    private static final Set<String> DEPENDENT =
            Set.of("AI BM CC CX FK GG GI IM IO JE KY MS NF PN SH TC VG AS GU MP PR VI WF GL FO AW CW SX TK".split(" "));

    private static final String LEADING =
            "^((the|people's|democratic|federal|islamic|united|arab|transitional|republic of|state of|kingdom of|commonwealth of"
                    + "|government|presidency|state council|(council|cabinet) of ministers|of) ?)*";

    private final Map<String, TreeSet<String>> terms = new TreeMap<>();
    private final Set<String> states = new HashSet<>();
    private final Map<String, Set<String>> countryNames = new HashMap<>();
    private final Map<String, List<Name>> names = new HashMap<>();
    private final TreeSet<String> actors = new TreeSet<>();

    public static void main(String[] args) throws IOException {
        Path shared = Path.of(args[0]);
        Path tables = Path.of(args[1]);
        Path here = Path.of(System.getProperty("jdk.launcher.sourcefile", "build-tools/BuildOfficeTable.java"))
                .toAbsolutePath()
                .getParent();
        BuildOfficeTable table = new BuildOfficeTable();
        lines(tables.resolve("actors.tsv.gz")).forEach(table::actor);
        lines(tables.resolve("countries.tsv")).forEach(table::country);
        lines(tables.resolve("country-names.tsv.gz")).forEach(table::countryName);
        lines(shared.resolve("actor_roles.tsv.gz")).forEach(table::role);
        lines(shared.resolve("curated_roles.tsv")).forEach(table::role);
        lines(here.resolve("offices-added.tsv")).forEach(table::role);
        table.write(tables.resolve("offices.tsv.gz"));
    }

    private static Stream<String[]> lines(Path file) throws IOException {
        var in = Files.newInputStream(file);
        var reader = new BufferedReader(new InputStreamReader(
                file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
        return reader.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> (line + "\t\t\t\t\t\t\t").split("\t", -1));
    }

    private void actor(String[] c) {
        if (c[1].equals("p")) {
            actors.add(c[0]);
            names.computeIfAbsent(c[3] + " " + firstAndLast(c[2]), key -> new ArrayList<>())
                    .add(new Name(c[0], c[5].equals("h")));
        }
    }

    private void role(String[] c) {
        boolean term =
                !c[5].equals("legislator") && !c[6].equals("phoenix") && isDay(c[3]) && (c[4].isEmpty() || isDay(c[4]));
        if (!term
                || c[3].isEmpty()
                || !c[4].isEmpty() && c[4].compareTo(c[3].substring(0, Math.min(c[3].length(), c[4].length()))) < 0) {
            return;
        }
        Optional<Character> letter = letter(c[1], c[2]);
        Optional<String> actor = id(c[0], c[2]);
        if (letter.isPresent() && actor.isPresent()) {
            terms.computeIfAbsent(actor.get(), id -> new TreeSet<>())
                    .add(letter.get() + c[3].replace("-", "") + "-" + c[4].replace("-", "")
                            + whose(letter.get(), c[1], c[2]));
        }
    }

    private void country(String[] c) {
        if (!c[3].equals("territory") && !DEPENDENT.contains(c[0])) {
            states.add(c[0]);
        }
        countryNames.computeIfAbsent(c[0], code -> new HashSet<>()).add(bare(c[4]));
    }

    private void countryName(String[] c) {
        if (c[2].equals("en") || c[2].equals("-")) {
            countryNames.computeIfAbsent(c[0], code -> new HashSet<>()).add(bare(c[3]));
        }
    }

    private String whose(char letter, String role, String country) {
        boolean body = country.isEmpty() || country.equals("EU");
        if (body || letter == 'S') {
            return body && OF_BODIES.indexOf(letter) >= 0 ? ":" : "";
        }
        boolean part = OF_STATES_AND_PARTS.indexOf(letter) >= 0
                && (!states.contains(country) || !isOfWhole(role, countryNames.getOrDefault(country, Set.of())));
        return part ? "" : ":" + country;
    }

    /** Whether the words behind the first "of" name the country, or nothing. */
    private static boolean isOfWhole(String role, Set<String> names) {
        int of = role.toLowerCase(Locale.ROOT).indexOf(" of ");
        String rest = of < 0 ? "" : bare(role.substring(of + 4));
        boolean office = rest.isEmpty() || rest.matches("(state|government|the supreme .*|sovereignty council).*");
        return !role.matches("(?i)^(chief|first) minister\\b.*|.*minister[- ]president.*|^premier of .*|.*co-prince.*")
                && (office || names.contains(rest));
    }

    private static String bare(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\s*\\(.*", "")
                .toLowerCase(Locale.ROOT)
                .replaceFirst(LEADING, "");
    }

    private static boolean isDay(String text) {
        return text.isEmpty() || DAY.matcher(text).matches();
    }

    private static Optional<Character> letter(String role, String country) {
        if (LESSER.matcher(role).matches() || role.matches("(?i)^members?\\b.*")) {
            return Optional.empty();
        }
        boolean abroad = country.equals("EU") && role.toLowerCase(Locale.ROOT).contains("president");
        return abroad
                ? Optional.of('S')
                : KINDS.stream()
                        .filter(kind -> kind.roles().matcher(role).matches())
                        .map(Kind::letter)
                        .findFirst();
    }

    /** The id in the table of actors; of a row of the Factbook, the namesake of the same country. */
    private Optional<String> id(String id, String country) {
        if (actors.contains(id)) {
            return Optional.of(id);
        }
        if (!id.startsWith("wfb:")) {
            return Optional.empty();
        }
        String name = id.substring(id.lastIndexOf(':') + 1).replace('-', ' ');
        List<Name> same = names.getOrDefault(country + " " + firstAndLast(name), List.of());
        List<Name> items =
                same.stream().filter(one -> one.id().matches("Q\\d+")).toList();
        List<Name> heads = items.stream().filter(Name::head).toList();
        return Stream.of(heads, items, same)
                .filter(list -> list.size() == 1)
                .findFirst()
                .map(list -> list.getFirst().id());
    }

    private static String firstAndLast(String name) {
        String[] words = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}]+");
        return words[0] + " " + words[words.length - 1];
    }

    private void write(Path file) throws IOException {
        StringBuilder table = new StringBuilder();
        terms.forEach((id, all) ->
                table.append(id).append('\t').append(String.join(" ", all)).append('\n'));
        try (var out = new GZIPOutputStream(Files.newOutputStream(file)) {
            {
                def.setLevel(9);
            }
        }) {
            out.write(table.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private BuildOfficeTable() {}
}
