package org.determinations.application.database;

import java.nio.file.Path;
import java.util.Optional;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.issue.Refusal;
import org.determinations.store.Database;
import org.determinations.store.Stores;

/** The least that a command does which changes a store: opens it for writing and commits one audit event. */
final class StartedWriter {
    private static final int HELD = 6;

    private StartedWriter() {}

    /** Arguments: home, address of a server or a minus, what the event says. */
    public static void main(String[] arguments) {
        Optional<Installation.Login> login = arguments[1].equals("-")
                ? Optional.empty()
                : Optional.of(new Installation.Login(arguments[1], "postgres", ""));
        try {
            write(TestInstallation.at(Path.of(arguments[0]), login), arguments[2]);
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(refusal.kind() == Refusal.Kind.LOCKED ? HELD : 1);
        }
    }

    static void write(Installation installation, String what) {
        try (Database database = ReadyDatabase.forRuns(installation)) {
            Stores.of(database).audit().append("Zoë", what, "", TestInstallation.NOW);
        }
    }
}
