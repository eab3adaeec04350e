package io.dateline.reference;

import io.dateline.model.Days;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Who held which office from when to when: heads of states and of governments, ministers, governors, heads of international bodies,
 * some 20,000 persons of {@link KnownActors}. Facts derived from Wikidata (CC0; the state of 2022/23) and the CIA World Factbook of
 * 2026 (public domain); {@code build-tools/BuildOfficeTable.java} builds the table. A term without an end is one whose end the
 * sources don't know. Loaded once, when first asked for; immutable, safe for all threads.
 */
public final class OfficeTerms {
    private static final String TABLE = "offices.tsv.gz";

    /**
     * A term of office.
     *
     * @param days from the first to the last; a term known by its month or year only has all of that
     */
    public record Term(Office office, Days days) {
        /** Reads {@code P20080507-20120507}. */
        static Term parse(String written) {
            int dash = written.indexOf('-');
            LocalDate from = first(written.substring(1, dash));
            LocalDate to = dash == written.length() - 1 ? LocalDate.MAX : last(written.substring(dash + 1));
            return new Term(Office.of(written.charAt(0)), new Days(from, to));
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
