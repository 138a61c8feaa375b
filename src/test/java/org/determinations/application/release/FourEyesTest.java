package org.determinations.application.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.determinations.application.HeldDatabase;
import org.determinations.application.Installation;
import org.determinations.application.LastLooks;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.files.KeptFiles;
import org.determinations.application.files.OfferDesk;
import org.determinations.application.people.Entrance;
import org.determinations.application.people.PeopleDesk;
import org.determinations.application.run.StageFolder;
import org.determinations.application.run.StageRunner;
import org.determinations.batch.SpringJobs;
import org.determinations.issue.Refusal;
import org.determinations.model.Stage;
import org.determinations.model.people.Account;
import org.determinations.model.people.Identity;
import org.determinations.model.people.OpenId;
import org.determinations.model.people.Role;
import org.determinations.store.AuditStore;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may approve: by identity, whatever name was typed. */
@ParameterizedClass
@EnumSource(TestServer.class)
class FourEyesTest {
    private static final Account BO =
            new Account("bo", "Bo Reviewer", "breviewer", Set.of(Role.APPROVER, Role.RELEASER), false);
    private static final Account CY = new Account("cy", "Cy Second", "", Set.of(Role.APPROVER), false);
    private static final Account DI = new Account("di", "Di Viewer", "", Set.of(Role.VIEWER), false);

    @Parameter
    private TestServer server;

    @TempDir
    Path scratch;

    private Desk desk;
    private Path cycle;

    @AutoClose
    private final HeldDatabase held = new HeldDatabase();

    @BeforeEach
    void prepare() throws IOException {
        Path home = scratch.resolve("home");
        cycle = TestInstallation.cycle(scratch.resolve("cycle"));
        desk = new Desk(home, cycle, server.migrated(home));
        people(of -> {
            List.of(BO, CY, DI).forEach(of::add);
            return of;
        });
        held.hold(desk.installation().home());
    }

    private <T> T people(Function<PeopleDesk, T> act) {
        try (PeopleDesk of = PeopleDesk.open(desk.installation())) {
            return act.apply(of);
        }
    }

    private static Installation signedIn(Installation of, Account account) {
        return of.actingAs(account.name(), account.identity());
    }

    private <T> T as(Account account, Function<ReleaseDesk, T> act) {
        try (ReleaseDesk of = ReleaseDesk.open(signedIn(desk.installation(), account), line -> {})) {
            return act.apply(of);
        }
    }

    private int run(String actor, Identity identity) {
        return new StageRunner(desk.installation().actingAs(actor, identity), new SpringJobs(), line -> {})
                .run(Stage.PROVISIONAL, cycle, true)
                .report()
                .run()
                .number();
    }

