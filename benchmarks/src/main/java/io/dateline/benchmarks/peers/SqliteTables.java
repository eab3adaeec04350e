package io.dateline.benchmarks.peers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fills a database: an index of words, and for each facet a table of its values and one of who has which, as small as SQLite can
 * make them (numbers for values, no row ids).
 */
final class SqliteTables {
    static final List<String> VALUES = List.of("country", "actor", "date", "date_year", "published_year");

    private static final int ROWS_OF_A_BATCH = 1_000;

    private final Connection connection;
    private final PreparedStatement report;
    private final PreparedStatement words;
    private final Map<String, PreparedStatement> values = new TreeMap<>();
    private final Map<String, Map<String, Integer>> numbers = new TreeMap<>();

    private SqliteTables(Connection connection) throws SQLException {
        this.connection = connection;
        create(connection);
        report = connection.prepareStatement("INSERT INTO report VALUES (?, ?, ?)");
        words = connection.prepareStatement("INSERT INTO words (rowid, title, text) VALUES (?, ?, ?)");
        for (String table : VALUES) {
            numbers.put(table, new HashMap<>());
            values.put(table, connection.prepareStatement("INSERT INTO " + table + "_of VALUES (?, ?)"));
        }
    }

    private static void create(Connection connection) throws SQLException {
        run(connection, "CREATE TABLE report (number INTEGER PRIMARY KEY, id TEXT, day INTEGER)");
        run(connection, """
                CREATE VIRTUAL TABLE words USING fts5
                (title, text, content='', tokenize='porter unicode61 remove_diacritics 2')""");
        for (String table : VALUES) {
            run(connection, "CREATE TABLE " + table + " (number INTEGER PRIMARY KEY, name TEXT UNIQUE)");
            run(connection, "CREATE TABLE " + table + """
                    _of (report INTEGER, value INTEGER, PRIMARY KEY (report, value)) WITHOUT ROWID""");
        }
    }

    static void fill(Connection connection, Iterator<PeerReport> reports) throws SQLException {
        connection.setAutoCommit(false);
        SqliteTables tables = new SqliteTables(connection);
        for (int number = 1; reports.hasNext(); number++) {
            tables.add(number, reports.next());
            if (number % ROWS_OF_A_BATCH == 0) {
                tables.flush();
            }
        }
        tables.finish();
        connection.setAutoCommit(true);
    }

    private void add(int number, PeerReport made) throws SQLException {
        batch(report, number, made.id(), made.day());
        batch(words, number, made.title(), made.text());
        add("country", number, made.countries());
        add("actor", number, made.actors());
        add("date", number, made.months());
        add("date_year", number, made.years());
        add("published_year", number, made.publishedYears());
    }

    private void add(String table, int number, List<String> names) throws SQLException {
        Map<String, Integer> known = numbers.getOrDefault(table, Map.of());
        for (String name : names) {
            batch(statement(table), number, known.computeIfAbsent(name, added -> known.size() + 1));
        }
    }

    private PreparedStatement statement(String table) {
        return java.util.Objects.requireNonNull(values.get(table), table);
    }

    private static void batch(PreparedStatement statement, Object... cells) throws SQLException {
        for (int i = 0; i < cells.length; i++) {
            statement.setObject(i + 1, cells[i]);
        }
        statement.addBatch();
    }

    private void flush() throws SQLException {
        report.executeBatch();
        words.executeBatch();
        for (PreparedStatement statement : values.values()) {
            statement.executeBatch();
        }
    }

    /** The index of words becomes one segment, and those of values tell which reports have one. */
    private void finish() throws SQLException {
        flush();
        for (Map.Entry<String, Map<String, Integer>> table : numbers.entrySet()) {
            name(table.getKey(), table.getValue());
            run(connection, "CREATE INDEX " + table.getKey() + "_by ON " + table.getKey() + "_of (value, report)");
        }
        run(connection, "CREATE INDEX report_by ON report (day DESC, number)");
        run(connection, "INSERT INTO words (words) VALUES ('optimize')");
        run(connection, "ANALYZE");
        connection.commit();
    }

    private void name(String table, Map<String, Integer> known) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + table + " VALUES (?, ?)")) {
            for (Map.Entry<String, Integer> value : known.entrySet()) {
                batch(insert, value.getValue(), value.getKey());
            }
            insert.executeBatch();
        }
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
