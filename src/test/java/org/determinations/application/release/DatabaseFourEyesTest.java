package org.determinations.application.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.people.PeopleDesk;
import org.determinations.application.people.TerminalPerson;
import org.determinations.application.run.StageRunner;
import org.determinations.application.verify.RunVerification;
import org.determinations.application.verify.VerificationScope;
import org.determinations.batch.SpringJobs;
import org.determinations.issue.Issue;
import org.determinations.issue.Refusal;
import org.determinations.model.Stage;
import org.determinations.model.people.Account;
import org.determinations.model.people.ActsBy;
import org.determinations.model.people.Identity;
import org.determinations.model.people.Role;
import org.determinations.model.release.ReleaseState;
import org.determinations.report.form.NextStep;
import org.determinations.store.AuditStore;
import org.determinations.store.Database;
import org.determinations.store.Planted;
import org.determinations.store.Stores;
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
        assertThat(refused("ben", "Cyd", of -> signed(of, run)))
                .contains("SY-190", "not that of the login", "found login ben acts in the name of Cyd");
        assertThat(next("ben", run))
                .contains("--as \"NAME\", by someone other than ann; whoever signs cannot approve it then");
        at("ben", "ben", of -> signed(of, run));
        assertThat(refused("ben", "ben", of -> of.approve(run)))
                .as("the program knows it before the database says SY-191")
                .contains("SY-015", "ben signed for a warning of it");
        assertThat(next("ben", run)).endsWith("--as \"NAME\", by someone who took no part in it");
        assertThat(next("cyd", run)).endsWith("--as \"NAME\", by someone who took no part in it");
        assertThat(at(as(owner.user(), "ben"), ReleaseDesk::actsBy))
                .as("who owns the tables is held to nothing")
                .isEqualTo(ActsBy.NAME);
        assertThat(refused("ann", "ann", of -> of.approve(run))).contains("SY-015");
        at("cyd", "cyd", of -> of.approve(run));
        assertThat(at("cyd", "cyd", of -> of.release(run)).state()).isEqualTo(ReleaseState.RELEASED);
        assertThat(RunVerification.verify(as("ann", "ann"), VerificationScope.ALL)
                        .differences())
                .isEmpty();
    }

    @Test
    void where_the_installation_has_it_so_the_login_is_who_acts_and_one_person_is_not_two() throws Exception {
        Installation keeper = as(owner.user(), "Kay");
        String again = people(keeper, desk -> {
            desk.add(new Account("cdoe", "Cyd Doe", "", Set.of(Role.APPROVER, Role.RELEASER), false));
            desk.add(new Account("bdoe", "Ben Doe", "", Set.of(Role.APPROVER), false));
            desk.add(new Account("kay", "Kay", "", Set.of(Role.ADMINISTRATOR), false));
            assertThat(desk.linkDatabase("cdoe", "cyd").databaseLogin()).isEqualTo("cyd");
            assertThat(desk.hasDatabaseLogin("cyd")).isTrue();
            assertThat(desk.hasDatabaseLogin("CYD"))
                    .as("with capitals as the server has them")
                    .isFalse();
            assertThat(refused(() -> desk.linkDatabase("cdoe", "cyd"))).contains("SY-009");
            assertThat(refused(() -> desk.linkDatabase("bdoe", "CYD")))
                    .contains("SY-131", "a login of PostgreSQL is of one person alone", "that of cdoe, Cyd Doe");
            desk.demandDatabaseLogins();
            return refused(desk::demandDatabaseLogins);
        });
        assertThat(again).contains("SY-009", "it is so already");
        assertThat(acting("cyd").actor()).isEqualTo("Cyd Doe");
        assertThat(acting("cyd").identity()).isEqualTo(Identity.database("cyd"));
        assertThat(refused(() -> TerminalPerson.of(as("cyd", "Somebody"), true)))
                .contains("SY-174", "cyd", "--as");
        assertThat(acting(owner.user()).identity().isAuthenticated())
                .as("who owns the tables could do anything, and is no person")
                .isFalse();
        int run = new StageRunner(acting("ann"), new SpringJobs(), line -> {})
                .run(Stage.PROVISIONAL, TestInstallation.cycle(scratch.resolve("cycle")), true)
                .report()
                .run()
                .number();
        assertThat(refused(() -> at(acting(owner.user()), of -> signed(of, run))))
                .contains("SY-133", "login of your own");
        assertThat(refused(() -> at(as("cyd", "cyd"), of -> signed(of, run))))
                .as("a name alone")
                .contains("SY-133");
        assertThat(refused(() -> at(acting("ben"), of -> signed(of, run))))
                .contains("SY-134", "people link LOGIN --database ben");
        assertThat(refused(() -> at(as("ben", "ben").actingAs("ben", Identity.database("cyd")), of -> signed(of, run))))
                .as("what the database says of another")
                .contains("SY-190");
        assertThat(NextStep.after(at(acting("cyd"), of -> of.checklist(run)), ActsBy.LOGIN))
                .contains("--sign ", "the login of someone other than ann; whoever signs cannot approve it then");
        Installation atDesk = keeper.actingAs("Cyd Doe", Identity.account("cdoe"));
        at(atDesk, of -> signed(of, run));
        assertThat(refused(() -> at(acting("cyd"), of -> of.approve(run))))
                .as("signed at the desk, and comes by the login")
                .contains("SY-015", "Cyd Doe signed for a warning of it");
        assertThat(NextStep.after(at(acting("cyd"), of -> of.checklist(run)), ActsBy.LOGIN))
                .as("Cyd Doe did not run it, and cannot approve it either")
                .isEqualTo(
                        "Next: determinations approve " + run + ", with the login of someone who took no part in it");
        people(keeper, desk -> desk.linkDatabase("bdoe", "ben"));
        at(acting("ben"), of -> of.approve(run));
        assertThat(refused(() -> at(acting("ben"), of -> of.release(run))))
                .contains("SY-134", "found bdoe, Ben Doe: approver");
        assertThat(at(acting("cyd"), of -> of.release(run)).state()).isEqualTo(ReleaseState.RELEASED);
        try (Database database = ReadyDatabase.forReading(keeper)) {
            Stores stores = Stores.of(database);
            assertThat(stores.audit().list())
                    .filteredOn(event ->
                            event.what().equals("run approve") || event.what().equals("run release"))
                    .extracting(AuditStore.Event::who, AuditStore.Event::knownAs)
                    .containsExactly(tuple("Ben Doe", "database ben"), tuple("Cyd Doe", "database cyd"));
            assertThat(stores.seals().list().get(0).record())
                    .contains("\"person\":{\"id\":\"ben\",\"method\":\"database\",\"name\":\"Ben Doe\"}");
        }
        assertThat(verified(keeper)).isEmpty();
        people(keeper, desk -> desk.demandAuthenticated(false));
        assertThat(acting("cyd").identity().isAuthenticated()).isFalse();
        assertThat(TerminalPerson.of(as("cyd", "cyd"), true).actor()).isEqualTo("cyd");
        try (Database database = ReadyDatabase.forReading(keeper)) {
            assertThat(Stores.of(database).audit().list())
                    .filteredOn(event -> event.what().equals("approval rule set"))
                    .extracting(AuditStore.Event::details)
                    .containsExactly("authenticated approvals, also by logins of the database", "asserted approvals");
            Planted.row(database, "delete from approval_rule where not authenticated");
            Planted.row(database, "update approval_rule set database_logins = false");
        }
        assertThat(verified(keeper).toString())
                .contains("SY-176", "run approve by Ben Doe, known as database ben", "SY-135");
    }

    private String next(String login, int run) {
        return at(as(login, login), of -> NextStep.after(of.checklist(run), of.actsBy()));
    }

    private Installation acting(String login) {
        return TerminalPerson.of(as(login, login), false);
    }

    private static <T> T at(Installation of, Function<ReleaseDesk, T> act) {
        try (ReleaseDesk desk = ReleaseDesk.open(of, line -> {})) {
            return act.apply(desk);
        }
    }

    private static <T> T people(Installation of, Function<PeopleDesk, T> act) {
        try (PeopleDesk desk = PeopleDesk.open(of)) {
            return act.apply(desk);
        }
    }

    private static List<String> verified(Installation of) {
        return RunVerification.verify(of, VerificationScope.ALL).differences().stream()
                .map(Issue::line)
                .toList();
    }

    private static String refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        Throwable failure = catchThrowableOfType(Throwable.class, act);
        return org.determinations.store.sql.SystemFaults.translate(failure)
                .map(Refusal::issues)
                .map(issues -> issues.get(0).line())
                .orElse(String.valueOf(failure));
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
        return refused(() -> at(login, actor, act));
    }

    private static ReleaseDesk signed(ReleaseDesk of, int run) {
        of.checklist(run)
                .listUnsigned()
                .forEach(item -> of.sign(run, Map.of(item.point().word(), "it may stand")));
        return of;
    }
}
