package org.determinations.store.archive;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.determinations.model.Sha256;
import org.determinations.store.Database;
import org.determinations.store.sql.SchemaScripts;
import org.determinations.store.sql.Transactions;
import org.jooq.SQLDialect;

/**
 * Everything in a store, as one archive of plain files: a CSV file a table, a manifest with their rows and hashes, and a page
 * that says how to read them. The same content gives the same bytes, whichever database it was in. Rows are passed on as
 * they come: memory does not grow with the store.
 */
public final class StoreExport {
    static final String MANIFEST = "manifest.json";
    static final String READ_ME = "README.txt";

    private static final LocalDateTime NO_CLOCK = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int ROWS_AT_ONCE = 1000;

    private final SQLDialect dialect;
    private final ZipOutputStream archive;

    private StoreExport(SQLDialect dialect, ZipOutputStream archive) {
        this.dialect = dialect;
        this.archive = archive;
    }

    /**
     * Writes the archive of a database that has this program's tables, as they are at one moment. Throws
     * {@link UncheckedIOException} when {@code target} cannot be written.
     *
     * @param program version that the manifest names
     */
    public static ArchiveManifest write(Database database, OutputStream target, String program) {
        try (Connection connection = database.dataSource().getConnection();
                ZipOutputStream archive = new ZipOutputStream(target, StandardCharsets.UTF_8)) {
            int isolation = connection.getTransactionIsolation();
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return new StoreExport(database.dialect(), archive).all(connection, program);
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(isolation);
            }
        } catch (SQLException e) {
            throw Transactions.failure(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ArchiveManifest all(Connection connection, String program) throws SQLException, IOException {
        readMe();
        List<ArchiveManifest.Table> tables = new ArrayList<>();
        for (StoreTable table : StoreTables.of(connection)) {
            tables.add(table(connection, table));
        }
        ArchiveManifest manifest = new ArchiveManifest(program, SchemaScripts.NEWEST_SCHEMA, tables);
        begin(MANIFEST);
        archive.write((manifest.json() + "\n").getBytes(StandardCharsets.UTF_8));
        archive.closeEntry();
        return manifest;
    }

    private ArchiveManifest.Table table(Connection connection, StoreTable table) throws SQLException, IOException {
        String file = "tables/" + table.name() + ".csv";
        begin(file);
        DigestOutputStream hashed = new DigestOutputStream(archive, Sha256.digest());
        Writer text = new BufferedWriter(new OutputStreamWriter(hashed, StandardCharsets.UTF_8));
        long rows = rows(connection, table, text);
        text.flush();
        archive.closeEntry();
        return new ArchiveManifest.Table(table.name(), file, rows, Sha256.hex(hashed.getMessageDigest()));
    }

    private long rows(Connection connection, StoreTable table, Writer text) throws SQLException, IOException {
        text.write(String.join(",", table.columnNames()));
        text.write('\n');
        List<Boolean> quoted =
                table.columns().stream().map(column -> column.kind().isQuoted()).toList();
        String byCharacter = dialect == SQLDialect.POSTGRES ? " collate \"C\"" : "";
        try (PreparedStatement query = connection.prepareStatement(table.select(byCharacter))) {
            query.setFetchSize(ROWS_AT_ONCE);
            long count = 0;
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ArchiveCsv.write(text, cells(table, rows), quoted);
                    count++;
                }
            }
            return count;
        }
    }

    private static List<Optional<String>> cells(StoreTable table, ResultSet rows) throws SQLException {
        List<Optional<String>> cells = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            cells.add(table.columns().get(i).kind().read(rows, i + 1));
        }
        return cells;
    }

    private void readMe() throws IOException {
        begin(READ_ME);
        try (InputStream page =
                Objects.requireNonNull(StoreExport.class.getResourceAsStream("/store-archive.txt"), READ_ME)) {
            page.transferTo(archive);
        }
        archive.closeEntry();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_CLOCK);
        archive.putNextEntry(entry);
    }
}
