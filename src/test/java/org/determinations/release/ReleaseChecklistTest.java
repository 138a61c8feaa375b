package org.determinations.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.determinations.comparison.InventedRun;
import org.determinations.determination.Given;
import org.determinations.determination.IndicatorDraft;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.DecisionKind;
import org.determinations.model.DiscrepancyDecision;
import org.determinations.model.DistrictCode;
import org.determinations.model.RunReportDraft;
import org.determinations.model.Stage;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.fact.DiscrepancyAnswer;
import org.determinations.model.fact.DiscrepancyFact;
import org.determinations.model.fact.DiscrepancyReport;
import org.determinations.model.fact.FileKind;
import org.determinations.model.release.Checklist;
import org.determinations.model.release.ChecklistAnswer;
import org.determinations.model.release.ChecklistItem;
import org.determinations.model.release.ChecklistPoint;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.release.WarningSignature;
import org.determinations.model.run.InputFileRecord;
import org.determinations.model.run.RowCounts;
import org.determinations.model.run.RunReport;
import org.determinations.model.run.RunWarning;
import org.determinations.policy.PolicyPack;
import org.determinations.policyfile.ShippedJurisdiction;
import org.determinations.policyfile.ShippedPolicies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseChecklistTest {
    private static final LocalDate RELEASE_ON = LocalDate.parse("2012-09-19");
    private static final PolicyPack WITHOUT_CONTROLS =
            ShippedPolicies.files().loadFolder(ShippedPolicies.folder().resolve("massachusetts-2012.1"));
    private static final RunNeighbors NO_OTHER_RUN = new RunNeighbors(
            Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.of(WITHOUT_CONTROLS));

    @Test
    void a_clean_run_passes_by_another_person() {
        Checklist checklist = approve(clean(), "R. Roe");
        assertThat(checklist.passes()).isTrue();
        assertThat(checklist.items())
                .extracting(ChecklistItem::point)
                .containsExactlyElementsOf(ReleaseChecklist.points(Stage.OFFICIAL));
        assertThatCode(checklist::demandPassed).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "an analyst, ERROR",
        "AN ANALYST, ERROR",
        "' an analyst ', ERROR",
        "an an\u200Balyst, ERROR",
        "\uFF41n analyst, ERROR",
        "'Analyst, An', ERROR",
        "\u0430n \u0430nalyst, ERROR",
        "'\u200B', ERROR",
        "another analyst, PASSED"
    })
    void nobody_approves_what_they_ran(String person, ChecklistAnswer answer) {
        assertThat(answerOf(approve(clean(), person), ChecklistPoint.ANOTHER_PERSON))
                .isEqualTo(answer);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2012-09-18, ERROR", "2012-09-19, PASSED", "2012-09-20, PASSED"})
    void an_official_run_is_not_released_before_its_date(String today, ChecklistAnswer answer) {
        ReleaseQuestion question = question(
                clean(),
                ReleaseState.APPROVED,
                ReleaseAction.RELEASE,
                standing(Optional.empty(), Optional.empty()),
                today);
        assertThat(answerOf(ReleaseChecklist.check(question), ChecklistPoint.RELEASE_DATE))
                .isEqualTo(answer);
    }

    @Test
    void a_confidential_release_has_no_release_date() {
        RunReport preliminary = results(Stage.PRELIMINARY, List.of(), List.of(), List.of(), level("Level 3"));
        ReleaseQuestion question = question(
                preliminary,
                ReleaseState.APPROVED,
                ReleaseAction.RELEASE,
                standing(Optional.empty(), Optional.empty()),
                "2012-08-14");
        assertThat(answerOf(ReleaseChecklist.check(question), ChecklistPoint.RELEASE_DATE))
                .isEqualTo(ChecklistAnswer.NOT_APPLICABLE);
    }

    @Test
    void a_run_that_nobody_approved_is_not_released() {
        ReleaseQuestion question = question(
                clean(),
                ReleaseState.COMPUTED,
                ReleaseAction.RELEASE,
                new ReleaseQuestion.Standing(
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        "",
                        RELEASE_ON,
                        ShippedJurisdiction.massachusetts()),
                "2012-09-19");
        Checklist checklist = ReleaseChecklist.check(question);
        assertThat(answerOf(checklist, ChecklistPoint.STATE)).isEqualTo(ChecklistAnswer.ERROR);
        assertThat(answerOf(checklist, ChecklistPoint.ANOTHER_PERSON)).isEqualTo(ChecklistAnswer.ERROR);
        assertThatThrownBy(checklist::demandPassed).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.GATE);
            assertThat(refusal.issues()).hasSize(2).allMatch(i -> i.code() == IssueCode.CHECKLIST_NOT_PASSED);
        });
    }

    @Test
    void a_newer_run_blocks() {
        ReleaseQuestion question = question(
                clean(),
                ReleaseState.APPROVED,
                ReleaseAction.RELEASE,
                standing(Optional.of(4), Optional.empty()),
                "2012-09-19");
        assertThat(answerOf(ReleaseChecklist.check(question), ChecklistPoint.NEWER_RUN))
                .isEqualTo(ChecklistAnswer.ERROR);
    }

    @ParameterizedTest(name = "{0} while run {1} is released: {2}")
    @CsvSource({"RELEASE, 0, PASSED", "RELEASE, 2, ERROR", "AMEND, 2, PASSED", "AMEND, 0, ERROR"})
    void an_amendment_takes_the_place_of_a_release_and_a_release_does_not(
            ReleaseAction action, int released, ChecklistAnswer answer) {
        Optional<Integer> run = released == 0 ? Optional.empty() : Optional.of(released);
        ReleaseQuestion question =
                question(clean(), ReleaseState.APPROVED, action, standing(Optional.empty(), run), "2012-09-19");
        assertThat(answerOf(ReleaseChecklist.check(question), ChecklistPoint.EARLIER_RELEASE))
                .isEqualTo(answer);
    }

    @ParameterizedTest(name = "note \"{0}\": {1}")
    @CsvSource({"'', ERROR", "'  ', ERROR", "'levels of two districts corrected', PASSED"})
    void an_amendment_says_why(String note, ChecklistAnswer answer) {
        ReleaseQuestion question = new ReleaseQuestion(
                        clean(),
                        ReleaseState.APPROVED,
                        ReleaseAction.AMEND,
                        standing(Optional.empty(), Optional.of(2)),
                        new ReleaseQuestion.Asked("R. Roe", RELEASE_ON, note),
                        List.of(),
                        List.of(),
                        List.of())
                .beside(NO_OTHER_RUN);
        assertThat(answerOf(ReleaseChecklist.check(question), ChecklistPoint.NOTE))
                .isEqualTo(answer);
    }

    @Test
    void every_content_warning_names_what_it_means_and_waits_for_a_signature() {
        Checklist checklist = ReleaseChecklist.check(everythingWrong(List.of()));
        assertThat(checklist.listErrors()).isEmpty();
        assertThat(checklist.listUnsigned())
                .extracting(ChecklistItem::point)
                .containsExactly(
                        ChecklistPoint.CHANGED_INPUTS,
                        ChecklistPoint.OPEN_DISCREPANCIES,
                        ChecklistPoint.MISSING_INPUTS,
                        ChecklistPoint.REJECTED_ROWS,
                        ChecklistPoint.UNDETERMINED,
                        ChecklistPoint.REVIEW_LIST,
                        ChecklistPoint.RUN_WARNINGS);
        assertThat(checklist.listUnsigned())
                .allSatisfy(item -> assertThat(item.details()).isNotEmpty());
    }

    @Test
    void signed_warnings_let_it_pass_and_the_signature_is_kept() {
        List<WarningSignature> signatures = ReleaseChecklist.check(everythingWrong(List.of())).listUnsigned().stream()
                .map(item -> new WarningSignature(item.point(), item.statement(), "R. Roe", "known and accepted"))
                .toList();
        Checklist checklist = ReleaseChecklist.check(everythingWrong(signatures));
        assertThat(checklist.passes()).isTrue();
        assertThat(checklist.items().stream()
                        .flatMap(i -> i.signature().stream())
                        .toList())
                .containsExactlyElementsOf(signatures);
    }

    @Test
    void a_signature_of_the_person_who_ran_it_does_not_count() {
        List<WarningSignature> signatures = ReleaseChecklist.check(everythingWrong(List.of())).listUnsigned().stream()
                .map(item -> new WarningSignature(item.point(), item.statement(), "Analyst, AN", "may stand"))
                .toList();
        assertThat(signatures).isNotEmpty();
        assertThat(ReleaseChecklist.check(everythingWrong(signatures)).listUnsigned())
                .hasSameSizeAs(signatures);
    }

    @Test
    void a_signature_counts_for_the_words_that_were_signed_only() {
        WarningSignature other = new WarningSignature(
                ChecklistPoint.OPEN_DISCREPANCIES, "2 reported discrepancies not decided", "R. Roe", "known");
        assertThat(answerOf(ReleaseChecklist.check(everythingWrong(List.of(other))), ChecklistPoint.OPEN_DISCREPANCIES))
                .isEqualTo(ChecklistAnswer.WARNING);
    }

    @Test
    void a_decision_to_keep_takes_a_district_from_the_open_review_list() {
        RunReport listed = results(
                Stage.OFFICIAL,
                List.of(),
                List.of(),
                List.of(),
                level("Level 1").with(IndicatorDraft.of("11").percent("90")));
        ReleaseQuestion open = question(
                listed,
                ReleaseState.COMPUTED,
                ReleaseAction.APPROVE,
                standing(Optional.empty(), Optional.empty()),
                "2012-09-18");
        assertThat(answerOf(ReleaseChecklist.check(open), ChecklistPoint.REVIEW_LIST))
                .isEqualTo(ChecklistAnswer.WARNING);
        DecisionFact keep = level("Level 1")
                .decided(DecisionKind.KEEP, "")
                .facts()
                .decision()
                .orElseThrow();
        ReleaseQuestion decided = new ReleaseQuestion(
                        listed,
                        open.state(),
                        open.action(),
                        open.standing(),
                        open.asked(),
                        List.of(),
                        List.of(keep),
                        List.of())
                .beside(NO_OTHER_RUN);
        assertThat(answerOf(ReleaseChecklist.check(decided), ChecklistPoint.REVIEW_LIST))
                .isEqualTo(ChecklistAnswer.PASSED);
    }

    @Test
    void before_the_official_stage_open_discrepancies_and_the_review_list_are_no_question() {
        RunReport preliminary = results(Stage.PRELIMINARY, List.of(), List.of(), List.of(), level("Level 3"));
        Checklist checklist = approve(preliminary, "R. Roe");
        assertThat(answerOf(checklist, ChecklistPoint.OPEN_DISCREPANCIES)).isEqualTo(ChecklistAnswer.NOT_APPLICABLE);
        assertThat(answerOf(checklist, ChecklistPoint.REVIEW_LIST)).isEqualTo(ChecklistAnswer.NOT_APPLICABLE);
    }

    /** A decision of one district, read in a file, whose words may name the other district of the run. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "late again | PASSED | no result and no explanation has the code of another district in it",
                "as for 09010000 itself | PASSED | no result and no explanation has the code of another district in it",
                "as with 09990000 | PASSED | no result and no explanation has the code of another district in it",
                "as with 09020000 | ERROR | 1 district would read the code of another one; write it in other words at its"
                        + " source and run the stage again",
                "as the school 09020305 | ERROR | 1 district would read the code of another one; write it in other words"
                        + " at its source and run the stage again",
            })
    void words_that_name_another_district_block_and_nobody_can_sign_for_them(
            String reason, ChecklistAnswer answer, String words) {
        RunReport run = results(
                Stage.OFFICIAL,
                List.of(),
                List.of(),
                List.of(),
                level("Level 1").decided(DecisionKind.REASSIGN, "NI", reason),
                Given.district("09020000").levelText("Level 3"));
        ChecklistItem item = itemOf(approve(run, "R. Roe"), ChecklistPoint.NAMES_OTHERS);
        assertThat(item.answer()).isEqualTo(answer);
        assertThat(item.words()).isEqualTo(words);
        assertThat(item.details())
                .isEqualTo(
                        answer == ChecklistAnswer.PASSED
                                ? List.of()
                                : List.of("09010000 Example: MA12-REASSIGN reason (decisions.csv:2:reason) has "
                                        + reason.replaceAll("[^0-9]", "")));
    }

    @Test
    void what_a_file_gave_blocks_with_its_place_whatever_the_stage() {
        RunReport run = results(
                Stage.PRELIMINARY,
                List.of(),
                List.of(),
                List.of(),
                level("Level 1"),
                Given.district("09020000").levelText("Level 3", "see 09010000"));
        assertThat(itemOf(approve(run, "R. Roe"), ChecklistPoint.NAMES_OTHERS).details())
                .containsExactly(
                        "09020000 Example: MA12-ALIGN accountability level (levels.csv:2:accountability_level) has 09010000");
    }

    private static ReleaseQuestion everythingWrong(List<WarningSignature> signatures) {
        RunReport results = results(
                Stage.OFFICIAL,
                List.of(new InputFileRecord(
                        "official/levels.csv",
                        "f".repeat(64),
                        10,
                        FileKind.ACCOUNTABILITY_LEVELS,
                        "x",
                        new RowCounts(3, 2, 1, 0))),
                List.of(new RunWarning("MA12-CONTROL", "11 districts are reassigned", List.of())),
                List.of(Issue.of(
                        IssueCode.OPTIONAL_INPUT_MISSING,
                        SourceRef.ofFile("official/"),
                        "there is no file of review findings",
                        "",
                        "",
                        "put it there")),
                level("Level 1").with(IndicatorDraft.of("11").percent("90")),
                Given.district("09020000").levelText("Insufficient data"));
        return new ReleaseQuestion(
                        results,
                        ReleaseState.COMPUTED,
                        ReleaseAction.APPROVE,
                        new ReleaseQuestion.Standing(
                                Optional.empty(),
                                Optional.empty(),
                                List.of("official/levels.csv changed"),
                                "",
                                RELEASE_ON,
                                ShippedJurisdiction.massachusetts()),
                        new ReleaseQuestion.Asked("R. Roe", RELEASE_ON, ""),
                        List.of(pending()),
                        List.of(),
                        signatures)
                .beside(NO_OTHER_RUN);
    }

    private static DiscrepancyFact pending() {
        return new DiscrepancyFact(
                "D-1",
                new DistrictCode("09010000"),
                new DiscrepancyReport(
                        "09010005", "missing from roster", "mathematics", LocalDateTime.parse("2012-08-07T09:30")),
                new DiscrepancyAnswer(DiscrepancyDecision.PENDING, "", Optional.empty(), ""),
                Given.source("discrepancies.csv", 2));
    }

    private static Checklist approve(RunReport results, String person) {
        return ReleaseChecklist.check(new ReleaseQuestion(
                        results,
                        ReleaseState.COMPUTED,
                        ReleaseAction.APPROVE,
                        standing(Optional.empty(), Optional.empty()),
                        new ReleaseQuestion.Asked(person, RELEASE_ON, ""),
                        List.of(),
                        List.of(),
                        List.of())
                .beside(NO_OTHER_RUN));
    }

    private static ReleaseQuestion question(
            RunReport results,
            ReleaseState state,
            ReleaseAction action,
            ReleaseQuestion.Standing standing,
            String today) {
        return new ReleaseQuestion(
                        results,
                        state,
                        action,
                        standing,
                        new ReleaseQuestion.Asked("R. Roe", LocalDate.parse(today), "why"),
                        List.of(),
                        List.of(),
                        List.of())
                .beside(NO_OTHER_RUN);
    }

    private static ReleaseQuestion.Standing standing(Optional<Integer> newer, Optional<Integer> released) {
        return new ReleaseQuestion.Standing(
                newer, released, List.of(), "R. Roe", RELEASE_ON, ShippedJurisdiction.massachusetts());
    }

    private static RunReport clean() {
        return results(Stage.OFFICIAL, List.of(), List.of(), List.of(), level("Level 3"));
    }

    private static RunReport results(
            Stage stage,
            List<InputFileRecord> files,
            List<RunWarning> warnings,
            List<Issue> issues,
            Given... districts) {
        RunReport run =
                InventedRun.of(districts).at(stage, "2012-09-19").snapshot().results();
        return RunReportDraft.of(run)
                .files(files)
                .warnings(warnings)
                .issues(issues)
                .report();
    }

    private static Given level(String published) {
        return Given.district("09010000").levelText(published);
    }

    private static ChecklistAnswer answerOf(Checklist checklist, ChecklistPoint point) {
        return itemOf(checklist, point).answer();
    }

    private static ChecklistItem itemOf(Checklist checklist, ChecklistPoint point) {
        return checklist.items().stream()
                .filter(i -> i.point() == point)
                .findFirst()
                .orElseThrow();
    }
}
