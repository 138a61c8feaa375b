package org.determinations.application.secondary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.release.Desk;
import org.determinations.application.run.StageOutcome;
import org.determinations.application.validate.FolderValidation;
import org.determinations.application.validate.ValidationOutcome;
import org.determinations.cli.answer.ValidationAnswer;
import org.determinations.issue.Refusal;
import org.determinations.model.Stage;
import org.determinations.model.run.InputFileRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.FileSystemUtils;

/** A file for the secondary analysis of which no row counts was not given: critical, by file, when checked and when run. */
class SecondaryNotGivenTest {
    private static final String OTHER = "secondary/other-counts.csv";
    private static final String DECISIONS = "secondary/decisions.csv";

    @TempDir
    Path scratch;

    private Path cycle;
    private Desk desk;

    @BeforeEach
    void copy() throws IOException {
        cycle = TestInstallation.copy(
                TestInstallation.app().resolve(Path.of("data-samples", "practice-2012-13")), scratch.resolve("cycle"));
        for (String stage : List.of("provisional", "preliminary", "corrections", "amendment")) {
            FileSystemUtils.deleteRecursively(cycle.resolve(stage));
        }
        Files.delete(cycle.resolve("district-successors.csv"));
        desk = Desk.empty(scratch, cycle, TestServer.H2);
    }

    private static CountFile of(String... years) {
        CountFile file = new CountFile().level(1, 3).level(2, 1);
        for (String year : years) {
            int odd = Integer.parseInt(year.substring(2, 4)) % 7;
            file.in(year).low(1, 150 + odd, 500, 50, 500).low(2, 600 + odd, 5000, 600, 9000);
        }
        return file;
    }

    private ValidationOutcome checked() {
        return FolderValidation.validate(desk.installation(), cycle, Optional.empty(), line -> {});
    }

    private Refusal ran() {
        desk.released(desk.run(Stage.OFFICIAL));
        return catchThrowableOfType(Refusal.class, () -> desk.outcome(Stage.SECONDARY));
    }

    private void notGiven(String file, String code, String found) {
        ValidationOutcome checked = checked();
        assertThat(checked.refused()).isTrue();
        assertThat(ValidationAnswer.text(checked).replaceAll("\\s+", " "))
                .contains(file + ": " + code, found)
                .doesNotContain("Nothing to do", "The stages can run");
        assertThat(ran().issues())
                .extracting(issue -> issue.line())
                .anySatisfy(
                        line -> assertThat(line).startsWith(file + ": " + code).contains(found));
    }

    @ParameterizedTest
    @CsvSource({"2013-14, 8 rows of 2013-14", "2005-06, 8 rows of 2005-06"})
    void counts_of_other_years_alone_were_not_given(String year, String found) throws IOException {
        of(year).write(cycle);
        notGiven(CountFile.COUNTS, "IN-045", found);
    }

    @Test
    void a_second_file_of_other_years_is_named_though_the_first_one_counts() throws IOException {
        of("2011-12").write(cycle);
        Files.writeString(cycle.resolve(OTHER), of("2005-06", "2013-14").text());
        notGiven(OTHER, "IN-045", "16 rows of 2005-06, 2013-14");
    }

    @Test
    void counts_of_which_every_row_is_rejected_were_not_given() throws IOException {
        of("2011-12").write(cycle);
        Files.writeString(
                cycle.resolve(OTHER),
                new CountFile().low(1, "many", "few", "some", "none").text());
        notGiven(OTHER, "IN-046", "4 rows, 4 of them rejected");
    }

    @Test
    void rows_of_the_whole_state_alone_are_control_totals() throws IOException {
        of("2011-12").write(cycle);
        Files.writeString(cycle.resolve(OTHER), CountFile.HEADER + "2011-12,99990000,ALL,ALL,ALL,ALL,90000\n");
        assertThat(ValidationAnswer.text(checked())).doesNotContain("counts as missing");
    }

    @Test
    void decisions_of_which_every_row_is_rejected_were_not_given() throws IOException {
        of("2011-12").write(cycle);
        Files.writeString(
                cycle.resolve(DECISIONS),
                "district_code,question,decision,decided_by,decided_on,reason\n"
                        + "09010000,Q,CONFIRM,R. Invented,2012-10-02,Invented\n");
        notGiven(DECISIONS, "IN-046", "1 row, 1 of them rejected");
    }

    /** Two rows for one cell: both are rejected rows, in the check and in the run, and each names the other. */
    @Test
    void counts_that_contradict_each_other_are_rejected_rows() throws IOException {
        of("2011-12").write(cycle);
        List<String> lines = Files.readAllLines(cycle.resolve(CountFile.COUNTS));
        String last = lines.get(lines.size() - 1);
        Files.writeString(
                cycle.resolve(CountFile.COUNTS), last.replaceAll("[0-9]+$", "7") + "\n", StandardOpenOption.APPEND);
        int rows = lines.size();
        ValidationOutcome checked = checked();
        assertThat(ValidationAnswer.text(checked).replaceAll("\\s+", " "))
                .contains(rows + " rows, " + (rows - 2) + " accepted, 2 rejected")
                .contains(CountFile.COUNTS + ":" + rows + ":students: IN-018")
                .contains(CountFile.COUNTS + ":" + (rows + 1) + ":students: IN-018")
                .contains(":" + rows + " with ", ":" + (rows + 1) + " with 7 students");
        assertThat(checked.rejectedRows()).isEqualTo(2);
        desk.released(desk.run(Stage.OFFICIAL));
        StageOutcome outcome = desk.outcome(Stage.SECONDARY);
        assertThat(outcome.rejectedRows()).isEqualTo(2);
        List<InputFileRecord> files =
                desk.stored(stores -> stores.files().list(outcome.report().run().number()));
        assertThat(files)
                .filteredOn(file -> file.name().equals(CountFile.COUNTS))
                .singleElement()
                .satisfies(file -> assertThat(file.rejected()).isEqualTo(2))
                .satisfies(file -> assertThat(file.accepted()).isEqualTo(rows - 2));
    }
}
