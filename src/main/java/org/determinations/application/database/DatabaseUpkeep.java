package org.determinations.application.database;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.determinations.application.Installation;
import org.determinations.application.audit.RunBinding;
import org.determinations.application.policy.RunPacks;
import org.determinations.report.JsonObject;
import org.determinations.store.Database;
import org.determinations.store.Migrations;
import org.determinations.store.Stores;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Upkeep of the database by hand. */
public final class DatabaseUpkeep {
    private DatabaseUpkeep() {}

    /** Brings the tables to this program's version and says what there is now. */
    public static String migrate(Installation installation, boolean json) {
        boolean before = ReadyDatabase.isCurrent(installation);
        try (Database database = ReadyDatabase.forRuns(installation)) {
            List<Integer> bound = bind(installation, database);
            List<Migrations.Script> scripts = Migrations.list(database);
            return json ? json(before, database, scripts, bound) : text(before, database, scripts, bound);
        }
    }

    /** What runs of earlier versions left is vouched for from now on, and their packs are kept where they are at hand. */
    private static List<Integer> bind(Installation installation, Database database) {
        Stores stores = Stores.of(database, new TransactionAwareDataSourceProxy(database.dataSource()));
        List<Integer> bound = new TransactionTemplate(new JdbcTransactionManager(database.dataSource()))
                .execute(status -> {
                    RunPacks.keepInstalled(stores, installation);
                    return RunBinding.bind(
                            stores, installation.actor(), installation.clock().instant());
                });
        return bound == null ? List.of() : bound;
    }

    private static String text(
            boolean before, Database database, List<Migrations.Script> scripts, List<Integer> bound) {
        StringBuilder text =
                new StringBuilder(before ? "nothing to do: every table is there\n" : "the tables are up to date now\n");
        text.append(database.location()).append(", ").append(database.product()).append('\n');
        for (Migrations.Script script : scripts) {
            text.append(String.format(
                    Locale.ROOT, "  %-4s %-50s %s%n", script.version(), script.description(), script.state()));
        }
        if (!bound.isEmpty()) {
            text.append("runs of earlier versions, bound to the audit trail as they are now: ")
                    .append(bound.stream().map(String::valueOf).collect(Collectors.joining(", ")))
                    .append('\n');
        }
        return text.toString();
    }

    private static String json(
            boolean before, Database database, List<Migrations.Script> scripts, List<Integer> bound) {
        return JsonObject.document(
                "database-tables/1",
                json -> json.yesNo("changed", !before)
                        .text("database", database.location().toString())
                        .text("product", database.product())
                        .texts("bound", bound.stream().map(String::valueOf).toList())
                        .objects(
                                "scripts",
                                scripts,
                                (j, script) -> j.textOrNull("version", script.version())
                                        .text("description", script.description())
                                        .text("state", script.state())));
    }
}
