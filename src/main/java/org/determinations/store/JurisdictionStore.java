package org.determinations.store;

import static org.determinations.store.generated.default_schema.tables.RunJurisdiction.RUN_JURISDICTION;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.determinations.model.jurisdiction.JurisdictionFile;
import org.determinations.store.sql.Transactions;
import org.jooq.impl.DSL;

/** The jurisdiction file that each run read, so that a run never depends on a folder. */
public final class JurisdictionStore {
    private final Transactions transactions;

    JurisdictionStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Adds the file of a run; once per run. */
    public void append(int run, JurisdictionFile file) {
        transactions.run((connection, sql) -> sql.insertInto(RUN_JURISDICTION)
                .set(RUN_JURISDICTION.RUN_NUMBER, run)
                .set(RUN_JURISDICTION.JURISDICTION, file.name())
                .set(RUN_JURISDICTION.FILE_HASH, file.sha256())
                .set(RUN_JURISDICTION.CONTENT, file.text())
                .execute());
    }

    /** Of each jurisdiction, by its name, the newest run that kept its file. */
    public List<Integer> newestRuns() {
        return transactions.call((connection, sql) -> sql.select(DSL.max(RUN_JURISDICTION.RUN_NUMBER))
                .from(RUN_JURISDICTION)
                .groupBy(RUN_JURISDICTION.JURISDICTION)
                .orderBy(RUN_JURISDICTION.JURISDICTION)
                .fetch(row -> Objects.requireNonNull(row.value1())));
    }

    /** The file of a run; empty for a run of an earlier version, and for one that never came to registering its files. */
    public Optional<JurisdictionFile> find(int run) {
        return transactions.call((connection, sql) -> sql.selectFrom(RUN_JURISDICTION)
                .where(RUN_JURISDICTION.RUN_NUMBER.eq(run))
                .fetchOptional(
                        row -> new JurisdictionFile(row.getJurisdiction(), row.getFileHash(), row.getContent())));
    }
}
