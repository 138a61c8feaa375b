package org.determinations.followthrough.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.followthrough.FindingLedger;
import org.determinations.followthrough.FindingStanding;
import org.determinations.followthrough.FindingState;
import org.determinations.model.DistrictCode;
import org.determinations.model.FindingSource;
import org.determinations.model.SchoolYear;
import org.determinations.model.assistance.ActionContent;
import org.determinations.model.assistance.AssistanceTable;
import org.determinations.model.assistance.Ground;
import org.determinations.model.assistance.GroundKind;
import org.determinations.model.assistance.PlanAct;
import org.determinations.model.assistance.PlanEntry;
import org.determinations.model.assistance.PlanKey;
import org.determinations.model.assistance.PlanProposal;
import org.determinations.model.assistance.RecordedAct;
import org.determinations.model.assistance.RecordedProposal;
import org.determinations.model.assistance.SupportArea;
import org.determinations.model.fact.CorrectionDays;
import org.determinations.model.fact.FindingReport;
import org.determinations.model.ledger.EvidenceFile;
import org.determinations.model.ledger.FindingStatement;
import org.determinations.model.ledger.RecordedStatement;
import org.determinations.model.ledger.StatementOrigin;
import org.junit.jupiter.api.Test;

/** Several plans beside each other, what an edit records, and what is read beside a plan. */
class PlanBookTest {
    private static final Instant AT = Instant.parse("2013-01-01T12:00:00Z");
    private static final DistrictCode OTHER = new DistrictCode("09020000");
    private static final EvidenceFile FILE = new EvidenceFile("minutes.pdf", "a".repeat(64));

    private final List<RecordedProposal> proposals = new ArrayList<>();
    private final List<RecordedAct> acts = new ArrayList<>();

    private static PlanKey plan(DistrictCode district, int cycle) {
        return new PlanKey(district, new SchoolYear(cycle));
    }

    /** A plan with one action, due on that day. */
    private void plan(DistrictCode district, int cycle, String due) {
        PlanKey plan = plan(district, cycle);
        proposals.add(new RecordedProposal(
                proposals.size() + acts.size() + 1L,
                1,
                "root",
                AT,
                new PlanProposal(
                        plan,
                        "Example",
                        Planned.day("2012-10-01"),
                        new PlanProposal.Rests(4, Optional.empty(), Planned.REF),
                        new PlanProposal.Follows("Level 1-MR", "self-directed", "the district"))));
        act(PlanEntry.stating(
                plan,
                PlanAct.ADDED,
                Planned.day("2012-10-01"),
                1,
                new Ground(GroundKind.FINDING, "F-1", "words"),
                Planned.content("", due)));
    }

    private void act(PlanEntry entry) {
        acts.add(new RecordedAct(proposals.size() + acts.size() + 1L, 1, "Ann", AT, entry));
    }

    private PlanBook book() {
        return new PlanBook(proposals, acts);
    }

    @Test
    void plans_stand_with_the_longest_overdue_first_then_by_cycle_and_district() {
        plan(OTHER, 2012, "");
        plan(Planned.DISTRICT, 2011, "");
        plan(Planned.DISTRICT, 2012, "");
        plan(OTHER, 2010, "2012-12-01");
        plan(OTHER, 2011, "2012-11-01");
        assertThat(book().standings(Planned.day("2013-01-01")))
                .extracting(PlanStanding::plan)
                .containsExactly(
                        plan(OTHER, 2011),
                        plan(OTHER, 2010),
                        plan(Planned.DISTRICT, 2012),
                        plan(OTHER, 2012),
                        plan(Planned.DISTRICT, 2011));
        assertThat(book().listProposals(plan(OTHER, 2012))).containsExactly(proposals.get(0));
        assertThat(book().listActs(plan(OTHER, 2012))).containsExactly(acts.get(0));
        assertThat(book().listActs(plan(OTHER, 1999))).isEmpty();
        assertThat(book().listProposals(plan(OTHER, 1999))).isEmpty();
    }

    private static ActionEdit edit(String what, SupportArea area, String owner, String until, String funds) {
        return new ActionEdit(
                text(what),
                Optional.ofNullable(area),
                text(owner),
                text(until).map(Planned::day),
                text(funds),
                Optional.empty());
    }

    private static Optional<String> text(String text) {
        return Optional.of(text).filter(of -> !of.isEmpty());
    }

