package org.determinations.application.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.determinations.application.HeldDatabase;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.verify.RunVerification;
import org.determinations.application.verify.VerificationScope;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.people.Account;
import org.determinations.model.people.AccountSecret;
import org.determinations.model.people.Identity;
import org.determinations.model.people.OpenId;
import org.determinations.model.people.Participation;
import org.determinations.model.people.Role;
import org.determinations.store.AuditStore;
import org.determinations.store.Database;
import org.determinations.store.Planted;
import org.determinations.store.Stores;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Accounts from the first to the last act, on both databases. */
@ParameterizedClass
@EnumSource(TestServer.class)
class PeopleDeskTest {
    private static final Account BO = new Account("bo", "Bo Reviewer", "", Set.of(Role.APPROVER), false);

    @Parameter
    private TestServer server;

    @TempDir
    Path scratch;

    private Installation installation;

    @AutoClose
    private final HeldDatabase held = new HeldDatabase();

    @BeforeEach
    void prepare() {
        Path home = scratch.resolve("home");
        installation = TestInstallation.at(home, server.migrated(home)).actingAs("Ann", Identity.asserted("ann"));
        held.hold(installation.home());
    }

    private PeopleDesk desk() {
        return PeopleDesk.open(installation);
    }

    private PeopleDesk later(Duration by) {
        return PeopleDesk.open(new Installation(
                installation.app(),
                installation.home(),
                installation.out(),
                installation.login(),
                "Bo",
                installation.programVersion(),
                Clock.fixed(TestInstallation.NOW.plus(by), ZoneOffset.UTC)));
    }

    @Test
    void a_code_is_good_once_for_its_account_and_the_trail_has_neither_code_nor_password() {
        String code;
        try (PeopleDesk desk = desk()) {
            code = desk.add(BO).code();
            assertThat(code).matches("([2-9A-Z]{5}-){3}[2-9A-Z]{5}");
            assertThat(refused(() -> desk.choosePassword("bo", "AAAAA-AAAAA-AAAAA-AAAAA", "hash")))
                    .isEqualTo("SY-132");
            assertThat(refused(() -> desk.choosePassword("al", code, "hash"))).isEqualTo("SY-132");
            assertThat(desk.choosePassword("bo", code.toLowerCase().replace("-", " "), "$argon2id$hash"))
                    .isEqualTo(BO);
            assertThat(desk.findSignIn("bo").orElseThrow().secret())
                    .isEqualTo(
                            new AccountSecret("bo", AccountSecret.Kind.PASSWORD, "$argon2id$hash", Optional.empty()));
            assertThat(refused(() -> desk.choosePassword("bo", code, "another")))
                    .isEqualTo("SY-132");
        }
        assertThat(audit())
                .extracting(AuditStore.Event::what)
                .containsExactly("account changed", "account secret given", "account secret given");
        assertThat(audit()).extracting(AuditStore.Event::knownAs).containsOnly("asserted ann");
        assertThat(audit().toString())
                .contains("bo, Bo Reviewer, roles approver")
                .doesNotContain(code, "argon2id");
        assertThat(verified()).isEmpty();
    }

    @Test
    void a_code_is_good_for_three_days() {
        String code;
        try (PeopleDesk desk = desk()) {
            code = desk.add(BO).code();
        }
        try (PeopleDesk late = later(Duration.ofDays(3))) {
            assertThat(refused(() -> late.choosePassword("bo", code, "hash"))).isEqualTo("SY-132");
        }
        try (PeopleDesk inTime = later(Duration.ofDays(3).minusMillis(1))) {
            assertThat(inTime.choosePassword("bo", code, "hash")).isEqualTo(BO);
        }
    }

