package org.determinations.store;

import static org.determinations.store.generated.default_schema.tables.AuditEvent.AUDIT_EVENT;
import static org.determinations.store.generated.default_schema.tables.LedgerAct.LEDGER_ACT;
import static org.determinations.store.generated.default_schema.tables.LedgerFinding.LEDGER_FINDING;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.model.DistrictCode;
import org.determinations.model.FindingSource;
import org.determinations.model.fact.CorrectionDays;
import org.determinations.model.fact.FindingReport;
import org.determinations.model.ledger.DataShown;
import org.determinations.model.ledger.EvidenceFile;
import org.determinations.model.ledger.FindingStatement;
import org.determinations.model.ledger.LedgerAct;
import org.determinations.model.ledger.LedgerEntry;
import org.determinations.model.ledger.LedgerRows;
import org.determinations.model.ledger.RecordedEntry;
import org.determinations.model.ledger.RecordedStatement;
import org.determinations.model.ledger.StatementOrigin;
import org.determinations.store.sql.Moments;
import org.determinations.store.sql.Numbered;
import org.determinations.store.sql.RowColumns;
import org.determinations.store.sql.Transactions;
import org.jooq.Record;

/** The ledger of findings: what files say of findings and what people did about them, by the audit event of each. */
public final class LedgerStore {
    private static final RowColumns<Numbered<LedgerRows.Stated>> STATEMENTS = new RowColumns<
                    Numbered<LedgerRows.Stated>>()
            .owner(LEDGER_FINDING.EVENT_NUMBER)
            .number(LEDGER_FINDING.ENTRY_NUMBER, Numbered::number)
            .all(statement(), numbered -> numbered.row().statement())
            .text(LEDGER_FINDING.FILE_NAME, numbered -> numbered.row().origin().file())
            .number(
                    LEDGER_FINDING.ROW_NUMBER,
                    numbered -> numbered.row().origin().row())
            .text(
                    LEDGER_FINDING.FILE_SHA256,
                    numbered -> numbered.row().origin().sha256());

    private static final RowColumns<Numbered<LedgerEntry>> ACTS = new RowColumns<Numbered<LedgerEntry>>()
            .owner(LEDGER_ACT.EVENT_NUMBER)
            .number(LEDGER_ACT.ENTRY_NUMBER, Numbered::number)
            .all(entry(), Numbered::row)
            .all(details(), numbered -> numbered.row().details());

    private final Transactions transactions;

    LedgerStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Adds what an event tells of; in the transaction of that event. */
    public void append(long event, LedgerRows rows) {
        transactions.run((connection, sql) -> {
            STATEMENTS.insert(connection, LEDGER_FINDING, event, Numbered.of(rows.statements()));
            ACTS.insert(connection, LEDGER_ACT, event, Numbered.of(rows.entries()));
        });
    }

    /** Every statement, in the order in which they came. */
    public List<RecordedStatement> listStatements() {
        return transactions.call((connection, sql) -> sql.select(LEDGER_FINDING.fields())
                .select(AUDIT_EVENT.WHO, AUDIT_EVENT.HAPPENED_AT)
                .from(LEDGER_FINDING)
                .join(AUDIT_EVENT)
                .on(AUDIT_EVENT.EVENT_NUMBER.eq(LEDGER_FINDING.EVENT_NUMBER))
                .orderBy(LEDGER_FINDING.EVENT_NUMBER, LEDGER_FINDING.ENTRY_NUMBER)
                .fetch(LedgerStore::recordedStatement));
    }

    /** Every act, in the order in which they were recorded. */
    public List<RecordedEntry> listEntries() {
        return transactions.call((connection, sql) -> sql.select(LEDGER_ACT.fields())
                .select(AUDIT_EVENT.WHO, AUDIT_EVENT.HAPPENED_AT)
                .from(LEDGER_ACT)
                .join(AUDIT_EVENT)
                .on(AUDIT_EVENT.EVENT_NUMBER.eq(LEDGER_ACT.EVENT_NUMBER))
                .orderBy(LEDGER_ACT.EVENT_NUMBER, LEDGER_ACT.ENTRY_NUMBER)
                .fetch(LedgerStore::recordedEntry));
    }

    /** Numbers of the events that have rows, also of events that are not in the trail; ascending. */
    public List<Long> listEvents() {
        return transactions.call((connection, sql) -> Stream.concat(
                        sql.selectDistinct(LEDGER_FINDING.EVENT_NUMBER).from(LEDGER_FINDING).fetch().stream(),
                        sql.selectDistinct(LEDGER_ACT.EVENT_NUMBER).from(LEDGER_ACT).fetch().stream())
                .map(row -> row.value1())
                .distinct()
                .sorted()
                .toList());
    }

