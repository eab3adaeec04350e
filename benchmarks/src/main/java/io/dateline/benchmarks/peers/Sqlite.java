package io.dateline.benchmarks.peers;

import io.dateline.benchmarks.facets.Answer;
import io.dateline.benchmarks.facets.Question;
import io.dateline.benchmarks.facets.Task;
import io.dateline.search.Dimension;
import io.dateline.search.Filter;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** SQLite with FTS5, in this process: hits go into a table in memory, and the facets are counted by joins with it. */
final class Sqlite implements Peer {
    private static final String FILE = "reports.db";
    private static final int TOP = 10;

    private final Connection connection;
    private final String version;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    private Sqlite(Connection connection) throws SQLException {
        this.connection = connection;
        this.version = connection.getMetaData().getDatabaseProductVersion();
        SqliteTables.run(connection, "PRAGMA temp_store = MEMORY");
        SqliteTables.run(connection, "PRAGMA cache_size = -262144");
        SqliteTables.run(connection, "CREATE TEMP TABLE found (number INTEGER PRIMARY KEY, score REAL)");
    }

    /** Makes a database in an empty folder. */
    static void make(Path folder, Iterator<PeerReport> reports) throws IOException {
        try (Connection connection = connect(folder)) {
            SqliteTables.run(connection, "PRAGMA synchronous = OFF");
            SqliteTables.fill(connection, reports);
        } catch (SQLException e) {
            throw new IOException("SQLite: " + e.getMessage(), e);
        }
    }

    static Sqlite open(Path folder) throws IOException {
        try {
            return new Sqlite(connect(folder));
        } catch (SQLException e) {
            throw new IOException("SQLite: " + e.getMessage(), e);
        }
    }

    private static Connection connect(Path folder) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(FILE));
    }

    @Override
    public String name() {
        return "SQLite " + version + " FTS5";
    }

    @Override
    public long processorNanos() {
        return Embedded.ofThisProcess();
    }

    @Override
    public void ask(Question question) throws IOException {
        answer(question);
    }

    @Override
    public Answer answer(Question question) throws IOException {
        Asked asked = Asked.of(question.base(Task.FACETS));
        try {
            prepared("DELETE FROM found").executeUpdate();
            long total = find(asked);
            Map<Dimension, List<Answer.Row>> rows = new EnumMap<>(Dimension.class);
            for (Dimension dimension : Question.FACETS) {
                rows.put(dimension, rows(dimension.id()));
            }
            return new Answer(total, top(asked.words().isEmpty()), rows);
        } catch (SQLException e) {
            throw new IOException("SQLite, " + question + ": " + e.getMessage(), e);
        }
    }

    private long find(Asked asked) throws SQLException {
        String sql = asked.words().isEmpty()
                ? "INSERT INTO found SELECT number, -day FROM report WHERE 1" + narrowing(asked, "number")
                : "INSERT INTO found SELECT rowid, rank FROM words WHERE words MATCH ?" + narrowing(asked, "+rowid");
        PreparedStatement insert = prepared(sql);
        int at = 1;
        if (!asked.words().isEmpty()) {
            insert.setString(at++, SqliteText.match(asked.words()));
        }
        for (Filter filter : asked.narrowing()) {
            insert.setString(at++, SqliteText.value(filter));
        }
        return insert.executeUpdate();
    }

    /** Statements are compiled once. */
    private PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement known = statements.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            statements.put(sql, known);
        }
        return known;
    }

    /** The plus sign keeps SQLite from looking each of the values' reports up among the words, which takes 25 times longer. */
    private static String narrowing(Asked asked, String number) {
        StringBuilder sql = new StringBuilder();
        for (Filter filter : asked.narrowing()) {
            String table = SqliteText.table(filter);
            sql.append(" AND ")
                    .append(number)
                    .append(" IN (SELECT report FROM ")
                    .append(table);
            sql.append("_of WHERE value = (SELECT number FROM ").append(table).append(" WHERE name = ?))");
        }
        return sql.toString();
    }

    private List<Integer> top(boolean newest) throws SQLException {
        List<Integer> top = new ArrayList<>();
        String order = newest ? "score, number" : "score";
        try (ResultSet found = prepared("SELECT number FROM found ORDER BY " + order + " LIMIT " + TOP)
                .executeQuery()) {
            while (found.next()) {
                top.add(found.getInt(1));
            }
        }
        return top;
    }

    private List<Answer.Row> rows(String table) throws SQLException {
        List<Answer.Row> rows = new ArrayList<>();
        String sql = """
                SELECT name, reports FROM
                  (SELECT value, count(*) AS reports FROM found CROSS JOIN %1$s_of ON report = found.number GROUP BY value)
                  JOIN %1$s ON value = %1$s.number ORDER BY reports DESC, name LIMIT %2$d""".formatted(table, Question.ROWS);
        try (ResultSet found = prepared(sql).executeQuery()) {
            while (found.next()) {
                rows.add(new Answer.Row(found.getString(1), found.getLong(2)));
            }
        }
        return rows;
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException("SQLite: " + e.getMessage(), e);
        }
    }
}