    @Test
    void a_new_code_ends_the_password_and_a_disabled_account_opens_nothing_until_it_is_enabled() {
        try (PeopleDesk desk = desk()) {
            desk.choosePassword("bo", desk.add(BO).code(), "hash");
            assertThat(desk.disable("bo").disabled()).isTrue();
            assertThat(desk.findSignIn("bo")).isEmpty();
            assertThat(refused(() -> desk.disable("bo"))).isEqualTo("SY-009");
            assertThat(desk.enable("bo")).isEqualTo(BO);
            assertThat(desk.findSignIn("bo").orElseThrow().secret().hash()).isEqualTo("hash");
            desk.newCode("bo");
            assertThat(desk.findSignIn("bo").orElseThrow().secret().kind()).isEqualTo(AccountSecret.Kind.CODE);
        }
    }

    @Test
    void roles_are_given_and_an_administrator_has_no_other() {
        try (PeopleDesk desk = desk()) {
            desk.add(BO);
            assertThat(desk.give("bo", Set.of(Role.ANALYST, Role.RELEASER)).roleWords())
                    .isEqualTo("analyst,releaser");
            assertThat(desk.people().find("bo").orElseThrow().roleWords()).isEqualTo("analyst,releaser");
            assertThat(refused(() -> desk.give("bo", Set.of(Role.ADMINISTRATOR, Role.APPROVER))))
                    .isEqualTo("SY-131");
            assertThat(refused(() -> desk.give("nobody", Set.of(Role.VIEWER)))).isEqualTo("SY-010");
        }
    }

    @Test
    void a_login_is_never_given_to_another_and_nobody_has_two_accounts_in_another_spelling() {
        try (PeopleDesk desk = desk()) {
            desk.add(BO);
            desk.disable("bo");
            for (Account same : List.of(
                    new Account("bo", "Carla Other", "", Set.of(Role.VIEWER), false),
                    new Account("b2", "bo.reviewer", "", Set.of(Role.VIEWER), false),
                    new Account("b3", "Reviewer, Bo", "", Set.of(Role.VIEWER), false),
                    new Account("b4", "Carla Other", "BO", Set.of(Role.VIEWER), false))) {
                assertThat(refused(() -> desk.add(same))).as(same.login()).isEqualTo("SY-131");
            }
            assertThat(desk.people().accounts()).hasSize(1);
        }
    }

    @Test
    void a_rule_about_approvals_stands_until_another_is_set() {
        try (PeopleDesk desk = desk()) {
            assertThat(desk.people().authenticatedApprovals()).isFalse();
            assertThat(refused(() -> desk.demandAuthenticated(false))).isEqualTo("SY-009");
            assertThat(desk.demandAuthenticated(true).authenticatedApprovals()).isTrue();
            assertThat(refused(() -> desk.demandAuthenticated(true))).isEqualTo("SY-009");
            if (installation.login().isPresent()) {
                assertThat(desk.demandDatabaseLogins().databaseLogins()).isTrue();
                assertThat(desk.demandSecondFactor(true).databaseLogins()).isTrue();
                assertThat(refused(desk::demandDatabaseLogins)).isEqualTo("SY-009");
            } else {
                assertThat(refused(desk::demandDatabaseLogins))
                        .as("nobody has a login")
                        .isEqualTo("SY-175");
            }
            People asserted = desk.demandAuthenticated(false);
            assertThat(asserted.authenticatedApprovals()).isFalse();
            assertThat(asserted.databaseLogins()).isFalse();
        }
        assertThat(verified()).isEmpty();
    }

    @Test
    void a_secret_that_was_put_there_by_hand_opens_nothing_and_what_was_altered_or_taken_away_shows() throws Exception {
        try (PeopleDesk desk = desk()) {
            desk.choosePassword("bo", desk.add(BO).code(), "hash");
            desk.demandAuthenticated(true);
        }
        try (Database database = ReadyDatabase.forReading(installation)) {
            Planted.row(
                    database,
                    "update account_secret set secret_hash = 'of somebody else' where secret_kind = 'PASSWORD'");
            Planted.row(database, "update account_act set account_roles = 'releaser'");
            Planted.row(database, "delete from approval_rule");
        }
        try (PeopleDesk desk = desk()) {
            assertThat(desk.findSignIn("bo")).isEmpty();
        }
        assertThat(verified()).hasSize(3).allMatch(line -> line.contains("SY-135"));
        assertThat(verified().toString()).contains("altered or put there by hand", "was taken away");
    }