    private static RowColumns<FindingStatement> statement() {
        return new RowColumns<FindingStatement>()
                .text(LEDGER_FINDING.FINDING_ID, FindingStatement::findingId)
                .text(LEDGER_FINDING.DISTRICT_CODE, of -> of.district().digits())
                .text(LEDGER_FINDING.DISTRICT_NAME, FindingStatement::districtName)
                .word(LEDGER_FINDING.FINDING_SOURCE, FindingStatement::source)
                .text(LEDGER_FINDING.CRITERION, of -> of.report().criterion())
                .text(LEDGER_FINDING.RATING, of -> of.report().rating())
                .day(LEDGER_FINDING.NOTICE_ON, FindingStatement::noticeOn)
                .dayIfAny(LEDGER_FINDING.PRINTED_DUE_ON, of -> of.days().dueOn())
                .dayIfAny(LEDGER_FINDING.CORRECTED_ON, of -> of.days().correctedOn())
                .dayIfAny(LEDGER_FINDING.VERIFIED_ON, of -> of.days().verifiedOn())
                .dayIfAny(LEDGER_FINDING.ENTERED_ON, of -> of.days().enteredOn());
    }

    private static RowColumns<LedgerEntry> entry() {
        return new RowColumns<LedgerEntry>()
                .text(LEDGER_ACT.FINDING_ID, LedgerEntry::findingId)
                .word(LEDGER_ACT.ACT, LedgerEntry::act)
                .day(LEDGER_ACT.HAPPENED_ON, LedgerEntry::on)
                .text(LEDGER_ACT.SUBJECT, LedgerEntry::subject)
                .text(LEDGER_ACT.NOTE, LedgerEntry::note);
    }

    private static RowColumns<LedgerEntry.Details> details() {
        return new RowColumns<LedgerEntry.Details>()
                .text(LEDGER_ACT.WHO_MUST_ACT, LedgerEntry.Details::who)
                .dayIfAny(LEDGER_ACT.DUE_ON, LedgerEntry.Details::until)
                .numberIfAny(LEDGER_ACT.MET_COUNT, of -> of.data().map(DataShown::met))
                .numberIfAny(LEDGER_ACT.ALL_COUNT, of -> of.data().map(DataShown::of))
                .text(
                        LEDGER_ACT.FILE_NAME,
                        of -> of.evidence().map(EvidenceFile::name).orElse(""))
                .text(
                        LEDGER_ACT.FILE_SHA256,
                        of -> of.evidence().map(EvidenceFile::sha256).orElse(""));
    }

    private static RecordedStatement recordedStatement(Record row) {
        return new RecordedStatement(
                row.get(LEDGER_FINDING.EVENT_NUMBER),
                row.get(LEDGER_FINDING.ENTRY_NUMBER),
                row.get(AUDIT_EVENT.WHO),
                Moments.read(row.get(AUDIT_EVENT.HAPPENED_AT)),
                new FindingStatement(
                        row.get(LEDGER_FINDING.FINDING_ID),
                        new DistrictCode(row.get(LEDGER_FINDING.DISTRICT_CODE)),
                        row.get(LEDGER_FINDING.DISTRICT_NAME),
                        new FindingReport(
                                FindingSource.valueOf(row.get(LEDGER_FINDING.FINDING_SOURCE)),
                                row.get(LEDGER_FINDING.NOTICE_ON),
                                row.get(LEDGER_FINDING.CRITERION),
                                row.get(LEDGER_FINDING.RATING)),
                        new CorrectionDays(
                                Optional.ofNullable(row.get(LEDGER_FINDING.PRINTED_DUE_ON)),
                                Optional.ofNullable(row.get(LEDGER_FINDING.CORRECTED_ON)),
                                Optional.ofNullable(row.get(LEDGER_FINDING.VERIFIED_ON)),
                                Optional.ofNullable(row.get(LEDGER_FINDING.ENTERED_ON)))),
                new StatementOrigin(
                        row.get(LEDGER_FINDING.FILE_NAME),
                        row.get(LEDGER_FINDING.ROW_NUMBER),
                        row.get(LEDGER_FINDING.FILE_SHA256)));
    }

    private static RecordedEntry recordedEntry(Record row) {
        Optional<Integer> all = Optional.ofNullable(row.get(LEDGER_ACT.ALL_COUNT));
        String file = row.get(LEDGER_ACT.FILE_NAME);
        return new RecordedEntry(
                row.get(LEDGER_ACT.EVENT_NUMBER),
                row.get(LEDGER_ACT.ENTRY_NUMBER),
                row.get(AUDIT_EVENT.WHO),
                Moments.read(row.get(AUDIT_EVENT.HAPPENED_AT)),
                new LedgerEntry(
                        row.get(LEDGER_ACT.FINDING_ID),
                        LedgerAct.valueOf(row.get(LEDGER_ACT.ACT)),
                        row.get(LEDGER_ACT.HAPPENED_ON),
                        row.get(LEDGER_ACT.SUBJECT),
                        row.get(LEDGER_ACT.NOTE),
                        new LedgerEntry.Details(
                                row.get(LEDGER_ACT.WHO_MUST_ACT),
                                Optional.ofNullable(row.get(LEDGER_ACT.DUE_ON)),
                                all.map(of -> new DataShown(row.get(LEDGER_ACT.MET_COUNT), of)),
                                file.isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(new EvidenceFile(file, row.get(LEDGER_ACT.FILE_SHA256))))));
    }
}