    private static String refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).isNotNull();
        return refusal.issues().get(0).line();
    }

    @Test
    void an_approval_by_an_account_is_recorded_with_method_and_identity() {
        int run = run("Ann", Identity.asserted("ann"));
        desk.at("Al", Desk.AFTER, of -> signed(of, run));
        as(CY, of -> of.approve(run));
        AuditStore.Event approval = desk
                .<List<AuditStore.Event>>stored(stores -> stores.audit().list())
                .stream()
                .filter(event -> event.what().equals("run approve"))
                .findFirst()
                .orElseThrow();
        assertThat(approval.who()).isEqualTo("Cy Second");
        assertThat(approval.knownAs()).isEqualTo("account cy");
    }

    @Test
    void of_two_who_approve_at_once_one_does_and_the_other_is_told() throws Exception {
        int run = run("Ann", Identity.asserted("ann"));
        desk.at("Al", Desk.AFTER, of -> signed(of, run));
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<String>> both = new ArrayList<>();
        for (Account account : List.of(BO, CY)) {
            both.add(threads.submit(() -> {
                together.await();
                try {
                    as(account, of -> of.approve(run));
                    return "approved";
                } catch (Refusal refusal) {
                    return refusal.issues().get(0).code().code();
                }
            }));
        }
        List<String> said = List.of(both.get(0).get(), both.get(1).get());
        threads.shutdown();
        assertThat(said).containsOnlyOnce("approved").containsAnyOf("SY-014", "SY-009", "SY-005", "SY-004");
        assertThat(desk.<List<AuditStore.Event>>stored(stores -> stores.audit().list()))
                .filteredOn(event -> event.what().equals("run approve"))
                .hasSize(1);
    }

    @Test
    void who_ran_it_as_the_same_user_of_the_machine_under_another_name_can_neither_sign_nor_approve() {
        int run = run("Somebody Else", Identity.asserted("BReviewer"));
        assertThat(refused(() -> as(BO, of -> signed(of, run)))).contains("SY-015", "cannot sign its warnings");
        desk.at("Al", Desk.AFTER, of -> signed(of, run));
        assertThat(refused(() -> as(BO, of -> of.approve(run))))
                .contains("SY-015", "having taken part in it", "Somebody Else ran it");
        assertThat(as(CY, of -> of.seen(run, new LastLooks<>(), Entrance.PASSWORD))
                        .approvers())
                .contains(new Approvers(List.of("Cy Second"), List.of("Bo Reviewer"), false));
    }

    @Test
    void who_accepted_a_file_that_the_run_read_cannot_approve_it() throws IOException {
        Account ev = new Account("ev", "Ev Analyst", "", Set.of(Role.ANALYST, Role.APPROVER), false);
        people(of -> of.add(ev));
        Installation analyst = signedIn(desk.installation(), ev);
        String levels = Files.readString(cycle.resolve("provisional/levels.csv")) + "\n";
        KeptFiles.Kept kept = KeptFiles.of(analyst)
                .keep("levels.csv", new ByteArrayInputStream(levels.getBytes(StandardCharsets.UTF_8)));
        OfferDesk offers = OfferDesk.of(analyst, cycle);
        long offer = offers.offer(StageFolder.get("provisional"), "levels.csv", kept)
                .offer()
                .number();
        int before = run("Ann", Identity.asserted("ann"));
        assertThat(as(CY, of -> of.seen(before, new LastLooks<>(), Entrance.PASSWORD))
                        .approvers()
                        .orElseThrow()
                        .names())
                .as("it waits, and no run has read it")
                .contains("Ev Analyst");
        offers.accept(offer, Optional.of("levels.csv"), "", Optional.empty());
        int run = run("Ann", Identity.asserted("ann"));
        desk.at("Al", Desk.AFTER, of -> signed(of, run));
        assertThat(refused(() -> as(ev, of -> of.approve(run)))).contains("accepted a file that it read");
        assertThat(as(CY, of -> of.seen(run, new LastLooks<>(), Entrance.PASSWORD))
                        .approvers()
                        .orElseThrow()
                        .names())
                .doesNotContain("Ev Analyst");
    }

    @Test
    void whom_the_provider_knows_is_held_to_what_their_account_did_and_the_other_way_round() {
        OpenId bo = new OpenId("https://login.example.gov", "4711");
        int run = run("Ann", Identity.asserted("ann"));
        as(BO, of -> signed(of, run));
        people(of -> of.link("bo", Optional.empty(), Optional.of(bo)));
        Installation byProvider = desk.installation().actingAs(BO.name(), Identity.openId(bo));
        try (ReleaseDesk of = ReleaseDesk.open(byProvider, line -> {})) {
            assertThat(refused(() -> of.approve(run))).contains("signed for a warning of it");
        }
        Installation stranger = desk.installation()
                .actingAs("Cy Second", Identity.openId(new OpenId("https://login.example.gov", "1")));
        try (ReleaseDesk of = ReleaseDesk.open(stranger, line -> {})) {
            assertThat(refused(() -> of.approve(run))).as("no account is of it").contains("SY-134");
        }
        people(of -> of.link("cy", Optional.empty(), Optional.of(new OpenId("https://login.example.gov", "1"))));
        try (ReleaseDesk of = ReleaseDesk.open(stranger, line -> {})) {
            of.approve(run);
        }
    }

    @Test
    void who_signed_a_warning_or_decided_cannot_approve() {
        int run = run("Ann", Identity.asserted("ann"));
        as(BO, of -> signed(of, run));
        assertThat(refused(() -> as(BO, of -> of.approve(run)))).contains("signed for a warning of it");
        assertThat(as(CY, of -> of.approve(run)).event().by()).isEqualTo("Cy Second");
    }

    @Test
    void a_role_that_does_not_allow_it_and_a_closed_account_are_refused_by_the_use_case_itself() {
        int run = run("Ann", Identity.asserted("ann"));
        assertThat(refused(() -> as(DI, of -> signed(of, run)))).contains("SY-134", "sign for a warning");
        desk.at("Al", Desk.AFTER, of -> signed(of, run));
        assertThat(refused(() -> as(DI, of -> of.approve(run)))).contains("SY-134", "approve a run");
        people(of -> of.disable("cy"));
        assertThat(refused(() -> as(CY, of -> of.approve(run)))).contains("SY-134");
        as(BO, of -> of.approve(run));
        assertThat(refused(() -> as(CY, of -> of.release(run)))).contains("SY-134", "release, amend and withdraw");
        as(BO, of -> of.release(run));
    }

    @Test
    void where_a_sign_in_is_demanded_a_typed_name_signs_approves_releases_and_withdraws_nothing() {
        int run = run("Ann", Identity.asserted("ann"));
        people(of -> of.demandAuthenticated(true));
        assertThat(refused(() -> desk.at("Al", Desk.AFTER, of -> signed(of, run))))
                .contains("SY-133", "sign in at the desk");
        as(BO, of -> signed(of, run));
        assertThat(refused(() -> desk.bo(of -> of.approve(run)))).contains("SY-133", "only people who have signed in");
        as(CY, of -> of.approve(run));
        assertThat(refused(() -> desk.bo(of -> of.release(run)))).contains("SY-133");
        assertThat(refused(() -> desk.bo(of -> of.withdraw(run, "why")))).contains("SY-133");
        as(BO, of -> of.release(run));
        people(of -> of.demandAuthenticated(false));
        desk.bo(of -> of.withdraw(run, "why"));
    }

    private static ReleaseDesk signed(ReleaseDesk of, int run) {
        of.checklist(run)
                .listUnsigned()
                .forEach(item -> of.sign(run, Map.of(item.point().word(), "it may stand")));
        return of;
    }
}
