import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the library's tables of countries and places from the shared reference tables:
 * {@code java build-tools/BuildCountryTables.java SHARED_REFERENCE_DIR OUT_DIR}. The result depends on its input only.
 */
final class BuildCountryTables {
    /** Languages whose names are looked for in texts; names in others are understood in queries only. */
    private static final Set<String> TEXT_LANGUAGES = Set.of(
            "en fr es de it pt nl ca ro pl cs sv da no hu tr id sw ru uk be bg sr mk kk ky tg uz az ar fa ps ur he hi bn zh ja ko ka hy el am und"
                    .split(" "));

    /** Languages whose adjectives, as the name of the language, are looked for in texts. */
    private static final Set<String> ADJECTIVE_LANGUAGES =
            Set.of("ru", "uk", "be", "bg", "de", "fr", "es", "it", "pt", "ar", "ky", "kk", "uz", "tg");

    /** What makes the name of a language of that of a people in Kyrgyz, Kazakh and Uzbek ("кыргызча", "қазақ тілі"). */
    private static final Pattern LANGUAGE_ENDING = Pattern.compile("(ч[аеоө]|cha| тілі)$");

    /** A name of a people that is shorter is another word as well: "тай" is a foal in Kyrgyz, "dan" an ending in Uzbek. */
    private static final int SHORTEST_PEOPLE = 4;

    private static final Set<String> PLACE_LANGUAGES = Set.of("en", "fr", "es", "de", "ru", "uk", "ar", "pt");

    /** Codes that are none of ISO 3166-1, and what they are part of; an empty value leaves them out. */
    private static final Map<String, String> OTHER_CODES = Map.ofEntries(
            Map.entry("AC", "SH"),
            Map.entry("TA", "SH"),
            Map.entry("CP", "FR"),
            Map.entry("CQ", "GG"),
            Map.entry("DG", "IO"),
            Map.entry("IC", "ES"),
            Map.entry("EU", ""),
            Map.entry("UN", ""),
            Map.entry("IP", ""),
            Map.entry("ZZ", ""),
            Map.entry("AN", ""),
            Map.entry("ZR", "CD"),
            Map.entry("SUHH", "SU"),
            Map.entry("YUCS", "YU"),
            Map.entry("CSHH", "CS"),
            Map.entry("CSXX", "YU"));

    private static final Map<String, String> SHORT_NAMES = Map.of(
            "HK",
            "Hong Kong",
            "MO",
            "Macao",
            "FM",
            "Micronesia",
            "NR",
            "Nauru",
            "TR",
            "Turkey",
            "PN",
            "Pitcairn Islands",
            "VA",
            "Vatican City",
            "YU",
            "Yugoslavia",
            "CS",
            "Czechoslovakia");

    /** What stands before or after the name of a region or district in GeoNames, and is left out in texts. */
    private static final Pattern AREA_BEFORE = Pattern.compile("^(Republic|Province|State|Region|Department) of "
            + "|^(Municipio|Departamento|Provincia|Comuna|Partido|Distrito|Cantón|Obshtina|Powiat|Arrondissement|Landkreis|Kreis"
            + "|Shahrestān-e|Srŏk|Wilayat|Mintaqat|Qarku|Okres|Rayon|Huyện|Thành Phố|Kabupaten|Kota|Amphoe|District) "
            + "((de|del|do|da|dos|di|d’|of) )?");

    private static final Pattern AREA_AFTER = Pattern.compile(
            " (Region|Oblast|Province|Governorate|Prefecture|Department|District|Republic|County|Voblast|Municipality|Municipio"
                    + "|novads|pagasts|Rayon|Raion|Barrio|Shi|Xian|Sub-Prefecture|Departamento|Kommune|Kommun|Kunta)$");

    /** Regions that ISO 3166-2 lists under a country, and ISO 3166-1 as one themselves. */
    private static final Pattern OWN_COUNTRIES =
            Pattern.compile("[a-z0-9]+:(CN-(TW|HK|MO|71|91|92)|US-(PR|GU|VI|AS|MP|UM)|NL-(AW|CW|SX)|NO-2[12]|FI-01"
                    + "|FR-(CP|GF|GP|MQ|RE|YT|NC|PF|PM|WF|TF|BL|MF|97[1-8]|98[4-8]))");

    /** What places are called mostly, by GeoNames id, where that differs from the main name. */
    private static final Map<String, String> USUAL_NAMES = Map.of("4140963", "Washington");

    private static final Set<String> DENIED_NAMES =
            Set.of("US Rome", "US Federal City", "US Federal Town", "US Federal Capital", "US Nations Capital");

