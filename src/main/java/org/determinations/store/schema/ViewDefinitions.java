package org.determinations.store.schema;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.store.Database;
import org.determinations.store.sql.SchemaScripts;
import org.determinations.store.sql.Transactions;
import org.jooq.SQLDialect;

/** The views for analysts as the database has them, held against those that this program's own scripts make. */
public final class ViewDefinitions {
    private static final String H2 =
            "select table_name, view_definition from information_schema.views where table_schema = 'PUBLIC'";
    private static final String OWN = "own_";
    private static final String MAY_NOT = "42501";

    private ViewDefinitions() {}

    /** One {@code SY-043} for each view that is another one or is missing; none where the login may not look. */
    public static List<Issue> differences(Database database) {
        try (Connection connection = database.dataSource().getConnection()) {
            return database.dialect() == SQLDialect.H2 ? embedded(connection) : server(connection);
        } catch (SQLException e) {
            if (MAY_NOT.equals(e.getSQLState())) {
                return List.of();
            }
            throw Transactions.failure(e);
        }
    }

    private static List<Issue> embedded(Connection connection) throws SQLException {
        Map<String, String> found = definitions(connection);
        List<Issue> issues = new ArrayList<>();
        Own.DEFINITIONS.forEach((name, definition) -> {
            if (!definition.equals(found.get(name))) {
                issues.add(issue(name));
            }
        });
        return issues;
    }

    /** The program's own, as a second database in memory has them that is made from the scripts: once, since those do not change. */
    private static final class Own {
        private static final Map<String, String> DEFINITIONS = make();

        private static Map<String, String> make() {
            try (Connection own = DriverManager.getConnection("jdbc:h2:mem:", "sa", "")) {
                FreshSchema.apply(own);
                return Map.copyOf(definitions(own));
            } catch (SQLException e) {
                throw Transactions.failure(e);
            }
        }
    }

    private static Map<String, String> definitions(Connection connection) throws SQLException {
        Map<String, String> definitions = new TreeMap<>();
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(H2)) {
            while (rows.next()) {
                definitions.put(rows.getString(1), rows.getString(2));
            }
        }
        return definitions;
    }

    /** The scripts make views of another name that nobody else sees and that are gone with the transaction. */
    private static List<Issue> server(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            List<Issue> issues = new ArrayList<>();
            for (String script : SchemaScripts.VIEWS) {
                String name = script.replaceFirst("^R__\\d+_", "").replaceFirst("\\.sql$", "");
                statement.execute(SchemaScripts.view(script)
                        .replace("create or replace view " + name + " as", "create temp view " + OWN + name + " as"));
                if (!same(statement, name)) {
                    issues.add(issue(name));
                }
            }
            return issues;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static boolean same(Statement statement, String name) throws SQLException {
        try (ResultSet found = statement.executeQuery("select pg_get_viewdef(to_regclass('" + name
                + "')) is not distinct from pg_get_viewdef('" + OWN + name + "'::regclass)")) {
            return found.next() && found.getBoolean(1);
        }
    }

    private static Issue issue(String name) {
        return Issue.of(
                IssueCode.VIEW_DIFFERS,
                SourceRef.ofFile("store: " + name.toLowerCase(java.util.Locale.ROOT)),
                "the view is missing or says something else than the program's own",
                "",
                "",
                "find out who changed it; apply the file of that name in sql/views by hand");
    }
}
