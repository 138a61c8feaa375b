package org.determinations.application.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.determinations.application.ForkedJava;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.Verification;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.batch.SpringJobs;
import org.determinations.cli.answer.VerificationAnswer;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.run.PackRef;
import org.determinations.model.run.RunState;
import org.determinations.store.Database;
import org.determinations.store.LockStore;
import org.determinations.store.RunStore;
import org.determinations.store.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Killed runs, cleared when their process is gone and left alone while it lives. */
@ParameterizedClass
@EnumSource(TestServer.class)
class RunRecoveryTest {
    private static final SchoolYear CYCLE = new SchoolYear(2012);
    private static final LockStore.Holder GONE =
            new LockStore.Holder("another-machine", 4711, Instant.EPOCH, Instant.EPOCH);

    @TempDir
    Path scratch;

    @Parameter
    private TestServer server;

    private Installation installation;
    private Path cycle;

    @BeforeEach
    void prepare() throws IOException {
        cycle = TestInstallation.cycle(scratch.resolve("cycle"));
        installation = TestInstallation.at(scratch.resolve("home"), server.login());
    }

    @Test
    void a_killed_run_is_recovered_continued_and_ends_in_the_same_bytes() throws Exception {
        Installation undisturbed = TestInstallation.at(scratch.resolve("undisturbed"), Optional.empty());
        new StageRunner(undisturbed, new SpringJobs(), line -> {}).run(Stage.OFFICIAL, cycle, false);
        int code = ForkedJava.start(
                        Files.createDirectories(scratch.resolve("killed")),
                        List.of(),
                        StoppedRun.class.getName(),
                        installation.home().toString(),
                        cycle.toString(),
                        "official",
                        "60",
                        installation.login().map(Installation.Login::url).orElse("-"))
                .end()
                .code();
        assertThat(code).isEqualTo(StoppedRun.STOPPED);
        assertThat(state(1)).isEqualTo(RunState.RUNNING);
        Verification recovery = RunRecovery.recover(installation);
        assertThat(recovery.differences()).isEmpty();
        assertThat(recovery.lines())
                .singleElement()
                .asString()
                .startsWith("run 1, official 2012-13: recovered; process ")
                .endsWith(" is gone; the command that began it continues it");
        assertThat(state(1)).isEqualTo(RunState.FAILED);
        assertThat(this.<Optional<LockStore.Holder>>stored(
                        stores -> stores.locks().find(CYCLE, Stage.OFFICIAL)))
                .isEmpty();
        assertThat(this.<List<String>>stored(stores -> stores.audit().list().stream()
                        .map(event -> event.who() + " " + event.what() + " " + event.details())
                        .toList()))
                .contains("tester run recovered run 1");
        new StageRunner(installation, new SpringJobs(), line -> {}).run(Stage.OFFICIAL, cycle, false);
        Map<String, String> expected = TestInstallation.files(undisturbed.out());
        assertThat(TestInstallation.files(installation.out())).isNotEmpty().isEqualTo(expected);
        assertThat(state(1)).isEqualTo(RunState.COMPUTED);
    }

    @Test
    void where_nothing_is_running_nothing_is_done() {
        new StageRunner(installation, new SpringJobs(), line -> {}).run(Stage.PRELIMINARY, cycle, false);
        Verification recovery = RunRecovery.recover(installation);
        assertThat(recovery.sound()).isTrue();
        assertThat(VerificationAnswer.text(recovery)).isEqualTo("no run is marked as running; nothing to recover\n");
    }

    @Test
    void a_run_whose_stage_is_held_is_left_alone_and_the_others_are_recovered() {
        new StageRunner(installation, new SpringJobs(), line -> {}).run(Stage.PROVISIONAL, cycle, false);
        int held = begin(Stage.PRELIMINARY);
        int killed = begin(Stage.OFFICIAL);
        try (Database other = ReadyDatabase.forReading(installation)) {
            Stores stores = Stores.of(other);
            try (LockStore.HeldLock lock = server == TestServer.H2
                    ? StageLocks.acquire(stores, CYCLE, Stage.PRELIMINARY, installation)
                    : stores.locks().acquire(CYCLE, Stage.PRELIMINARY, GONE)) {
                assertThat(lock).isNotNull();
                Verification recovery = RunRecovery.recover(installation);
                assertThat(recovery.differences())
                        .singleElement()
                        .extracting(Issue::code)
                        .isEqualTo(IssueCode.STAGE_IN_USE);
                assertThat(recovery.lines()).singleElement().asString().startsWith("run " + killed + ", official");
            }
        }
        assertThat(state(held)).isEqualTo(RunState.RUNNING);
        assertThat(state(killed)).isEqualTo(RunState.FAILED);
        assertThat(RunRecovery.recover(installation).sound()).isTrue();
        assertThat(state(held)).isEqualTo(RunState.FAILED);
    }

    private int begin(Stage stage) {
        return this.<Integer>stored(stores -> stores.runs()
                .append(
                        new RunStore.NewRun(
                                CYCLE,
                                stage,
                                java.time.LocalDate.of(2012, 9, 19),
                                "a".repeat(64),
                                new PackRef("massachusetts-2012.2", "b".repeat(64), "alignment"),
                                "0-test",
                                "Ann"),
                        TestInstallation.NOW));
    }

    private RunState state(int run) {
        return stored(stores -> stores.runs().find(run).orElseThrow().state());
    }

    private <T> T stored(Function<Stores, T> question) {
        try (Database database = ReadyDatabase.forReading(installation)) {
            return question.apply(Stores.of(database));
        }
    }
}
