package org.determinations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.determinations.application.TestInstallation;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.people.Totp;
import org.determinations.cli.Typed;
import org.determinations.store.AuditStore;
import org.determinations.store.Database;
import org.determinations.store.Stores;
import org.determinations.web.proxy.ProxySettings;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The desk of people whom a proxy names: who comes in, how an approval is proved, and what nobody gets past. */
class DeskProxyTest {
    private static final String SECRET = "a secret that the proxy and the desk have".replace(' ', '-');
    private static final String PERSON = "X-Desk-Person";
    private static final String PROOF = "X-Desk-Secret";
    private static final ProxySettings SETTINGS = new ProxySettings("gateway", PERSON, PROOF, SECRET, Optional.empty());

    @TempDir
    static Path scratch;

    private static final AtomicReference<Instant> NOW = new AtomicReference<>(TestInstallation.NOW);

    private static TestDesk desk;

    @AutoClose
    private static TestDesk.Open server;

    @BeforeAll
    static void open() throws IOException {
        desk = TestDesk.computed(scratch);
        for (String[] person : new String[][] {
            {"ana", "Ana Lyst", "analyst", "a.lyst"},
            {"bo", "Bo Prover", "approver", "b.prover"},
            {"ada", "Ada Minister", "administrator", "a.minister"}
        }) {
            Typed.in(desk.home(), "people", "add", person[0], "--name", person[1], "--role", person[2]);
            Typed.in(desk.home(), "people", "link", person[0], "--issuer", "gateway", "--subject", person[3]);
        }
        Typed.in(desk.home(), "people", "add", "pw", "--name", "Pia Word", "--role", "approver");
        server = desk.open(SETTINGS, "127.0.0.1", TestAccounts.clock(NOW));
    }

    /** A browser behind the proxy, which adds both headers to all that it asks. */
    private static final class Browser {
        private final DeskClient client = new DeskClient(server.root());
        private final List<String> headers;
        private String cookie = "";

        Browser(String... headers) {
            this.headers = List.of(headers);
        }

        static Browser of(String person) {
            return new Browser(PERSON, person, PROOF, SECRET);
        }

        Browser with(String session) {
            cookie = session;
            return this;
        }

        HttpResponse<String> get(String path) {
            return ask(client.request(path).GET());
        }

        String page(String path) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return answer.body();
        }

        HttpResponse<String> post(String path, Map<String, String> fields) {
            StringBuilder body = new StringBuilder();
            fields.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
            return ask(client.request(path)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
        }

        private HttpResponse<String> ask(HttpRequest.Builder request) {
            for (int i = 0; i < headers.size(); i += 2) {
                request.header(headers.get(i), headers.get(i + 1));
            }
            if (!cookie.isEmpty()) {
                request.header("Cookie", cookie);
            }
            HttpResponse<String> answer = client.ask(request.build());
            session(answer).ifPresent(fresh -> cookie = fresh);
            return answer;
        }
    }

    private static Optional<String> session(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.replaceFirst(";.*", ""))
                .filter(cookie -> cookie.startsWith("__Host-determinations="))
                .filter(cookie -> !cookie.endsWith("="))
                .findFirst();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static List<AuditStore.Event> audit() {
        try (Database database = ReadyDatabase.forReading(TestInstallation.at(desk.home(), Optional.empty()))) {
            return Stores.of(database).audit().list();
        }
    }

    private static long events() {
        return audit().size();
    }

    @Test
    void whom_the_proxy_names_comes_in_with_the_roles_of_the_account_once_a_session() {
        long before = events();
        Browser ana = Browser.of("a.lyst");
        assertThat(ana.page("/")).contains("Ana Lyst").doesNotContain("(asserted)", "href=\"/people\"");
        assertThat(ana.page("/runs")).contains("Ana Lyst");
        assertThat(events()).as("one sign-in").isEqualTo(before + 1);
        assertThat(audit().get((int) before).what()).isEqualTo("signed in");
        assertThat(audit().get((int) before).knownAs()).isEqualTo("proxy gateway a.lyst");
        assertThat(ana.get("/people").statusCode()).isEqualTo(404);
        assertThat(Browser.of("a.minister").page("/people")).contains("a.lyst", "Bo Prover");
        assertThat(Browser.of("a.lyst").page("/sign-in"))
                .contains("says who you are", "Go on to the desk")
                .doesNotContain("type=\"password\"");
        assertThat(Browser.of("a.lyst").get("/sign-in/password").statusCode()).isEqualTo(404);
        HttpResponse<String> out = ana.post("/sign-out", DeskClient.filled(ana.page("/"), "/sign-out", Map.of()));
        assertThat(location(out)).endsWith("/sign-in?out");
        assertThat(ana.page("/sign-in?out")).contains("signed out of the desk", "The proxy still knows you");
    }

