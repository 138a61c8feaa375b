package org.determinations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.determinations.application.TestInstallation;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.people.Totp;
import org.determinations.cli.Typed;
import org.determinations.model.people.Right;
import org.determinations.model.people.Role;
import org.determinations.store.AuditStore;
import org.determinations.store.Database;
import org.determinations.store.Stores;
import org.determinations.web.route.Routes;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The desk of people with accounts: what each role is shown, and what nobody gets past. */
class DeskAccountsTest {
    private static final String PASSWORD = TestAccounts.PASSWORD;

    @TempDir
    static Path scratch;

    private static TestDesk desk;

    @AutoClose
    private static TestAccounts accounts;

    private static TestDesk.Open open;

    @BeforeAll
    static void open() throws IOException {
        desk = TestDesk.computed(scratch);
        DeskFollowTest.followed(desk, "3");
        accounts = TestAccounts.open(desk);
        open = accounts.desk();
    }

    private static Typed.Ending added(String login, String name, String role) {
        return TestAccounts.added(desk, login, name, role);
    }

    private static String code(Typed.Ending ending) {
        return TestAccounts.code(ending);
    }

    private static DeskClient stranger() {
        return accounts.stranger();
    }

    private static HttpResponse<String> choose(String login, String code, String password) {
        return accounts.choose(login, code, password);
    }

    private static HttpResponse<String> tried(DeskClient client, String login, String password) {
        return TestAccounts.tried(client, login, password);
    }

