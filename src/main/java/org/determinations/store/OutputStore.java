package org.determinations.store;

import static org.determinations.store.generated.default_schema.tables.RunOutput.RUN_OUTPUT;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.determinations.model.run.OutputFile;
import org.determinations.store.sql.RowColumns;
import org.determinations.store.sql.Transactions;

/** Files that runs exported, by name and hash, so that an altered file can be named. */
public final class OutputStore {
    private static final RowColumns<Written> COLUMNS = new RowColumns<Written>()
            .owner(RUN_OUTPUT.RUN_NUMBER)
            .text(RUN_OUTPUT.FILE_NAME, row -> row.file().name())
            .text(RUN_OUTPUT.SHA256, row -> row.file().sha256())
            .count(RUN_OUTPUT.FILE_BYTES, row -> row.file().bytes())
            .moment(RUN_OUTPUT.WRITTEN_AT, Written::at);

    private final Transactions transactions;

    OutputStore(Transactions transactions) {
        this.transactions = transactions;
    }

    private record Written(OutputFile file, Instant at) {}

    public void append(int run, List<OutputFile> files, Instant writtenAt) {
        transactions.run((connection, sql) -> {
            List<Written> rows =
                    files.stream().map(file -> new Written(file, writtenAt)).toList();
            COLUMNS.insert(connection, RUN_OUTPUT, run, rows);
        });
    }

    /** The files of a run, by name. */
    public List<OutputFile> list(int run) {
        return transactions.call((connection, sql) -> sql
                .selectFrom(RUN_OUTPUT)
                .where(RUN_OUTPUT.RUN_NUMBER.eq(run))
                .fetch(row -> new OutputFile(row.getFileName(), row.getSha256(), row.getFileBytes()))
                .stream()
                .sorted(Comparator.comparing(OutputFile::name))
                .toList());
    }
}
