package org.determinations.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.determinations.application.Installation;

/**
 * Every row of the databases of a {@link KillPlace}, by home and table, without what differs whenever a command is typed. They are read again
 * only where the file of the embedded database has changed, or the log of the server has gone on.
 */
final class KillRows {
    static final String FILE = "determinations.mv.db";

    /** Looking leaves no file of its own beside the database, and writes over nothing in it, as the program does not. */
    private static final String LOOKING = ";TRACE_LEVEL_FILE=0;REUSE_SPACE=FALSE";

    private static final Set<String> OWN_NUMBERS = Set.of(
            "signature_id",
            "release_event_id",
            "issue_id",
            "input_file_id",
            "event_id",
            "view_number",
            "event_number",
            "claimed_pid",
            "attempt");
    private static final Set<String> DRAWN =
            Set.of("secret_hash", "event_hash", "previous_hash", "content_hash", "district_hashes", "public_key");

    /** How something came about, not what is: Spring's account of a job, and versions of tables. */
    private static final String WAY = "(?i)batch_.*|flyway_.*";

    /** The same in rows: that an attempt began, and that a run which did not end was taken up. */
    private static final Pattern WAY_ROW = Pattern.compile("firing_state=STARTED|what=run recovered");

    /** One row for each attempt: how many there were is the way, that there was one is what is. */
    private static final String ATTEMPTS = "schedule_firing";

    /** A taking stands in the audit trail before the file is given, and again where it was not given then: the same holds. */
    private static final Pattern TAKING = Pattern.compile("\\bwhat=[a-z]+ handed out\\b");

    private final Path folder;
    private final Map<String, Read> read = new HashMap<>();

    KillRows(Path folder) {
        this.folder = folder;
    }

    /**
     * What was read of a home.
     *
     * @param stamp of the database when it was read
     */
    private record Read(String stamp, Map<String, List<String>> rows) {}

    /** Rows by table, each table with its home. */
    Map<String, List<String>> list(Map<String, Optional<Installation.Login>> logins) throws SQLException, IOException {
        Map<String, List<String>> rows = new TreeMap<>();
        for (Map.Entry<String, Optional<Installation.Login>> home : logins.entrySet()) {
            Read known = read.get(home.getKey());
            if (known == null || !known.stamp().equals(stamp(home.getKey(), home.getValue()))) {
                Map<String, List<String>> now = read(home.getKey(), home.getValue());
                known = new Read(stamp(home.getKey(), home.getValue()), now);
                read.put(home.getKey(), known);
            }
            rows.putAll(known.rows());
        }
        return rows;
    }

    /** Takes it that these are the rows of the databases as they are now, which are copies of others. */
    void are(Map<String, List<String>> rows, Map<String, Optional<Installation.Login>> logins)
            throws SQLException, IOException {
        for (Map.Entry<String, Optional<Installation.Login>> home : logins.entrySet()) {
            Map<String, List<String>> own = new TreeMap<>(rows);
            own.keySet().removeIf(table -> !table.startsWith(home.getKey() + " "));
            read.put(home.getKey(), new Read(stamp(home.getKey(), home.getValue()), own));
        }
    }

    /** Another whenever something was written. */
    private String stamp(String home, Optional<Installation.Login> login) throws SQLException, IOException {
        Path file = folder.resolve(home).resolve(FILE);
        if (login.isEmpty()) {
            return Files.exists(file) ? Files.getLastModifiedTime(file) + " " + Files.size(file) : "";
        }
        try (Connection connection =
                        DriverManager.getConnection(serverOf(login.get().url()), "postgres", "");
                Statement statement = connection.createStatement();
                ResultSet log = statement.executeQuery("select pg_current_wal_insert_lsn()::text")) {
            log.next();
            return login.get().url() + " " + log.getString(1);
        }
    }

    /** A database of the same server that is nobody's. */
    static String serverOf(String url) {
        return url.substring(0, url.lastIndexOf('/') + 1) + "postgres";
    }

    private Map<String, List<String>> read(String home, Optional<Installation.Login> login) throws SQLException {
        if (login.isPresent()) {
            try (Connection connection = DriverManager.getConnection(login.get().url(), "postgres", "")) {
                return rows(connection, home);
            }
        }
        if (!Files.exists(folder.resolve(home).resolve(FILE))) {
            return Map.of();
        }
        Path file = folder.resolve(home).resolve("determinations");
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + file + LOOKING, "sa", "")) {
            return rows(connection, home);
        }
    }

    private static Map<String, List<String>> rows(Connection connection, String home) throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet names = statement.executeQuery("select table_name from information_schema.tables where"
                    + " lower(table_schema) = 'public' and table_type = 'BASE TABLE'")) {
                while (names.next()) {
                    String name = names.getString(1);
                    if (!name.matches(WAY)) {
                        tables.add(name);
                    }
                }
            }
            for (String table : tables) {
                try (ResultSet found = statement.executeQuery("select * from \"" + table + "\"")) {
                    String name = table.toLowerCase(Locale.ROOT);
                    rows.put(home + " " + name, rows(name, found));
                }
            }
        }
        return rows;
    }

    private static List<String> rows(String table, ResultSet found) throws SQLException {
        ResultSetMetaData columns = found.getMetaData();
        Map<Integer, String> compared = new TreeMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String name = columns.getColumnName(i).toLowerCase(Locale.ROOT);
            boolean time = columns.getColumnType(i) == Types.TIMESTAMP
                    || columns.getColumnType(i) == Types.TIMESTAMP_WITH_TIMEZONE;
            if (!time && !OWN_NUMBERS.contains(name) && !DRAWN.contains(name)) {
                compared.put(i, name);
            }
        }
        List<String> rows = new ArrayList<>();
        while (found.next()) {
            List<String> cells = new ArrayList<>();
            for (Map.Entry<Integer, String> column : compared.entrySet()) {
                cells.add(column.getValue() + "=" + KillPlace.plain(String.valueOf(found.getString(column.getKey()))));
            }
            String row = String.join(", ", cells);
            boolean once = table.equals(ATTEMPTS) || TAKING.matcher(row).find();
            if (!WAY_ROW.matcher(row).find() && !(once && rows.contains(row))) {
                rows.add(row);
            }
        }
        rows.sort(Comparator.naturalOrder());
        return rows;
    }
}
