package org.determinations.store;

import static org.determinations.store.generated.default_schema.tables.AuditEvent.AUDIT_EVENT;
import static org.determinations.store.generated.default_schema.tables.PlanAct.PLAN_ACT;
import static org.determinations.store.generated.default_schema.tables.PlanProposal.PLAN_PROPOSAL;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.assistance.ActionContent;
import org.determinations.model.assistance.Ground;
import org.determinations.model.assistance.GroundKind;
import org.determinations.model.assistance.PlanAct;
import org.determinations.model.assistance.PlanEntry;
import org.determinations.model.assistance.PlanEntry.Stated;
import org.determinations.model.assistance.PlanKey;
import org.determinations.model.assistance.PlanProposal;
import org.determinations.model.assistance.PlanRows;
import org.determinations.model.assistance.RecordedAct;
import org.determinations.model.assistance.RecordedProposal;
import org.determinations.model.assistance.SupportArea;
import org.determinations.model.assistance.TableRef;
import org.determinations.model.ledger.EvidenceFile;
import org.determinations.store.sql.Moments;
import org.determinations.store.sql.Numbered;
import org.determinations.store.sql.RowColumns;
import org.determinations.store.sql.Transactions;
import org.jooq.Record;

/** Plans of assistance: what they rest on and what was done about them, by the audit event of each. */
public final class AssistanceStore {
    private static final RowColumns<Numbered<PlanProposal>> PROPOSALS = new RowColumns<Numbered<PlanProposal>>()
            .owner(PLAN_PROPOSAL.EVENT_NUMBER)
            .number(PLAN_PROPOSAL.ENTRY_NUMBER, Numbered::number)
            .all(proposal(), Numbered::row);

    private static final RowColumns<Numbered<PlanEntry>> ACTS = new RowColumns<Numbered<PlanEntry>>()
            .owner(PLAN_ACT.EVENT_NUMBER)
            .number(PLAN_ACT.ENTRY_NUMBER, Numbered::number)
            .all(entry(), Numbered::row);

    private final Transactions transactions;

    AssistanceStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Adds what an event tells of; in the transaction of that event. */
    public void append(long event, PlanRows rows) {
        transactions.run((connection, sql) -> {
            PROPOSALS.insert(connection, PLAN_PROPOSAL, event, Numbered.of(rows.proposals()));
            ACTS.insert(connection, PLAN_ACT, event, Numbered.of(rows.entries()));
        });
    }

    /** Every proposal, in the order in which they came. */
    public List<RecordedProposal> listProposals() {
        return transactions.call((connection, sql) -> sql.select(PLAN_PROPOSAL.fields())
                .select(AUDIT_EVENT.WHO, AUDIT_EVENT.HAPPENED_AT)
                .from(PLAN_PROPOSAL)
                .join(AUDIT_EVENT)
                .on(AUDIT_EVENT.EVENT_NUMBER.eq(PLAN_PROPOSAL.EVENT_NUMBER))
                .orderBy(PLAN_PROPOSAL.EVENT_NUMBER, PLAN_PROPOSAL.ENTRY_NUMBER)
                .fetch(AssistanceStore::recordedProposal));
    }

    /** Every act, in the order in which they were recorded. */
    public List<RecordedAct> listActs() {
        return transactions.call((connection, sql) -> sql.select(PLAN_ACT.fields())
                .select(AUDIT_EVENT.WHO, AUDIT_EVENT.HAPPENED_AT)
                .from(PLAN_ACT)
                .join(AUDIT_EVENT)
                .on(AUDIT_EVENT.EVENT_NUMBER.eq(PLAN_ACT.EVENT_NUMBER))
                .orderBy(PLAN_ACT.EVENT_NUMBER, PLAN_ACT.ENTRY_NUMBER)
                .fetch(AssistanceStore::recordedAct));
    }

    /** Numbers of the events that have rows, also of events that are not in the trail; ascending. */
    public List<Long> listEvents() {
        return transactions.call((connection, sql) -> Stream.concat(
                        sql.selectDistinct(PLAN_PROPOSAL.EVENT_NUMBER).from(PLAN_PROPOSAL).fetch().stream(),
                        sql.selectDistinct(PLAN_ACT.EVENT_NUMBER).from(PLAN_ACT).fetch().stream())
                .map(row -> row.value1())
                .distinct()
                .sorted()
                .toList());
    }

    private static RowColumns<PlanProposal> proposal() {
        return new RowColumns<PlanProposal>()
                .text(PLAN_PROPOSAL.DISTRICT_CODE, of -> of.plan().district().digits())
                .text(PLAN_PROPOSAL.CYCLE, of -> of.plan().cycle().text())
                .text(PLAN_PROPOSAL.DISTRICT_NAME, PlanProposal::districtName)
                .day(PLAN_PROPOSAL.PROPOSED_ON, PlanProposal::on)
                .number(PLAN_PROPOSAL.RUN_NUMBER, PlanProposal::run)
                .numberIfAny(PLAN_PROPOSAL.ANALYSIS_RUN, PlanProposal::analysis)
                .text(PLAN_PROPOSAL.TABLE_ID, of -> of.table().id())
                .text(PLAN_PROPOSAL.TABLE_SHA256, of -> of.table().sha256())
                .text(PLAN_PROPOSAL.LABEL, PlanProposal::label)
                .text(PLAN_PROPOSAL.ENGAGEMENT, PlanProposal::engagement)
                .text(PLAN_PROPOSAL.LEAD_BY, PlanProposal::lead);
    }

