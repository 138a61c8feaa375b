package org.determinations.application.seal;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.Supplier;
import org.determinations.application.Installation;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.store.Database;
import org.determinations.store.Stores;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Where the key of a home is looked at and made anew, and sealed records are written out. */
public final class SealDesk implements AutoCloseable {
    private final Installation installation;
    private final Database database;
    private final Stores stores;
    private final SealBook book;
    private final TransactionTemplate transaction;

    private SealDesk(Installation installation, Database database) {
        this.installation = installation;
        this.database = database;
        this.stores = Stores.of(database, new TransactionAwareDataSourceProxy(database.dataSource()));
        this.book = new SealBook(installation, stores);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database.dataSource()));
    }

    /** Opens the installation's database; refused when there is none yet, or when another process holds it. */
    public static SealDesk open(Installation installation) {
        return new SealDesk(installation, ReadyDatabase.forReading(installation));
    }

    @Override
    public void close() {
        database.close();
    }

    /** The home's key, made where there is none; refused with {@code SY-137} when it cannot be used. */
    public SealKeyState key() {
        return turn(() -> book.state(now()));
    }

    /** Another key in its place. What was sealed before is checked with the public half of before, which the store keeps. */
    public SealKeyState rotate() {
        return turn(() -> book.rotate(now()));
    }

    /** Writes every sealed record with what checks it into a new folder; gives how many. */
    public int write(Path folder) {
        return SealedFiles.write(stores, folder);
    }

    private <T> T turn(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> {
            stores.audit().takeTurn();
            return work.get();
        }));
    }

    private Instant now() {
        return installation.clock().instant().truncatedTo(ChronoUnit.MICROS);
    }
}
