package org.determinations.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.comparison.InventedRun;
import org.determinations.determination.Given;
import org.determinations.determination.IndicatorDraft;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.DiscrepancyDecision;
import org.determinations.model.DistrictCode;
import org.determinations.model.RunHeaderDraft;
import org.determinations.model.RunReportDraft;
import org.determinations.model.Stage;
import org.determinations.model.fact.DiscrepancyAnswer;
import org.determinations.model.fact.DiscrepancyFact;
import org.determinations.model.fact.DiscrepancyReport;
import org.determinations.model.fact.FileKind;
import org.determinations.model.release.ChecklistAnswer;
import org.determinations.model.release.ChecklistItem;
import org.determinations.model.release.ChecklistPoint;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.run.InputFileRecord;
import org.determinations.model.run.RowCounts;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunReport;
import org.determinations.policy.PolicyPack;
import org.determinations.policyfile.ShippedJurisdiction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The sentences of the checklist: as a person would say them, and never of something that was not looked at. */
class ChecklistWordsTest {
    private static final LocalDate DAY = LocalDate.parse("2012-09-19");

    /** Beside a warning a title that claims that all is well would be a false statement. */
    @ParameterizedTest
    @EnumSource(ChecklistPoint.class)
    void a_title_names_what_is_checked_and_claims_nothing(ChecklistPoint point) {
        assertThat(point.title())
                .doesNotContainPattern("^(No|Not|Every|The|An?) |\\b(is|are|was|has|holds|says|allows)\\b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | PASSED  | the screen lists no district",
                "1 | 0 | WARNING | 1 district of the review list has no decision",
                "3 | 0 | WARNING | 3 districts of the review list have no decision",
                "0 | 1 | WARNING | 1 district that cannot be judged has no decision",
                "0 | 5 | WARNING | 5 districts that cannot be judged have no decision",
                "1 | 1 | WARNING | 1 district of the review list and 1 district that cannot be judged have no decision",
                "2 | 1 | WARNING | 2 districts of the review list and 1 district that cannot be judged have no"
                        + " decision",
                "1 | 4 | WARNING | 1 district of the review list and 4 districts that cannot be judged have no"
                        + " decision",
            })
    void who_has_no_decision_is_said_for_those_that_there_are(
            int listed, int unjudged, ChecklistAnswer answer, String words) {
        List<Given> districts = new ArrayList<>(List.of(reported(90, "100")));
        for (int i = 0; i < listed; i++) {
            districts.add(reported(i, "90"));
        }
        for (int i = 0; i < unjudged; i++) {
            districts.add(of(50 + i).with(IndicatorDraft.of("12").percent("100")));
        }
        ChecklistItem item = item(run(districts), ChecklistPoint.REVIEW_LIST, "R. Roe");
        assertThat(item.answer()).isEqualTo(answer);
        assertThat(item.words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann     | Ann     | Ann ran it and cannot approve it; somebody else must",
                "Ann     | ann     | Ann ran it; ann, the same person in another spelling, cannot approve it; somebody"
                        + " else must",
                "ann     | Ann     | ann ran it; Ann, the same person in another spelling, cannot approve it; somebody"
                        + " else must",
                "Ann Lee | Lee, Ann| Ann Lee ran it; Lee, Ann, the same person in another spelling, cannot approve it;"
                        + " somebody else must",
            })
    void who_ran_it_and_who_is_that_person_again_are_told_apart(String ranBy, String approver, String words) {
        RunReport results = run(List.of(of(1)));
        ChecklistItem item = item(ranBy(results, ranBy), ChecklistPoint.ANOTHER_PERSON, approver);
        assertThat(item.words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 | 3 | 0 | PASSED  | every row was accepted",
                "5 | 3 | 0 | PASSED  | every other row was accepted; 2 rows are left out: of another cycle, of the whole State, a"
                        + " total, or by the contract of the file",
                "4 | 3 | 0 | PASSED  | every other row was accepted; 1 row is left out: of another cycle, of the whole State, a"
                        + " total, or by the contract of the file",
                "4 | 3 | 1 | WARNING | 1 row rejected",
            })
    void rows_that_are_left_out_are_not_called_accepted(
            int read, int accepted, int rejected, ChecklistAnswer answer, String words) {
        RunReport run = run(List.of(of(1)));
        ChecklistItem item = item(
                withFiles(run, levels(new RowCounts(read, accepted, rejected, read - accepted - rejected))),
                ChecklistPoint.REJECTED_ROWS,
                "R. Roe");
        assertThat(item.answer()).isEqualTo(answer);
        assertThat(item.words()).isEqualTo(words);
    }

