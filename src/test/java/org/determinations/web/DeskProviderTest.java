package org.determinations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.determinations.application.TestInstallation;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.cli.Typed;
import org.determinations.model.people.Role;
import org.determinations.store.AuditStore;
import org.determinations.store.Database;
import org.determinations.store.Stores;
import org.determinations.web.openid.OpenIdSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The desk of people whom an identity provider knows: the whole way by a real one, and what nobody gets past. */
class DeskProviderTest {
    @TempDir
    static Path scratch;

    private static TestProvider provider;
    private static TestDesk desk;
    private static TestDesk.Open server;

    @BeforeAll
    static void open() throws Exception {
        provider = TestProvider.start(scratch);
        desk = TestDesk.computed(scratch);
        server = desk.open(settings(provider.issuer()));
        provider.know(server.root());
        provider.has("s-ana", "Ana Lyst", "Sign");
        provider.has("s-app", "Apolonia Prover", "Approve");
        provider.has("s-rel", "Rex Leaser", "Release");
        provider.has("s-adm", "Ada Minister", "Admin");
    }

    @AfterAll
    static void close() throws Exception {
        server.close();
        provider.close();
    }

    @AfterEach
    void honest() {
        provider.lie(TestProvider.Lie.NONE);
    }

    private static OpenIdSettings settings(String issuer) {
        return new OpenIdSettings(
                issuer,
                TestProvider.CLIENT,
                TestProvider.SECRET,
                "roles",
                Map.of(
                        "Sign",
                        Role.ANALYST,
                        "Approve",
                        Role.APPROVER,
                        "Release",
                        Role.RELEASER,
                        "Admin",
                        Role.ADMINISTRATOR,
                        "Look",
                        Role.VIEWER));
    }

    /** A browser in which nobody has signed in. */
    private static DeskClient stranger() {
        return new DeskClient(server.root());
    }

    private static HttpResponse<String> get(DeskClient client, String address) {
        return client.ask(HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "text/html")
                .GET()
                .build());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    /** The page that an answer leads on to. */
    private static HttpResponse<String> next(DeskClient client, HttpResponse<String> answer) {
        return get(client, answer.uri().resolve(location(answer)).toString());
    }