    static Stream<Arguments> attacks() {
        return Stream.of(
                Arguments.of("no header", List.of(), "did not come through the proxy"),
                Arguments.of("no secret", List.of(PERSON, "a.lyst"), "did not come through the proxy"),
                Arguments.of("an empty secret", List.of(PERSON, "a.lyst", PROOF, ""), "did not come through the proxy"),
                Arguments.of(
                        "a wrong secret",
                        List.of(PERSON, "a.lyst", PROOF, SECRET.substring(1)),
                        "did not come through the proxy"),
                Arguments.of(
                        "the secret twice",
                        List.of(PERSON, "a.lyst", PROOF, SECRET, PROOF, SECRET),
                        "did not come through the proxy"),
                Arguments.of(
                        "two people",
                        List.of(PERSON, "a.lyst", PERSON, "b.prover", PROOF, SECRET),
                        "names somebody 2 times"),
                Arguments.of("nobody", List.of(PROOF, SECRET), "the proxy names nobody"),
                Arguments.of("a blank name", List.of(PERSON, " ", PROOF, SECRET), "names nobody by whom"),
                Arguments.of(
                        "a name too long", List.of(PERSON, "a".repeat(256), PROOF, SECRET), "names nobody by whom"),
                Arguments.of(
                        "a person of no account",
                        List.of(PERSON, "x.y", PROOF, SECRET),
                        "people link LOGIN --issuer gateway --subject x.y"),
                Arguments.of(
                        "script for a name",
                        List.of(PERSON, "<script>alert(1)</script>", PROOF, SECRET),
                        "&lt;script&gt;"),
                Arguments.of(
                        "a login in place of the proxy's name",
                        List.of(PERSON, "ana", PROOF, SECRET),
                        "no account is of the person"),
                Arguments.of("another case", List.of(PERSON, "A.LYST", PROOF, SECRET), "no account is of the person"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void who_is_not_named_by_the_proxy_alone_is_refused_and_nothing_is_recorded(
            String attack, List<String> headers, String words) {
        long before = events();
        HttpResponse<String> answer = new Browser(headers.toArray(String[]::new)).get("/");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("SY-178", words).doesNotContain("Ana Lyst", "<script", SECRET);
        assertThat(session(answer)).isEmpty();
        assertThat(events()).as(attack).isEqualTo(before);
    }

    @Test
    void a_session_is_of_whom_the_proxy_names_and_of_nobody_without_its_secret() {
        Browser ana = Browser.of("a.lyst");
        ana.page("/");
        String session = ana.cookie;
        assertThat(new Browser(PERSON, "a.lyst").with(session).get("/").statusCode())
                .isEqualTo(403);
        Browser again = Browser.of("a.lyst");
        again.page("/");
        HttpResponse<String> other = Browser.of("b.prover").with(again.cookie).get("/");
        assertThat(other.statusCode()).isEqualTo(403);
        assertThat(other.body()).contains("SY-178", "of another person").doesNotContain("Ana Lyst");
        Browser stolen = Browser.of("a.lyst").with(again.cookie);
        assertThat(stolen.page("/")).contains("Ana Lyst");
        assertThat(stolen.cookie).as("the session of before is over").isNotEqualTo(again.cookie);
        Browser planted = Browser.of("a.lyst");
        planted.page("/sign-in");
        String before = planted.cookie;
        planted.page("/");
        assertThat(planted.cookie).isNotEqualTo(before);
        Typed.in(desk.home(), "people", "disable", "ana");
        assertThat(planted.get("/").statusCode()).as("closed").isNotEqualTo(200);
        assertThat(Browser.of("a.lyst").get("/").body()).contains("the account is closed");
        Typed.in(desk.home(), "people", "enable", "ana");
    }

    @Test
    void another_machine_is_not_answered_and_a_monitor_is_without_a_name() {
        assertThat(new Browser().get("/health").statusCode()).isEqualTo(200);
        assertThat(new Browser(PROOF, "guessed").get("/health").statusCode()).isEqualTo(403);
        try (TestDesk.Open other = desk.open(SETTINGS, "10.0.0.5", TestAccounts.clock(NOW))) {
            DeskClient client = new DeskClient(other.root());
            HttpResponse<String> answer = client.ask(client.request("/")
                    .header(PERSON, "a.lyst")
                    .header(PROOF, SECRET)
                    .header("X-Forwarded-For", "10.0.0.5")
                    .GET()
                    .build());
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).doesNotContain("Ana Lyst");
        }
    }

    @Test
    void an_approval_is_proved_by_a_code_since_the_proxy_asks_nobody_again() {
        Browser ana = Browser.of("a.lyst");
        while (ana.page("/runs/2/checklist").contains("class=\"card sign\"")) {
            String sign = "/runs/2/checklist/signature";
            ana.post(sign, DeskClient.filled(ana.page("/runs/2/checklist"), sign, Map.of("note", "it may stand")));
        }
        Browser bo = Browser.of("b.prover");
        String page = bo.page("/runs/2/checklist");
        assertThat(page)
                .contains("Set up a second factor first: Approve run 2", "href=\"/second-factor\"")
                .contains("Of the people who can sign in here, these may approve this run: Bo Prover.")
                .doesNotContain("action=\"/runs/2/checklist/approval\"", "Pia Word", "type=\"password\"");
        Map<String, String> forced =
                new LinkedHashMap<>(DeskClient.filled(page, "/sign-out", Map.of("consent", "yes")));
        assertThat(bo.post("/runs/2/checklist/approval", forced).body())
                .contains("SY-181", "you have no second factor");
        String offered = bo.page("/second-factor");
        assertThat(offered).contains("asks nobody again").doesNotContain("type=\"password\"");
        Totp secret = TestAccounts.secret(offered.replaceAll("(?s).*secret=([A-Z2-7]{32})&amp;.*", "$1"));
        Map<String, String> wrong = DeskClient.filled(offered, "/second-factor", Map.of("second", "12345"));
        assertThat(bo.post("/second-factor", wrong).body()).contains("Nothing was set up", "SY-173");
        String used = secret.code(NOW.get());
        assertThat(location(bo.post(
                        "/second-factor", DeskClient.filled(offered, "/second-factor", Map.of("second", used)))))
                .endsWith("/second-factor?done");
        String seen = bo.page("/runs/2/checklist");
        assertThat(seen).contains("action=\"/runs/2/checklist/approval\"", "Code of your second factor");
        for (String code : List.of("", "000000", used)) {
            Map<String, String> fields =
                    DeskClient.filled(seen, "/runs/2/checklist/approval", Map.of("consent", "yes", "second", code));
            HttpResponse<String> refused = bo.post("/runs/2/checklist/approval", fields);
            assertThat(refused.statusCode()).as(code).isEqualTo(409);
            assertThat(refused.body()).contains("SY-181", "the code is not right, was used");
        }
        NOW.set(NOW.get().plusSeconds(30));
        Map<String, String> right = DeskClient.filled(
                bo.page("/runs/2/checklist"),
                "/runs/2/checklist/approval",
                Map.of("consent", "yes", "second", secret.code(NOW.get())));
        assertThat(location(bo.post("/runs/2/checklist/approval", right))).endsWith("?done=approved");
        assertThat(bo.post("/runs/2/checklist/approval", DeskClient.anew(right)).statusCode())
                .as("sent again")
                .isEqualTo(409);
        assertThat(audit().stream()
                        .filter(event -> event.what().equals("run approve"))
                        .map(event -> event.who() + ", " + event.knownAs()))
                .containsExactly("Bo Prover, proxy gateway b.prover");
        Path seals = scratch.resolve("seals");
        Typed.in(desk.home(), "people", "seals", seals.toString());
        assertThat(seals.toFile().listFiles((folder, name) -> name.endsWith(".json"))[0])
                .content()
                .contains("\"person\":{\"id\":\"gateway b.prover\",\"method\":\"proxy\",\"name\":\"Bo Prover\"}");
        assertThat(Typed.in(desk.home(), "runs", "verify").code()).isZero();
    }
}