    /** Accepted, and read by nothing: somebody signs for it as for a row that was rejected. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 |                   | PASSED  | every row was accepted",
                "0 | 09990000          | WARNING | 1 district named that the stage does not have",
                "2 |                   | WARNING | 2 rows rejected",
                "1 | 09990000 09980000 | WARNING | 1 row rejected; 2 districts named that the stage does not have",
                "0 | 09990000 09990000 | WARNING | 1 district named that the stage does not have"
            })
    void rows_about_an_unknown_district_are_signed_for(
            int rejected, @Nullable String unknown, ChecklistAnswer answer, String words) {
        List<Issue> issues = Stream.ofNullable(unknown)
                .flatMap(codes -> Stream.of(codes.split(" ")))
                .map(code -> Issue.of(
                                IssueCode.ROW_UNKNOWN_DISTRICT,
                                SourceRef.ofRow("corrections/a.csv", 3).at("district_code"),
                                "the stage does not have it",
                                code,
                                "",
                                "")
                        .inDistrict(code))
                .toList();
        RunReport run = run(List.of(of(1)));
        RunReport read = withFiles(run, levels(new RowCounts(4, 4 - rejected, rejected, 0)));
        ChecklistItem item =
                item(RunReportDraft.of(read).issues(issues).report(), ChecklistPoint.REJECTED_ROWS, "R. Roe");
        assertThat(item.answer()).isEqualTo(answer);
        assertThat(item.words()).isEqualTo(words);
        assertThat(item.details().stream().filter(detail -> detail.startsWith("corrections/")))
                .containsExactlyElementsOf(issues.stream()
                        .map(issue -> "corrections/a.csv:3:district_code: the stage does not have it; found "
                                + issue.district())
                        .toList());
    }

    @Test
    void where_nothing_was_read_nothing_is_said_of_it() {
        RunReport empty = run(List.of());
        assertThat(item(empty, ChecklistPoint.REJECTED_ROWS, "R. Roe").words()).isEqualTo("no row was read");
        assertThat(item(empty, ChecklistPoint.UNDETERMINED, "R. Roe"))
                .returns("the run has no district", ChecklistItem::words)
                .returns(ChecklistAnswer.WARNING, ChecklistItem::answer);
        assertThat(item(empty, ChecklistPoint.REVIEW_LIST, "R. Roe"))
                .returns("the run has no district", ChecklistItem::words)
                .returns(ChecklistAnswer.WARNING, ChecklistItem::answer);
        assertThat(item(empty, ChecklistPoint.OPEN_DISCREPANCIES, "R. Roe").words())
                .isEqualTo("the run read no reported discrepancy");
    }

    /** An empty list that nobody could have filled says nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REVIEW_LIST  | MA12-SCREEN  | policy pack massachusetts-2012.2 has no rule that lists districts for review",
                "RUN_WARNINGS | MA12-CONTROL | policy pack massachusetts-2012.2 has no control of the whole run that a run"
                        + " asks",
            })
    void a_pack_without_the_rule_has_nothing_to_say(ChecklistPoint point, String rule, String words) {
        PolicyPack whole = Given.pack();
        PolicyPack without = new PolicyPack(
                whole.head(),
                whole.rules().stream().filter(of -> !of.id().equals(rule)).toList(),
                whole.analyses(),
                whole.sources(),
                whole.hash());
        RunReport results = run(List.of(reported(90, "100")));
        assertThat(item(results, point, "R. Roe", List.of(), without))
                .returns(ChecklistAnswer.NOT_APPLICABLE, ChecklistItem::answer)
                .returns(words, ChecklistItem::words);
        assertThat(item(results, point, "R. Roe", List.of(), whole).answer()).isEqualTo(ChecklistAnswer.PASSED);
    }

    @Test
    void discrepancies_that_are_decided_are_said_to_be() {
        RunReport run = run(List.of(of(1)));
        assertThat(item(run, ChecklistPoint.OPEN_DISCREPANCIES, "R. Roe", List.of(refused()))
                        .words())
                .isEqualTo("every reported discrepancy is decided");
    }

    @Test
    void an_analysis_without_proposals_has_no_open_one() {
        RunReport run = run(List.of());
        assertThat(item(
                                of(run, headed(run.run(), Stage.SECONDARY, "Ann"), List.of()),
                                ChecklistPoint.PROPOSALS,
                                "R. Roe")
                        .words())
                .isEqualTo("no proposal is open");
    }

    private static Given of(int number) {
        return Given.district(String.format(Locale.ROOT, "09%02d0000", number)).levelText("Level 1");
    }

    private static Given reported(int number, String percent) {
        return of(number)
                .with(IndicatorDraft.of("11").percent(percent))
                .with(IndicatorDraft.of("12").percent("100"));
    }

    private static RunReport run(List<Given> districts) {
        return InventedRun.of(districts.toArray(Given[]::new))
                .at(Stage.OFFICIAL, DAY.toString())
                .snapshot()
                .results();
    }

    private static RunReport ranBy(RunReport run, String person) {
        return of(run, headed(run.run(), run.run().stage(), person), run.files());
    }

    private static List<InputFileRecord> levels(RowCounts rows) {
        return List.of(new InputFileRecord(
                "official/levels.csv", "f".repeat(64), 10, FileKind.ACCOUNTABILITY_LEVELS, "x", rows));
    }

    private static RunReport withFiles(RunReport run, List<InputFileRecord> files) {
        return of(run, run.run(), files);
    }

    private static RunReport of(RunReport run, RunHeader header, List<InputFileRecord> files) {
        return RunReportDraft.of(run).run(header).files(files).report();
    }

    private static RunHeader headed(RunHeader run, Stage stage, String person) {
        return RunHeaderDraft.of(run).stage(stage).startedBy(person).header();
    }

    private static DiscrepancyFact refused() {
        return new DiscrepancyFact(
                "D-1",
                new DistrictCode("09010000"),
                new DiscrepancyReport(
                        "09010005", "missing from roster", "mathematics", LocalDateTime.parse("2012-08-07T09:30")),
                new DiscrepancyAnswer(DiscrepancyDecision.REFUSED, "R. Roe", Optional.of(DAY), "no ground"),
                Given.source("discrepancies.csv", 2));
    }

    private static ChecklistItem item(RunReport results, ChecklistPoint point, String approver) {
        return item(results, point, approver, List.of());
    }

    private static ChecklistItem item(
            RunReport results, ChecklistPoint point, String approver, List<DiscrepancyFact> discrepancies) {
        return item(results, point, approver, discrepancies, Given.pack());
    }

    private static ChecklistItem item(
            RunReport results,
            ChecklistPoint point,
            String approver,
            List<DiscrepancyFact> discrepancies,
            PolicyPack pack) {
        ReleaseQuestion question = new ReleaseQuestion(
                        results,
                        ReleaseState.COMPUTED,
                        ReleaseAction.APPROVE,
                        new ReleaseQuestion.Standing(
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                "",
                                DAY,
                                ShippedJurisdiction.massachusetts()),
                        new ReleaseQuestion.Asked(approver, DAY, ""),
                        discrepancies,
                        List.of(),
                        List.of())
                .beside(new RunNeighbors(
                        Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.of(pack)));
        return ReleaseChecklist.check(question).items().stream()
                .filter(item -> item.point() == point)
                .findFirst()
                .orElseThrow();
    }
}
