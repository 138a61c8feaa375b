package org.determinations.store;

import static org.determinations.store.generated.default_schema.tables.AuditEvent.AUDIT_EVENT;
import static org.determinations.store.generated.default_schema.tables.ReviewNote.REVIEW_NOTE;

import java.util.Optional;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.decision.DecisionSubject;
import org.determinations.model.note.NoteBook;
import org.determinations.model.note.NoteEntry;
import org.determinations.model.note.RecordedNote;
import org.determinations.model.people.Identity;
import org.determinations.store.sql.Moments;
import org.determinations.store.sql.Transactions;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Notes of reviewers, by the audit event of each. */
public final class NoteStore {
    private final Transactions transactions;

    NoteStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Adds what an event tells of; in the transaction of that event. */
    public void append(long event, NoteEntry entry) {
        DecisionSubject of = entry.subject();
        transactions.run((connection, sql) -> sql.insertInto(REVIEW_NOTE)
                .set(REVIEW_NOTE.EVENT_NUMBER, event)
                .set(REVIEW_NOTE.NOTE_NUMBER, entry.number())
                .set(REVIEW_NOTE.CYCLE, of.cycle().text())
                .set(REVIEW_NOTE.STAGE, of.stage().name())
                .set(REVIEW_NOTE.DISTRICT_CODE, of.district().digits())
                .set(REVIEW_NOTE.RUN_NUMBER, of.run())
                .set(REVIEW_NOTE.NOTE, entry.text())
                .set(REVIEW_NOTE.WRITTEN_ON, entry.on())
                .set(REVIEW_NOTE.TAKES_BACK, entry.takesBack().orElse(null))
                .execute());
    }

    /** Number that the next act gets; to be asked while nobody else records anything. */
    public int nextNumber() {
        return transactions.call((connection, sql) -> 1
                + Optional.ofNullable(sql.select(DSL.max(REVIEW_NOTE.NOTE_NUMBER))
                                .from(REVIEW_NOTE)
                                .fetchOne())
                        .map(row -> row.value1())
                        .orElse(0));
    }

    /** Every act, with which of them stand. */
    public NoteBook book() {
        return new NoteBook(transactions.call((connection, sql) -> sql.select(REVIEW_NOTE.fields())
                .select(AUDIT_EVENT.WHO, AUDIT_EVENT.KNOWN_AS, AUDIT_EVENT.HAPPENED_AT)
                .from(REVIEW_NOTE)
                .join(AUDIT_EVENT)
                .on(AUDIT_EVENT.EVENT_NUMBER.eq(REVIEW_NOTE.EVENT_NUMBER))
                .orderBy(REVIEW_NOTE.NOTE_NUMBER)
                .fetch(NoteStore::recorded)));
    }

    private static RecordedNote recorded(Record row) {
        return new RecordedNote(
                row.get(REVIEW_NOTE.EVENT_NUMBER),
                row.get(AUDIT_EVENT.WHO),
                Identity.parse(row.get(AUDIT_EVENT.KNOWN_AS)),
                Moments.read(row.get(AUDIT_EVENT.HAPPENED_AT)),
                new NoteEntry(
                        row.get(REVIEW_NOTE.NOTE_NUMBER),
                        new DecisionSubject(
                                SchoolYear.parse(row.get(REVIEW_NOTE.CYCLE)).orElseThrow(),
                                Stage.valueOf(row.get(REVIEW_NOTE.STAGE)),
                                new DistrictCode(row.get(REVIEW_NOTE.DISTRICT_CODE)),
                                row.get(REVIEW_NOTE.RUN_NUMBER)),
                        Optional.ofNullable(row.get(REVIEW_NOTE.TAKES_BACK)),
                        row.get(REVIEW_NOTE.NOTE),
                        row.get(REVIEW_NOTE.WRITTEN_ON)));
    }
}
