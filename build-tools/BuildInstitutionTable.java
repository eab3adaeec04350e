import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Builds the table of acronyms that belong to one country's institutions: CHRAJ is Ghana's, GKNB Kyrgyzstan's. Taken from the US State
 * Department's human-rights reports (public domain), each of which is about one country: an acronym that the reports on one country
 * use, in two years or four times, and no other report does. Only reports at even places of the file are read, so that the others can tell how well
 * the table does. The same input gives the same bytes.
 *
 * <pre>java build-tools/BuildInstitutionTable.java SHARED_CORPORA_DIR OUT_DIR</pre>
 */
final class BuildInstitutionTable {
    private static final Pattern ACRONYM = Pattern.compile("(?<![\\w.$-])[A-Z]{3,}(?![\\w$])");
    private static final Pattern WORLDWIDE = Pattern.compile("(UN|EU).*|PNG|CDC|IKEA");
    private static final Pattern TEXT = Pattern.compile("\"text\": ?\"((?:[^\"\\\\]|\\\\.)*+)\"");
    private static final Pattern YEAR = Pattern.compile("\"published\": ?\"(\\d{4})");
    private static final Pattern COUNTRY = Pattern.compile("\"country\": ?\"([A-Z]{2})\"");
    private static final int LEAST_YEARS = 2;
    private static final int LEAST_COUNT = 4;

    private record Uses(Set<String> countries, Set<String> years, int[] count) {}

    private final Map<String, Uses> uses = new TreeMap<>();

    public static void main(String[] args) throws IOException {
        BuildInstitutionTable table = new BuildInstitutionTable();
        table.read(Path.of(args[0], "state-department-reports.jsonl.gz"));
        table.write(Path.of(args[1], "institutions.tsv"));
    }

    private void read(Path corpus) throws IOException {
        try (var reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8))) {
            int place = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (place++ % 2 == 0) {
                    count(line);
                }
            }
        }
    }

    private void count(String line) {
        String country = find(COUNTRY, line);
        String text = find(TEXT, line).replaceAll("\\\\u[0-9a-f]{4}|\\\\.", " ");
        Matcher words = ACRONYM.matcher(text);
        while (!country.isEmpty() && words.find()) {
            Uses found =
                    uses.computeIfAbsent(words.group(), word -> new Uses(new TreeSet<>(), new TreeSet<>(), new int[1]));
            found.countries.add(country);
            found.years.add(find(YEAR, line));
            found.count[0]++;
        }
    }

    private static String find(Pattern pattern, String line) {
        Matcher found = pattern.matcher(line);
        return found.find() ? found.group(1) : "";
    }

    private void write(Path file) throws IOException {
        StringBuilder rows = new StringBuilder();
        uses.forEach((word, found) -> {
            boolean often = found.years.size() >= LEAST_YEARS || found.count[0] >= LEAST_COUNT;
            if (found.countries.size() == 1 && often && !WORLDWIDE.matcher(word).matches()) {
                rows.append(word)
                        .append('\t')
                        .append(found.countries.iterator().next())
                        .append('\n');
            }
        });
        Files.writeString(file, rows);
    }
}
