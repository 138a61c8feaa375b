package org.determinations.store;

import static org.determinations.store.generated.default_schema.tables.RunOutput.RUN_OUTPUT;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.determinations.model.OutputFile;

/** Files that runs exported, by name and hash, so that an altered file can be named. */
public final class OutputStore {
    private final Transactions transactions;

    OutputStore(Transactions transactions) {
        this.transactions = transactions;
    }

    public void append(int run, List<OutputFile> files, Instant writtenAt) {
        transactions.run((connection, sql) -> {
            try (BatchInsert rows = new BatchInsert(
                    connection,
                    RUN_OUTPUT,
                    List.of(
                            RUN_OUTPUT.RUN_NUMBER,
                            RUN_OUTPUT.FILE_NAME,
                            RUN_OUTPUT.SHA256,
                            RUN_OUTPUT.FILE_BYTES,
                            RUN_OUTPUT.WRITTEN_AT))) {
                for (OutputFile file : files) {
                    rows.number(run)
                            .text(file.name())
                            .text(file.sha256())
                            .number(file.bytes())
                            .moment(writtenAt)
                            .next();
                }
                rows.send();
            }
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
