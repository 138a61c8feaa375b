package org.determinations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.determinations.cli.Typed;
import org.determinations.model.people.Role;
import org.determinations.web.openid.OpenIdSettings;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages in the states in which people meet them: with nothing in it, after an error, after a save, with four hundred districts. */
@Tag("browser")
class DeskStatesInBrowserTest {
    private static final String CHECKLIST = "/runs/1/checklist";
    private static final String FILES = "/years/2012-13/files/official";
    private static final String ONE = "/findings/one?id=F-1";
    private static final String PLAN = "/plans/09010000/2012-13";
    private static final String DECIDING = "/runs/3/districts/09010000/decision";

    @TempDir
    static Path made;

    private static TestDesk computed;

    @AutoClose
    private static DrivenBrowser browser;

    private static DrivenTab tab;

    @TempDir
    Path scratch;

    private TestDesk desk;
    private DeskClient client;
    private final Map<String, String> states = new LinkedHashMap<>();

    @BeforeAll
    static void start() throws IOException {
        computed = TestDesk.computed(made);
        DeskFollowTest.followed(computed, "3");
        browser = DrivenBrowser.start(made);
        tab = browser.tab(browser.somebody());
    }

    @BeforeEach
    void copy() throws IOException {
        desk = computed.copy(scratch);
    }

    private void shown(String path) {
        states.put(path, client.any(path));
    }

    /** A form that is refused, on the page that says so. */
    private void refused(String page, String action, String... typed) {
        HttpResponse<String> answer = sent(page, action, typed);
        assertThat(answer.statusCode()).as(action + answer.body()).isBetween(400, 499);
        states.put(action + " refused " + states.size(), answer.body());
    }

    /** A form whose act is done, and the page that it leads to. */
    private String saved(String page, String action, String... typed) {
        HttpResponse<String> answer = sent(page, action, typed);
        String to = answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
        states.put(action + " saved", client.any(to));
        return to;
    }