    private static DeskClient signedIn(String login, String password) {
        return accounts.signedIn(login, password);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    /** What the store has. */
    private static final class Stored {
        private static List<AuditStore.Event> audit(Path home) {
            try (Database database = ReadyDatabase.forReading(TestInstallation.at(home, Optional.empty()))) {
                return Stores.of(database).audit().list();
            }
        }
    }

    private static final String REVIEWS =
            "district_code,school_year,review_round,record_ref,reviewer_ref,reviewer_role,area,score,reviewed_on,"
                    + "not_applicable_reason\n09010000,2012-13,1,R-8,V-1,first,narratives,0,2013-03-05,\n";
    /** Number of a file of quality reviews that waits; empty before it was sent. */
    private static String waiting = "";

    private static DeskClient person(String login, String role) {
        return accounts.person(login, role);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_role_is_shown_its_pages_and_sends_its_forms_and_every_other_is_as_if_it_were_not_there(Role role) {
        DeskClient client = accounts.of(role);
        List<Routes.Address> addresses = open.server().addresses();
        String offer = desk.offered();
        String token = token(client);
        assertThat(addresses).hasSizeGreaterThan(12);
        Set<Right> seen = new TreeSet<>();
        for (Routes.Address address : addresses) {
            String path = address.pattern()
                    .replace("{run}", "1")
                    .replace("{cycle}", "2012-13")
                    .replace("{folder}", "official")
                    .replace("reviews/files/{offer}", "reviews/files/" + reviewFile(address))
                    .replace("{offer}", address.method().name().equals("GET") ? offer : "999999")
                    .replace("{district}", "09010000")
                    .replace("{audience}", "none")
                    .replace("{form}", "none")
                    .replace("{year}", "2012-13")
                    .replace("{number}", "1")
                    .replaceFirst("/findings/one(/evidence)?$", "/findings/one$1?id=F-1&sha256=" + DeskFollowTest.SHOWN)
                    .replaceFirst("/2012-13/evidence$", "/2012-13/evidence?sha256=" + DeskFollowTest.SHOWN);
            boolean may = address.right().isEmpty() || role.may(address.right().get());
            address.right().ifPresent(seen::add);
            if (address.method().name().equals("GET")) {
                HttpResponse<String> answer = client.get(path);
                boolean bare = !may && path.equals("/");
                assertThat(answer.statusCode()).as(role + " " + path).isEqualTo(may ? 200 : bare ? 302 : 404);
                if (bare) {
                    assertThat(location(answer)).isEqualTo("/people");
                } else if (!may) {
                    assertThat(answer.body()).contains("There is no such page");
                }
            } else if (address.right().isPresent()) {
                int status = client.post(path, Map.of("_csrf", token)).statusCode();
                assertThat(status)
                        .as(role + " " + path)
                        .matches(found -> may ? List.of(404, 409, 422).contains(found) : found == 403);
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(Right.values());
    }

    private static String reviewFile(Routes.Address address) {
        if (waiting.isEmpty()) {
            waiting = accounts.of(Role.ANALYST)
                    .upload("/reviews", "/reviews/files", "scores.csv", REVIEWS.getBytes(StandardCharsets.UTF_8))
                    .headers()
                    .firstValue("Location")
                    .orElseThrow()
                    .replace("/reviews/files/", "");
        }
        return address.method().name().equals("GET") ? waiting : "999999";
    }

    private static String token(DeskClient client) {
        return DeskClient.filled(client.any("/nowhere"), "/sign-out", Map.of()).get("_csrf");
    }

    @Test
    void the_menu_has_what_the_person_may_see_and_nothing_else() {
        assertThat(accounts.of(Role.VIEWER).page("/"))
                .contains("href=\"/runs\"", "Person of viewer")
                .doesNotContain("href=\"/people\"", "(asserted)");
        assertThat(accounts.of(Role.ADMINISTRATOR).page("/people"))
                .contains("href=\"/people\"", "Person of approver", "approve a run")
                .doesNotContain("href=\"/runs\"");
        assertThat(location(accounts.of(Role.ADMINISTRATOR).get("/"))).isEqualTo("/people");
        assertThat(accounts.of(Role.ADMINISTRATOR).get("/runs").statusCode()).isEqualTo(404);
        assertThat(accounts.of(Role.VIEWER).page("/runs/3/checklist"))
                .contains("Somebody whose role is to sign signs for it.")
                .doesNotContain("<textarea");
        assertThat(accounts.of(Role.ANALYST).page("/runs/3/checklist")).contains("<textarea");
    }

    @Test
    void nobody_is_let_in_by_a_one_time_address_where_there_are_accounts() {
        assertThat(open.printed()).isEmpty();
        assertThat(stranger().page("/sign-in")).contains("name=\"login\"").doesNotContain("/sign-in/address");
        assertThat(stranger().get("/sign-in/address").statusCode()).isEqualTo(302);
        for (String page : List.of("/", "/people", "/runs/1", "/nowhere")) {
            assertThat(location(stranger().get(page))).as(page).isEqualTo("/sign-in");
        }
    }

    @Test
    void a_sign_in_gets_a_session_of_its_own_whatever_was_planted_before() {
        DeskClient client = stranger();
        client.page("/sign-in");
        String before = client.session();
        tried(client, "viewer", PASSWORD);
        assertThat(before).isNotEmpty();
        assertThat(client.session()).isNotEmpty().isNotEqualTo(before);
        assertThat(client.page("/")).contains("Person of viewer");
        DeskClient withTheOldOne = stranger();
        withTheOldOne.plant(before);
        assertThat(location(withTheOldOne.get("/"))).isEqualTo("/sign-in");
    }

    @Test
    void guessing_waits_longer_each_time_also_for_a_login_that_nobody_has_and_the_trail_tells_of_it() {
        person("eve", "viewer");
        try (TestDesk.Open another = desk.open("service")) {
            for (String login : List.of("eve", "nobody")) {
                List<String> answers = Stream.generate(() ->
                                location(tried(new DeskClient(another.server().root()), login, "a wrong one of many")))
                        .limit(6)
                        .toList();
                assertThat(answers.subList(0, 5)).as(login).containsOnly("/sign-in?error");
                assertThat(answers.get(5)).as(login).isEqualTo("/sign-in?wait=1");
            }
            DeskClient right = new DeskClient(another.server().root());
            assertThat(location(tried(right, "eve", PASSWORD))).isEqualTo("/sign-in?wait=1");
            assertThat(right.page("/sign-in?wait=1")).contains("There were too many tries. Wait a minute.");
            assertThat(right.page("/sign-in?wait=x%3Cscript%3E")).doesNotContain("script", "too many");
            assertThat(location(tried(right, "viewer", PASSWORD))).isEqualTo("/");
        }
        assertThat(Stored.audit(desk.home()).stream().map(event -> event.what() + ": " + event.details()))
                .containsOnlyOnce("sign-in held: account eve, too many passwords that were not right, from 127.0.0.1")
                .contains("signed in: account viewer");
    }

    @Test
    void a_password_is_long_is_typed_twice_and_is_not_the_name() {
        String code = code(added("fay", "Fay Longname Reviewer", "viewer"));
        Map<String, String> refused = Map.of(
                "short password", "14 characters, and 15 are the fewest",
                "aaaaaaaaaaaaaaaaaaaa", "repeats the same few characters",
                "fay longname-reviewer", "little more than the login or the name");
        refused.forEach((password, words) -> {
            HttpResponse<String> answer = choose("fay", code, password);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("No password was set", words).doesNotContain(password, code);
        });
        HttpResponse<String> twice = stranger()
                .send(
                        "/sign-in/password",
                        "/sign-in/password",
                        Map.of("login", "fay", "code", code, "password", PASSWORD, "again", PASSWORD + "!"));
        assertThat(twice.body()).contains("the two passwords are not the same");
        HttpResponse<String> exactly = choose("fay", code, "fifteen letters");
        assertThat(location(exactly)).isEqualTo("/sign-in?done");
        assertThat(signedIn("fay", "fifteen letters").page("/")).contains("Fay Longname Reviewer");
    }

    @Test
    void codes_cannot_be_guessed_at() {
        added("gus", "Gus Somebody", "viewer");
        HttpResponse<String> answer = choose("gus", "AAAAA-AAAAA-AAAAA-AAAAA", PASSWORD);
        for (int i = 0; i < 5; i++) {
            assertThat(answer.body()).contains("the code is not the one of this login");
            answer = choose("gus", "AAAAA-AAAAA-AAAAA-AAAA" + i, PASSWORD);
        }
        assertThat(answer.body()).contains("too many tries");
    }

    @Test
    void who_is_disabled_or_given_another_password_is_out_at_the_next_page_and_a_new_role_counts_at_once() {
        DeskClient hal = person("hal", "viewer");
        Typed.in(desk.home(), "people", "role", "hal", "analyst");
        assertThat(hal.page("/runs/1/checklist")).contains("<textarea");
        Typed.in(desk.home(), "people", "disable", "hal");
        assertThat(location(hal.get("/"))).isEqualTo("/sign-in");
        assertThat(location(tried(stranger(), "hal", PASSWORD))).isEqualTo("/sign-in?error");
        Typed.in(desk.home(), "people", "enable", "hal");
        assertThat(location(hal.get("/"))).as("the old session stays over").isEqualTo("/sign-in");
        DeskClient again = signedIn("hal", PASSWORD);
        Typed.in(desk.home(), "people", "password", "hal");
        assertThat(location(again.get("/"))).isEqualTo("/sign-in");
    }

    @Test
    void who_was_closed_and_opened_again_between_two_pages_or_signed_out_by_the_keeper_is_out_everywhere() {
        DeskClient one = person("ida", "viewer");
        DeskClient other = signedIn("ida", PASSWORD);
        Typed.in(desk.home(), "people", "disable", "ida");
        Typed.in(desk.home(), "people", "enable", "ida");
        assertThat(location(one.get("/"))).isEqualTo("/sign-in");
        assertThat(location(other.get("/"))).isEqualTo("/sign-in");
        DeskClient again = signedIn("ida", PASSWORD);
        again.page("/");
        DeskClient left = signedIn("ida", PASSWORD);
        left.send("/", "/sign-out", Map.of());
        assertThat(accounts.of(Role.ADMINISTRATOR).page("/people").split("<caption>Signed in now")[1])
                .containsOnlyOnce("Somebody called ida")
                .contains("127.0.0.1", TestInstallation.NOW.toString().substring(0, 10));
        Typed.Ending out = Typed.in(desk.home(), "people", "sign-out", "ida");
        assertThat(out.out()).as(out.err()).startsWith("ida, Somebody called ida: viewer");
        assertThat(location(again.get("/"))).isEqualTo("/sign-in");
        assertThat(accounts.of(Role.ADMINISTRATOR).page("/people").split("<caption>Signed in now")[1])
                .doesNotContain("Somebody called ida");
        assertThat(signedIn("ida", PASSWORD).page("/")).contains("Somebody called ida");
    }

    @Test
    void with_a_second_factor_the_password_alone_opens_nothing_and_a_code_is_good_once() {
        person("jan", "approver");
        AtomicReference<Instant> now = new AtomicReference<>(TestInstallation.NOW);
        try (TestDesk.Open own = desk.open("service", TestAccounts.clock(now))) {
            String root = own.server().root();
            DeskClient jan = new DeskClient(root);
            assertThat(jan.page("/sign-in").replaceAll("(?s).*(<input [^>]*name=\"second\"[^>]*>).*", "$1"))
                    .as("a browser sends the form of whoever has none, too")
                    .contains("name=\"second\"")
                    .doesNotContain("required");
            tried(jan, "jan", PASSWORD);
            String key = jan.page("/second-factor").replaceAll("(?s).*secret=([A-Z2-7]{32})&amp;.*", "$1");
            Totp secret = TestAccounts.secret(key);
            for (Map<String, String> wrong : List.of(
                    Map.of("password", "not the one of jan", "second", secret.code(now.get())),
                    Map.of("password", PASSWORD, "second", "000000"))) {
                HttpResponse<String> refused = jan.send("/second-factor", "/second-factor", wrong);
                assertThat(refused.statusCode()).isEqualTo(409);
                assertThat(refused.body()).contains("Nothing was set up", "SY-173", key);
            }
            Map<String, String> right = Map.of("password", PASSWORD, "second", secret.code(now.get()));
            assertThat(location(jan.send("/second-factor", "/second-factor", right)))
                    .isEqualTo("/second-factor?done");
            assertThat(jan.page("/second-factor?done"))
                    .contains("Your second factor is set up", "reset jan")
                    .doesNotContain(key);
            for (String second : List.of("", "000000", secret.code(now.get()))) {
                assertThat(signIn(root, second)).as("used before, or wrong").isEqualTo("/sign-in?error");
            }
            now.set(now.get().plusSeconds(30));
            assertThat(signIn(root, secret.code(now.get()))).isEqualTo("/");
            now.set(now.get().plusSeconds(30));
            Map<String, String> approval =
                    DeskClient.filled(jan.any("/nowhere"), "/sign-out", Map.of("consent", "yes", "password", PASSWORD));
            assertThat(jan.post("/runs/3/checklist/approval", approval).body())
                    .contains("password and code do not belong together");
            approval.put("second", secret.code(now.get()));
            assertThat(jan.post("/runs/3/checklist/approval", approval).body())
                    .contains("Nothing was recorded")
                    .doesNotContain("password and code do not belong together");
            assertThat(signIn(root, secret.code(now.get()))).as("again").isEqualTo("/sign-in?error");
            assertThat(Typed.in(desk.home(), "people", "second-factor", "reset", "jan")
                            .code())
                    .isZero();
            assertThat(signIn(root, "")).isEqualTo("/");
        }
    }

    private static String signIn(String root, String second) {
        return location(new DeskClient(root)
                .send("/sign-in", "/sign-in", Map.of("login", "jan", "password", PASSWORD, "second", second)));
    }

    @Test
    void where_a_second_factor_is_demanded_who_has_none_can_set_one_up_and_nothing_else() {
        DeskClient kim = person("kim", "analyst");
        Typed.Ending demanded = Typed.in(desk.home(), "people", "second-factor", "required");
        try {
            assertThat(demanded.out()).as(demanded.err()).contains("Second factor: demanded of everybody");
            assertThat(location(kim.get("/"))).isEqualTo("/second-factor");
            assertThat(kim.get("/runs").statusCode()).isEqualTo(404);
            DeskClient again = stranger();
            assertThat(location(tried(again, "kim", PASSWORD))).isEqualTo("/second-factor");
            assertThat(again.page("/second-factor")).contains("Set it up").doesNotContain("href=\"/runs\"");
        } finally {
            Typed.in(desk.home(), "people", "second-factor", "optional");
        }
        assertThat(kim.page("/")).contains("Somebody called kim");
    }

    @Test
    void an_approval_is_of_an_account_with_the_password_typed_again_and_of_nobody_who_took_part() {
        signAll(accounts.of(Role.ANALYST), 2);
        assertThat(accounts.of(Role.VIEWER).page("/runs/2/checklist"))
                .as("the point is not answered by the name of whoever looks")
                .contains("it is asked of each person whose role approves")
                .doesNotContain("approval by Person of viewer");
        assertThat(accounts.of(Role.VIEWER).page("/"))
                .contains("somebody whose role is to approve and who took no part in the run.")
                .contains("A person may still assign a category; the checklist does not wait for it.");
        DeskClient approver = accounts.of(Role.APPROVER);
        String page = approver.page("/runs/2/checklist");
        assertThat(page)
                .contains(
                        "Of the people who can sign in here, these may approve this run: Person of approver.",
                        "type=\"password\"");
        Map<String, String> seen = DeskClient.filled(page, "/runs/2/checklist/approval", Map.of("consent", "yes"));
        for (String wrong : List.of("", "not the password of anybody")) {
            seen.put("password", wrong);
            HttpResponse<String> refused = approver.post("/runs/2/checklist/approval", seen);
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(refused.body()).contains("Nothing was recorded", "the password is not right");
        }
        signOne(approver, 1);
        assertThat(approver.page("/runs/1/checklist"))
                .contains("Person of approver cannot approve it, having taken part in it", "signed for a warning of it")
                .contains("nobody may approve this run. Took part in it, and so cannot: Person of approver.");
        seen.put("password", PASSWORD);
        assertThat(location(approver.post("/runs/2/checklist/approval", seen)))
                .isEqualTo("/runs/2/checklist?done=approved");
        assertThat(approver.post("/runs/2/checklist/approval", DeskClient.anew(seen))
                        .statusCode())
                .as("again")
                .isEqualTo(409);
        released();
        assertThat(Stored.audit(desk.home()).stream()
                        .filter(event -> event.details().startsWith("run 2, "))
                        .map(event -> event.what() + " by " + event.who() + ", " + event.knownAs()))
                .contains(
                        "run approve by Person of approver, account approver",
                        "run release by Person of releaser, account releaser",
                        "run withdraw by Person of releaser, account releaser");
        assertThat(Typed.in(desk.home(), "runs", "verify").code()).isZero();
    }

    private static void released() {
        DeskClient releaser = accounts.of(Role.RELEASER);
        signAll(accounts.of(Role.ANALYST), 2);
        String page = releaser.page("/runs/2/checklist");
        assertThat(page).contains("Each district gets its own bundle", "Take it back");
        Map<String, String> seen = releaser.checked(
                "/runs/2/checklist",
                "/runs/2/checklist/release",
                Map.of(),
                Map.of("consent", "yes", "password", PASSWORD));
        Map<String, String> stale = new LinkedHashMap<>(seen);
        stale.put("checklist", "0".repeat(64));
        assertThat(releaser.post("/runs/2/checklist/release", stale).body()).contains("not any more as you saw it");
        assertThat(location(releaser.post("/runs/2/checklist/release", seen)))
                .isEqualTo("/runs/2/checklist?done=released");
        assertThat(desk.home().resolve("out/2012-13/preliminary/release-2-CONFIDENTIAL"))
                .isDirectory();
        String out = "/runs/2/checklist";
        assertThat(releaser.send(out, out + "/withdrawal-check", Map.of("note", " "))
                        .body())
                .contains("a note must say why");
        Map<String, String> back = releaser.checked(
                out,
                out + "/withdrawal",
                Map.of("note", "a level was wrong"),
                Map.of("consent", "yes", "password", PASSWORD));
        assertThat(location(releaser.post("/runs/2/checklist/withdrawal", back)))
                .isEqualTo("/runs/2/checklist?done=withdrawn");
    }

    private static void signAll(DeskClient client, int run) {
        while (client.page("/runs/" + run + "/checklist").contains("class=\"card sign\"")) {
            signOne(client, run);
        }
    }

    private static void signOne(DeskClient client, int run) {
        String action = "/runs/" + run + "/checklist/signature";
        String page = client.page("/runs/" + run + "/checklist");
        assertThat(location(client.post(action, DeskClient.filled(page, action, Map.of("note", "it may stand")))))
                .endsWith("?done=signed");
    }

    @Test
    void a_forged_form_does_nothing_whatever_the_role_is() {
        HttpResponse<String> forged = accounts.of(Role.APPROVER)
                .post("/runs/1/checklist/approval", Map.of("consent", "yes", "password", PASSWORD));
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("Nothing was done", "from another site");
        HttpResponse<String> signIn = stranger().post("/sign-in", Map.of("login", "viewer", "password", PASSWORD));
        assertThat(signIn.statusCode()).isEqualTo(403);
    }

    @Test
    void neither_password_nor_what_was_made_of_it_leaves_the_store() throws IOException {
        Path archive = scratch.resolve("archive.zip");
        assertThat(Typed.in(desk.home(), "db", "export", archive.toString()).code())
                .isZero();
        List<String> told = new ArrayList<>();
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entry : zip.stream().toList()) {
                told.add(entry.getName());
                told.add(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(told).contains("tables/account_act.csv").doesNotContain("tables/account_secret.csv");
        try (Stream<Path> files = Files.walk(desk.home().resolve("logs"))) {
            for (Path log : files.filter(Files::isRegularFile).toList()) {
                told.add(Files.readString(log));
            }
        }
        told.add(Typed.in(desk.home(), "people", "list").out());
        told.add(Typed.in(desk.home(), "people", "list", "--json").out());
        assertThat(String.join("\n", told)).doesNotContain(PASSWORD, "argon2");
        Path another = scratch.resolve("another");
        assertThat(Typed.in(another, "db", "import", archive.toString()).code()).isZero();
        assertThat(Typed.in(another, "people", "list").out()).contains("approver");
    }
}
