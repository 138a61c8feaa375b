package org.determinations.store.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.store.Database;
import org.determinations.store.sql.SchemaScripts;
import org.determinations.store.sql.Transactions;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/** Brings the tables and views of a database to this version of the program, and tells whether they are. Forward only. */
public final class Migrations {
    private static final Set<String> NO_SUCH_TABLE = Set.of("42P01", "42S02", "42S03", "42S04");
    private static final String HISTORY =
            "select \"version\", \"script\", \"checksum\" from \"flyway_schema_history\" where \"success\""
                    + " order by \"installed_rank\"";

    private Migrations() {}

    /** What the database has of this program's tables. */
    private record Applied(int newest, Map<String, Integer> views) {}

    /**
     * One script of the schema and what became of it.
     *
     * @param version zero-padded number; empty for a view, which is applied again whenever it changes
     * @param state such as {@code Success} or {@code Pending}
     */
    public record Script(String version, String description, String state) {}

    /** Applies what is missing; does nothing, quickly, when all is there. Refused with {@code SY-007} by a newer database. */
    public static void migrate(Database database) {
        if (isCurrent(database)) {
            return;
        }
        if (FreshSchema.fits(database)) {
            FreshSchema.make(database);
        } else {
            upgrade(database);
        }
    }

    /** Whatever is missing, script by script, in a database that may have some of it. */
    static void upgrade(Database database) {
        try {
            flyway(database).migrate();
        } catch (FlywayException e) {
            throw Transactions.failure(e);
        }
    }

    /** Whether every table and view of this program is there. Refused with {@code SY-007} by a newer database. */
    public static boolean isCurrent(Database database) {
        Applied applied = applied(database);
        if (applied.newest() > SchemaScripts.NEWEST_SCHEMA) {
            throw new Refusal(
                    Refusal.Kind.SYSTEM,
                    issue(
                            IssueCode.DATABASE_NEWER,
                            "the database was made by a newer program",
                            "schema " + applied.newest(),
                            "schema up to " + SchemaScripts.NEWEST_SCHEMA,
                            "use the newest program that anyone has used with this database"));
        }
        return applied.newest() == SchemaScripts.NEWEST_SCHEMA
                && SchemaScripts.VIEWS.stream()
                        .allMatch(view -> applied.views().getOrDefault(view, 0)
                                == SchemaScripts.checksum(SchemaScripts.viewResource(view)));
    }

    /** Refused with {@code SY-013} unless every table and view is there: what a verb that only reads asks first. */
    public static void requireCurrent(Database database) {
        if (!isCurrent(database)) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    issue(
                            IssueCode.DATABASE_NOT_MIGRATED,
                            "the database lacks tables or views of this program",
                            "",
                            "",
                            "type determinations db migrate, then the same command again"));
        }
    }

    /** Every script, applied and pending, in the order in which they are applied. */
    public static List<Script> list(Database database) {
        try {
            return Arrays.stream(flyway(database).info().all())
                    .map(Migrations::script)
                    .toList();
        } catch (FlywayException e) {
            throw Transactions.failure(e);
        }
    }

    private static Script script(MigrationInfo info) {
        String version = info.isVersioned() ? info.getVersion().toString() : "";
        return new Script(version, info.getDescription(), info.getState().getDisplayName());
    }

    private static Flyway flyway(Database database) {
        return Flyway.configure()
                .dataSource(database.dataSource())
                .locations("classpath:db/migration", "classpath:db/views")
                .validateMigrationNaming(true)
                .load();
    }

    private static Applied applied(Database database) {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement query = connection.prepareStatement(HISTORY);
                ResultSet rows = query.executeQuery()) {
            int newest = 0;
            Map<String, Integer> views = new HashMap<>();
            while (rows.next()) {
                String version = rows.getString(1);
                if (version == null) {
                    views.put(rows.getString(2), rows.getInt(3));
                } else {
                    newest = Math.max(newest, Integer.parseInt(version));
                }
            }
            return new Applied(newest, views);
        } catch (SQLException e) {
            if (NO_SUCH_TABLE.contains(String.valueOf(e.getSQLState()))) {
                return new Applied(0, Map.of());
            }
            throw Transactions.failure(e);
        }
    }

    private static Issue issue(IssueCode code, String wrong, String found, String allowed, String action) {
        return Issue.of(code, SourceRef.ofFile("database"), wrong, found, allowed, action);
    }
}
