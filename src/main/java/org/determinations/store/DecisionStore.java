package org.determinations.store;

import static org.determinations.store.generated.default_schema.tables.AuditEvent.AUDIT_EVENT;
import static org.determinations.store.generated.default_schema.tables.DeskDecision.DESK_DECISION;

import java.util.List;
import java.util.Optional;
import org.determinations.model.CategoryCode;
import org.determinations.model.DecisionKind;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.decision.DecisionBook;
import org.determinations.model.decision.DecisionContent;
import org.determinations.model.decision.DecisionEntry;
import org.determinations.model.decision.DecisionReason;
import org.determinations.model.decision.DecisionSubject;
import org.determinations.model.decision.RecordedDecision;
import org.determinations.model.people.Identity;
import org.determinations.store.sql.Moments;
import org.determinations.store.sql.Numbered;
import org.determinations.store.sql.RowColumns;
import org.determinations.store.sql.Transactions;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Decisions of people about results, by the audit event of each. */
public final class DecisionStore {
    private static final RowColumns<Numbered<DecisionEntry>> ENTRIES = new RowColumns<Numbered<DecisionEntry>>()
            .owner(DESK_DECISION.EVENT_NUMBER)
            .number(DESK_DECISION.ENTRY_NUMBER, Numbered::number)
            .all(entry(), Numbered::row);

    private final Transactions transactions;

    DecisionStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Adds what an event tells of; in the transaction of that event. */
    public void append(long event, List<DecisionEntry> entries) {
        transactions.run((connection, sql) -> ENTRIES.insert(connection, DESK_DECISION, event, Numbered.of(entries)));
    }

    /** Number that the next record gets; to be asked while nobody else records anything. */
    public int nextNumber() {
        return transactions.call((connection, sql) -> 1
                + Optional.ofNullable(sql.select(DSL.max(DESK_DECISION.RECORD_NUMBER))
                                .from(DESK_DECISION)
                                .fetchOne())
                        .map(row -> row.value1())
                        .orElse(0));
    }

    /** Every act, by its number. */
    public List<RecordedDecision> list() {
        return transactions.call((connection, sql) -> sql.select(DESK_DECISION.fields())
                .select(AUDIT_EVENT.WHO, AUDIT_EVENT.KNOWN_AS, AUDIT_EVENT.HAPPENED_AT)
                .from(DESK_DECISION)
                .join(AUDIT_EVENT)
                .on(AUDIT_EVENT.EVENT_NUMBER.eq(DESK_DECISION.EVENT_NUMBER))
                .orderBy(DESK_DECISION.RECORD_NUMBER)
                .fetch(DecisionStore::recorded));
    }

    /** The same as they count. */
    public DecisionBook book() {
        return new DecisionBook(list());
    }

    private static RowColumns<DecisionEntry> entry() {
        return new RowColumns<DecisionEntry>()
                .number(DESK_DECISION.RECORD_NUMBER, DecisionEntry::number)
                .text(DESK_DECISION.CYCLE, of -> of.cycle().text())
                .word(DESK_DECISION.STAGE, DecisionEntry::stage)
                .text(DESK_DECISION.DISTRICT_CODE, of -> of.district().digits())
                .number(DESK_DECISION.RUN_NUMBER, DecisionEntry::run)
                .textIfAny(
                        DESK_DECISION.DECISION_KIND,
                        of -> of.content().map(content -> content.kind().name()))
                .textIfAny(
                        DESK_DECISION.DETERMINATION_CATEGORY,
                        of -> of.content().flatMap(DecisionContent::category).map(CategoryCode::text))
                .textIfAny(
                        DESK_DECISION.REASON_CODE,
                        of -> of.content().map(content -> content.reason().name()))
                .text(DESK_DECISION.REASON, DecisionEntry::text)
                .day(DESK_DECISION.DECIDED_ON, DecisionEntry::on)
                .numberIfAny(DESK_DECISION.TAKES_BACK, DecisionEntry::takesBack);
    }

    private static RecordedDecision recorded(Record row) {
        return new RecordedDecision(
                row.get(DESK_DECISION.EVENT_NUMBER),
                row.get(AUDIT_EVENT.WHO),
                Identity.parse(row.get(AUDIT_EVENT.KNOWN_AS)),
                Moments.read(row.get(AUDIT_EVENT.HAPPENED_AT)),
                new DecisionEntry(
                        row.get(DESK_DECISION.RECORD_NUMBER),
                        new DecisionSubject(
                                SchoolYear.parse(row.get(DESK_DECISION.CYCLE)).orElseThrow(),
                                Stage.valueOf(row.get(DESK_DECISION.STAGE)),
                                new DistrictCode(row.get(DESK_DECISION.DISTRICT_CODE)),
                                row.get(DESK_DECISION.RUN_NUMBER)),
                        Optional.ofNullable(row.get(DESK_DECISION.DECISION_KIND))
                                .map(kind -> content(kind, row)),
                        Optional.ofNullable(row.get(DESK_DECISION.TAKES_BACK)),
                        row.get(DESK_DECISION.REASON),
                        row.get(DESK_DECISION.DECIDED_ON)));
    }

    private static DecisionContent content(String kind, Record row) {
        return new DecisionContent(
                DecisionKind.valueOf(kind),
                Optional.ofNullable(row.get(DESK_DECISION.DETERMINATION_CATEGORY))
                        .map(CategoryCode::new),
                DecisionReason.valueOf(row.get(DESK_DECISION.REASON_CODE)));
    }
}