    private static RowColumns<PlanEntry> entry() {
        return new RowColumns<PlanEntry>()
                .text(PLAN_ACT.DISTRICT_CODE, of -> of.plan().district().digits())
                .text(PLAN_ACT.CYCLE, of -> of.plan().cycle().text())
                .word(PLAN_ACT.ACT, PlanEntry::act)
                .day(PLAN_ACT.HAPPENED_ON, PlanEntry::on)
                .numberIfAny(PLAN_ACT.ACTION_NUMBER, PlanEntry::action)
                .textIfAny(PLAN_ACT.GROUND_KIND, said(of -> of.ground().kind().name()))
                .textIfAny(PLAN_ACT.GROUND_KEY, said(of -> of.ground().key()))
                .textIfAny(PLAN_ACT.GROUND, said(of -> of.ground().words()))
                .textIfAny(PLAN_ACT.WHAT, said(of -> of.content().what()))
                .textIfAny(PLAN_ACT.AREA, said(of -> of.content().area().name()))
                .textIfAny(PLAN_ACT.OFFER, said(of -> of.content().offer()))
                .textIfAny(PLAN_ACT.FUNDS, said(of -> of.content().funds()))
                .textIfAny(PLAN_ACT.SOURCES, said(of -> of.content().sources()))
                .textIfAny(PLAN_ACT.OWNER_NAME, said(of -> of.content().owner()))
                .dayIfAny(
                        PLAN_ACT.DUE_ON,
                        of -> of.content().flatMap(stated -> stated.content().due()))
                .text(PLAN_ACT.NOTE, PlanEntry::note)
                .text(
                        PLAN_ACT.FILE_NAME,
                        of -> of.evidence().map(EvidenceFile::name).orElse(""))
                .text(
                        PLAN_ACT.FILE_SHA256,
                        of -> of.evidence().map(EvidenceFile::sha256).orElse(""));
    }

    private static Function<PlanEntry, Optional<String>> said(Function<Stated, String> value) {
        return entry -> entry.content().map(value);
    }

    private static RecordedProposal recordedProposal(Record row) {
        return new RecordedProposal(
                row.get(PLAN_PROPOSAL.EVENT_NUMBER),
                row.get(PLAN_PROPOSAL.ENTRY_NUMBER),
                row.get(AUDIT_EVENT.WHO),
                Moments.read(row.get(AUDIT_EVENT.HAPPENED_AT)),
                new PlanProposal(
                        key(row.get(PLAN_PROPOSAL.DISTRICT_CODE), row.get(PLAN_PROPOSAL.CYCLE)),
                        row.get(PLAN_PROPOSAL.DISTRICT_NAME),
                        row.get(PLAN_PROPOSAL.PROPOSED_ON),
                        new PlanProposal.Rests(
                                row.get(PLAN_PROPOSAL.RUN_NUMBER),
                                Optional.ofNullable(row.get(PLAN_PROPOSAL.ANALYSIS_RUN)),
                                new TableRef(row.get(PLAN_PROPOSAL.TABLE_ID), row.get(PLAN_PROPOSAL.TABLE_SHA256))),
                        new PlanProposal.Follows(
                                row.get(PLAN_PROPOSAL.LABEL),
                                row.get(PLAN_PROPOSAL.ENGAGEMENT),
                                row.get(PLAN_PROPOSAL.LEAD_BY))));
    }

    private static RecordedAct recordedAct(Record row) {
        String file = row.get(PLAN_ACT.FILE_NAME);
        return new RecordedAct(
                row.get(PLAN_ACT.EVENT_NUMBER),
                row.get(PLAN_ACT.ENTRY_NUMBER),
                row.get(AUDIT_EVENT.WHO),
                Moments.read(row.get(AUDIT_EVENT.HAPPENED_AT)),
                new PlanEntry(
                        key(row.get(PLAN_ACT.DISTRICT_CODE), row.get(PLAN_ACT.CYCLE)),
                        PlanAct.valueOf(row.get(PLAN_ACT.ACT)),
                        row.get(PLAN_ACT.HAPPENED_ON),
                        Optional.ofNullable(row.get(PLAN_ACT.ACTION_NUMBER)),
                        Optional.ofNullable(row.get(PLAN_ACT.WHAT)).map(what -> stated(row, what)),
                        row.get(PLAN_ACT.NOTE),
                        file.isEmpty()
                                ? Optional.empty()
                                : Optional.of(new EvidenceFile(file, row.get(PLAN_ACT.FILE_SHA256)))));
    }

    private static Stated stated(Record row, String what) {
        return new Stated(
                new Ground(
                        GroundKind.valueOf(row.get(PLAN_ACT.GROUND_KIND)),
                        row.get(PLAN_ACT.GROUND_KEY),
                        row.get(PLAN_ACT.GROUND)),
                new ActionContent(
                        what,
                        SupportArea.valueOf(row.get(PLAN_ACT.AREA)),
                        row.get(PLAN_ACT.OFFER),
                        row.get(PLAN_ACT.FUNDS),
                        row.get(PLAN_ACT.SOURCES),
                        row.get(PLAN_ACT.OWNER_NAME),
                        Optional.ofNullable(row.get(PLAN_ACT.DUE_ON))));
    }

    private static PlanKey key(String district, String cycle) {
        return new PlanKey(new DistrictCode(district), SchoolYear.parse(cycle).orElseThrow());
    }
}
