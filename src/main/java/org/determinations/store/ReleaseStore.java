package org.determinations.store;

import static org.determinations.store.generated.default_schema.tables.ReleaseEvent.RELEASE_EVENT;
import static org.determinations.store.generated.default_schema.tables.ReleaseFile.RELEASE_FILE;
import static org.determinations.store.generated.default_schema.tables.WarningSignature.WARNING_SIGNATURE;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.determinations.model.release.ChecklistPoint;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.release.ReleaseEvent;
import org.determinations.model.release.WarningSignature;
import org.determinations.model.run.OutputFile;
import org.determinations.store.generated.default_schema.tables.records.ReleaseEventRecord;
import org.determinations.store.sql.Moments;
import org.determinations.store.sql.RowColumns;
import org.determinations.store.sql.Transactions;
import org.jooq.DSLContext;

/** What people did about the release of runs, which files left the department by it, and who signed for what. */
public final class ReleaseStore {
    private static final RowColumns<OutputFile> FILE_COLUMNS = new RowColumns<OutputFile>()
            .owner(RELEASE_FILE.RELEASE_EVENT_ID)
            .text(RELEASE_FILE.FILE_NAME, OutputFile::name)
            .text(RELEASE_FILE.SHA256, OutputFile::sha256)
            .count(RELEASE_FILE.FILE_BYTES, OutputFile::bytes);

    private final Transactions transactions;

    ReleaseStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Adds an event and the files that it put out. Whether the move is legal is for the caller. */
    public void append(ReleaseEvent event, List<OutputFile> files) {
        transactions.run((connection, sql) -> {
            long id = insert(sql, event);
            FILE_COLUMNS.insert(connection, RELEASE_FILE, id, files);
        });
    }

    /** What was done about a run, oldest first. */
    public List<ReleaseEvent> list(int run) {
        return transactions.call((connection, sql) -> sql.selectFrom(RELEASE_EVENT)
                .where(RELEASE_EVENT.RUN_NUMBER.eq(run))
                .orderBy(RELEASE_EVENT.RELEASE_EVENT_ID)
                .fetch(ReleaseStore::event));
    }

    /** What was done about any run, oldest first. */
    public List<ReleaseEvent> list() {
        return transactions.call((connection, sql) -> sql.selectFrom(RELEASE_EVENT)
                .orderBy(RELEASE_EVENT.RELEASE_EVENT_ID)
                .fetch(ReleaseStore::event));
    }

    /** The files that the run's events of this kind put out, by name. */
    public List<OutputFile> listFiles(int run, ReleaseAction action) {
        return transactions.call((connection, sql) -> sql
                .select(RELEASE_FILE.fields())
                .from(RELEASE_FILE)
                .join(RELEASE_EVENT)
                .on(RELEASE_EVENT.RELEASE_EVENT_ID.eq(RELEASE_FILE.RELEASE_EVENT_ID))
                .where(RELEASE_EVENT.RUN_NUMBER.eq(run))
                .and(RELEASE_EVENT.RELEASE_ACTION.eq(action.name()))
                .fetch(row -> new OutputFile(
                        row.get(RELEASE_FILE.FILE_NAME),
                        row.get(RELEASE_FILE.SHA256),
                        row.get(RELEASE_FILE.FILE_BYTES)))
                .stream()
                .sorted(Comparator.comparing(OutputFile::name))
                .toList());
    }

    /** Adds a signature under a warning of the run's checklist. */
    public void sign(int run, WarningSignature signature, Instant at) {
        transactions.run((connection, sql) -> sql.insertInto(WARNING_SIGNATURE)
                .set(WARNING_SIGNATURE.RUN_NUMBER, run)
                .set(WARNING_SIGNATURE.CHECKLIST_POINT, signature.point().name())
                .set(WARNING_SIGNATURE.WORDS, signature.words())
                .set(WARNING_SIGNATURE.SIGNED_BY, signature.by())
                .set(WARNING_SIGNATURE.SIGNED_AT, Moments.stored(at))
                .set(WARNING_SIGNATURE.NOTE, signature.note())
                .execute());
    }

    /** A signature and when it was given. */
    public record Signed(WarningSignature signature, Instant at) {}

    /** The signatures under warnings of a run, oldest first. */
    public List<WarningSignature> listSignatures(int run) {
        return listSigned(run).stream().map(Signed::signature).toList();
    }

    /** The same with their moments. */
    public List<Signed> listSigned(int run) {
        return transactions.call((connection, sql) -> sql.selectFrom(WARNING_SIGNATURE)
                .where(WARNING_SIGNATURE.RUN_NUMBER.eq(run))
                .orderBy(WARNING_SIGNATURE.SIGNATURE_ID)
                .fetch(row -> new Signed(
                        new WarningSignature(
                                ChecklistPoint.valueOf(row.getChecklistPoint()),
                                row.getWords(),
                                row.getSignedBy(),
                                row.getNote()),
                        Moments.read(row.getSignedAt()))));
    }

    private static long insert(DSLContext sql, ReleaseEvent event) {
        return sql.insertInto(RELEASE_EVENT)
                .set(RELEASE_EVENT.RUN_NUMBER, event.run())
                .set(RELEASE_EVENT.RELEASE_ACTION, event.action().name())
                .set(RELEASE_EVENT.ACTED_BY, event.by())
                .set(RELEASE_EVENT.HAPPENED_AT, Moments.stored(event.at()))
                .set(RELEASE_EVENT.NOTE, event.note())
                .set(RELEASE_EVENT.CONTENT_HASH, event.contentHash())
                .returning(RELEASE_EVENT.RELEASE_EVENT_ID)
                .fetchSingle()
                .get(RELEASE_EVENT.RELEASE_EVENT_ID);
    }

    private static ReleaseEvent event(ReleaseEventRecord row) {
        return new ReleaseEvent(
                row.getRunNumber(),
                ReleaseAction.valueOf(row.getReleaseAction()),
                row.getActedBy(),
                Moments.read(row.getHappenedAt()),
                row.getNote(),
                row.getContentHash());
    }
}
