package io.dateline.reference;

import io.dateline.model.Days;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who held which office from when to when: heads of states and of governments, ministers, governors, heads of international bodies,
 * some 20,000 persons of {@link KnownActors}. Facts derived from Wikidata (CC0; the state of 2022/23) and the CIA World Factbook of
 * 2026 (public domain); {@code build-tools/BuildOfficeTable.java} builds the table. A term without an end is one whose end the
 * sources don't know. Loaded once, when first asked for; immutable, safe for all threads.
 */
public final class OfficeTerms {
    private static final String TABLE = "offices.tsv.gz";

    /** What an office is an office of. */
    public enum Whose {
        STATE,
        /** An international body. */
        BODY,
        /** A part of a state or a territory, or the sources don't say. */
        OTHER
    }

    /**
     * A term of office.
     *
     * @param days from the first to the last; a term known by its month or year only has all of that
     * @param whose what it is an office of
     * @param country the state whose office it is, ISO 3166-1 alpha-2; empty for others than those of states
     */
    public record Term(Office office, Days days, Whose whose, Optional<String> country) {
        /** Reads {@code P20080507-20120507:RU}. */
        static Term parse(String written) {
            int dash = written.indexOf('-');
            int colon = written.indexOf(':', dash);
            int end = colon < 0 ? written.length() : colon;
            LocalDate from = first(written.substring(1, dash));
            LocalDate to = dash == end - 1 ? LocalDate.MAX : last(written.substring(dash + 1, end));
            Optional<String> country = Optional.of(written.substring(Math.min(end + 1, written.length())))
                    .filter(code -> !code.isEmpty());
            Whose whose = colon < 0 ? Whose.OTHER : country.isPresent() ? Whose.STATE : Whose.BODY;
            return new Term(Office.of(written.charAt(0)), new Days(from, to), whose, country);
        }

        private static LocalDate first(String day) {
            return LocalDate.of(number(day, 0, 4), part(day, 4, 1), part(day, 6, 1));
        }

        private static LocalDate last(String day) {
            YearMonth month = YearMonth.of(number(day, 0, 4), part(day, 4, 12));
            return month.atDay(part(day, 6, month.lengthOfMonth()));
        }

        private static int part(String day, int from, int unstated) {
            return day.length() > from ? number(day, from, from + 2) : unstated;
        }

        private static int number(String digits, int from, int to) {
            return Integer.parseInt(digits, from, to, 10);
        }
    }

    private final String[] rows;

    private OfficeTerms(String[] rows) {
        this.rows = rows;
    }

    /** The table that comes with the library. */
    public static OfficeTerms standard() {
        return Standard.TERMS;
    }

    /** The terms of an actor by office and first day; empty where none is known. */
    public List<Term> of(String actorId) {
        int found = Arrays.binarySearch(rows, actorId + "\t");
        int row = found >= 0 ? found : -found - 1;
        return row < rows.length && rows[row].startsWith(actorId + "\t")
                ? Arrays.stream(rows[row].substring(actorId.length() + 1).split(" "))
                        .map(Term::parse)
                        .toList()
                : List.of();
    }

    /** The terms of all persons that begin on a day or after it, in no order. */
    List<Term> since(LocalDate day) {
        Pattern year = Pattern.compile("[ \\t][A-Z](\\d{4})");
        return Arrays.stream(rows)
                .filter(row -> year.matcher(row)
                        .results()
                        .anyMatch(found -> found.group(1).compareTo(Integer.toString(day.getYear())) >= 0))
                .flatMap(row -> of(row.substring(0, row.indexOf('\t'))).stream())
                .filter(term -> !term.days().first().isBefore(day))
                .toList();
    }

    /** The ids of all persons it knows, in order. */
    List<String> actors() {
        return Arrays.stream(rows)
                .map(row -> row.substring(0, row.indexOf('\t')))
                .toList();
    }

    /** How many persons it knows. */
    int size() {
        return rows.length;
    }

    private static final class Standard {
        static final OfficeTerms TERMS = new OfficeTerms(read());

        private static String[] read() {
            List<String> rows = new ArrayList<>();
            Tables.lines(TABLE, rows::add);
            return rows.toArray(String[]::new);
        }
    }
}
