package org.determinations.application.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.batch.SpringJobs;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A policy pack that has no secondary analysis: the year runs without it, and the analysis is refused by name. */
class PackWithoutAnalysisTest {
    private static final String PACK = "massachusetts-2012.2";

    @TempDir
    Path scratch;

    @Test
    void the_official_stage_runs_and_the_secondary_one_says_what_is_missing() throws IOException {
        Installation installation = installation();
        Path cycle = TestInstallation.cycle(scratch.resolve("cycle"));
        StageRunner runner = new StageRunner(installation, new SpringJobs(), line -> {});
        assertThat(runner.run(Stage.OFFICIAL, cycle, false).report().determinations())
                .isNotEmpty();
        TestInstallation.edit(
                cycle, "cycle.yaml", "official: 2012-09-19", "official: 2012-09-19\n  secondary: 2012-10-15");
        Files.createDirectories(cycle.resolve("secondary"));
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> runner.run(Stage.SECONDARY, cycle, false));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INPUT);
        assertThat(refusal.issues()).extracting(Issue::code).containsExactly(IssueCode.NO_ANALYSIS);
        assertThat(refusal.issues().get(0).where().text()).isEqualTo(PACK + "/disproportionality.yaml");
    }

    /** The installation's own, with a pack of which two files are taken out and the lock made anew. */
    private Installation installation() throws IOException {
        Path app = scratch.resolve("app");
        TestInstallation.copy(TestInstallation.app().resolve("jobs"), app.resolve("jobs"));
        Path policies = app.resolve("jobs/policies");
        Files.delete(policies.resolve(PACK).resolve("disproportionality.yaml"));
        Files.delete(policies.resolve(PACK).resolve("suppression.yaml"));
        Path lock = policies.resolve("policies.lock");
        Files.writeString(
                lock,
                Files.readAllLines(lock).stream()
                        .filter(line -> !line.contains(PACK + "/disproportionality.yaml")
                                && !line.contains(PACK + "/suppression.yaml"))
                        .collect(Collectors.joining("\n", "", "\n")));
        Installation own = TestInstallation.at(scratch.resolve("home"), Optional.empty());
        return new Installation(
                app, own.home(), own.out(), own.login(), own.actor(), own.programVersion(), own.clock());
    }
}
