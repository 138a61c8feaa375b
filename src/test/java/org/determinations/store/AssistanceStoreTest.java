package org.determinations.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.assistance.ActionContent;
import org.determinations.model.assistance.Ground;
import org.determinations.model.assistance.GroundKind;
import org.determinations.model.assistance.PlanAct;
import org.determinations.model.assistance.PlanEntry;
import org.determinations.model.assistance.PlanKey;
import org.determinations.model.assistance.PlanProposal;
import org.determinations.model.assistance.PlanRows;
import org.determinations.model.assistance.RecordedAct;
import org.determinations.model.assistance.RecordedProposal;
import org.determinations.model.assistance.SupportArea;
import org.determinations.model.assistance.TableRef;
import org.determinations.model.ledger.EvidenceFile;
import org.determinations.store.sql.StoreException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Plans of assistance come back as they went in, by the audit event of each proposal and act. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class AssistanceStoreTest {
    private static final Instant AT = Instant.parse("2012-09-20T13:00:00.123456Z");
    private static final LocalDate DAY = LocalDate.parse("2012-02-29");
    private static final PlanKey PLAN = new PlanKey(new DistrictCode("09010000"), new SchoolYear(2012));

    @Parameter
    private TestDatabase kind;

    @TempDir
    Path folder;

    @AutoClose
    private Database database;

    private Stores stores;
    private int run;

    @BeforeEach
    void open() {
        database = Database.open(kind.migrated(folder));
        stores = Stores.of(database);
        run = stores.runs().append(Samples.newRun(Stage.OFFICIAL), Samples.AT);
    }

    private static PlanProposal proposal(int run, Optional<Integer> analysis) {
        return new PlanProposal(
                PLAN,
                "Alder Mills",
                DAY,
                new PlanProposal.Rests(run, analysis, new TableRef("invented.1", "c".repeat(64))),
                new PlanProposal.Follows("Level 1-MR", "self-directed", "the district"));
    }

    private static PlanEntry stated(PlanAct act, SupportArea area, GroundKind ground, Optional<LocalDate> due) {
        return PlanEntry.stating(
                PLAN,
                act,
                DAY,
                1,
                new Ground(ground, "11", "Zoë"),
                new ActionContent("what", area, "offer", "IDEA", "S1", "owner", due));
    }

    private long event() {
        return stores.audit().append("Ann", "plan recorded", "", AT).number();
    }

    @Test
    void proposals_and_acts_come_back_with_and_without_what_they_have_beside() {
        List<PlanEntry> entries = new ArrayList<>();
        for (PlanAct act : PlanAct.values()) {
            if (act == PlanAct.ADDED || act == PlanAct.CHANGED) {
                for (SupportArea area : SupportArea.values()) {
                    entries.add(stated(act, area, GroundKind.FINDING, Optional.empty()));
                }
                for (GroundKind ground : GroundKind.values()) {
                    entries.add(stated(act, SupportArea.ACCESS, ground, Optional.of(DAY)));
                }
            } else {
                entries.add(PlanEntry.of(PLAN, act, DAY, Optional.of(2), "a note"));
                entries.add(new PlanEntry(
                        PLAN,
                        act,
                        DAY,
                        Optional.of(2),
                        Optional.empty(),
                        "",
                        Optional.of(new EvidenceFile("evidence.pdf", "b".repeat(64)))));
            }
        }
        entries.add(PlanEntry.of(PLAN, PlanAct.SIGNED, DAY, Optional.empty(), ""));
        List<PlanProposal> proposals = List.of(proposal(run, Optional.empty()), proposal(run, Optional.of(run)));
        long event = event();
        stores.assistance().append(event, new PlanRows(proposals, entries));
        assertThat(stores.assistance().listProposals())
                .extracting(RecordedProposal::proposal)
                .isEqualTo(proposals);
        assertThat(stores.assistance().listActs())
                .extracting(RecordedAct::entry)
                .isEqualTo(entries);
        assertThat(stores.assistance().listActs().get(0))
                .isEqualTo(new RecordedAct(event, 1, "Ann", AT, entries.get(0)));
        assertThat(stores.assistance().listEvents()).containsExactly(event);
    }

    @Test
    void rows_of_no_event_and_of_no_run_are_refused_by_the_database() {
        PlanRows act =
                new PlanRows(List.of(), List.of(PlanEntry.of(PLAN, PlanAct.NOTE, DAY, Optional.empty(), "a note")));
        assertThatThrownBy(() -> stores.assistance().append(999, act)).isInstanceOf(StoreException.class);
        PlanRows ofNoRun = new PlanRows(List.of(proposal(run + 1, Optional.empty())), List.of());
        long event = event();
        assertThatThrownBy(() -> stores.assistance().append(event, ofNoRun)).isInstanceOf(StoreException.class);
        PlanRows noNumber =
                new PlanRows(List.of(), List.of(PlanEntry.of(PLAN, PlanAct.DONE, DAY, Optional.empty(), "")));
        assertThatThrownBy(() -> stores.assistance().append(event, noNumber)).isInstanceOf(StoreException.class);
        assertThat(stores.assistance().listEvents()).isEmpty();
    }

    @Test
    void whatever_a_row_says_changes_the_hash() {
        List<PlanRows> rows = List.of(
                new PlanRows(List.of(), List.of()),
                new PlanRows(List.of(proposal(1, Optional.empty())), List.of()),
                new PlanRows(List.of(proposal(2, Optional.empty())), List.of()),
                new PlanRows(List.of(proposal(1, Optional.of(2))), List.of()),
                of(stated(PlanAct.ADDED, SupportArea.ACCESS, GroundKind.FINDING, Optional.empty())),
                of(stated(PlanAct.CHANGED, SupportArea.ACCESS, GroundKind.FINDING, Optional.empty())),
                of(stated(PlanAct.ADDED, SupportArea.SERVICES, GroundKind.FINDING, Optional.empty())),
                of(stated(PlanAct.ADDED, SupportArea.ACCESS, GroundKind.ANSWER, Optional.empty())),
                of(stated(PlanAct.ADDED, SupportArea.ACCESS, GroundKind.FINDING, Optional.of(DAY))),
                of(PlanEntry.of(PLAN, PlanAct.NOTE, DAY, Optional.of(1), "")),
                of(PlanEntry.of(PLAN, PlanAct.NOTE, DAY, Optional.empty(), "")),
                of(PlanEntry.of(PLAN, PlanAct.NOTE, DAY, Optional.empty(), "a note")));
        assertThat(rows.stream().map(PlanRows::hash)).doesNotHaveDuplicates();
    }

    private static PlanRows of(PlanEntry entry) {
        return new PlanRows(List.of(), List.of(entry));
    }
}
