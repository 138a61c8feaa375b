package org.determinations.store.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.determinations.store.Database;
import org.determinations.store.sql.SchemaScripts;
import org.determinations.store.sql.Transactions;
import org.jooq.SQLDialect;

/**
 * The tables of an embedded database that is new and empty. The same scripts as a migration applies, in the same order, with
 * the same history; but without its questions about what is there already, which took a first run a sixth of its time. A
 * database that has anything in it, and every server, is left to the migration.
 */
final class FreshSchema {
    private static final Logger LOG = Logger.getLogger(FreshSchema.class.getName());

    private static final String HISTORY = """
            create table "flyway_schema_history" (
              "installed_rank" int not null,
              "version" varchar(50),
              "description" varchar(200) not null,
              "type" varchar(20) not null,
              "script" varchar(1000) not null,
              "checksum" int,
              "installed_by" varchar(100) not null,
              "installed_on" timestamp default current_timestamp not null,
              "execution_time" int not null,
              "success" boolean not null);
            alter table "flyway_schema_history"
              add constraint "flyway_schema_history_pk" primary key ("installed_rank");
            create index "flyway_schema_history_s_idx" on "flyway_schema_history" ("success");
            insert into "flyway_schema_history"
              ("installed_rank", "description", "type", "script", "installed_by", "execution_time", "success")
              values (-1, '<< Flyway Schema History table created >>', 'TABLE', '', current_user, 0, true)""";

    private static final String APPLIED = """
            insert into "flyway_schema_history"
              ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by",
               "execution_time", "success")
              values (?, ?, ?, 'SQL', ?, ?, current_user, 0, true)""";

    /** Each statement commits: written one by one, the pages of the catalog were half of the work. All of it is written at the end. */
    private static final String LATER = "set write_delay 60000";

    private static final List<String> NOW = List.of("set write_delay 0", "checkpoint sync");

    private FreshSchema() {}

    /** Whether the database is embedded and has no table, view or schema of anybody's. */
    static boolean fits(Database database) {
        if (database.dialect() != SQLDialect.H2) {
            return false;
        }
        try (Connection connection = database.dataSource().getConnection();
                Statement query = connection.createStatement();
                ResultSet found = query.executeQuery(
                        "select (select count(*) from information_schema.tables where table_schema <> 'INFORMATION_SCHEMA')"
                                + " + (select count(*) from information_schema.schemata"
                                + " where schema_name not in ('INFORMATION_SCHEMA', 'PUBLIC'))")) {
            return found.next() && found.getInt(1) == 0;
        } catch (SQLException e) {
            throw Transactions.failure(e);
        }
    }

    /** Tables and views alone, in a database that is new and empty and will be thrown away. */
    static void apply(Connection connection) throws SQLException {
        try (Statement scripts = connection.createStatement()) {
            for (String name : SchemaScripts.SCHEMA) {
                scripts.execute("runscript from 'classpath:/" + SchemaScripts.schemaResource(name) + "'");
            }
            for (String name : SchemaScripts.VIEWS) {
                scripts.execute("runscript from 'classpath:/" + SchemaScripts.viewResource(name) + "'");
            }
        }
    }

    /** Applies every script. Whoever calls has to see to it that a database with half of them is never used. */
    static void make(Database database) {
        try (Connection connection = database.dataSource().getConnection();
                Statement scripts = connection.createStatement();
                PreparedStatement applied = prepared(connection, scripts)) {
            int rank = 0;
            for (String name : SchemaScripts.SCHEMA) {
                String version = name.substring(1, name.indexOf("__"));
                run(scripts, SchemaScripts.schemaResource(name));
                record(applied, ++rank, Optional.of(version), name, SchemaScripts.schemaResource(name));
            }
            for (String name : SchemaScripts.VIEWS) {
                run(scripts, SchemaScripts.viewResource(name));
                record(applied, ++rank, Optional.empty(), name, SchemaScripts.viewResource(name));
            }
            for (String write : NOW) {
                scripts.execute(write);
            }
        } catch (SQLException e) {
            throw Transactions.failure(e);
        }
    }

    /**
     * Makes the same in another new and empty database, its views after its tables. Scripts that change a table give it another number,
     * and a file is opened by number: a view that comes before a table of its own fails then, and is made once more, by every command.
     */
    static void copy(Database made, Database target) {
        try (Connection from = made.dataSource().getConnection();
                Statement script = from.createStatement();
                ResultSet lines = script.executeQuery("script");
                Connection to = target.dataSource().getConnection();
                Statement statements = to.createStatement()) {
            statements.execute(LATER);
            while (lines.next()) {
                String line = lines.getString(1);
                if (!line.startsWith("CREATE FORCE VIEW") && !line.startsWith("SET WRITE_DELAY")) {
                    statements.execute(line);
                }
            }
            for (String name : SchemaScripts.VIEWS) {
                run(statements, SchemaScripts.viewResource(name));
            }
            for (String write : NOW) {
                statements.execute(write);
            }
        } catch (SQLException e) {
            throw Transactions.failure(e);
        }
    }

    private static PreparedStatement prepared(Connection connection, Statement scripts) throws SQLException {
        scripts.execute(LATER);
        scripts.execute(HISTORY);
        return connection.prepareStatement(APPLIED);
    }

    private static void run(Statement scripts, String resource) throws SQLException {
        LOG.info(() -> "Migrating schema, new and empty, with " + resource);
        scripts.execute("runscript from 'classpath:/" + resource + "'");
    }

    private static void record(
            PreparedStatement applied, int rank, Optional<String> version, String name, String resource)
            throws SQLException {
        applied.setInt(1, rank);
        applied.setString(2, version.orElse(null));
        applied.setString(3, description(name));
        applied.setString(4, name);
        applied.setInt(5, SchemaScripts.checksum(resource));
        applied.executeUpdate();
    }

    /** {@code batch history} of {@code V001__batch_history.sql}. */
    private static String description(String name) {
        return name.substring(name.indexOf("__") + 2, name.length() - ".sql".length())
                .replace('_', ' ');
    }
}