    @Test
    void an_edit_says_what_it_names_and_leaves_the_rest_as_it_is() {
        PlanStanding before = new Planned()
                .propose("2012-10-01", 4)
                .act(Planned.stating(PlanAct.ADDED, "2012-10-01", 1, "District office", "2013-03-01"))
                .on("2012-10-02");
        ActionContent old = before.get(1).content();
        assertThat(edit("", null, "", "", "").says()).isFalse();
        assertThat(edit("", null, "", "", "").acts(before, before.on(), 1)).isEmpty();
        for (ActionEdit edit : List.of(
                edit("Look again", null, "", "", ""),
                edit("", SupportArea.ACCESS, "", "", ""),
                edit("", null, "Somebody", "", ""),
                edit("", null, "", "2013-04-01", ""),
                edit("", null, "", "", "IDEA"))) {
            assertThat(edit.says()).isTrue();
            assertThat(edit.acts(before, Planned.day("2012-11-01"), 1))
                    .singleElement()
                    .satisfies(act -> {
                        assertThat(act.act()).isEqualTo(PlanAct.CHANGED);
                        assertThat(act.on()).isEqualTo("2012-11-01");
                        assertThat(act.action()).contains(1);
                        assertThat(act.content().orElseThrow().ground())
                                .isEqualTo(before.get(1).ground());
                        assertThat(act.content().orElseThrow().content())
                                .isEqualTo(new ActionContent(
                                        edit.what().orElse(old.what()),
                                        edit.area().orElse(old.area()),
                                        "look",
                                        edit.funds().orElse("none named"),
                                        "S1",
                                        edit.owner().orElse("District office"),
                                        Optional.of(edit.until().orElse(Planned.day("2013-03-01")))));
                    });
        }
        PlanEntry added =
                edit("Visit", SupportArea.ACCESS, "", "2013-05-01", "").added(before, before.on());
        assertThat(added.act()).isEqualTo(PlanAct.ADDED);
        assertThat(added.action()).contains(2);
        assertThat(added.content().orElseThrow().ground()).isEqualTo(Ground.PERSON);
        assertThat(added.content().orElseThrow().content())
                .isEqualTo(new ActionContent(
                        "Visit", SupportArea.ACCESS, "", "", "", "", Optional.of(Planned.day("2013-05-01"))));
        ActionEdit done = new ActionEdit(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new ActionEdit.Turn(PlanAct.DONE, "as agreed", Optional.of(FILE))));
        assertThat(done.says()).isFalse();
        assertThat(done.acts(before, before.on(), 1))
                .containsExactly(new PlanEntry(
                        Planned.PLAN,
                        PlanAct.DONE,
                        before.on(),
                        Optional.of(1),
                        Optional.empty(),
                        "as agreed",
                        Optional.of(FILE)));
    }

    private static FindingStanding finding(String id, String corrected) {
        FindingStatement statement = new FindingStatement(
                id,
                Planned.DISTRICT,
                "Example",
                new FindingReport(FindingSource.CPR, Planned.day("2012-01-10"), "SE 20", ""),
                new CorrectionDays(
                        Optional.empty(),
                        text(corrected).map(Planned::day),
                        text(corrected).map(Planned::day),
                        Optional.empty()));
        return new FindingLedger(
                        List.of(new RecordedStatement(
                                1, 1, "Imp", AT, statement, new StatementOrigin("review.csv", 2, "a".repeat(64)))),
                        List.of())
                .find(id, Planned.day("2013-01-01"))
                .orElseThrow();
    }

    private PlanAccount account(Optional<AssistanceTable> table, FindingStanding... findings) {
        PlanKey plan = plan(Planned.DISTRICT, 2012);
        return new PlanAccount(
                book().find(plan, Planned.day("2013-01-01")).orElseThrow(),
                proposals,
                acts,
                Planned.released(),
                table,
                List.of(findings),
                Optional.empty(),
                List.of());
    }

    @Test
    void a_done_action_whose_finding_is_uncorrected_says_how_that_finding_stands() {
        plan(Planned.DISTRICT, 2012, "");
        FindingStanding open = finding("F-1", "");
        FindingStanding other = finding("F-2", "");
        FindingStanding closed = finding("F-1", "2012-06-01");
        assertThat(account(Optional.empty(), open)
                        .uncorrected(account(Optional.empty()).standing().get(1)))
                .as("planned")
                .isEmpty();
        act(PlanEntry.of(
                plan(Planned.DISTRICT, 2012), PlanAct.DONE, Planned.day("2012-12-01"), Optional.of(1), "done"));
        PlannedAction done = account(Optional.empty()).standing().get(1);
        assertThat(account(Optional.empty(), other, open).uncorrected(done)).contains(open.state());
        assertThat(open.state()).isEqualTo(FindingState.OPEN);
        assertThat(account(Optional.empty(), other, closed).uncorrected(done)).isEmpty();
        assertThat(account(Optional.empty(), other, closed).uncorrected()).isEqualTo(1);
        assertThat(account(Optional.empty(), other, open).uncorrected()).isEqualTo(2);
    }

    @Test
    void engagement_and_sources_are_those_of_the_table_and_a_file_is_named_once() {
        plan(Planned.DISTRICT, 2012, "");
        PlanKey plan = plan(Planned.DISTRICT, 2012);
        for (int i = 0; i < 2; i++) {
            act(new PlanEntry(
                    plan,
                    PlanAct.NOTE,
                    Planned.day("2012-12-01"),
                    Optional.empty(),
                    Optional.empty(),
                    "seen",
                    Optional.of(FILE)));
        }
        PlanAccount with = account(Optional.of(Planned.table()));
        assertThat(with.evidence()).containsExactly(FILE);
        assertThat(with.engagement().orElseThrow().word()).isEqualTo("self-directed");
        assertThat(with.sources()).extracting(source -> source.id()).containsExactly("S1");
        assertThat(account(Optional.empty()).engagement()).isEmpty();
        assertThat(account(Optional.empty()).sources()).isEmpty();
    }
}
