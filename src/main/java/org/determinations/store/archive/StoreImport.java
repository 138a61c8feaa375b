package org.determinations.store.archive;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.store.Database;
import org.determinations.store.sql.Transactions;
import org.jooq.SQLDialect;

/**
 * Puts everything of an archive into a store that has the tables and no row. In the transaction of its connection: whoever
 * calls commits, and nothing of it is there unless all of it is.
 */
public final class StoreImport {
    private static final int ROWS_AT_ONCE = 1000;

    /** SQLSTATE of a value that a column cannot have, and of a row that breaks a constraint. */
    private static final String NOT_TAKEN = "2[23]...";

    private final Transactions transactions;
    private final StoreArchive archive;

    /**
     * @param connections which know of the transaction under way
     */
    public StoreImport(Database database, DataSource connections, StoreArchive archive) {
        this.transactions = new Transactions(connections, database.dialect());
        this.archive = archive;
    }

    /**
     * Adds every row. Refused with {@code SY-062} when a table has a row already, {@code SY-060} when the archive does not
     * fit the tables or changes while it is read.
     */
    public void load() {
        transactions.run((connection, sql) -> {
            List<StoreTable> tables = StoreTables.of(connection);
            lock(connection, tables);
            requireEmpty(connection, tables);
            requireFitting(tables);
            try {
                for (StoreTable table : tables) {
                    load(connection, table);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Makes what the database numbers go on after the highest number there is. */
    public void continueNumbers() {
        transactions.run((connection, sql) -> {
            List<StoreTable> tables = StoreTables.of(connection);
            for (StoreTable table : tables) {
                if (table.numbered().isPresent()) {
                    String column = table.numbered().get();
                    execute(
                            connection,
                            "alter table " + table.quoted() + " alter column " + StoreTable.quoted(column)
                                    + " restart with " + next(connection, table, column));
                }
            }
            for (StoreSequence sequence : StoreSequence.list(connection, tables)) {
                execute(
                        connection,
                        "alter sequence " + sequence.quoted() + " restart with "
                                + next(connection, sequence.table(), sequence.column()));
            }
        });
    }

    /** Nobody adds a row from now on; who only reads is not held up. The embedded database has one process anyway. */
    private void lock(Connection connection, List<StoreTable> tables) throws SQLException {
        if (transactions.dialect() == SQLDialect.POSTGRES) {
            execute(
                    connection,
                    tables.stream()
                            .map(StoreTable::quoted)
                            .collect(Collectors.joining(", ", "lock table ", " in exclusive mode")));
        }
    }

    private static void requireEmpty(Connection connection, List<StoreTable> tables) throws SQLException {
        for (StoreTable table : tables) {
            long rows = number(connection, "select count(*) from " + table.quoted());
            if (rows > 0) {
                throw Refusal.Kind.GATE.of(
                        IssueCode.STORE_NOT_EMPTY,
                        "database",
                        "the store is not empty: an archive is imported into a new one only",
                        rows + (rows == 1 ? " row in " : " rows in ") + table.name(),
                        "no row in any table",
                        "name a new home with --home, or an empty database with --db");
            }
        }
    }

    private void requireFitting(List<StoreTable> tables) {
        TreeSet<String> mine = tables.stream().map(StoreTable::name).collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> theirs = archive.manifest().tables().stream()
                .map(ArchiveManifest.Table::name)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!mine.equals(theirs) || archive.manifest().tables().size() != theirs.size()) {
            mine.removeAll(theirs);
            throw archive.damaged("the tables in it are not those of this program"
                    + (mine.isEmpty() ? "" : ": " + mine.first() + " is missing"));
        }
    }

    private void load(Connection connection, StoreTable table) throws SQLException, IOException {
        ArchiveManifest.Table listed = archive.manifest().tables().stream()
                .filter(t -> t.name().equals(table.name()))
                .findFirst()
                .orElseThrow();
        try (DigestInputStream bytes = archive.open(listed);
                CSVParser text = ArchiveCsv.FORMAT.parse(new InputStreamReader(bytes, StandardCharsets.UTF_8));
                PreparedStatement insert = connection.prepareStatement(table.insert())) {
            Iterator<CSVRecord> rows = text.iterator();
            long count = 0;
            try {
                requireHeader(table, listed, rows);
                while (rows.hasNext()) {
                    bind(table, insert, rows.next());
                    insert.addBatch();
                    if (++count % ROWS_AT_ONCE == 0) {
                        add(insert, listed);
                    }
                }
            } catch (UncheckedIOException | IllegalArgumentException | DateTimeException e) {
                if (e.getCause() instanceof IOException broken && !(broken instanceof CSVException)) {
                    throw broken;
                }
                throw archive.damaged(
                        listed.file() + ", line " + text.getCurrentLineNumber() + ": the row cannot be read");
            }
            add(insert, listed);
            if (count != listed.rows()) {
                throw archive.damaged(
                        listed.file() + " has " + count + " rows, and the manifest says " + listed.rows());
            }
            bytes.transferTo(OutputStream.nullOutputStream());
            archive.requireSame(listed, bytes);
        }
    }

    /** What a table does not take is no fault of the machine: somebody wrote the row and its hash. */
    private void add(PreparedStatement insert, ArchiveManifest.Table listed) throws SQLException {
        try {
            insert.executeBatch();
        } catch (SQLException e) {
            if (String.valueOf(e.getSQLState()).matches(NOT_TAKEN)) {
                throw archive.damaged(listed.file() + ": the table takes no such row");
            }
            throw e;
        }
    }

    private void requireHeader(StoreTable table, ArchiveManifest.Table listed, Iterator<CSVRecord> rows) {
        if (!rows.hasNext() || !rows.next().toList().equals(table.columnNames())) {
            throw archive.damaged(listed.file() + " has other columns than the table of this program");
        }
    }

    private static void bind(StoreTable table, PreparedStatement insert, CSVRecord cells) throws SQLException {
        if (cells.size() != table.columns().size()) {
            throw new IllegalArgumentException("as many cells as columns");
        }
        for (int i = 0; i < cells.size(); i++) {
            table.columns().get(i).kind().bind(insert, i + 1, Optional.ofNullable(cells.get(i)));
        }
    }

    private static long next(Connection connection, StoreTable table, String column) throws SQLException {
        return 1
                + number(
                        connection,
                        "select coalesce(max(" + StoreTable.quoted(column) + "), 0) from " + table.quoted());
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
