package org.determinations.application;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.store.Database;

/**
 * The embedded database of a home, open for as long as this process asks much of it: to open it takes longer than most questions, and who
 * opens it meanwhile in this process joins. Not for tests in which another process works with it, or a hand changes its file.
 */
public final class HeldDatabase implements AutoCloseable {
    private Optional<Database> open = Optional.empty();

    /** That of a home; where it has none yet, nothing is held until it is asked again. */
    public static HeldDatabase of(Path home) {
        HeldDatabase held = new HeldDatabase();
        held.hold(home);
        return held;
    }

    /** Held from now on, where there is one and it is not held yet. */
    public void hold(Path home) {
        if (open.isEmpty() && Files.exists(home.resolve("determinations.mv.db"))) {
            open = Optional.of(ReadyDatabase.forReading(TestInstallation.at(home, Optional.empty())));
        }
    }

    @Override
    public void close() {
        open.ifPresent(Database::close);
        open = Optional.empty();
    }
}