    private HttpResponse<String> sent(String page, String action, String... typed) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < typed.length; i += 2) {
            fields.put(typed[i], typed[i + 1]);
        }
        return client.send(page, action, fields);
    }

    private void looked() throws IOException {
        String style = "<style>" + client.page("/desk.css") + "</style>";
        Path file = made.resolve("state.html");
        for (Map.Entry<String, String> state : states.entrySet()) {
            assertThat(state.getValue())
                    .as(state.getKey())
                    .contains("/desk.css")
                    .doesNotContain("<script", "javascript:");
            Files.writeString(file, state.getValue().replace("<link rel=\"stylesheet\" href=\"/desk.css\">", style));
            tab.open(file.toUri() + "?" + states.size());
            assertThat(PageLook.wrong(tab)).as(state.getKey()).isEmpty();
        }
    }

    /** A look that finds nothing on a page that has everything wrong would be none. */
    @Test
    void what_is_planted_is_found() throws IOException {
        assertThat(planted(
                        "button { height: 20px; border: 0 } a:focus { outline: none }",
                        "<div style='width: 1500px'>wide</div><img src='x'><button>low</button><a href='#y'>to y</a>"))
                .contains("scrolls sideways", "low: <button", "image-alt", "no line: <button", "no line around: <a");
        assertThat(planted("", "<input aria-label='a' onkeydown='event.preventDefault()'><a href='#y'>to y</a>"))
                .contains("not reached: <a");
        assertThat(planted("", "<a href='#y'>to y</a><a href='#z' tabindex='2'>to z</a>"))
                .contains("an order that is not the page's");
    }

    private static String planted(String style, String body) throws IOException {
        Path file = made.resolve("planted.html");
        Files.writeString(
                file,
                "<!DOCTYPE html><html lang='en'><head><title>planted</title><style>" + style
                        + "</style></head><body><main><h1>Planted</h1>" + body + "</main></body></html>");
        tab.open(file.toUri() + "?" + body.length());
        return PageLook.wrong(tab) + tab.walked();
    }

    @Test
    void where_nothing_is_yet() throws IOException {
        Path cycle = Files.createDirectories(scratch.resolve("empty"));
        Files.copy(desk.cycle().resolve("cycle.yaml"), cycle.resolve("cycle.yaml"));
        try (TestDesk.Open open = TestDesk.at(scratch.resolve("nothing"), cycle).open("Bo")) {
            client = open.client();
            for (String path : new String[] {
                "/",
                "/years/2012-13",
                "/years/2012-13/files/provisional",
                "/runs",
                "/findings",
                "/plans",
                "/reviews",
                "/work",
                "/audit",
                "/nowhere"
            }) {
                shown(path);
            }
            looked();
        }
    }

    @Test
    void after_an_error_and_after_a_save() throws IOException {
        try (TestDesk.Open open = desk.open("Bo")) {
            client = open.client();
            for (String path : new String[] {
                "/reviews",
                "/runs/3/changes?since=99",
                "/runs/3/what-if?fact-1=nothing",
                "/findings?text=nobody",
                "/runs/3/review?done=decided",
                "/audit?person=Bo"
            }) {
                shown(path);
            }
            states.put(
                    "forged",
                    client.postOnce(FILES + "/run", Map.of("_csrf", "forged")).body());
            refused(CHECKLIST, CHECKLIST + "/signature", "note", "seen \u202e not");
            refused(ONE, "/findings/one/data", "met", "21", "of", "20");
            saved(ONE, "/findings/one/about", "citation", "34 CFR 300", "systemic", "yes");
            saved(ONE, "/findings/one/action", "what", "Train", "who", "Office", "until", "2012-09-30");
            refused("/plans", "/plans/propose", "district", "nowhere at all");
            refused(PLAN, PLAN + "/change", "number", "1");
            saved(PLAN, PLAN + "/add", "what", "Visit", "area", "services", "owner", "O", "until", "2013-05-01");
            refused("/districts/09010000", "/districts/09010000/dossier/public-records");
            decided();
            offered();
            looked();
        }
    }

    private void decided() {
        String preview = sent(
                        DECIDING,
                        "/runs/3/decisions/preview",
                        "decision",
                        "REASSIGN NI",
                        "reason",
                        "data-quality",
                        "text",
                        "late")
                .body();
        Map<String, String> form = DeskClient.filled(preview, "/runs/3/decisions", Map.of());
        Map<String, String> other = new LinkedHashMap<>(form);
        other.put("seen", "0".repeat(64));
        states.put(
                "decision of a stale page",
                client.post("/runs/3/decisions", other).body());
        assertThat(client.post("/runs/3/decisions", form).statusCode()).isEqualTo(303);
        shown("/runs/3/districts/09010000?done=decided");
        shown(DECIDING);
        shown("/years/2012-13");
        saved(DECIDING, "/runs/3/decisions/undo", "why-1", "the data came in time");
    }

    private void offered() throws IOException {
        states.put(
                "file refused",
                client.upload(FILES, FILES + "/offers", "notes.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8))
                        .body());
        byte[] levels = Files.readString(desk.cycle().resolve("official/levels.csv"))
                .replace("Birch Landing,Level 1", "Birch Landing,Level 4")
                .getBytes(StandardCharsets.UTF_8);
        String offer = client.upload(FILES, FILES + "/offers", "levels.csv", levels)
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replace("?done=offered", "");
        shown(offer + "?done=offered");
        shown(FILES);
        refused(offer, offer + "/acceptance", "replaces", "");
        saved(offer, offer + "/acceptance", "replaces", "levels.csv", "note", "from Ann");
        refused(offer, offer + "/taking-back", "note", " ");
        saved(offer, offer + "/taking-back", "note", "the wrong one");
    }

    @Test
    void where_people_sign_in_and_prove_who_they_are() throws IOException {
        try (TestDesk.Open lonely =
                desk.open(new OpenIdSettings("http://127.0.0.1:9", "desk", "secret", "roles", Map.of()))) {
            client = new DeskClient(lonely.root());
            shown("/sign-in");
            states.put("no provider", client.get("/sign-in/to/provider").body());
        }
        try (TestAccounts accounts = TestAccounts.open(desk)) {
            client = accounts.of(Role.ANALYST);
            while (client.page(CHECKLIST).contains("action=\"" + CHECKLIST + "/signature\"")) {
                saved(CHECKLIST, CHECKLIST + "/signature", "note", "it may stand");
            }
            client = accounts.of(Role.APPROVER);
            shown("/second-factor");
            refused("/second-factor", "/second-factor", "password", TestAccounts.PASSWORD, "second", "000000");
            refused(CHECKLIST, CHECKLIST + "/approval", "consent", "yes", "password", "not the password of anybody");
            states.put(
                    "role",
                    client.post(FILES + "/run", DeskClient.filled(client.page("/"), "/sign-out", Map.of()))
                            .body());
            shown("/audit");
            client = accounts.of(Role.ADMINISTRATOR);
            shown("/people");
            client = accounts.stranger();
            shown("/sign-in?wait=2");
            shown("/sign-in/password");
            looked();
        }
    }

    @Test
    void with_four_hundred_districts() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            rows.append(
                    String.format(Locale.ROOT, "%04d0000,Invented District %d,Level %d,%n", 2000 + i, i, 1 + i % 4));
        }
        Path levels = desk.cycle().resolve("provisional/levels.csv");
        Files.writeString(levels, Files.readString(levels) + rows);
        Typed.Ending ending =
                Typed.in(desk.home(), "run", "provisional", desk.cycle().toString(), "--as", "Ann");
        assertThat(ending.err()).doesNotContain("Exception");
        try (TestDesk.Open open = desk.open("Bo")) {
            client = open.client();
            assertThat(client.page("/runs/4")).contains("Invented District 399");
            for (String path : new String[] {
                "/",
                "/runs/4",
                "/runs/4/review",
                "/runs/4/checklist",
                "/runs/4/changes?since=1",
                "/years/2012-13/files/provisional"
            }) {
                shown(path);
            }
            looked();
        }
    }
}
