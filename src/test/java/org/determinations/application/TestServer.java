package org.determinations.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.store.PostgresServer;
import org.determinations.store.ScratchFolder;

/** The databases that the product ships on, as an installation names them. */
public enum TestServer {
    H2 {
        @Override
        public Optional<Installation.Login> login() {
            return Optional.empty();
        }

        @Override
        public Optional<Installation.Login> copy(Optional<Installation.Login> login) {
            return login;
        }
    },
    POSTGRESQL {
        @Override
        public Optional<Installation.Login> login() {
            return Optional.of(
                    new Installation.Login(PostgresServer.newDatabase().toString(), "postgres", ""));
        }

        @Override
        public Optional<Installation.Login> copy(Optional<Installation.Login> login) {
            return login.map(l -> new Installation.Login(PostgresServer.newCopyUrl(l.url()), l.user(), l.password()));
        }
    };

    private Optional<Path> template = Optional.empty();
    private Optional<Installation.Login> made = Optional.empty();

    /** A database of its own: the embedded file of the home, or a new one on a server. */
    public abstract Optional<Installation.Login> login();

    /**
     * The same with the tables of this program and no row, for what is not about making them: they are made once in a process,
     * as the program makes them, and copied.
     *
     * @param home which is made where there is none
     */
    public synchronized Optional<Installation.Login> migrated(Path home) {
        try {
            if (template.isEmpty()) {
                Path folder = ScratchFolder.forTheProcess("determinations-migrated");
                made = login();
                ReadyDatabase.forRuns(TestInstallation.at(folder, made)).close();
                template = Optional.of(folder);
            }
            TestInstallation.copy(template.get(), home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy(made);
    }

    /** A database with all that is in another, to which nobody may be connected; with the embedded one the home is copied. */
    public abstract Optional<Installation.Login> copy(Optional<Installation.Login> login);
}
