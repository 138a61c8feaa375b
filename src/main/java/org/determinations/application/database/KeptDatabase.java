package org.determinations.application.database;

import java.util.Optional;
import org.determinations.application.Installation;
import org.determinations.store.ServerConnections;

/**
 * The connections of a process that answers one question after the other, kept between them where the database is on a server. Of
 * the embedded file nothing is kept: every other command waits for it. One per server process.
 */
public final class KeptDatabase implements AutoCloseable {
    private final Optional<ServerConnections> connections;

    private KeptDatabase(Optional<ServerConnections> connections) {
        this.connections = connections;
    }

    /** From now on; refused as any question is when the server cannot be reached. */
    public static KeptDatabase of(Installation installation) {
        return new KeptDatabase(ServerConnections.keep(ReadyDatabase.location(installation)));
    }

    @Override
    public void close() {
        connections.ifPresent(ServerConnections::close);
    }
}
