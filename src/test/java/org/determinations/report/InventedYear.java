package org.determinations.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.comparison.InventedRun;
import org.determinations.comparison.RunSnapshot;
import org.determinations.determination.Given;
import org.determinations.determination.IndicatorDraft;
import org.determinations.determination.YearHistory;
import org.determinations.model.CategoryCode;
import org.determinations.model.DecisionKind;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.SuccessionKind;
import org.determinations.model.change.ChangeReport;
import org.determinations.model.fact.SuccessorFact;
import org.determinations.model.release.Checklist;
import org.determinations.model.release.ChecklistPoint;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.release.WarningSignature;
import org.determinations.model.run.RunReport;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.model.schedule.DiscrepancyWindow;
import org.determinations.model.stage.CycleResult;
import org.determinations.model.stage.DistrictHistory;
import org.determinations.policyfile.ShippedJurisdiction;
import org.determinations.release.ReleaseChecklist;
import org.determinations.release.ReleaseQuestion;

/** A few invented districts through the year: a preliminary run, an official one, and an amendment. */
public final class InventedYear {
    private InventedYear() {}

    public static CyclePlan plan() {
        return new CyclePlan(
                new SchoolYear(2012),
                "an invented year",
                ShippedJurisdiction.massachusetts(),
                ZoneId.of("America/New_York"),
                Map.of(
                        Stage.PRELIMINARY, LocalDate.parse("2012-08-13"),
                        Stage.OFFICIAL, LocalDate.parse("2012-09-19")),
                Optional.of(
                        new DiscrepancyWindow(LocalDate.parse("2012-08-06"), LocalDateTime.parse("2012-08-10T17:00"))));
    }

    public static RunReport preliminary() {
        return InventedRun.of(
                        Given.district("09010000").levelText("Level 3"),
                        Given.district("09020000").levelText("Level 1"),
                        Given.district("09030000").levelText("Insufficient data", "fewer than four years of data"))
                .number(2)
                .at(Stage.PRELIMINARY, "2012-08-13")
                .snapshot()
                .results();
    }

    public static RunSnapshot official() {
        return InventedRun.of(
                        Given.district("09010000").levelText("Level 3"),
                        Given.district("09020000").levelText("Level 1").decided(DecisionKind.REASSIGN, "NSI"),
                        Given.district("09030000").levelText("Insufficient data"),
                        Given.district("09040000")
                                .levelText("Level 2")
                                .with(IndicatorDraft.of("11").percent("95.0")),
                        Given.district("09050000").levelText("Level 4"),
                        Given.district("09060000").levelText("Level 1"))
                .number(3)
                .snapshot();
    }

    static RunSnapshot amended() {
        return InventedRun.of(
                        Given.district("09010000").correctedTo("Level 2", "D-1"),
                        Given.district("09020000").correctedTo("Level 2", "D-2"),
                        Given.district("09030000")
                                .levelText("Insufficient data")
                                .decided(DecisionKind.ASSIGN, "NTA"),
                        Given.district("09040000")
                                .levelText("Level 2")
                                .with(IndicatorDraft.of("11").percent("94.9")),
                        Given.district("09060000").levelText("Level 1"),
                        Given.district("09070000").levelText("Level 3*"))
                .number(5)
                .snapshot();
    }

    static ChangeReport changes() {
        return InventedRun.compare(official(), amended()).reproducedBy("determinations diff 3 5");
    }

    static ChangeReport noChanges() {
        return InventedRun.compare(official(), official());
    }

    static Checklist checklist() {
        RunReport results = official().results();
        List<WarningSignature> signatures = List.of(new WarningSignature(
                ChecklistPoint.UNDETERMINED,
                "1 district without a determination category: 09030000 Example",
                "R. Roe",
                "no data, decided by the board in October"));
        return ReleaseChecklist.check(new ReleaseQuestion(
                results,
                ReleaseState.APPROVED,
                ReleaseAction.RELEASE,
                new ReleaseQuestion.Standing(
                        Optional.empty(),
                        Optional.empty(),
                        List.of("official/levels.csv has another hash than the one read"),
                        "R. Roe",
                        LocalDate.parse("2012-09-19"),
                        ShippedJurisdiction.massachusetts()),
                new ReleaseQuestion.Asked("R. Roe", LocalDate.parse("2012-09-18"), ""),
                List.of(),
                List.of(),
                signatures));
    }

    static DistrictHistory history() {
        DistrictCode district = new DistrictCode("09010000");
        DistrictCode merged = new DistrictCode("09990000");
        return new YearHistory(
                        List.of(
                                result(district, 2011, "Level 3", "NTA", 1),
                                result(district, 2012, "Level 3", "NTA", 3),
                                result(merged, 2011, "Level 1", "MR", 1)),
                        List.of(new SuccessorFact(
                                Optional.of(merged),
                                Optional.of(district),
                                SuccessionKind.MERGED,
                                LocalDate.parse("2012-07-01"),
                                "by vote of both towns",
                                Given.source("district-successors.csv", 2))),
                        Given.pack().describeCategories())
                .of(district);
    }

    private static CycleResult result(DistrictCode district, int firstYear, String basisText, String code, int run) {
        return new CycleResult(
                new SchoolYear(firstYear),
                district,
                "Example",
                basisText,
                Optional.of(new CategoryCode(code)),
                basisText + "-" + code,
                run);
    }
}
