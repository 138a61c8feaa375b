package org.determinations.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Connections that a process keeps: one question after the other has the same, and a server that was started again is asked anew. */
class ServerConnectionsTest {
    private static final String MINE = "select pg_backend_pid()";

    @TempDir
    Path folder;

    @Test
    void kept_connections_serve_every_question_and_are_made_anew_when_the_server_has_ended_them() throws SQLException {
        DatabaseLocation location = TestDatabase.POSTGRESQL.empty(folder);
        assertThat(asked(location)).as("nothing is kept").isNotEqualTo(asked(location));
        try (ServerConnections kept = ServerConnections.keep(location).orElseThrow()) {
            List<String> first = asked(location);
            assertThat(asked(location)).isEqualTo(first);
            PostgresServer.execute("select pg_terminate_backend(" + first.get(0) + ")");
            assertThat(asked(location)).isNotEqualTo(first);
            assertThat(kept.getLoginTimeout()).isEqualTo(10);
        }
        assertThat(asked(location)).as("nothing is kept any more").isNotEqualTo(asked(location));
        assertThat(ServerConnections.keep(DatabaseLocation.embedded(folder))).isEmpty();
    }

    private static List<String> asked(DatabaseLocation location) throws SQLException {
        try (Database question = Database.open(location)) {
            return Planted.rows(question, MINE);
        }
    }
}
