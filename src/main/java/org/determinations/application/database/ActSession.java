package org.determinations.application.database;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.determinations.application.Installation;
import org.determinations.policyfile.JurisdictionFiles;
import org.determinations.store.Database;
import org.determinations.store.Stores;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The database, open for somebody who records acts: each is asked of what is kept at that moment, and goes in with its audit event in one
 * transaction.
 */
public final class ActSession implements AutoCloseable {
    private final Installation installation;
    private final Database database;
    private final Stores stores;
    private final TransactionTemplate transaction;
    private @Nullable LocalDate today;

    private ActSession(Installation installation, Database database) {
        this.installation = installation;
        this.database = database;
        this.stores = Stores.of(database, new TransactionAwareDataSourceProxy(database.dataSource()));
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database.dataSource()));
    }

    /** Opens the installation's database; refused when there is none yet, or when another process holds it. */
    public static ActSession open(Installation installation) {
        return new ActSession(installation, ReadyDatabase.forReading(installation));
    }

    /** The same, making the database where there is none yet. */
    public static ActSession openFirst(Installation installation) {
        return new ActSession(installation, ReadyDatabase.forRuns(installation));
    }

    /** The same for who may hold the turn of the database already: one that is there is opened as it is. */
    public static ActSession openOrMake(Installation installation) {
        return ReadyDatabase.exists(installation) ? open(installation) : openFirst(installation);
    }

    @Override
    public void close() {
        database.close();
    }

    public Installation installation() {
        return installation;
    }

    public Stores stores() {
        return stores;
    }

    /** Today, in the zone of the default jurisdiction: the last evening of a year is not the day after. */
    public LocalDate today() {
        if (today == null) {
            today = LocalDate.ofInstant(
                    installation.clock().instant(),
                    new JurisdictionFiles(installation.jurisdictions())
                            .read(Optional.empty())
                            .zone());
        }
        return today;
    }

    /** The moment of what is recorded now. */
    public Instant now() {
        return installation.clock().instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Does work when nobody else records anything, all of it or none. */
    public <T> T turn(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> {
            stores.audit().takeTurn();
            return work.get();
        }));
    }
}
