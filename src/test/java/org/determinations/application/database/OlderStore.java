package org.determinations.application.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.determinations.application.Installation;
import org.flywaydb.core.Flyway;

/** Makes stores that programs of before left. Whoever calls sees to it that nobody has them open. */
final class OlderStore {
    private static final String RUN = "insert into run (run_number, cycle, stage, stage_date, input_set_hash, pack_id,"
            + " pack_hash, program_version, started_by, started_at) values (41, '2011-12', 'OFFICIAL', date '2011-09-20',"
            + " 'hash', 'pack', 'hash', '0.1', 'Zoë', timestamp with time zone '2011-09-20 13:00:00+00')";

    private OlderStore() {}

    /** A store of this program becomes one of before: a view of it is another. */
    static void ofBefore(Path home, Optional<Installation.Login> login) throws SQLException {
        execute(
                home,
                login,
                "update \"flyway_schema_history\" set \"checksum\" = 1 where \"script\" like '%v_run.sql'");
    }

    /** The tables of the second turn with one run, 41, and nothing since. */
    static void ofSchema16(Path home) throws SQLException {
        Flyway.configure()
                .dataSource(url(home, Optional.empty()), "sa", "")
                .locations("classpath:db/migration")
                .target("16")
                .load()
                .migrate();
        execute(home, Optional.empty(), RUN);
    }

    static void execute(Path home, Optional<Installation.Login> login, String sql) throws SQLException {
        try (Connection connection = connection(home, login);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** How many rows a table has. */
    static int rows(Path home, String table) throws SQLException {
        try (Connection connection = connection(home, Optional.empty());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Connection connection(Path home, Optional<Installation.Login> login) throws SQLException {
        return DriverManager.getConnection(url(home, login), login.isPresent() ? "postgres" : "sa", "");
    }

    private static String url(Path home, Optional<Installation.Login> login) {
        return login.map(Installation.Login::url).orElse("jdbc:h2:file:" + home.resolve("determinations"));
    }
}
