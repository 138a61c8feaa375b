package org.determinations.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.determination.Given;
import org.determinations.determination.IndicatorDraft;
import org.determinations.issue.SourceRef;
import org.determinations.model.DecisionKind;
import org.determinations.model.DistrictCode;
import org.determinations.model.Stage;
import org.determinations.model.SuccessionKind;
import org.determinations.model.change.CauseKind;
import org.determinations.model.change.ChangeCause;
import org.determinations.model.change.ChangeReport;
import org.determinations.model.change.DistrictChange;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.SuccessorFact;
import org.junit.jupiter.api.Test;

/** Two runs that differ in what their stages read, or in which districts there are. */
class SuccessionsTest {

    @Test
    void what_a_stage_without_compliance_never_reads_is_no_move() {
        RunSnapshot before = InventedRun.of(level("09010000", "Level 1"), level("09020000", "Level 1"))
                .at(Stage.PRELIMINARY, "2012-08-13")
                .snapshot();
        RunSnapshot after = InventedRun.of(
                        level("09010000", "Level 1").with(percent("96.0")).decided(DecisionKind.KEEP, ""),
                        level("09020000", "Level 1").with(percent("96.0")).decided(DecisionKind.REASSIGN, "NSI"))
                .snapshot();
        ChangeReport changes = InventedRun.compare(before, after);
        assertThat(changes.listNearMoves()).isEmpty();
        assertThat(changes.controls()).isEqualTo(1);
        assertThat(changes.listChanges())
                .singleElement()
                .satisfies(change -> assertThat(kinds(change)).containsExactly(CauseKind.DECISION_ADDED));
    }

    @Test
    void a_merger_is_the_one_cause_of_who_came_and_who_went() {
        RunSnapshot before = InventedRun.of(
                        level("09010000", "Level 1"), level("09020000", "Level 2"), level("09040000", "Level 2"))
                .snapshot();
        RunSnapshot read = InventedRun.of(level("09030000", "Level 2"), level("09050000", "Level 1"))
                .snapshot();
        RunSnapshot after =
                new RunSnapshot(read.results(), read.facts(), List.of(merged("09010000"), merged("09020000")));
        ChangeReport changes = InventedRun.compare(before, after);
        assertThat(changes.listChanges()).hasSize(5);
        for (DistrictChange change : changes.listChanges()) {
            String code = change.district().digits();
            if (code.equals("09040000") || code.equals("09050000")) {
                assertThat(kinds(change)).containsExactly(CauseKind.OTHER_INPUT);
            } else {
                assertThat(kinds(change)).as(code).containsExactly(CauseKind.SUCCESSION);
                assertThat(change.causes().get(0).from()).contains("09010000", "09020000");
                assertThat(change.causes().get(0).to()).startsWith("merged from 2012-07-01 on: 09030000");
            }
        }
    }

    private static SuccessorFact merged(String predecessor) {
        return new SuccessorFact(
                Optional.of(new DistrictCode(predecessor)),
                Optional.of(new DistrictCode("09030000")),
                SuccessionKind.MERGED,
                LocalDate.of(2012, 7, 1),
                "",
                new FactSource(SourceRef.ofRow("district-successors.csv", 2), Map.of()));
    }

    private static Given level(String code, String published) {
        return Given.district(code).levelText(published);
    }

    private static IndicatorDraft percent(String amount) {
        return IndicatorDraft.of("11").percent(amount);
    }

    private static List<CauseKind> kinds(DistrictChange change) {
        return change.causes().stream().map(ChangeCause::kind).toList();
    }
}
