package org.determinations.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Logger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.determinations.store.sql.Transactions;

/** A copy of an embedded database while it is open, and so held, and what one has that the other has not. */
public final class EmbeddedCopy {
    private static final Logger LOG = Logger.getLogger(EmbeddedCopy.class.getName());

    private static final String TABLES = "select table_schema, table_name from information_schema.tables"
            + " where table_type = 'BASE TABLE' and table_schema <> 'INFORMATION_SCHEMA'"
            + " and table_name <> 'flyway_schema_history' order by 1, 2";

    /** A file below this is left as it is, however little of it is used: 16 MB. */
    static final long SMALL_BYTES = 16L << 20;

    /** Percent of a file that must be used for it to stay as it is. */
    private static final int LEAST_USED = 40;

    private EmbeddedCopy() {}

    /**
     * Whether most of the embedded file is space that nothing needs any more. H2 adds at the end alone (record 114), so that a file grows
     * with every session until it is written anew. Never where the disk has no room for that: the file is sound as it is, and no
     * command is to fail over it.
     */
    public static boolean isMostlyUnused(Database database) {
        try {
            Path file = database.location().file().orElseThrow();
            long bytes = Files.size(file);
            // A small file is not asked: most are.
            return bytes >= SMALL_BYTES
                    && isMostlyUnused(
                            bytes, used(database), Files.getFileStore(file).getUsableSpace());
        } catch (IOException e) {
            throw Transactions.failure(e);
        }
    }

    /**
     * @param used percent of the file
     * @param room bytes that the disk has left; the archive that H2 makes and the copy lie on it at once
     */
    static boolean isMostlyUnused(long bytes, int used, long room) {
        return bytes >= SMALL_BYTES && used < LEAST_USED && room >= 2 * bytes;
    }

    private static int used(Database database) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select setting_value from information_schema.settings"
                        + " where setting_name = 'info.FILL_RATE'")) {
            return found.next() ? Integer.parseInt(found.getString(1)) : 100;
        } catch (SQLException e) {
            throw Transactions.failure(e);
        }
    }

    /** Writes an embedded database anew, without the space that it does not need; it must be nobody else's. */
    public static void shrink(DatabaseLocation copy) {
        try (Database database = Database.open(copy);
                Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown compact");
        } catch (SQLException e) {
            throw Transactions.failure(e);
        }
    }

    /**
     * Writes everything that is committed to another place, down to the disk. H2 itself copies: a process that opened the
     * file a second time would give up its lock by closing it.
     *
     * @param archive name of a file that is made on the way and deleted
     */
    public static void write(Database database, Path archive, DatabaseLocation target) {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement backup = connection.prepareStatement("backup to ?")) {
            backup.setString(1, archive.toString());
            backup.execute();
            LOG.fine("the database was copied into an archive");
            unpack(archive, target.file().orElseThrow());
            LOG.fine("the copy was unpacked");
            Files.delete(archive);
        } catch (SQLException | IOException e) {
            throw Transactions.failure(e);
        }
    }

    /** Whether any table of the first has more rows than in the second. The tables are append-only; only people add to them. */
    public static boolean holdsMore(Database first, Database second) {
        Map<String, Long> there = rows(second);
        return rows(first).entrySet().stream()
                .anyMatch(table -> table.getValue() > there.getOrDefault(table.getKey(), 0L));
    }

    private static void unpack(Path archive, Path target) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            ZipEntry only = zip.stream().findFirst().orElseThrow(() -> new IOException("the copy is empty"));
            try (InputStream content = zip.getInputStream(only)) {
                Files.copy(content, target);
            }
        }
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static Map<String, Long> rows(Database database) {
        Map<String, Long> rows = new TreeMap<>();
        try (Connection connection = database.dataSource().getConnection();
                Statement tables = connection.createStatement();
                Statement counts = connection.createStatement();
                ResultSet names = tables.executeQuery(TABLES)) {
            while (names.next()) {
                String name = "\"" + names.getString(1) + "\".\"" + names.getString(2) + "\"";
                try (ResultSet count = counts.executeQuery("select count(*) from " + name)) {
                    count.next();
                    rows.put(name, count.getLong(1));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw Transactions.failure(e);
        }
    }
}
