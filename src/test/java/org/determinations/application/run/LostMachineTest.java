package org.determinations.application.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.determinations.application.Faults;
import org.determinations.application.ForkedJava;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.batch.SpringJobs;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Stage;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that goes away and a disk that fills up in the middle of a run: told as what they are, and nothing is lost. */
class LostMachineTest {
    /** Looks at the clock of a run: lock, start, register, four files read, export, finish. */
    private static final int LOOKS = 9;

    @TempDir
    static Path scratch;

    private static Path cycle;
    private static Map<String, String> whole = Map.of();

    @BeforeAll
    static void run_whole() throws IOException {
        cycle = TestInstallation.cycle(scratch.resolve("cycle"));
        Path home = scratch.resolve("whole");
        run(TestInstallation.at(home, Optional.empty()));
        whole = TestInstallation.outputs(home);
    }

    @Test
    void a_lost_connection_is_told_and_the_same_command_continues_to_the_same_bytes() {
        for (int look = 2; look <= LOOKS; look += 2) {
            Path home = scratch.resolve("lost-" + look);
            Optional<Installation.Login> login = TestServer.POSTGRESQL.migrated(home);
            Clock cut = clockThat(look, () -> endSessions(login.orElseThrow()));
            Refusal refusal = refused("look " + look, TestInstallation.at(home, login, cut));
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.SYSTEM);
            assertThat(refusal.issues().get(0).code()).isEqualTo(IssueCode.CONNECTION_LOST);
            assertThat(refusal.issues().get(0).action()).contains("type the same command again");
            StageOutcome outcome = run(TestInstallation.at(home, login));
            assertThat(outcome.report().run().number()).isEqualTo(1);
            assertThat(TestInstallation.outputs(home)).as("look " + look).isEqualTo(whole);
        }
    }

    @Tag("long")
    @Test
    void a_full_disk_is_told_and_the_same_command_continues_to_the_same_bytes() throws Exception {
        Path disk = Files.createDirectories(scratch.resolve("disk"));
        Assumptions.assumeTrue(
                succeeds("mount", "-t", "tmpfs", "-o", "size=32m", "tmpfs", disk.toString()),
                "a small disk cannot be mounted here, which takes Linux and the rights of root");
        try {
            Path filler = disk.resolve("filler");
            for (int look = 3; look <= LOOKS; look += 2) {
                Path home = disk.resolve("home-" + look);
                Clock fill = clockThat(look, () -> fill(filler));
                Refusal refusal = refused("look " + look, TestInstallation.at(home, Optional.empty(), fill));
                assertThat(refusal.kind()).isEqualTo(Refusal.Kind.SYSTEM);
                assertThat(refusal.issues().get(0).code()).isEqualTo(IssueCode.DISK_FULL);
                assertThat(TestInstallation.outputs(home)).as("all or nothing").isIn(Map.of(), whole);
                Files.delete(filler);
                assertContinuesInAnotherProcess(home);
            }
        } finally {
            assertThat(succeeds("umount", disk.toString())).isTrue();
        }
    }

    @Test
    void a_full_disk_and_a_refused_folder_are_no_faults_of_the_program() {
        assertThat(Faults.refusalIn(new IllegalStateException(new IOException("No space left on device"))))
                .hasValueSatisfying(
                        refusal -> assertThat(refusal.issues().get(0).code()).isEqualTo(IssueCode.DISK_FULL));
        assertThat(Faults.refusalIn(new IllegalStateException(
                        new java.nio.file.FileSystemException("x", null, "Read-only file system"))))
                .hasValueSatisfying(refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.SYSTEM));
        assertThat(Faults.refusalIn(new IllegalStateException(new IOException("something else"))))
                .isEmpty();
    }

    private static StageOutcome run(Installation installation) {
        return new StageRunner(installation, new SpringJobs(), line -> {}).run(Stage.OFFICIAL, cycle, false);
    }

    private void assertContinuesInAnotherProcess(Path home) throws Exception {
        ForkedJava.Ending ending = ForkedJava.start(
                        scratch,
                        List.of(),
                        StoppedRun.class.getName(),
                        home.toString(),
                        cycle.toString(),
                        "official",
                        String.valueOf(StoppedRun.NEVER),
                        "-")
                .end();
        assertThat(ending.code()).as(ending.err()).isZero();
        assertThat(TestInstallation.outputs(home)).isEqualTo(whole);
    }

    /** What the command line makes of the failure. */
    private Refusal refused(String where, Installation installation) {
        Throwable failure = catchThrowable(() -> run(installation));
        assertThat(failure).as(where).isNotNull();
        Optional<Refusal> refusal = Faults.refusalIn(failure);
        assertThat(refusal).as(where + ": " + failure).isPresent();
        return refusal.orElseThrow();
    }

    private static Clock clockThat(int look, Runnable does) {
        AtomicInteger looks = new AtomicInteger();
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                if (looks.incrementAndGet() == look) {
                    does.run();
                }
                return TestInstallation.NOW;
            }
        };
    }

    private static void endSessions(Installation.Login login) {
        String own = "select count(pg_terminate_backend(pid)) from pg_stat_activity"
                + " where datname = current_database() and pid <> pg_backend_pid()";
        try (Connection connection = DriverManager.getConnection(login.url(), login.user(), login.password());
                Statement statement = connection.createStatement()) {
            statement.execute(own);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void fill(Path filler) {
        byte[] block = new byte[4096];
        try (var out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