    @Test
    void how_the_person_of_an_event_is_known_cannot_be_altered_unseen() throws Exception {
        try (PeopleDesk desk = desk()) {
            desk.add(BO);
        }
        try (Database database = ReadyDatabase.forReading(installation)) {
            Planted.row(database, "update audit_event set known_as = 'account bo' where event_number = 2");
            assertThat(Stores.of(database).audit().verify()).isPresent();
        }
    }

    private static final OpenId KNOWN = new OpenId("https://login.example.gov", "4711");

    @Test
    void the_provider_makes_an_account_once_and_gives_the_roles_each_time() {
        try (PeopleDesk desk = desk()) {
            Account made = desk.arrive(new Arrival(KNOWN, "Bo Reviewer", Set.of(Role.APPROVER)))
                    .account();
            assertThat(made.login()).matches("openid-[0-9a-f]{12}");
            assertThat(made.openId()).contains(KNOWN);
            Account again = desk.arrive(new Arrival(KNOWN, "Another Name", Set.of(Role.VIEWER)))
                    .account();
            assertThat(again).isEqualTo(made.with(Set.of(Role.VIEWER)));
            assertThat(refused(() -> desk.arrive(new Arrival(KNOWN, "Bo Reviewer", Set.of()))))
                    .isEqualTo("SY-171");
            assertThat(desk.people().accounts()).containsExactly(made.with(Set.of()));
            for (Arrival other : List.of(
                    new Arrival(new OpenId("https://login.example.gov", "4712"), "REVIEWER, Bo", Set.of(Role.VIEWER)),
                    new Arrival(new OpenId("https://login.example.gov", "4713"), " ", Set.of(Role.VIEWER)),
                    new Arrival(
                            new OpenId("https://login.example.gov", "4714"),
                            "Cy",
                            Set.of(Role.ADMINISTRATOR, Role.VIEWER)))) {
                assertThat(refused(() -> desk.arrive(other))).as(other.name()).isEqualTo("SY-171");
            }
            assertThat(desk.people().accounts()).hasSize(1);
        }
        assertThat(verified()).isEmpty();
    }

    @Test
    void a_person_who_is_linked_is_one_and_what_the_provider_made_before_is_given_up() {
        try (PeopleDesk desk = desk()) {
            desk.add(BO);
            Account other = desk.arrive(new Arrival(KNOWN, "Robert R", Set.of(Role.VIEWER)))
                    .account();
            Account bo = desk.link("bo", Optional.of("breviewer"), Optional.of(KNOWN));
            assertThat(bo.osUser()).isEqualTo("breviewer");
            assertThat(desk.people().find(Identity.openId(KNOWN))).contains(bo);
            assertThat(desk.people().find(other.login()).orElseThrow().disabled())
                    .isTrue();
            assertThat(refused(() -> desk.link("bo", Optional.empty(), Optional.of(KNOWN))))
                    .isEqualTo("SY-009");
            desk.add(new Account("cy", "Cy Second", "", Set.of(Role.VIEWER), false));
            assertThat(refused(() -> desk.link("cy", Optional.empty(), Optional.of(KNOWN))))
                    .isEqualTo("SY-131");
            assertThat(refused(() -> desk.link("cy", Optional.of("BReviewer"), Optional.empty())))
                    .isEqualTo("SY-131");
            Account right =
                    desk.link("bo", Optional.empty(), Optional.of(new OpenId("https://login.example.gov", "8")));
            assertThat(desk.people().find(Identity.openId(KNOWN))).isEmpty();
            assertThat(desk.people().isOf(new Participation("ran it", "Somebody", Identity.openId(KNOWN)), right))
                    .as("what was done as whom the person was linked with before")
                    .isTrue();
        }
        assertThat(verified()).isEmpty();
    }

