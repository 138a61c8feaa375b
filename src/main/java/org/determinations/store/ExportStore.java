package org.determinations.store;

import static org.determinations.store.generated.default_schema.tables.ExportFile.EXPORT_FILE;

import java.util.Comparator;
import java.util.List;
import org.determinations.model.run.OutputFile;
import org.determinations.store.sql.RowColumns;
import org.determinations.store.sql.Transactions;

/** The files that exports put out for the public and for districts, by the audit event of the export. */
public final class ExportStore {
    private static final RowColumns<OutputFile> COLUMNS = new RowColumns<OutputFile>()
            .owner(EXPORT_FILE.EVENT_NUMBER)
            .text(EXPORT_FILE.FILE_NAME, OutputFile::name)
            .text(EXPORT_FILE.SHA256, OutputFile::sha256)
            .count(EXPORT_FILE.FILE_BYTES, OutputFile::bytes);

    private final Transactions transactions;

    ExportStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Adds the files of one export; in the transaction of its audit event. */
    public void append(long event, List<OutputFile> files) {
        transactions.run((connection, sql) -> COLUMNS.insert(connection, EXPORT_FILE, event, files));
    }

    /** The files of one export, by name. */
    public List<OutputFile> list(long event) {
        return transactions.call((connection, sql) -> sql
                .selectFrom(EXPORT_FILE)
                .where(EXPORT_FILE.EVENT_NUMBER.eq(event))
                .fetch(row -> new OutputFile(row.getFileName(), row.getSha256(), row.getFileBytes()))
                .stream()
                .sorted(Comparator.comparing(OutputFile::name))
                .toList());
    }
}
