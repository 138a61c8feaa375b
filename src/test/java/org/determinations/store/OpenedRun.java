package org.determinations.store;

import java.nio.file.Path;
import org.determinations.model.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test of what the store keeps of a run: a database with the tables of this program, open, in which one official run was begun. */
public abstract class OpenedRun {
    private final TestDatabase kind;

    @TempDir
    protected Path folder;

    protected Database database;
    protected Stores stores;
    /** Number of the run. */
    protected int run;

    protected OpenedRun(TestDatabase kind) {
        this.kind = kind;
    }

    @BeforeEach
    void open() {
        database = Database.open(kind.migrated(folder));
        stores = Stores.of(database);
        run = stores.runs().append(Samples.newRun(Stage.OFFICIAL), Samples.AT);
    }

    @AfterEach
    void close() {
        database.close();
    }
}
