package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.application.ForkedJava;
import org.determinations.application.TestInstallation;
import org.determinations.application.database.DatabaseTurn;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.reading.RunReading;
import org.determinations.store.Database;
import org.determinations.store.Planted;
import org.determinations.web.DeskClient;
import org.determinations.web.DeskServer;
import org.determinations.web.TestDesk;
import org.determinations.web.server.Listening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verb: where it listens, how it ends, that others work beside it, and that no other verb loads anything of it. */
class ServeVerbTest {
    private static final String MAIN = "org.determinations.cli.Main";

    @TempDir
    Path scratch;

    @Test
    void another_address_demands_accounts_then_encryption_then_a_name() {
        Path home = scratch.resolve("home");
        for (String address : List.of("0.0.0.0", "192.168.0.7", "::")) {
            Typed.Ending ending = Typed.in(home, "serve", "--address", address);
            assertThat(ending.code()).isEqualTo(2);
            assertThat(ending.err())
                    .startsWith("CRITICAL --address: SY-130 the desk does not let other machines in like this")
                    .contains(address, "nobody has an account");
        }
        assertThat(Typed.in(home, "serve", "--behind-proxy", "10.0.0.5").err()).contains("nobody has an account");
        Typed.in(home, "people", "add", "bo", "--name", "Bo", "--role", "viewer");
        assertThat(Typed.in(home, "serve", "--address", "0.0.0.0").err()).contains("SY-130", "in the clear");
        assertThat(Typed.in(home, "serve", "--address", "0.0.0.0", "--behind-proxy", "10.0.0.5")
                        .err())
                .contains("SY-130", "--name HOST");
        assertThat(Typed.in(home, "serve", "--certificate", "none.pem", "--key", "none.pem")
                        .err())
                .contains("SY-138", "none.pem", "the file cannot be read");
        assertThat(Typed.in(home, "serve", "--key", "none.pem").err()).contains("SY-138", "one of the two is missing");
        Typed.in(home, "people", "disable", "bo");
        assertThat(Typed.in(home, "serve", "--address", "0.0.0.0", "--behind-proxy", "10.0.0.5")
                        .err())
                .contains("nobody has an account");
    }

    @Test
    void settings_of_a_provider_without_a_secret_are_refused_and_take_the_place_of_accounts() throws IOException {
        Path settings = Files.writeString(
                scratch.resolve("oidc.yaml"),
                "issuer: https://login.example.gov\nclient: determinations\nroles:\n  Approver: approver\n");
        Path home = scratch.resolve("home");
        assertThat(Typed.in(home, "serve", "--oidc", settings.toString()).err())
                .contains("SY-170", "DETERMINATIONS_OIDC_SECRET", "no secret");
        assertThat(Typed.in(home, "serve", "--oidc", settings.toString(), "--address", "0.0.0.0")
                        .err())
                .contains("SY-130", "in the clear");
    }

    @Test
    void a_proxy_signs_people_in_only_where_nobody_else_is_answered_and_by_a_secret_that_nobody_else_has()
            throws IOException {
        Path settings = Files.writeString(
                scratch.resolve("proxy.yaml"),
                "issuer: gateway\nperson-header: X-Desk-Person\nsecret-header: X-Desk-Secret\n");
        Path home = scratch.resolve("home");
        assertThat(Typed.in(home, "serve", "--proxy-sign-in", settings.toString())
                        .err())
                .contains("SY-177", "without a proxy could name whom they like");
        assertThat(Typed.in(
                                home,
                                "serve",
                                "--proxy-sign-in",
                                settings.toString(),
                                "--behind-proxy",
                                "10.0.0.5",
                                "--oidc",
                                settings.toString())
                        .err())
                .contains("SY-177", "by a provider and by a proxy");
        assertThat(Typed.in(
                                home,
                                "serve",
                                "--proxy-sign-in",
                                settings.toString(),
                                "--behind-proxy",
                                "10.0.0.5",
                                "--name",
                                "desk.example.gov")
                        .err())
                .contains("SY-177", "DETERMINATIONS_PROXY_SECRET_FILE", "there is no secret");
    }

    @Test
    void a_folder_that_is_none_of_a_year_and_two_of_one_year_are_refused_before_it_listens() throws IOException {
        Path cycle = TestInstallation.cycle(scratch.resolve("cycle"));
        Path home = scratch.resolve("home");
        assertThat(Typed.in(home, "serve", scratch.resolve("none").toString()).err())
                .contains("there is no such folder");
        Typed.Ending twice = Typed.in(home, "serve", cycle.toString(), cycle.toString());
        assertThat(twice.code()).isEqualTo(2);
        assertThat(twice.err()).contains("SY-011 two of the folders are of the same cycle");
    }

