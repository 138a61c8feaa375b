package org.determinations.application;

import java.util.Optional;
import org.determinations.store.PostgresServer;

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

    /** A database of its own: the embedded file of the home, or a new one on a server. */
    public abstract Optional<Installation.Login> login();

    /** A database with all that is in another, to which nobody may be connected; with the embedded one the home is copied. */
    public abstract Optional<Installation.Login> copy(Optional<Installation.Login> login);
}
