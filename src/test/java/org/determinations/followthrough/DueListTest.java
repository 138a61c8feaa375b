package org.determinations.followthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.determinations.model.DistrictCode;
import org.determinations.model.RunHeaderDraft;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.ledger.LedgerAct;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.release.StageStanding;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.model.schedule.DiscrepancyWindow;
import org.determinations.policyfile.ShippedJurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is due of the ledger and of a cycle's own plan, and in which order. */
class DueListTest {
    private static final CyclePlan PLAN = new CyclePlan(
            new SchoolYear(2012),
            "",
            ShippedJurisdiction.massachusetts(),
            ZoneId.of("America/New_York"),
            Map.of(Stage.PRELIMINARY, day("2012-08-13"), Stage.OFFICIAL, day("2012-09-19")),
            Optional.of(new DiscrepancyWindow(day("2012-08-06"), LocalDateTime.parse("2012-08-10T17:00"))));

    private static final Function<DistrictCode, Set<DistrictCode>> NONE_GONE = district -> Set.of();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static StageStanding standing(Stage stage, String date, ReleaseState state, String... outOfDate) {
        return new StageStanding(
                stage,
                Optional.of(date).filter(text -> !text.isEmpty()).map(LocalDate::parse),
                Optional.of(RunHeaderDraft.of(1, stage, day("2012-09-19")).header()),
                Optional.of(state),
                List.of(outOfDate),
                List.of(),
                Optional.empty());
    }

    private static List<String> said(DueList list) {
        return list.items().stream()
                .map(item -> item.day().map(Object::toString).orElse("no day")
                        + (item.isOverdue(list.on()) ? " overdue " : " ")
                        + item.what())
                .toList();
    }

    @Test
    void a_finding_of_a_district_that_is_no_more_names_those_that_came_of_it() {
        List<FindingStanding> standings =
                new Recorded().notice("2011-08-08").ledger().standings(day("2012-08-09"));
        assertThat(LedgerDue.list(
                        standings,
                        UnitWords.OWN,
                        district -> new TreeSet<>(Set.of(new DistrictCode("09200000"), new DistrictCode("09030000")))))
                .extracting(DueItem::who)
                .containsExactly("district 09010000 Alder Mills, now 09030000 and 09200000");
        assertThat(LedgerDue.list(standings, UnitWords.OWN, NONE_GONE))
                .extracting(DueItem::who)
                .containsExactly("district 09010000 Alder Mills");
    }

    @Test
    void overdue_comes_first_and_what_has_no_day_last() {
        List<DueItem> items = Stream.of(
                        new StageDue(PLAN)
                                .stages(List.of(standing(Stage.PROVISIONAL, "", ReleaseState.COMPUTED)), Set.of()),
                        new StageDue(PLAN).window(),
                        LedgerDue.list(
                                new Recorded()
                                        .notice("2011-08-08")
                                        .action("2012-07-01", "1", "2012-08-20")
                                        .ledger()
                                        .standings(day("2012-08-09")),
                                UnitWords.OWN,
                                NONE_GONE))
                .flatMap(List::stream)
                .toList();
        assertThat(said(new DueList(day("2012-08-09"), items)))
                .containsExactly(
                        "2012-08-08 overdue Correct finding F-1",
                        "2012-08-10 The window for discrepancies closes at 17:00",
                        "2012-08-13 Compute, approve and release the preliminary results; there is no run yet",
                        "2012-08-20 Corrective action 1 of finding F-1: ",
                        "2012-09-19 Compute, approve and release the official results; there is no run yet",
                        "no day Approve and release the provisional results, run 1");
        DueList list = new DueList(day("2012-08-09"), items);
        assertThat(list.listOverdue()).hasSize(1);
        assertThat(list.listToCome()).hasSize(4);
        assertThat(list.listWithoutDay())
                .singleElement()
                .satisfies(item -> assertThat(item.because())
                        .isEqualTo("no date of the provisional stage is recorded in cycle.yaml"));
    }

    @Test
    void nothing_is_due_of_an_empty_ledger() {
        assertThat(LedgerDue.list(List.of(), UnitWords.OWN, NONE_GONE)).isEmpty();
        assertThat(new DueList(day("2012-08-09"), List.of()).items()).isEmpty();
    }

    /** The first moment of a window is announced, the last day is in time, and after it there is nothing to do. */
    @Test
    void a_window_is_over_after_its_last_day() {
        List<DueItem> window = new StageDue(PLAN).window();
        assertThat(new DueList(day("2012-08-05"), window).items()).hasSize(2);
        assertThat(new DueList(day("2012-08-06"), window).items()).hasSize(2);
        assertThat(new DueList(day("2012-08-07"), window).items()).hasSize(1);
        assertThat(new DueList(day("2012-08-10"), window).items()).hasSize(1);
        assertThat(new DueList(day("2012-08-11"), window).items()).isEmpty();
    }

    @Test
    void what_a_stage_waits_for_follows_from_how_far_it_is() {
        assertThat(said(stages(standing(Stage.OFFICIAL, "2012-09-19", ReleaseState.APPROVED))))
                .endsWith("2012-09-19 overdue Release the official results, run 1, which is approved");
        assertThat(said(stages(standing(Stage.OFFICIAL, "2012-09-19", ReleaseState.WITHDRAWN))))
                .endsWith("2012-09-19 overdue Put another run in the place of run 1 (official), which was taken back");
        assertThat(said(stages(standing(Stage.OFFICIAL, "2012-09-19", ReleaseState.APPROVED, "a file changed"))))
                .endsWith(
                        "2012-09-19 overdue Compute the official results again, approve and release them; run 1 is out of"
                                + " date");
    }

