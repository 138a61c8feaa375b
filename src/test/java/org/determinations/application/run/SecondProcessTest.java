package org.determinations.application.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.determinations.application.ForkedJava;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.batch.SpringJobs;
import org.determinations.cli.Typed;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes never compute the same stage, nor work in the same embedded file; the second is told so kindly. */
class SecondProcessTest {
    @TempDir
    Path scratch;

    private Path home;
    private Path cycle;
    private Optional<ForkedJava> holder = Optional.empty();

    @BeforeEach
    void prepare() throws IOException {
        home = scratch.resolve("home");
        cycle = TestInstallation.cycle(scratch.resolve("cycle"));
    }

    @AfterEach
    void end_holder() throws InterruptedException {
        if (holder.isPresent()) {
            holder.get().process().destroyForcibly().waitFor();
        }
    }

    @Test
    void who_comes_second_to_the_embedded_database_is_asked_to_wait_and_the_code_is_6() throws Exception {
        hold("official", Optional.empty());
        for (String[] verb : List.of(
                new String[] {"run", "official", cycle.toString()},
                new String[] {"cycle", cycle.toString()},
                new String[] {"explain", "35"},
                new String[] {"runs", "list"},
                new String[] {"db", "migrate"})) {
            Typed.Ending ending = Typed.in(home, verb);
            assertThat(ending.code()).as(String.join(" ", verb) + ending.err()).isEqualTo(6);
            assertThat(ending.err())
                    .isEqualTo(
                            "CRITICAL database: SY-004 another process is working with the database at the moment; wait until it"
                                    + " has ended, then type the same command again\n");
            assertThat(ending.out()).isEmpty();
        }
        end_holder();
        assertThat(Typed.in(home, "run", "official", cycle.toString()).code()).isEqualTo(4);
    }

    @Test
    void who_comes_second_to_a_stage_on_a_server_is_told_who_computes_it() throws Exception {
        Optional<Installation.Login> login = TestServer.POSTGRESQL.login();
        ForkedJava first = hold("official", login);
        Installation installation = TestInstallation.at(home, login);
        StageRunner runner = new StageRunner(installation, new SpringJobs(), line -> {});
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> runner.run(Stage.OFFICIAL, cycle, false));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.LOCKED);
        assertThat(refusal.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.STAGE_IN_USE);
            assertThat(issue.wrong()).isEqualTo("another run is computing 2012-13 official at the moment");
            assertThat(issue.found()).startsWith("process " + first.process().pid() + " on ");
        });
        assertThat(runner.run(Stage.PRELIMINARY, cycle, false).report().determinations())
                .as("another stage is free")
                .hasSize(4);
        end_holder();
        assertThat(runWhenReleased(runner).report().determinations()).hasSize(13);
    }

    /** The server notices a little later that the session of a dead process has ended. */
    private StageOutcome runWhenReleased(StageRunner runner) throws InterruptedException {
        for (int i = 0; ; i++) {
            try {
                return runner.run(Stage.OFFICIAL, cycle, false);
            } catch (Refusal stillHeld) {
                if (stillHeld.kind() != Refusal.Kind.LOCKED || i == 100) {
                    throw stillHeld;
                }
                Thread.sleep(100);
            }
        }
    }

    private ForkedJava hold(String stage, Optional<Installation.Login> login) throws Exception {
        ForkedJava process = ForkedJava.start(
                scratch,
                List.of(),
                HeldStage.class.getName(),
                home.toString(),
                cycle.toString(),
                stage,
                login.map(Installation.Login::url).orElse("-"));
        holder = Optional.of(process);
        process.awaitWords(HeldStage.READY);
        return process;
    }
}