    private static final int CITY = 15_000;
    private static final int TOWN = 5_000;
    private static final int LONGEST_HAMLET = 40;
    private static final int LARGE_CITY = 100_000;

    private final Path in;
    private final Path out;
    private final Set<String> englishNames = new TreeSet<>();
    private final Map<String, Long> regionPopulations = new HashMap<>();
    private final Set<String> placeWords = new TreeSet<>();

    private BuildCountryTables(Path in, Path out) {
        this.in = in;
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        var tables = new BuildCountryTables(Path.of(args[0]), Path.of(args[1]));
        Files.createDirectories(tables.out);
        tables.countries();
        tables.names();
        tables.places();
        tables.words();
    }

    private void countries() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        rows(in.resolve("countries.tsv.gz"), row -> {
            String code = code(row[0]);
            boolean own = code.equals(row[0]) || row[0].length() == 4 && !row[0].equals("CSXX");
            if (own && !code.isEmpty()) {
                boolean former = Set.of("SU", "YU", "CS", "DD").contains(code);
                String status = former ? "former" : row[3];
                String name = SHORT_NAMES.getOrDefault(code, row[4]);
                rows.put(code, String.join("\t", code, row[1], row[2], status, name, row[7]));
            }
        });
        rows.forEach((code, row) -> englishNames.add(String.join("\t", code, "N", "en", row.split("\t")[4])));
        Files.write(out.resolve("countries.tsv"), rows.values());
    }

    private static String code(String given) {
        return OTHER_CODES.getOrDefault(given, given);
    }

    private void names() throws IOException {
        Set<String> lines = new TreeSet<>(englishNames);
        Set<String> denied = new HashSet<>(Files.readAllLines(beside("country-names-denied.txt")));
        rows(in.resolve("country_names.tsv.gz"), row -> addName(lines, denied, row));
        rows(in.resolve("curated_demonyms.tsv"), row -> {
            for (String form : row[2].split("\\|")) {
                addName(lines, denied, new String[] {row[0], "demonym", row[1], form});
            }
        });
        for (String line : Files.readAllLines(beside("country-names-added.tsv"))) {
            String[] row = line.split("\t");
            for (String name : line.startsWith("#") ? new String[0] : row[3].split("\\|")) {
                lines.add(String.join("\t", row[0], row[1], row[2], name));
            }
        }
        writeGzip("country-names.tsv.gz", lines);
    }

    private static Path beside(String name) {
        return Path.of("build-tools", name);
    }

    private static void addName(Set<String> lines, Set<String> denied, String[] row) {
        String code = code(row[0]);
        String name = Normalizer.normalize(row[3], Normalizer.Form.NFC).strip();
        String kind = switch (row[1]) {
            case "name", "official" -> "N";
            case "demonym" -> "D";
            case "langadj" -> "A";
            default -> "";
        };
        boolean wanted = !code.isEmpty()
                && !kind.isEmpty()
                && name.codePointCount(0, name.length()) > 1
                && name.chars().noneMatch(c -> c == '(' || c == ';' || c == '/' || c == '=' || c == 0xfffd)
                && !denied.contains(code + " " + name)
                && !denied.contains("* " + name)
                && name.codePoints().allMatch(c -> c < 0x10000);
        if (!wanted) {
            return;
        }
        Set<String> languages = new TreeSet<>(Arrays.asList(row[2].split(",")));
        languages.retainAll(kind.equals("A") ? ADJECTIVE_LANGUAGES : TEXT_LANGUAGES);
        if (isLatin(name)) {
            // Names whose language nobody stated are of all languages: "Island" is Iceland somewhere.
            languages.remove("und");
        }
        if (isLatin(name) && name.length() < 4 && !languages.contains("en")) {
            languages.clear();
        }
        // A language named in no language that is read in texts: queries only.
        if (kind.equals("A")) {
            languages.forEach(language -> addAdjective(lines, denied, code, language, name));
        } else {
            String marked = languages.isEmpty() ? "-" : String.join(",", languages);
            lines.add(String.join("\t", code, kind, marked, name));
            addSpelledOut(lines, code, kind, marked, name);
        }
    }

    /** The adjective that the name of a language contains. */
    private static void addAdjective(Set<String> lines, Set<String> denied, String code, String language, String name) {
        String adjective = switch (language) {
            case "ky", "kk", "uz" -> LANGUAGE_ENDING.matcher(name).replaceFirst("");
            case "ar" -> name.replaceFirst("^ال(.*ي)ة$", "$1");
            default -> name;
        };
        boolean ending = language.equals("ky") || language.equals("kk") || language.equals("uz");
        boolean plain = ending && adjective.length() < SHORTEST_PEOPLE
                || language.equals("ar") && !adjective.endsWith("ي")
                || denied.contains("* " + adjective)
                || denied.contains(code + " " + adjective);
        if (!plain) {
            lines.add(String.join("\t", code, "A", language, adjective));
        }
    }

    /** "Соломоновы о-ва" is written so in tables only. */
    private static void addSpelledOut(Set<String> lines, String code, String kind, String marked, String name) {
        String whole = name.replaceFirst("[Оо]-ва\\b", "острова").replaceFirst("[Оо]-в\\b", "остров");
        if (!whole.equals(name)) {
            lines.add(String.join("\t", code, kind, marked, whole));
        }
    }

    private static boolean isLatin(String name) {
        return Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.LATIN;
    }

    private void places() throws IOException {
        rows(in.resolve("places.tsv.gz"), row -> {
            if (!row[2].startsWith("adm")) {
                regionPopulations.merge(row[6] + "." + row[7], population(row), Long::sum);
            }
        });
        Map<String, String> lines = new TreeMap<>();
        rows(in.resolve("places.tsv.gz"), row -> {
            long population = population(row);
            String kind = switch (row[2]) {
                case "capital" -> "C";
                case "adm1" -> OWN_COUNTRIES.matcher(row[0]).matches() ? "" : "R";
                case "adm2" -> isDistrict(row) ? "D" : "";
                default -> row[2].equals("city") && isPlainName(row[4], population) ? "T" : "";
            };
            String code = code(row[6]);
            if (!kind.isEmpty() && !code.isEmpty() && !code.equals("UM") && !row[0].startsWith("terr")) {
                boolean large = kind.equals("C") || population >= LARGE_CITY;
                int depth = large ? 2 : population >= CITY || kind.equals("R") ? 1 : 0;
                String id = row[0].contains(":") ? "" : row[0];
                String region = kind.equals("R") && row[0].startsWith("a1:") ? row[0].substring(6) : row[7];
                List<String> names = names(row, depth);
                names.forEach(this::word);
                lines.put(
                        String.join(" ", code + kind + row[0], row[7], row[4], row[9], row[10]),
                        String.join(
                                "\t",
                                code,
                                kind,
                                id,
                                coordinate(row[9]),
                                coordinate(row[10]),
                                Long.toString((population + 500) / 1000),
                                region,
                                String.join("|", names)));
            }
        });
        for (String line : Files.readAllLines(beside("places-added.tsv"))) {
            String[] row = line.split("\t");
            for (String name : line.startsWith("#") ? new String[0] : row[1].split("\\|")) {
                word(name);
                lines.put(row[0] + "Z" + name, String.join("\t", row[0], "R", "", "", "", "1000", "", name));
            }
        }
        writeGzip("places.tsv.gz", lines.values());
    }

    /** Whether a district has a name of its own, not that of its region nor a number. */
    private static boolean isDistrict(String[] row) {
        return isPlainName(row[4], 0) && !fold(row[4]).equals(fold(row[8]));
    }

    /** A name without digits or brackets; that of a hamlet, or of a town of unknown size, in Latin letters and not short. */
    private static boolean isPlainName(String name, long population) {
        boolean plain = name.chars().noneMatch(c -> c == '(' || c == '/' || c == ',' || c >= '0' && c <= '9');
        return plain && (population >= TOWN || name.length() > 3 && name.length() <= LONGEST_HAMLET && isLatin(name));
    }

    /** A region's is that of its towns; where it has another code than they have, unknown. */
    private long population(String[] row) {
        boolean region = row[0].startsWith("a1:");
        return region
                ? regionPopulations.getOrDefault(row[0].substring(3), 0L)
                : row[11].isEmpty() ? 0 : Long.parseLong(row[11]);
    }

    private static String coordinate(String degrees) {
        return degrees.isEmpty() ? "" : String.format(Locale.ROOT, "%.2f", Double.parseDouble(degrees));
    }

    /** The main name first; alternates after the wanted depth: none, those of the main languages, all plausible Latin ones too. */
    private static List<String> names(String[] row, int depth) {
        Set<String> seen = new HashSet<>();
        List<String> names = new ArrayList<>();
        String main = row[4].strip();
        addPlaceName(USUAL_NAMES.getOrDefault(row[0], main), seen, names);
        addPlaceName(main, seen, names);
        addPlaceName(shortRegion(main, row), seen, names);
        for (String alternate : row[12].isEmpty() || depth == 0 ? new String[0] : row[12].split("\\|")) {
            int equals = alternate.indexOf('=');
            String name = alternate.substring(equals + 1).strip();
            boolean wanted = equals > 0
                    ? Arrays.stream(alternate.substring(0, equals).split(",")).anyMatch(PLACE_LANGUAGES::contains)
                    : depth == 2 && Pattern.matches("\\p{Lu}[\\p{IsLatin} '’-]{3,}", name);
            if (wanted
                    && !DENIED_NAMES.contains(row[6] + " " + name)
                    && name.length() > (isLatin(name) ? 3 : 1)
                    && Character.isLetter(name.charAt(0))
                    && !Character.isLowerCase(name.charAt(0))) {
                addPlaceName(name, seen, names);
            }
        }
        return names;
    }

    /** The name of a region or district alone; an American county is never called so. */
    private static String shortRegion(String name, String[] row) {
        if (!row[2].startsWith("adm") || row[2].equals("adm2") && row[6].equals("US")) {
            return name;
        }
        String bare =
                AREA_AFTER.matcher(AREA_BEFORE.matcher(name).replaceFirst("")).replaceFirst("");
        return bare.length() > 3 || row[2].equals("adm1") ? bare : name;
    }

    private static void addPlaceName(String name, Set<String> seen, List<String> names) {
        String clean = Normalizer.normalize(name, Normalizer.Form.NFC);
        if (clean.length() > 1 && clean.indexOf('\t') < 0 && seen.add(fold(clean))) {
            names.add(clean);
        }
    }

    private static String fold(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}|[’'ʻʼ`-]", "");
    }

    private void word(String name) {
        if (Pattern.matches("\\p{IsLatin}+", name)) {
            placeWords.add(fold(name));
        }
    }

    /** Which single-word place names are common English words (c) or people's names (p): told by counting. */
    private void words() throws IOException {
        Map<String, int[]> counts = new HashMap<>();
        placeWords.forEach(word -> counts.put(word, new int[4]));
        people(counts);
        for (String corpus : List.of("state-department-reports.jsonl.gz", "un-general-debates.jsonl.gz")) {
            cases(in.resolveSibling("corpora").resolve(corpus), counts);
        }
        Set<String> lines = new LinkedHashSet<>();
        for (String word : placeWords) {
            int[] n = counts.get(word);
            String flags = (n[2] >= 5 && n[2] * 5 > n[3] ? "c" : "") + (n[0] + n[1] >= 3 ? "p" : "");
            if (!flags.isEmpty()) {
                lines.add(word + "\t" + flags);
            }
        }
        writeGzip("place-words.tsv.gz", lines);
    }

    private void people(Map<String, int[]> counts) throws IOException {
        rows(in.resolve("actors.tsv.gz"), row -> {
            String[] words = row[2].split(" ");
            if (row[1].equals("person") && words.length > 1) {
                count(counts, fold(words[0]), 0);
                count(counts, fold(words[words.length - 1]), 1);
            }
        });
    }

    private static void cases(Path corpus, Map<String, int[]> counts) throws IOException {
        Pattern word = Pattern.compile("[A-Za-z]{2,}");
        try (BufferedReader lines = open(corpus)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                var words = word.matcher(line);
                while (words.find()) {
                    boolean lower = Character.isLowerCase(line.charAt(words.start()));
                    count(counts, words.group().toLowerCase(Locale.ROOT), lower ? 2 : 3);
                }
            }
        }
    }

    private static void count(Map<String, int[]> counts, String word, int what) {
        int[] found = counts.get(word);
        if (found != null) {
            found[what]++;
        }
    }

    private static void rows(Path file, Consumer<String[]> row) throws IOException {
        try (BufferedReader lines = open(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    row.accept(line.split("\t", -1));
                }
            }
        }
    }

    private static BufferedReader open(Path file) throws IOException {
        var bytes = Files.newInputStream(file);
        return new BufferedReader(new InputStreamReader(
                file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes, StandardCharsets.UTF_8));
    }

    private void writeGzip(String name, Collection<String> lines) throws IOException {
        try (OutputStream file = Files.newOutputStream(out.resolve(name));
                var gzip = best(file)) {
            for (String line : lines) {
                gzip.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static GZIPOutputStream best(OutputStream file) throws IOException {
        return new GZIPOutputStream(file) {
            {
                def.setLevel(9);
            }
        };
    }
}
