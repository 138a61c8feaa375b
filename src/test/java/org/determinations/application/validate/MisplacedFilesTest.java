package org.determinations.application.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.determinations.application.TestInstallation;
import org.determinations.application.run.StageOutcome;
import org.determinations.application.run.StageRunner;
import org.determinations.batch.SpringJobs;
import org.determinations.cli.answer.ValidationAnswer;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file in the wrong folder is refused in words, and a file that stands there twice counts once and is one line. */
class MisplacedFilesTest {
    private static final String COUNTS =
            "school_year,district_code,race_ethnicity,low_income,disability_status,placement,students\n"
                    + "2011-12,09010000,ALL,Yes,ALL,ALL,40\n2011-12,09010000,ALL,No,ALL,ALL,60\n";
    private static final String DECISIONS = "district_code,question,decision,decided_by,decided_on,reason\n"
            + "09010000,A,CONFIRM,R. Invented,2012-11-02,Invented.\n"
            + "09010000,B,DECLINE,R. Invented,2012-11-02,Invented.\n";

    @TempDir
    private Path scratch;

    private Path cycle;

    @BeforeEach
    void an_invented_cycle() throws IOException {
        cycle = TestInstallation.cycle(scratch.resolve("cycle"));
        TestInstallation.edit(
                cycle, "cycle.yaml", "  official: 2012-09-19", "  official: 2012-09-19\n  secondary: 2012-10-15");
    }

    private StageOutcome official() {
        return new StageRunner(
                        TestInstallation.at(scratch.resolve("home"), Optional.empty()), new SpringJobs(), line -> {})
                .run(Stage.OFFICIAL, cycle, false);
    }

    private ValidationOutcome validated() {
        return FolderValidation.validate(
                TestInstallation.at(scratch.resolve("home"), Optional.empty()), cycle, Optional.empty(), line -> {});
    }

    @Test
    void files_about_students_in_a_stage_that_does_not_read_them_are_refused_in_words() throws IOException {
        TestInstallation.put(cycle, "official/student-counts.csv", COUNTS);
        TestInstallation.put(cycle, "official/secondary-decisions.csv", DECISIONS);
        Refusal refusal = catchThrowableOfType(Refusal.class, this::official);
        assertThat(refusal.issues()).hasSize(2).allMatch(i -> i.code() == IssueCode.FILE_OUT_OF_PLACE);
        assertThat(refusal.issues().get(0).action()).contains("secondary/");
        assertThat(ValidationAnswer.text(validated())).contains("CR-056").contains("official/student-counts.csv");
    }

    @Test
    void beside_the_stage_folders_they_are_for_the_stage_that_reads_them() throws IOException {
        StageOutcome without = official();
        TestInstallation.put(cycle, "secondary-decisions.csv", DECISIONS);
        StageOutcome beside = official();
        assertThat(beside.alreadyDone()).isTrue();
        assertThat(beside.report().files()).isEqualTo(without.report().files());
    }

    @Test
    void a_file_of_levels_in_the_folder_of_the_secondary_analysis_is_refused_in_words() throws IOException {
        TestInstallation.put(cycle, "secondary/student-counts.csv", COUNTS);
        TestInstallation.put(
                cycle,
                "secondary/levels.csv",
                "district_code,district_name,accountability_level,reason\n09010000,A,Level 1,\n");
        assertThat(ValidationAnswer.text(validated())).contains("secondary/levels.csv: CR-056");
    }

    @Test
    void two_decisions_on_one_question_are_told_in_words() throws IOException {
        TestInstallation.put(cycle, "secondary/student-counts.csv", COUNTS);
        TestInstallation.put(cycle, "secondary/secondary-decisions.csv", DECISIONS.replace(",B,", ",A,"));
        assertThat(ValidationAnswer.text(validated())).contains("CR-007").contains("two decisions on question A");
    }

    @Test
    void a_folder_from_which_no_measure_can_be_computed_says_what_is_missing() throws IOException {
        TestInstallation.put(cycle, "secondary/student-counts.csv", COUNTS);
        assertThat(ValidationAnswer.text(validated()))
                .contains("CR-057 no measure of question A")
                .contains("disability_status Yes")
                .contains("CR-057 no measure of question B")
                .contains("the placement of a substantially separate classroom");
    }

    @Test
    void shares_where_the_policy_reads_percentages_are_questioned_before_a_run() throws IOException {
        StringBuilder rows = new StringBuilder("unit_code,measure,value,n,school_year\n");
        for (int unit = 1; unit <= 10; unit++) {
            rows.append(String.format(Locale.ROOT, "%03d,graduation,0.9%d,40,2022-23%n", unit, unit % 10));
        }
        Path franklin = Files.createDirectories(scratch.resolve("franklin"));
        TestInstallation.put(
                franklin,
                "cycle.yaml",
                "cycle: 2023-24\ntitle: Invented\njurisdiction: franklin\nstages:\n  official: 2023-10-02\n");
        TestInstallation.put(franklin, "official/measures.csv", rows.toString());
        cycle = franklin;
        assertThat(ValidationAnswer.text(validated()))
                .contains(
                        "WARNING official/measures.csv:value: IN-058 no value of the measure graduation (2022-23) is above 1, and the"
                                + " policy reads it as percent; found 10 values, the largest 0.99");
    }

    @Test
    void beside_a_file_that_is_refused_the_rows_of_the_others_are_told_of_as_well() throws IOException {
        TestInstallation.put(
                cycle,
                "official/levels.csv",
                Files.readString(cycle.resolve("official/levels.csv")).replace(',', ';'));
        ValidationOutcome outcome = validated();
        assertThat(outcome.refused()).isTrue();
        assertThat(ValidationAnswer.text(outcome))
                .contains("official/levels.csv:1: IN-004")
                .contains("official/findings.csv:8:report_date: IN-015")
                .contains("official/findings.csv: review-findings, 7 rows, 6 accepted, 1 rejected, 0 left out");
    }

    @Test
    void one_file_laid_in_twice_is_read_once_and_is_one_line() throws IOException {
        StageOutcome once = official();
        String levels = Files.readString(cycle.resolve("official/levels.csv"));
        TestInstallation.put(cycle, "official/copy of levels.csv", levels);
        StageOutcome twice = official();
        assertThat(twice.report().determinations()).hasSameSizeAs(once.report().determinations());
        assertThat(twice.report().issues().stream()
                        .filter(i -> i.code() == IssueCode.FILE_GIVEN_TWICE)
                        .map(Issue::found))
                .hasSize(1)
                .allMatch(found -> found.contains("copy of levels.csv"));
        assertThat(twice.report().issues()).noneMatch(i -> i.code() == IssueCode.SAME_ROW_TWICE);
        String firstRows = levels.lines().limit(3).collect(Collectors.joining("\r\n"));
        TestInstallation.put(cycle, "official/copy of levels.csv", firstRows);
        StageOutcome nearly = official();
        assertThat(nearly.report().issues())
                .filteredOn(i -> i.code() == IssueCode.SAME_ROW_TWICE)
                .hasSize(1);
    }
}
