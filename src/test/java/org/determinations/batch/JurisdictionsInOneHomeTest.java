package org.determinations.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.determinations.application.TestInstallation;
import org.determinations.application.run.StageOutcome;
import org.determinations.application.run.StageRunner;
import org.determinations.application.status.CycleStatus;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two jurisdictions in one store: nothing that is said of one may come from a run of the other. */
class JurisdictionsInOneHomeTest {
    @TempDir
    Path scratch;

    @Test
    void districts_of_another_jurisdiction_have_not_vanished_from_the_cycle_before() throws IOException {
        run(massachusetts("2022-23"));
        StageOutcome franklin = run(franklin());
        assertThat(franklin.report().issues())
                .extracting(Issue::code)
                .doesNotContain(IssueCode.CODE_VANISHED, IssueCode.CODE_APPEARED);
    }

    @Test
    void a_run_never_supersedes_one_of_another_jurisdiction() throws IOException {
        run(franklin());
        Path massachusetts = massachusetts("2023-24");
        assertThatThrownBy(() -> run(massachusetts)).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused.kind()).isEqualTo(Refusal.Kind.INPUT);
            assertThat(refused.issues())
                    .extracting(Issue::code, Issue::found)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(IssueCode.ANOTHER_JURISDICTION, "run 1 of franklin"));
        });
    }

    @Test
    void how_far_a_cycle_is_is_not_told_from_runs_of_another_jurisdiction() throws IOException {
        run(franklin());
        Path massachusetts = massachusetts("2023-24");
        try (CycleStatus status = CycleStatus.open(TestInstallation.at(scratch.resolve("home"), Optional.empty()))) {
            assertThat(status.of(scratch.resolve("franklin")).stages()).hasSize(1);
            assertThatThrownBy(() -> status.of(massachusetts))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refused -> assertThat(refused.issues())
                                    .extracting(Issue::code)
                                    .containsExactly(IssueCode.ANOTHER_JURISDICTION));
        }
    }

    private Path franklin() throws IOException {
        return TestInstallation.copy(
                TestInstallation.app().resolve("data-samples/franklin-2023-24"), scratch.resolve("franklin"));
    }

    private Path massachusetts(String cycle) throws IOException {
        Path folder = TestInstallation.copy(
                TestInstallation.app().resolve("data-samples/massachusetts-2018-19"), scratch.resolve("massachusetts"));
        TestInstallation.edit(folder, "cycle.yaml", "cycle: 2018-19", "cycle: " + cycle);
        return folder;
    }

    private StageOutcome run(Path cycle) {
        return new StageRunner(
                        TestInstallation.at(scratch.resolve("home"), Optional.empty()), new SpringJobs(), line -> {})
                .run(Stage.OFFICIAL, cycle, false);
    }
}