    @Test
    void a_port_that_is_taken_is_refused() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Typed.Ending ending =
                    Typed.in(scratch.resolve("home"), "serve", "--port", Integer.toString(taken.getLocalPort()));
            assertThat(ending.code()).isEqualTo(2);
            assertThat(ending.err()).contains("another program has the port");
        }
    }

    @Test
    void a_desk_without_a_database_says_how_to_begin() {
        Path home = scratch.resolve("home");
        List<String> printed = new ArrayList<>();
        try (DeskServer server = DeskServer.start(
                TestDesk.served(TestInstallation.at(home, Optional.empty()), List.of()),
                Listening.here(0),
                printed::add)) {
            DeskClient client = DeskClient.signedIn(server.root(), printed.get(0));
            assertThat(client.get("/").statusCode()).isEqualTo(503);
            assertThat(client.get("/").body())
                    .contains("there is no database yet", "determinations cycle CYCLE_FOLDER");
        }
        assertThat(home.resolve("determinations.mv.db")).doesNotExist();
    }

    @Test
    void a_verb_works_beside_a_desk_and_waits_for_the_end_of_a_question() throws Exception {
        TestDesk desk = TestDesk.computed(scratch);
        try (TestDesk.Open open = desk.openBeside("Bo", Clock.systemUTC())) {
            assertThat(open.client().page("/runs")).contains("run 3");
            ForkedJava.Ending beside = listing(desk).end();
            assertThat(beside.code()).as(beside.err()).isZero();
            assertThat(beside.out()).contains("official");
            assertThat(open.client().page("/sign-in")).isNotEmpty();
        }
        ForkedJava waiting;
        try (DatabaseTurn turn = DatabaseTurn.take(TestInstallation.at(desk.home(), Optional.empty()));
                RunReading question = RunReading.open(TestInstallation.at(desk.home(), Optional.empty()))) {
            waiting = listing(desk);
            assertThat(waiting.process().waitFor(2, TimeUnit.SECONDS))
                    .as("while the turn is held")
                    .isFalse();
            assertThat(question.runs().runs()).hasSize(3);
        }
        ForkedJava.Ending ending = waiting.end();
        assertThat(ending.code()).as(ending.err()).isZero();
    }

    private ForkedJava listing(TestDesk desk) throws IOException {
        return ForkedJava.start(
                scratch, List.of(), MAIN, "runs", "list", "--home", desk.home().toString());
    }

    /** A page fails here because somebody took a table away by hand. */
    @Test
    void what_made_a_page_fail_stands_in_the_log_and_when_it_is_told_to_end_it_says_so_and_leaves_nothing_behind()
            throws Exception {
        TestDesk desk = TestDesk.computed(scratch);
        try (Database database = ReadyDatabase.forReading(TestInstallation.at(desk.home(), Optional.empty()))) {
            Planted.script(database, "alter table review_note rename to taken_away");
        }
        Path temporary = Files.createDirectory(scratch.resolve("temporary"));
        ForkedJava serve = ForkedJava.start(
                scratch,
                List.of("-Djava.io.tmpdir=" + temporary),
                MAIN,
                "serve",
                "--port",
                "0",
                "--home",
                desk.home().toString(),
                desk.cycle().toString());
        try {
            serve.awaitWords("The desk listens at http://127.0.0.1:");
            HttpResponse<String> failed = signedIn(serve.said()).get("/runs/3/review");
            assertThat(failed.statusCode()).isEqualTo(500);
            assertThat(failed.body())
                    .contains("This is the program's fault", "What happened stands in the log of the installation.")
                    .doesNotContainIgnoringCase("review_note");
            assertThat(desk.home().resolve("logs/determinations.log"))
                    .content(StandardCharsets.UTF_8)
                    .containsPattern(" SEVERE \\[serve\\] .*: a page failed: /runs/3/review\\R")
                    .containsIgnoringCase("table \"review_note\" not found")
                    .contains("\tat org.determinations.web.");
        } finally {
            serve.process().destroy();
        }
        ForkedJava.Ending ending = serve.end();
        assertThat(ending.code()).isEqualTo(143);
        assertThat(ending.err())
                .contains("Open this address to sign in; it is good once: http://127.0.0.1:")
                .contains("The desk has stopped.");
        assertThat(temporary).isEmptyDirectory();
    }

    private static DeskClient signedIn(String said) {
        Matcher address = Pattern.compile("(http://127[^/]+)/\\S+").matcher(said);
        assertThat(address.find()).as(said).isTrue();
        return DeskClient.signedIn(address.group(1), address.group());
    }

    @Test
    void no_other_verb_loads_a_class_of_it() throws Exception {
        Path cycle = TestInstallation.cycle(scratch.resolve("cycle"));
        ForkedJava.Ending ending = ForkedJava.start(
                        scratch,
                        List.of("-Xlog:class+load:stdout"),
                        MAIN,
                        "cycle",
                        cycle.toString(),
                        "--home",
                        scratch.resolve("home").toString())
                .end();
        assertThat(ending.out()).contains("org.determinations.cli.verb.CycleVerb");
        assertThat(
                        ending.out()
                                .lines()
                                .filter(
                                        line -> line.matches(
                                                ".* (org\\.determinations\\.web|org\\.apache\\.(catalina|tomcat|coyote)|jakarta\\.|org\\.bouncycastle|com\\.nimbusds|org\\.springframework\\.(web|security)).*")))
                .isEmpty();
    }
}
