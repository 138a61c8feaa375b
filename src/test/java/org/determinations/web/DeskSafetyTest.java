package org.determinations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.determinations.cli.Typed;
import org.determinations.policyfile.ShippedPolicies;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the desk lets nobody do: without a session, by a forged form, under another name, too large. */
class DeskSafetyTest {
    /** About the page itself, its time and its connection; the cookie has a test of its own. */
    private static final Set<String> OF_THE_PAGE = Set.of(
            "content-type",
            "content-language",
            "content-length",
            "transfer-encoding",
            "date",
            "keep-alive",
            "set-cookie");

    @TempDir
    static Path scratch;

    private static TestDesk desk;

    @AutoClose
    private static TestDesk.Open open;

    @BeforeAll
    static void open() throws IOException {
        desk = TestDesk.computed(scratch);
        open = desk.open("Bo");
    }

    private static DeskClient stranger() {
        return new DeskClient(open.server().root());
    }

    private static DeskClient person() {
        return Signed.CLIENT;
    }

    /** Signs in once: the printed address is good for one. */
    private static final class Signed {
        private static final DeskClient CLIENT = open.client();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/years/2012-13",
                "/runs",
                "/runs/3",
                "/runs/3/districts/09020000",
                "/districts/09020000",
                "/runs/3/review",
                "/runs/3/checklist",
                "/nowhere"
            })
    void without_a_session_every_page_leads_to_the_sign_in_and_shows_nothing(String path) {
        HttpResponse<String> answer = stranger().get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).isEqualTo("/sign-in");
        assertThat(answer.body()).isEmpty();
        assertThat(stranger().page("/sign-in")).doesNotContain("Year 2012-13", "Bo (asserted)");
    }

    @Test
    void the_health_and_the_style_sheet_are_for_everybody() {
        assertThat(stranger().page("/health")).isEqualTo("up\n");
        assertThat(stranger().page("/desk.css")).contains(".mark");
    }

    @Test
    void an_address_is_good_once() {
        try (TestDesk.Open another = desk.open("Bo")) {
            String address = another.printed().get(0);
            assertThat(address).startsWith(another.server().root() + "/sign-in?code=");
            assertThat(another.client().page("/")).contains("Bo (asserted)");
            String path = address.substring(another.server().root().length());
            DeskClient second = new DeskClient(another.server().root());
            HttpResponse<String> refused = second.send(path, "/sign-in", Map.of());
            assertThat(refused.headers().firstValue("Location").orElse("")).isEqualTo("/sign-in?error");
            assertThat(second.get("/").statusCode()).isEqualTo(302);
            assertThat(second.page("/sign-in?error")).contains("The address was used before, or its time is over");
        }
    }

    @Test
    void a_guessed_code_signs_nobody_in() {
        HttpResponse<String> answer =
                stranger().send("/sign-in?code=00000000-0000-0000-0000-000000000000", "/sign-in", Map.of());
        assertThat(answer.headers().firstValue("Location").orElse("")).isEqualTo("/sign-in?error");
    }

    @Test
    void a_new_address_stands_at_the_terminal_and_nowhere_else_and_not_twice_in_a_moment() {
        try (TestDesk.Open another = desk.open("Bo", new SteppingClock(11))) {
            DeskClient client = new DeskClient(another.server().root());
            HttpResponse<String> answer = client.send("/sign-in", "/sign-in/address", Map.of());
            assertThat(answer.body()).isEmpty();
            assertThat(another.printed()).hasSize(2).doesNotHaveDuplicates();
            assertThat(another.client().page("/")).contains("Bo (asserted)");
        }
        try (TestDesk.Open another = desk.open("Bo")) {
            DeskClient client = new DeskClient(another.server().root());
            assertThat(client.send("/sign-in", "/sign-in/address", Map.of()).statusCode())
                    .isEqualTo(303);
            assertThat(another.printed()).hasSize(1);
        }
    }

    @Test
    void a_form_without_its_token_or_with_one_of_another_session_does_nothing() {
        String action = "/runs/1/checklist/signature";
        for (Map<String, String> forged : List.of(
                Map.of("point", "undetermined", "note", "x", "seen", "x"),
                Map.of("point", "undetermined", "note", "x", "seen", "x", "_csrf", tokenOfStranger()))) {
            HttpResponse<String> answer = person().post(action, forged);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("Nothing was done");
        }
        assertThat(Typed.in(desk.home(), "runs", "show", "1").out()).doesNotContain("signed undetermined");
    }

    private static String tokenOfStranger() {
        return DeskClient.filled(stranger().page("/sign-in"), "/sign-in/address", Map.of())
                .get("_csrf");
    }

    @Test
    void another_host_is_refused_whatever_it_asks_for() throws IOException {
        for (String host : List.of("evil.example", "evil.example:80", "127.0.0.1.evil.example")) {
            assertThat(status("GET /health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                    .as(host)
                    .isEqualTo("HTTP/1.1 400 ");
        }
        assertThat(status("GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .isEqualTo("HTTP/1.1 200 ");
    }

    @Test
    void what_is_too_large_or_of_another_method_is_refused() throws IOException {
        String large = "x".repeat(20_000);
        assertThat(status("GET /health HTTP/1.1\r\nHost: localhost\r\nCookie: " + large
                        + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 4");
        assertThat(status("TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 4");
        String token =
                DeskClient.filled(person().page("/"), "/sign-out", Map.of()).get("_csrf");
        HttpResponse<String> answer = person().post(
                        "/runs/1/checklist/signature",
                        Map.of("note", "x".repeat(80_000), "point", "undetermined", "_csrf", token));
        assertThat(answer.statusCode()).isBetween(400, 499);
    }

    @Test
    void every_answer_keeps_itself_out_of_caches_frames_and_other_sites() {
        for (String path : List.of("/", "/runs/3", "/nowhere", "/sign-in")) {
            HttpResponse<String> answer = person().get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .startsWith("default-src 'none'; style-src 'self'")
                    .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                    .doesNotContain("script-src", "unsafe");
            assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
            assertThat(answer.headers().firstValue("X-Content-Type-Options").orElse(""))
                    .isEqualTo("nosniff");
            assertThat(answer.headers().firstValue("Referrer-Policy").orElse(""))
                    .isEqualTo("same-origin");
            assertThat(answer.headers().firstValue("Server")).isEmpty();
        }
        HttpResponse<String> first = stranger().get("/sign-in");
        assertThat(first.headers().firstValue("Set-Cookie").orElse(""))
                .contains("HttpOnly", "SameSite=Strict")
                .doesNotContain("Domain");
    }

    /** What a page is sent with, as {@code security.md} has it: no header less, no other value, none that nobody knows of. */
    @Test
    void the_headers_are_those_of_the_table() throws IOException {
        Map<String, String> told = new TreeMap<>();
        Pattern.compile("(?m)^\\| `([A-Z][A-Za-z-]+)` \\| `([^`]+)` \\|")
                .matcher(Files.readString(ShippedPolicies.root().resolve("src/docs/security.md")))
                .results()
                .forEach(row -> told.put(row.group(1).toLowerCase(Locale.ROOT), row.group(2)));
        assertThat(told).hasSizeGreaterThan(6);
        for (String path : List.of("/", "/runs/3", "/sign-in")) {
            Map<String, String> sent = new TreeMap<>();
            person().get(path)
                    .headers()
                    .map()
                    .forEach((name, values) -> sent.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
            sent.keySet().removeAll(OF_THE_PAGE);
            assertThat(sent).as(path).isEqualTo(told);
        }
    }

    @Test
    void who_signs_out_is_out() {
        try (TestDesk.Open another = desk.open("Bo")) {
            DeskClient client = another.client();
            assertThat(client.send("/", "/sign-out", Map.of()).statusCode()).isEqualTo(302);
            assertThat(client.get("/").statusCode()).isEqualTo(302);
        }
    }

    private static String status(String request) throws IOException {
        URI root = URI.create(open.server().root());
        try (Socket socket = new Socket(root.getHost(), root.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            return String.valueOf(answer.readLine());
        }
    }

    @Test
    void a_page_cannot_be_put_or_deleted() {
        for (String method : List.of("PUT", "DELETE", "PATCH")) {
            HttpRequest request = person().request("/runs/1")
                    .method(method, HttpRequest.BodyPublishers.noBody())
                    .build();
            assertThat(person().ask(request).statusCode()).as(method).isBetween(400, 499);
        }
    }
}
