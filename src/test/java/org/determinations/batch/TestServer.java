package org.determinations.batch;

import java.util.Optional;
import org.determinations.store.PostgresServer;

/** The databases that the product ships on, as an installation names them. */
public enum TestServer {
    H2 {
        @Override
        public Optional<Installation.Login> login() {
            return Optional.empty();
        }
    },
    POSTGRESQL {
        @Override
        public Optional<Installation.Login> login() {
            return Optional.of(
                    new Installation.Login(PostgresServer.newDatabase().toString(), "postgres", ""));
        }
    };

    /** A database of its own: the embedded file of the home, or a new one on a server. */
    public abstract Optional<Installation.Login> login();
}
