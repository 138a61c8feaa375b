package org.determinations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.database.DatabaseTurn;
import org.determinations.application.reading.RunReading;
import org.determinations.batch.SpringJobs;
import org.determinations.docs.Schemas;
import org.determinations.report.form.OwnerOnly;
import org.determinations.web.server.Listening;
import org.determinations.web.server.Operation;
import org.determinations.web.server.WebServer;
import org.determinations.web.work.StageWorker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What those who operate the desk are told: figures, who looked at what, and an end that cuts nothing off. */
class DeskOperationTest {
    private static final String TOKEN = "0123456789abcdef0123456789abcdef";

    @TempDir
    Path scratch;

    private final List<String> printed = new ArrayList<>();
    private final List<String> access = new ArrayList<>();

    private DeskServer start(Path home, Operation.Form form, Optional<String> token, Optional<String> proxy) {
        Installation installation = TestInstallation.at(home, Optional.empty());
        Operation operation = Operation.of(installation, form, Optional.of(access::add), token);
        Listening listening = new Listening("127.0.0.1", 0, Set.of("desk.example.gov"), Optional.empty(), proxy);
        return DeskServer.start(
                new WebServer.Served(installation, List.of(), new StageWorker(new SpringJobs()), operation),
                listening,
                printed::add);
    }

    @Test
    void figures_count_by_kind_of_address_and_say_nothing_of_a_run_a_district_or_a_person() throws IOException {
        TestDesk desk = TestDesk.computed(scratch);
        try (TestDesk.Open open = desk.open("Bo")) {
            DeskClient client = open.client();
            client.page("/runs/1");
            client.page("/runs/2");
            client.any("/runs/3/districts/09010000");
            client.any("/nothing/of/the/kind");
            HttpResponse<String> answer = new DeskClient(open.server().root()).get("/metrics");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain;version=0.0.4;charset=utf-8");
            assertThat(
                            answer.body()
                                    .lines()
                                    .filter(
                                            line -> !line.matches(
                                                    "# (HELP|TYPE) determinations_\\w+ .+|determinations_\\w+(\\{\\w+=\"[^\"]*\"(,\\w+=\"[^\"]*\")*})? [0-9.]+")))
                    .isEmpty();
            assertThat(answer.body())
                    .contains(
                            "determinations_http_requests_total{address=\"/runs/{run}\",method=\"GET\",status=\"200\"} 2\n",
                            "determinations_http_requests_total{address=\"none\",method=\"GET\",status=\"404\"} 1\n",
                            "determinations_http_request_seconds_count{address=\"/runs/{run}\",method=\"GET\"} 2\n",
                            "determinations_http_request_seconds_bucket{address=\"/runs/{run}\",method=\"GET\",le=\"+Inf\"} 2\n",
                            "determinations_http_requests_under_way 1\n")
                    .doesNotContain("09010000", "Bo", "nothing");
        }
        Path log = desk.home().resolve("logs/access-2012-09-20.log");
        assertThat(OwnerOnly.isOpenToOthers(log)).isFalse();
        assertThat(Files.readString(log))
                .contains("\"GET /runs/3/districts/09010000\" 200 ", "\"GET /nothing/of/the/kind\" 404 ")
                .contains(
                        "2012-09-20T13:00:00Z \"Bo\" \"GET /runs/1\" 200 ",
                        "2012-09-20T13:00:00Z \"-\" \"POST /sign-in\" 302 ")
                .doesNotContain("code=", "?");
        assertThat(printed).isEmpty();
    }

    @Test
    void figures_are_for_this_machine_or_for_who_sends_the_token_and_behind_a_proxy_for_the_token_alone() {
        Path home = scratch.resolve("home");
        try (DeskServer server = start(home, Operation.Form.JSON, Optional.of(TOKEN), Optional.empty())) {
            DeskClient client = new DeskClient(server.root());
            assertThat(client.get("/metrics").statusCode()).isEqualTo(404);
            for (String wrong : List.of("Bearer " + TOKEN + "0", "Bearer ", TOKEN, "bearer " + TOKEN)) {
                assertThat(asked(client, wrong).statusCode()).as(wrong).isEqualTo(404);
            }
            assertThat(asked(client, "Bearer " + TOKEN).body()).contains("determinations_build_info{version=");
        }
        assertThat(access).allSatisfy(line -> assertThat(Schemas.problems(line)).isEmpty());
        assertThat(access.get(0))
                .startsWith(
                        "{\"kind\":\"access-line/1\",\"at\":\"2012-09-20T13:00:00Z\",\"person\":\"-\",\"method\":\"GET\",\"path\":\"/metrics\",\"status\":404,");
        try (DeskServer server = start(home, Operation.Form.TEXT, Optional.empty(), Optional.of("127.0.0.1"))) {
            assertThat(new DeskClient(server.root()).get("/metrics").statusCode())
                    .isEqualTo(404);
        }
    }

    private static HttpResponse<String> asked(DeskClient client, String authorization) {
        HttpRequest request = client.request("/metrics")
                .header("Authorization", authorization)
                .build();
        return client.ask(request);
    }

    @Test
    void what_is_refused_before_any_page_stands_in_the_access_log_and_cannot_write_a_line_of_its_own()
            throws Exception {
        try (DeskServer server =
                start(scratch.resolve("home"), Operation.Form.TEXT, Optional.empty(), Optional.empty())) {
            int port = Integer.parseInt(server.root().replaceFirst(".*:", ""));
            for (String line :
                    List.of("TRACE /runs HTTP/1.1", "GET /a%0d%0a\u00e9;\"x HTTP/1.1", "GET /health HTTP/1.1")) {
                try (java.net.Socket socket = new java.net.Socket("127.0.0.1", port)) {
                    socket.getOutputStream()
                            .write((line + "\r\nHost: evil.example\r\nConnection: close\r\n\r\n")
                                    .getBytes(StandardCharsets.UTF_8));
                    socket.getInputStream().readAllBytes();
                }
            }
        }
        assertThat(access)
                .allMatch(line ->
                        line.matches("2012-09-20T13:00:00Z \"-\" \"[A-Z]+|other /[!-~]*\" \\d+ \\d+ ms \\d+ bytes")
                                || line.contains("\" 4"))
                .anyMatch(line -> line.contains("\"GET /health\" 400 "))
                .noneMatch(line -> line.contains("\n") || line.contains("\r"));
    }

    @Test
    void an_answer_that_is_under_way_is_given_before_the_desk_is_gone() throws Exception {
        TestDesk desk = TestDesk.computed(scratch);
        TestDesk.Open open = desk.open("Bo");
        DeskClient client = open.client();
        CompletableFuture<HttpResponse<String>> page;
        CompletableFuture<Void> stopped;
        Installation installation = TestInstallation.at(desk.home(), Optional.empty());
        try (DatabaseTurn turn = DatabaseTurn.take(installation);
                RunReading question = RunReading.open(installation)) {
            page = CompletableFuture.supplyAsync(() -> client.get("/runs"));
            TimeUnit.MILLISECONDS.sleep(700);
            stopped = CompletableFuture.runAsync(open::close);
            TimeUnit.MILLISECONDS.sleep(300);
            assertThat(page).isNotDone();
            assertThat(stopped).isNotDone();
            assertThat(question.runs().runs()).hasSize(3);
        }
        assertThat(page.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        assertThat(page.get().body()).contains("run 3", "</html>");
        stopped.get(10, TimeUnit.SECONDS);
    }
}