    /** How far the newest run has come, in the order of what is asked first. */
    @ParameterizedTest
    @CsvSource({
        "COMPUTED, 'Approve and release the official results, run 1'",
        "APPROVED, 'Release the official results, run 1, which is approved'",
        "RELEASED, 'Put another run in the place of run 1 (official), which was taken back'",
        "SUPERSEDED, 'Put another run in the place of run 1 (official), which was taken back'",
        "WITHDRAWN, 'Put another run in the place of run 1 (official), which was taken back'",
    })
    void each_state_has_its_step(ReleaseState state, String step) {
        assertThat(stages(standing(Stage.OFFICIAL, "2012-09-19", state)).items())
                .extracting(DueItem::what, DueItem::who, DueItem::because, DueItem::source)
                .containsExactly(tuple(step, "department", "the date of the official stage", "cycle.yaml, stages"));
    }

    @Test
    void a_run_that_is_not_finished_comes_before_everything_else() {
        StageStanding of = standing(Stage.OFFICIAL, "2012-09-19", ReleaseState.COMPUTED, "a file changed");
        assertThat(said(stages(new StageStanding(
                        of.stage(),
                        of.stageDate(),
                        of.newest(),
                        of.state(),
                        of.outOfDate(),
                        List.of("run 2", "run 3"),
                        Optional.empty()))))
                .containsExactly("2012-09-19 overdue Finish the official run: run 2, run 3");
    }

    @Test
    void both_days_of_a_window_say_until_and_from_when_reports_are_taken() {
        assertThat(new StageDue(PLAN).window())
                .extracting(DueItem::must, DueItem::what, DueItem::who, DueItem::because, DueItem::source)
                .containsExactly(
                        tuple(
                                false,
                                "The window for discrepancies opens",
                                "districts",
                                "reports are taken until 2012-08-10T17:00",
                                "cycle.yaml, discrepancyWindow"),
                        tuple(
                                false,
                                "The window for discrepancies closes at 17:00",
                                "districts",
                                "reports are taken from 2012-08-06 on",
                                "cycle.yaml, discrepancyWindow"));
    }

    @Test
    void a_stage_that_is_released_or_overtaken_is_not_due() {
        List<StageStanding> none = List.of();
        assertThat(new StageDue(PLAN).stages(none, Set.of())).hasSize(2);
        assertThat(new StageDue(PLAN).stages(none, Set.of(Stage.PRELIMINARY)))
                .singleElement()
                .satisfies(item -> assertThat(item.because()).isEqualTo("the date of the official stage"));
        assertThat(new StageDue(PLAN).stages(none, Set.of(Stage.OFFICIAL))).isEmpty();
    }

    /** Indicator 18 counts what was verified within the year after the notice, whatever day the report prints. */
    @Test
    void a_corrected_finding_is_to_be_verified_within_the_year() {
        Recorded ledger = new Recorded()
                .state(Recorded.statement(Recorded.ID, "2012-01-10", "2012-06-30", "2012-05-01", ""))
                .action("2012-01-20", "1", "2012-03-01");
        assertThat(LedgerDue.list(ledger.ledger().standings(day("2012-05-02")), UnitWords.OWN, NONE_GONE))
                .extracting(DueItem::what, item -> item.day().orElseThrow(), DueItem::who)
                .containsExactly(
                        tuple(
                                "Verify the correction of finding F-1 of 09010000 Alder Mills",
                                day("2013-01-10"),
                                "department"),
                        tuple(
                                "Corrective action 1 of finding F-1: ",
                                day("2012-03-01"),
                                "District office, for 09010000 Alder Mills"));
        assertThat(LedgerDue.list(ledger.ledger().standings(day("2012-04-30")), UnitWords.OWN, NONE_GONE))
                .first()
                .satisfies(item -> {
                    assertThat(item.because()).isEqualTo("the day that the report of 2012-01-10 prints");
                    assertThat(item.source()).isEqualTo("ledger of findings");
                });
        assertThat(LedgerDue.list(
                        new Recorded().notice("2012-01-10").ledger().standings(day("2012-04-30")),
                        UnitWords.OWN,
                        NONE_GONE))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.because()).isEqualTo("one year after the written notice of 2012-01-10");
                    assertThat(item.source()).isEqualTo("ledger of findings: 34 CFR 300.600(e)");
                });
        Recorded closed = new Recorded()
                .notice("2012-01-10")
                .action("2012-01-20", "1", "2012-03-01")
                .act(LedgerAct.NO_CASE, "2012-02-01", "Ann")
                .data("2012-02-02", "Ann", 3, 3)
                .act(LedgerAct.CLOSED, "2012-02-03", "Dee");
        assertThat(LedgerDue.list(closed.ledger().standings(day("2012-02-04")), UnitWords.OWN, NONE_GONE))
                .isEmpty();
    }

    private static DueList stages(StageStanding standing) {
        return new DueList(day("2012-09-20"), new StageDue(PLAN).stages(List.of(standing), Set.of(Stage.PRELIMINARY)));
    }
}
