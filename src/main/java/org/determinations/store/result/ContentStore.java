package org.determinations.store.result;

import static org.determinations.store.generated.default_schema.tables.RunContent.RUN_CONTENT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.determinations.model.TableContent;
import org.determinations.store.generated.default_schema.tables.records.RunContentRecord;
import org.determinations.store.sql.ContentTable;
import org.determinations.store.sql.RowColumns;
import org.determinations.store.sql.TableDigest;
import org.determinations.store.sql.Transactions;

/**
 * The hashes of what the store holds of each run, table by table. They vouch for the rows, and the audit event of the run
 * vouches for them by {@link #combined}.
 */
public final class ContentStore {
    private static final RowColumns<TableContent> COLUMNS = new RowColumns<TableContent>()
            .owner(RUN_CONTENT.RUN_NUMBER)
            .text(RUN_CONTENT.TABLE_NAME, TableContent::table)
            .count(RUN_CONTENT.ROW_COUNT, TableContent::rows)
            .text(RUN_CONTENT.CONTENT_HASH, TableContent::hash)
            .text(RUN_CONTENT.DISTRICT_HASHES, TableContent::marks);

    private final Transactions transactions;

    public ContentStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Adds hashes of tables that hold all they ever will of the run; in the transaction of the last of their rows. */
    public void append(int run, List<TableContent> contents) {
        transactions.run((connection, sql) -> COLUMNS.insert(connection, RUN_CONTENT, run, contents));
    }

    /** Adds the hashes of every table whose hash is not there yet, by reading it; gives the hash over all of them. */
    public String complete(int run, boolean secondary) {
        List<TableContent> contents = new ArrayList<>(list(run));
        List<String> known = contents.stream().map(TableContent::table).toList();
        List<TableContent> missing = read(
                run,
                ContentTables.of(ContentTables.VERSION, secondary).stream()
                        .filter(table -> !known.contains(table.name()))
                        .toList());
        append(run, missing);
        contents.addAll(missing);
        return combined(contents);
    }

    /** The hashes as they were stored, by table; empty for a run of an earlier version. */
    public List<TableContent> list(int run) {
        return transactions.call((connection, sql) ->
                sql.selectFrom(RUN_CONTENT).where(RUN_CONTENT.RUN_NUMBER.eq(run)).fetch(ContentStore::content).stream()
                        .sorted(Comparator.comparing(TableContent::table))
                        .toList());
    }

    /**
     * The hashes of what the tables hold of the run now, in the order of the tables.
     *
     * @param bound what the audit trail carries of the run: it says over which version of the list of tables
     */
    public List<TableContent> read(int run, boolean secondary, String bound) {
        return read(run, ContentTables.of(version(bound), secondary));
    }

    /** The same of some tables alone, by name. */
    public List<TableContent> read(int run, String bound, Set<String> tables) {
        return read(
                run,
                ContentTables.of(version(bound), false).stream()
                        .filter(table -> tables.contains(table.name()))
                        .toList());
    }

    private List<TableContent> read(int run, List<ContentTable> tables) {
        return transactions.call((connection, sql) -> {
            List<TableContent> contents = new ArrayList<>();
            for (ContentTable table : tables) {
                TableContent content = ContentReading.read(connection, table, run);
                if (content.rows() > 0 || !table.onlyIfAny()) {
                    contents.add(content);
                }
            }
            return contents;
        });
    }

    /** One hash over all tables, as the audit event of a run names it: version of the list of tables, a blank, the hash. */
    public static String combined(List<TableContent> contents) {
        return combined(contents, ContentTables.VERSION);
    }

    /** The same over the version of the list that a hash in the audit trail names. */
    public static String combined(List<TableContent> contents, String bound) {
        String lines = contents.stream()
                .sorted(Comparator.comparing(TableContent::table))
                .map(c -> c.table() + ' ' + c.rows() + ' ' + c.hash() + '\n' + c.marks())
                .collect(Collectors.joining());
        return version(bound) + ' ' + TableDigest.hash(lines);
    }

    private static TableContent content(RunContentRecord row) {
        return new TableContent(row.getTableName(), row.getRowCount(), row.getContentHash(), row.getDistrictHashes());
    }

    private static String version(String bound) {
        return bound.lines().findFirst().orElse("").split(" ", 2)[0];
    }
}