    @Test
    void sessions_of_before_a_sign_out_or_a_closed_account_are_over() {
        try (PeopleDesk desk = desk()) {
            desk.add(BO);
            long first = desk.signedIn(BO);
            assertThat(desk.people().standing(BO.identity(), first)).contains(BO);
            assertThat(desk.signOut("bo")).isEqualTo(BO);
            assertThat(desk.people().standing(BO.identity(), first)).isEmpty();
            long second = desk.signedIn(BO);
            assertThat(desk.people().standing(BO.identity(), second)).contains(BO);
            desk.disable("bo");
            assertThat(refused(() -> desk.signOut("bo"))).isEqualTo("SY-009");
            desk.enable("bo");
            assertThat(desk.people().standing(BO.identity(), second)).isEmpty();
        }
        assertThat(verified()).isEmpty();
    }

    @Test
    void a_second_factor_is_set_once_each_code_is_good_once_and_what_cannot_be_read_lets_nobody_in() throws Exception {
        Totp secret = Totp.fresh();
        String code = secret.code(TestInstallation.NOW);
        try (PeopleDesk desk = desk()) {
            desk.add(BO);
            assertThat(desk.secondFactor("bo")).isEqualTo(SecondFactor.NONE);
            assertThat(refused(() -> desk.setSecondFactor("bo", secret, "000000")))
                    .isEqualTo("SY-173");
            desk.setSecondFactor("bo", secret, code);
            assertThat(desk.secondFactor("bo").secret().orElseThrow().typed()).isEqualTo(secret.typed());
            assertThat(desk.people().secondFactors()).containsExactly("bo");
            assertThat(desk.useSecondFactor(BO, secret, code)).as("used").isFalse();
            assertThat(refused(() -> desk.setSecondFactor("bo", Totp.fresh(), code)))
                    .isEqualTo("SY-173");
            assertThat(desk.findSignIn("bo").orElseThrow().secret().kind()).isEqualTo(AccountSecret.Kind.CODE);
        }
        try (PeopleDesk late = later(Duration.ofSeconds(30))) {
            assertThat(late.useSecondFactor(BO, secret, secret.code(TestInstallation.NOW.plusSeconds(30))))
                    .isTrue();
            assertThat(late.resetSecondFactor("bo")).isEqualTo(BO);
            assertThat(late.secondFactor("bo")).isEqualTo(SecondFactor.NONE);
            assertThat(late.people().secondFactors()).isEmpty();
            assertThat(refused(() -> late.resetSecondFactor("bo"))).isEqualTo("SY-009");
            late.setSecondFactor("bo", secret, secret.code(TestInstallation.NOW.plusSeconds(60)));
            assertThat(late.demandSecondFactor(true).secondFactorDemanded()).isTrue();
            assertThat(late.demandAuthenticated(true).secondFactorDemanded()).isTrue();
            assertThat(refused(() -> late.demandSecondFactor(true))).isEqualTo("SY-009");
        }
        assertThat(verified()).isEmpty();
        assertThat(audit().toString()).doesNotContain(secret.typed().replace(" ", ""));
        try (Database database = ReadyDatabase.forReading(installation)) {
            Planted.script(database, "delete from account_secret where secret_kind = 'FACTOR'");
        }
        try (PeopleDesk desk = desk()) {
            assertThat(desk.secondFactor("bo")).isEqualTo(SecondFactor.UNREADABLE);
        }
    }

    private List<AuditStore.Event> audit() {
        try (Database database = ReadyDatabase.forReading(installation)) {
            return Stores.of(database).audit().list();
        }
    }

    private List<String> verified() {
        return RunVerification.verify(installation, VerificationScope.NEWEST).differences().stream()
                .map(issue -> issue.line())
                .toList();
    }

    private static String refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).isNotNull();
        IssueCode code = refusal.issues().get(0).code();
        return code.code();
    }
}
