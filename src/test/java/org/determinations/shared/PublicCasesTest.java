package org.determinations.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.determinations.application.TestInstallation;
import org.determinations.application.run.StageOutcome;
import org.determinations.application.run.StageRunner;
import org.determinations.application.validate.FolderValidation;
import org.determinations.application.validate.ValidationOutcome;
import org.determinations.batch.SpringJobs;
import org.determinations.cli.answer.ValidationAnswer;
import org.determinations.model.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs that troubled people in public, as {@code ../shared/cases/public/README.md} says what is right for each. */
@Tag("shared")
class PublicCasesTest {
    private static final Path CASES =
            Path.of(System.getProperty("shared.dir", "../shared")).resolve(Path.of("cases", "public"));

    @TempDir
    Path scratch;

    private ValidationOutcome validated(String name) {
        return FolderValidation.validate(
                TestInstallation.at(scratch, Optional.empty()), CASES.resolve(name), Optional.empty(), line -> {});
    }

    private StageOutcome official(String name) {
        return new StageRunner(TestInstallation.at(scratch, Optional.empty()), new SpringJobs(), line -> {})
                .run(Stage.OFFICIAL, CASES.resolve(name), false);
    }

    private static List<String> lines(StageOutcome outcome, String file) throws IOException {
        return Files.readAllLines(outcome.folder().resolve(file), StandardCharsets.UTF_8);
    }

    @Test
    void a_sep_line_and_a_title_are_passed_over_and_listed() {
        for (String name : List.of("02-sep-line", "10-title-row")) {
            ValidationOutcome outcome = validated(name);
            assertThat(outcome.refused()).isFalse();
            assertThat(outcome.rejectedRows()).isZero();
            assertThat(ValidationAnswer.text(outcome))
                    .contains("accountability-levels.csv:2: IN-056")
                    .contains("6 accepted");
        }
    }

    @Test
    void a_no_break_space_is_read_as_a_blank_and_named() {
        ValidationOutcome outcome = validated("04-nbsp");
        assertThat(outcome.rejectedRows()).isZero();
        assertThat(ValidationAnswer.text(outcome))
                .contains("accountability-levels.csv:2:district_code: IN-055")
                .contains("accountability-levels.csv:3:accountability_level: IN-055")
                .contains("U+00A0")
                .doesNotContain("IN-012");
    }

    @Test
    void a_due_date_of_the_year_9999_is_refused_by_row() {
        ValidationOutcome outcome = validated("06-due-9999");
        assertThat(outcome.rejectedRows()).isEqualTo(1);
        assertThat(ValidationAnswer.text(outcome))
                .contains("review-findings.csv:2:correction_due_on: IN-057")
                .contains("1975-01-01 to 2023-12-31");
    }

    @Test
    void a_share_of_one_in_a_column_of_percents_is_questioned_and_nobody_is_significant_on_it() throws IOException {
        assertThat(ValidationAnswer.text(validated("07-val-26"))).contains("spp-indicators.csv:11:percent: IN-058");
        assertThat(lines(official("07-val-26"), "review-list.csv"))
                .noneMatch(line -> line.startsWith("00120000") && line.contains("significant"));
    }

    @Test
    void totals_beside_their_parts_are_read_as_totals() {
        ValidationOutcome outcome = validated("16-grade-split-ALL");
        assertThat(outcome.refused()).isFalse();
        assertThat(ValidationAnswer.text(outcome))
                .contains("1,296 accepted, 0 rejected")
                .doesNotContain("CR-055");
    }

    @Test
    void a_total_that_its_parts_do_not_give_is_refused_with_both_numbers() {
        assertThat(ValidationAnswer.text(validated("17-total-less")))
                .contains("secondary/student-counts.csv:434: CR-055")
                .contains("4890 stated")
                .contains("add up to 5190");
    }
}
