package org.determinations.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Kills a process as a power cut would, at a moment that is chosen by what it has written: watches the folders and the databases of a
 * {@link KillPlace}, and counts how often something there was seen to change.
 */
final class KillMoment implements AutoCloseable {
    private static final long PAUSE_NANOS = TimeUnit.MICROSECONDS.toNanos(300);

    private final List<Path> watched;
    private final Optional<Connection> server;

    /** The number that the next transaction of the server which writes gets, when the watch began. */
    private String first = "";

    /**
     * Watches from now on.
     *
     * @param server a database of the server that has those of the place; empty for the embedded ones
     */
    KillMoment(Path folder, Optional<String> server) throws IOException, SQLException {
        try (Stream<Path> paths = Files.walk(folder)) {
            watched = paths.filter(
                            path -> Files.isDirectory(path) || path.toString().endsWith(".mv.db"))
                    .toList();
        }
        this.server = server.isPresent()
                ? Optional.of(DriverManager.getConnection(server.get(), "postgres", ""))
                : Optional.empty();
        if (this.server.isPresent()) {
            first = server(this.server.get()).get(0);
        }
    }

    /** Kills the process when that many changes were seen. */
    int atChange(Process process, int change) throws IOException, SQLException, InterruptedException {
        int seen = 0;
        List<Object> before = look();
        while (seen < change && process.isAlive()) {
            TimeUnit.NANOSECONDS.sleep(PAUSE_NANOS);
            List<Object> now = look();
            if (!now.equals(before)) {
                seen++;
                before = now;
            }
        }
        process.destroyForcibly();
        return seen;
    }

    /** The number of the next transaction that writes, and how far the log is. */
    private static List<String> server(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet now = statement.executeQuery(
                        "select pg_snapshot_xmax(pg_current_snapshot())::text, pg_current_wal_insert_lsn()::text")) {
            now.next();
            return List.of(now.getString(1), now.getString(2));
        }
    }

    /**
     * When files and folders were last changed, how long the files are, and how far the log of the server is. The server's own work goes
     * into the log too, most of it after a copy: the log counts once a transaction has written.
     */
    private List<Object> look() throws IOException, SQLException {
        List<Object> seen = new ArrayList<>();
        for (Path path : watched) {
            if (Files.exists(path)) {
                BasicFileAttributes of = Files.readAttributes(path, BasicFileAttributes.class);
                seen.add(of.lastModifiedTime());
                seen.add(of.isDirectory() ? 0L : of.size());
            }
        }
        if (server.isPresent()) {
            List<String> now = server(server.get());
            seen.add(now.get(0).equals(first) ? first : now.get(1));
        }
        return seen;
    }

    @Override
    public void close() throws SQLException {
        if (server.isPresent()) {
            server.get().close();
        }
    }
}