    /** Goes to the provider, types the password there, and stands before the address at which the desk takes the answer. */
    private static String cameBack(DeskClient client, String from, String user) {
        HttpResponse<String> sent = client.get(from);
        assertThat(location(sent)).startsWith(provider.issuer() + "/oauth2/authorize?");
        HttpResponse<String> answer = next(client, sent);
        if (location(answer).endsWith("/login")) {
            String page = next(client, answer).body();
            String token = page.replaceAll("(?s).*name=\"_csrf\" type=\"hidden\" value=\"([^\"]+)\".*", "$1");
            Map<String, String> typed = new LinkedHashMap<>();
            typed.put("username", user);
            typed.put("password", TestProvider.PASSWORD);
            typed.put("_csrf", token);
            String body = typed.entrySet().stream()
                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            answer = client.ask(HttpRequest.newBuilder(URI.create(provider.issuer() + "/login"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build());
            answer = next(client, answer);
        }
        assertThat(location(answer)).as(answer.body()).startsWith(server.root() + "/sign-in/from/provider?code=");
        return location(answer);
    }

    private static HttpResponse<String> tried(DeskClient client, String user) {
        return get(client, cameBack(client, "/sign-in/to/provider", user));
    }

    private static DeskClient signedIn(String user) {
        DeskClient client = stranger();
        HttpResponse<String> answer = tried(client, user);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return client;
    }

    private static List<AuditStore.Event> audit() {
        try (Database database = ReadyDatabase.forReading(TestInstallation.at(desk.home(), Optional.empty()))) {
            return Stores.of(database).audit().list();
        }
    }

    private static String subject(String user) {
        return "openid " + provider.issuer() + " " + user;
    }

    @Test
    void people_come_in_by_the_provider_alone_as_whom_it_knows_with_the_roles_that_it_gives() {
        assertThat(stranger().page("/sign-in"))
                .contains("href=\"/sign-in/to/provider\"")
                .doesNotContain("type=\"password\"");
        assertThat(stranger().get("/sign-in/password").statusCode()).isEqualTo(302);
        String asked = location(stranger().get("/sign-in/to/provider"));
        assertThat(asked)
                .contains("response_type=code", "code_challenge_method=S256", "code_challenge=", "state=", "nonce=")
                .contains("scope=openid%20profile")
                .doesNotContain(TestProvider.SECRET.substring(0, 8), "prompt=");
        DeskClient ana = signedIn("s-ana");
        assertThat(ana.page("/")).contains("Ana Lyst").doesNotContain("(asserted)", "href=\"/people\"");
        assertThat(ana.page("/runs/3/checklist")).contains("<textarea");
        assertThat(ana.get("/people").statusCode()).isEqualTo(404);
        DeskClient ada = signedIn("s-adm");
        assertThat(ada.page("/people")).contains("Ana Lyst", "Ada Minister");
        assertThat(location(ada.get("/"))).as("she has no page of results").isEqualTo("/people");
        assertThat(audit().stream().filter(event -> event.who().equals("Ana Lyst")))
                .extracting(AuditStore.Event::what)
                .contains("account changed", "signed in");
        assertThat(audit().stream().filter(event -> event.who().equals("Ana Lyst")))
                .extracting(AuditStore.Event::knownAs)
                .containsOnly(subject("s-ana"));
        assertThat(Typed.in(desk.home(), "people", "list").out()).contains("Ana Lyst", "s-ana");
        assertThat(Typed.in(desk.home(), "runs", "verify").code()).isZero();
    }

    @Test
    void an_approval_asks_the_provider_again_who_one_is_and_is_recorded_and_sealed_by_issuer_and_subject() {
        signAll(signedIn("s-ana"), 2);
        assertThat(Typed.in(desk.home(), "people", "add", "pw", "--name", "Pia Word", "--role", "approver")
                        .code())
                .isZero();
        DeskClient approver = signedIn("s-app");
        String page = approver.page("/runs/2/checklist");
        assertThat(page)
                .as("whoever has a password comes in nowhere here")
                .contains(
                        "Of the people whom the provider has sent so far, these may approve this run: Apolonia Prover")
                .doesNotContain("Pia Word");
        assertThat(page)
                .contains(
                        "Prove who you are: Approve run 2",
                        "href=\"/sign-in/to/provider?again=%2Fruns%2F2%2Fchecklist\"")
                .doesNotContain("action=\"/runs/2/checklist/approval\"", "type=\"password\"");
        HttpResponse<String> unproved = approver.post(
                "/runs/2/checklist/approval",
                DeskClient.filled(approver.any("/nowhere"), "/sign-out", Map.of("consent", "yes")));
        assertThat(unproved.statusCode()).isEqualTo(409);
        assertThat(unproved.body()).contains("you have not proved in the last minutes");
        String asked = location(approver.get("/sign-in/to/provider?again=%2Fruns%2F2%2Fchecklist"));
        assertThat(asked).contains("prompt=login", "max_age=0");
        refusedProofs(approver);
        assertThat(location(get(
                        approver, cameBack(approver, "/sign-in/to/provider?again=%2Fruns%2F2%2Fchecklist", "s-app"))))
                .endsWith("/runs/2/checklist");
        Map<String, String> seen = DeskClient.filled(
                approver.page("/runs/2/checklist"), "/runs/2/checklist/approval", Map.of("consent", "yes"));
        Map<String, String> stale = new LinkedHashMap<>(seen);
        stale.put("checklist", "0".repeat(64));
        assertThat(approver.post("/runs/2/checklist/approval", stale).body()).contains("not any more as you saw it");
        assertThat(location(approver.post("/runs/2/checklist/approval", seen)))
                .endsWith("/runs/2/checklist?done=approved");
        assertThat(approver.page("/runs/1/checklist")).as("good for one act").doesNotContain("checklist/approval\"");
        Map<String, String> nothing = Map.of("id", "no such finding", "note", "looked at");
        assertThat(approver.post(
                                "/findings/one/note", DeskClient.filled(approver.any("/nowhere"), "/sign-out", nothing))
                        .statusCode())
                .isBetween(400, 499);
        assertThat(approver.page("/runs/1/checklist"))
                .as("an act that asked for no proof gives none back")
                .doesNotContain("checklist/approval\"");
        assertThat(audit().stream()
                        .filter(event -> event.what().equals("run approve"))
                        .map(AuditStore.Event::knownAs))
                .containsExactly(subject("s-app"));
        DeskClient releaser = signedIn("s-rel");
        get(releaser, cameBack(releaser, "/sign-in/to/provider?again=%2Fruns%2F2%2Fchecklist", "s-rel"));
        Map<String, String> out =
                releaser.checked("/runs/2/checklist", "/runs/2/checklist/release", Map.of(), Map.of("consent", "yes"));
        assertThat(location(releaser.post("/runs/2/checklist/release", out)))
                .endsWith("/runs/2/checklist?done=released");
        Path seals = scratch.resolve("seals");
        assertThat(Typed.in(desk.home(), "people", "seals", seals.toString()).code())
                .isZero();
        assertThat(seals.toFile().list((folder, name) -> name.endsWith(".json")))
                .hasSize(2)
                .allSatisfy(name -> assertThat(seals.resolve(name))
                        .content()
                        .contains("\"method\":\"openid\"", "\"id\":\"" + provider.issuer() + " s-"));
        assertThat(Typed.in(desk.home(), "runs", "verify").code()).isZero();
    }

    /** Somebody else, a provider that remembers, and one that does not say since when. */
    private static void refusedProofs(DeskClient approver) {
        HttpResponse<String> other =
                get(approver, cameBack(approver, "/sign-in/to/provider?again=%2Fruns%2F2%2Fchecklist", "s-ana"));
        assertThat(other.statusCode()).isEqualTo(403);
        assertThat(other.body()).contains("SY-171", "somebody else came back");
        provider.lie(TestProvider.Lie.OLD_SIGN_IN);
        assertThat(get(approver, cameBack(approver, "/sign-in/to/provider?again=%2Fruns%2F2%2Fchecklist", "s-app"))
                        .body())
                .contains("SY-171", "has not asked you again", "it last did at");
        provider.lie(TestProvider.Lie.NO_AUTH_TIME);
        assertThat(get(approver, cameBack(approver, "/sign-in/to/provider?again=%2Fruns%2F2%2Fchecklist", "s-app"))
                        .body())
                .contains("SY-171", "does not say when it did");
        provider.lie(TestProvider.Lie.NONE);
        assertThat(approver.page("/runs/2/checklist")).contains("Apolonia Prover", "Prove who you are");
    }

    private static void signAll(DeskClient client, int run) {
        String action = "/runs/" + run + "/checklist/signature";
        for (String page = client.page("/runs/" + run + "/checklist");
                page.contains("class=\"card sign\"");
                page = client.page("/runs/" + run + "/checklist")) {
            assertThat(location(client.post(action, DeskClient.filled(page, action, Map.of("note", "it may stand")))))
                    .endsWith("?done=signed");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ANOTHER_ISSUER, it is from another issuer: https://login.another.example.gov",
        "ANOTHER_CLIENT, it is for another client: another",
        "EXPIRED, its time is over",
        "ANOTHER_NONCE, the token is not the answer to this sign-in",
        "UNSIGNED, the token of the provider does not hold",
        "ANOTHER_KEY, the token of the provider does not hold",
        "ROLES_LEFT_OUT, the provider left your roles out of the token"
    })
    void a_token_that_does_not_hold_lets_nobody_in_and_the_page_says_why(TestProvider.Lie lie, String words) {
        DeskClient client = stranger();
        String back = cameBack(client, "/sign-in/to/provider", "s-ana");
        provider.lie(lie);
        HttpResponse<String> answer = get(client, back);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("You are not signed in", "SY-171", words);
        assertThat(location(client.get("/"))).isEqualTo("/sign-in");
    }

    @Test
    void an_answer_is_good_once_in_the_browser_that_asked_and_as_it_was_asked() {
        DeskClient victim = stranger();
        String back = cameBack(victim, "/sign-in/to/provider", "s-ana");
        HttpResponse<String> stolen = get(stranger(), back);
        assertThat(stolen.statusCode()).isEqualTo(403);
        assertThat(stolen.body()).contains("belongs to no sign-in that this browser began");
        DeskClient attacker = stranger();
        attacker.get("/sign-in/to/provider");
        assertThat(get(attacker, back).body()).as("another state").contains("belongs to no sign-in");
        String code = back.replaceAll(".*code=([^&]+).*", "$1");
        DeskClient another = stranger();
        String own = cameBack(another, "/sign-in/to/provider", "s-rel");
        HttpResponse<String> injected = get(another, own.replaceAll("code=[^&]+", "code=" + code));
        assertThat(injected.statusCode()).as("a code of another sign-in: PKCE").isEqualTo(503);
        assertThat(injected.body()).contains("SY-172").doesNotContain("Ana Lyst");
        assertThat(location(another.get("/"))).isEqualTo("/sign-in");
        DeskClient twice = stranger();
        String good = cameBack(twice, "/sign-in/to/provider", "s-ana");
        assertThat(get(twice, good).statusCode()).isEqualTo(302);
        assertThat(get(twice, good).body()).as("again").contains("belongs to no sign-in");
        DeskClient denied = stranger();
        String state = location(denied.get("/sign-in/to/provider")).replaceAll(".*state=([^&]+).*", "$1");
        assertThat(denied.get("/sign-in/from/provider?error=access_denied&error_description=no%3Cscript%3E&state="
                                + state.replace("%3D", "="))
                        .body())
                .doesNotContain("<script>")
                .contains("the provider did not let you in");
    }

    @Test
    void who_has_no_role_or_lost_it_or_is_closed_here_does_not_come_in() {
        provider.has("s-non", "Nora Nobody");
        provider.has("s-unk", "Uri Known", "Approver of something else");
        provider.has("s-two", "Tom Two", "Admin", "Approve");
        for (String user : List.of("s-non", "s-unk")) {
            HttpResponse<String> answer = tried(stranger(), user);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("SY-171", "no role that the desk knows");
        }
        assertThat(tried(stranger(), "s-two").body()).contains("an administrator decides nothing");
        assertThat(Typed.in(desk.home(), "people", "list").out()).doesNotContain("Nora", "Uri", "Tom");
        provider.has("s-leo", "Leo Loser", "Sign");
        DeskClient leo = signedIn("s-leo");
        provider.has("s-leo", "Leo Loser");
        assertThat(tried(stranger(), "s-leo").statusCode()).isEqualTo(403);
        assertThat(leo.get("/").statusCode())
                .as("the session of before has no right any more")
                .isEqualTo(404);
        provider.has("s-leo", "Leo Loser", "Sign");
        DeskClient again = signedIn("s-leo");
        String login = loginOf("Leo Loser");
        assertThat(Typed.in(desk.home(), "people", "disable", login).code()).isZero();
        assertThat(location(again.get("/"))).isEqualTo("/sign-in");
        assertThat(tried(stranger(), "s-leo").body()).contains("SY-171", "the account is closed");
        assertThat(Typed.in(desk.home(), "people", "enable", login).code()).isZero();
        assertThat(location(leo.get("/"))).as("a session of before").isEqualTo("/sign-in");
    }

    private static String loginOf(String name) {
        return Typed.in(desk.home(), "people", "list")
                .out()
                .lines()
                .filter(line -> line.contains(name))
                .map(line -> line.replaceAll(" .*", ""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void one_person_is_not_two_and_two_of_one_name_are_not_one() {
        TestAccounts.added(desk, "una", "Una Link", "viewer");
        provider.has("s-una", "Link, Una", "Approve");
        HttpResponse<String> answer = tried(stranger(), "s-una");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains("somebody has an account here who could be you", "una, Una Link")
                .contains("people link LOGIN --issuer " + provider.issuer() + " --subject s-una");
        Typed.Ending linked =
                Typed.in(desk.home(), "people", "link", "una", "--issuer", provider.issuer(), "--subject", "s-una");
        assertThat(linked.err() + linked.code()).isEqualTo("0");
        DeskClient una = signedIn("s-una");
        assertThat(una.page("/")).contains("Una Link");
        assertThat(Typed.in(desk.home(), "people", "list").out()).containsOnlyOnce("s-una");
    }

    @Test
    void keys_may_change_and_a_sign_out_goes_to_the_provider_too() {
        signedIn("s-ana");
        provider.rotate();
        DeskClient client = signedIn("s-ana");
        HttpResponse<String> out = client.send("/", "/sign-out", Map.of());
        assertThat(location(out)).startsWith(provider.issuer() + "/connect/logout?id_token_hint=");
        assertThat(out.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("form-action 'self' " + provider.issuer());
        assertThat(location(client.get("/"))).isEqualTo("/sign-in");
        assertThat(location(get(client, location(out)))).isEqualTo(server.root() + "/sign-in");
        String asked = location(client.get("/sign-in/to/provider"));
        assertThat(location(get(client, asked))).as("signed out there, too").endsWith("/login");
    }

    @Test
    void a_provider_that_is_down_or_somebody_else_is_told_in_words_and_asked_again() throws Exception {
        TestProvider late = TestProvider.start(scratch.resolve("late"));
        String issuer = late.issuer();
        late.close();
        try (TestDesk.Open lonely = desk.open(settings(issuer))) {
            HttpResponse<String> answer = new DeskClient(lonely.root()).get("/sign-in/to/provider");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("SY-172", "it does not answer at " + issuer);
        }
        String other = provider.issuer().replace("127.0.0.1", "localhost");
        try (TestDesk.Open wrong = desk.open(settings(other + "/"))) {
            HttpResponse<String> answer = new DeskClient(wrong.root()).get("/sign-in/to/provider");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("SY-172", "it calls itself", "the settings say");
        }
    }
}
