package org.determinations.application.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.Function;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.run.StageRunner;
import org.determinations.application.verify.RunVerification;
import org.determinations.application.verify.VerificationScope;
import org.determinations.batch.SpringJobs;
import org.determinations.issue.Refusal;
import org.determinations.model.Stage;
import org.determinations.model.release.ReleaseState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four eyes where each person has a login of the database: what the program would let pass, the database refuses. */
class DatabaseFourEyesTest {
    @TempDir
    Path scratch;

    private Installation.Login owner;

    @BeforeEach
    void grant() throws IOException, SQLException {
        owner = TestServer.POSTGRESQL.migrated(scratch.resolve("home")).orElseThrow();
        try (Connection connection = DriverManager.getConnection(owner.url(), owner.user(), "");
                Statement statement = connection.createStatement()) {
            statement.execute(Files.readString(Path.of("sql/roles/postgresql.sql")));
            statement.execute(Files.readString(Path.of("sql/roles/four-eyes.sql")));
            for (String login : new String[] {"ann writer", "ben approver", "cyd approver"}) {
                String[] person = login.split(" ");
                statement.execute("drop role if exists " + person[0]);
                statement.execute("create role " + person[0] + " login");
                statement.execute("grant determinations_" + person[1] + " to " + person[0]);
            }
        }
    }

    @Test
    void each_login_acts_in_its_own_name_and_an_approver_has_done_nothing_of_the_run() throws IOException {
        Path cycle = TestInstallation.cycle(scratch.resolve("cycle"));
        int run = new StageRunner(as("ann", "ann"), new SpringJobs(), line -> {})
                .run(Stage.PROVISIONAL, cycle, true)
                .report()
                .run()
                .number();
        assertThat(refused("ben", "Cyd", of -> signed(of, run))).contains("SY-190", "not that of the login");
        at("ben", "ben", of -> signed(of, run));
        assertThat(refused("ben", "ben", of -> of.approve(run))).contains("SY-191", "cannot approve it");
        assertThat(refused("ann", "ann", of -> of.approve(run))).contains("SY-015");
        at("cyd", "cyd", of -> of.approve(run));
        assertThat(at("cyd", "cyd", of -> of.release(run)).state()).isEqualTo(ReleaseState.RELEASED);
        assertThat(RunVerification.verify(as("ann", "ann"), VerificationScope.ALL)
                        .differences())
                .isEmpty();
    }

    private Installation as(String login, String actor) {
        Installation of = TestInstallation.at(
                scratch.resolve("home"), Optional.of(new Installation.Login(owner.url(), login, "")));
        return of.actingAs(actor, of.identity());
    }

    private <T> T at(String login, String actor, Function<ReleaseDesk, T> act) {
        try (ReleaseDesk of = ReleaseDesk.open(as(login, actor), line -> {})) {
            return act.apply(of);
        }
    }

    private String refused(String login, String actor, Function<ReleaseDesk, ?> act) {
        Throwable failure = catchThrowableOfType(Throwable.class, () -> at(login, actor, act));
        return org.determinations.store.sql.SystemFaults.translate(failure)
                .map(Refusal::issues)
                .map(issues -> issues.get(0).line())
                .orElse(String.valueOf(failure));
    }

    private static ReleaseDesk signed(ReleaseDesk of, int run) {
        of.checklist(run)
                .listUnsigned()
                .forEach(item -> of.sign(run, item.point().word(), "it may stand"));
        return of;
    }
}
