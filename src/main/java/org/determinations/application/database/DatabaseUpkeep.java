package org.determinations.application.database;

import java.util.List;
import org.determinations.application.Installation;
import org.determinations.application.audit.RunBinding;
import org.determinations.application.policy.RunPacks;
import org.determinations.store.Database;
import org.determinations.store.Stores;
import org.determinations.store.schema.Migrations;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Upkeep of the database by hand. */
public final class DatabaseUpkeep {
    private DatabaseUpkeep() {}

    /** Brings the tables to this program's version and says what there is now. */
    public static TablesState migrate(Installation installation) {
        boolean before = ReadyDatabase.isCurrent(installation);
        try (Database database = ReadyDatabase.forRuns(installation)) {
            List<Integer> bound = bind(installation, database);
            return new TablesState(
                    !before, database.location().toString(), database.product(), Migrations.list(database), bound);
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
}
