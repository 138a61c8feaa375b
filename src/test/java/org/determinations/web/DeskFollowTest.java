package org.determinations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.release.ReleasedPractice;
import org.determinations.cli.Typed;
import org.determinations.model.Sha256;
import org.determinations.model.people.Role;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings, plans and quality reviews at the desk: the same acts as at a terminal, by role, and refused in the same words. */
public class DeskFollowTest {
    private static final Path SAMPLE = TestInstallation.app().resolve("data-samples/quality-reviews");
    /** SHA-256 of the file that {@link #followed} names as evidence. */
    static final String SHOWN = Sha256.hex("shown");

    private static final String FINDING = "/findings/one";
    private static final String ONE = FINDING + "?id=F-1";
    private static final String PLAN = "/plans/90120000/2012-13";

    @TempDir
    static Path scratch;

    private static TestDesk desk;

    @AutoClose
    private static TestAccounts accounts;

    @BeforeAll
    static void open() throws IOException {
        Path home = ReleasedPractice.at(scratch, TestServer.H2).installation().home();
        desk = TestDesk.at(home, scratch.resolve("cycle"));
        imported(desk, "90120000", "Korvin<i>ridge");
        accounts = TestAccounts.open(desk);
    }

    static void imported(TestDesk desk, String district, String name) throws IOException {
        Path file = Files.writeString(
                desk.home().resolveSibling("review-findings.csv"),
                "finding_id,district_code,district_name,source,report_date,criterion,rating,correction_due_on,corrected_on,"
                        + "verified_on,entered_on\nF-1," + district + "," + name + ",COMPLAINT,2011-09-10,,,,,,\n"
                        + "F 2/3," + district + "," + name + ",HEARING,2012-01-10,,,,,,\n");
        done(desk, "findings", "import", file.toString(), "--cycle", "2012-13", "--as", "Imp");
    }

    /** A finding, a plan and a round of a district of the invented state. */
    public static void followed(TestDesk desk, String run) throws IOException {
        imported(desk, "09010000", "Alder Mills");
        done(desk, "plans", "propose", "09010000", "--run", run, "--on", "2012-09-20", "--as", "Imp");
        Path shown = Files.writeString(desk.home().resolveSibling("shown.txt"), "shown");
        done(desk, "findings", "note", "F-1", "seen", "--evidence", shown.toString(), "--as", "Imp");
        done(desk, "plans", "note", "09010000", "seen", "--evidence", shown.toString(), "--as", "Imp");
        done(
                desk,
                "reviews",
                "draw",
                "09010000",
                "--list",
                SAMPLE.resolve("2012-13-list.csv").toString(),
                "--seed",
                "7");
    }

    private static void done(TestDesk desk, String... words) {
        Typed.Ending ending = Typed.in(desk.home(), words);
        assertThat(ending.code()).as(ending.out() + ending.err()).isZero();
    }

    private static String sent(Role role, String page, String action, String... typed) {
        HttpResponse<String> answer = posted(role, page, action, typed);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return accounts.of(role).page(answer.headers().firstValue("Location").orElseThrow());
    }

    private static String refused(Role role, int status, String page, String action, String... typed) {
        HttpResponse<String> answer = posted(role, page, action, typed);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("Nothing was recorded");
        return answer.body();
    }

    private static HttpResponse<String> posted(Role role, String page, String action, String... typed) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < typed.length; i += 2) {
            fields.put(typed[i], typed[i + 1]);
        }
        return accounts.of(role).send(page, action, fields);
    }

    @Test
    void a_finding_goes_from_the_list_to_closed_by_somebody_else() {
        assertThat(accounts.of(Role.VIEWER).page("/findings"))
                .contains("<caption>Findings: 2 of 2</caption>", "href=\"/findings/one?id=F+2%2F3\"")
                .contains("Korvin&lt;i&gt;ridge", "Ageing", "Indicator 18", "determinations findings list");
        assertThat(accounts.of(Role.VIEWER).page("/findings/one?id=F+2%2F3")).contains("Finding F 2/3");
        assertThat(accounts.of(Role.VIEWER).page("/findings?text=none&state=closed"))
                .contains("The ledger has findings, and none of these.");
        assertThat(accounts.of(Role.VIEWER).page(ONE))
                .contains("Your role records nothing about findings.")
                .doesNotContain("<form method=\"post\" action=\"/findings");
        assertThat(accounts.of(Role.APPROVER).page(ONE))
                .contains("It can be verified and closed when both proofs are recorded.");
        assertThat(sent(Role.ANALYST, ONE, FINDING + "/about", "citation", "34 CFR <b>", "systemic", "yes"))
                .contains("It is recorded.", "34 CFR &lt;b&gt;");
        sent(Role.ANALYST, ONE, FINDING + "/case", "state", "open", "numbers", "C-01, C-02", "on", "2012-08-01");
        assertThat(refused(Role.ANALYST, 422, ONE, FINDING + "/case", "state", "open", "numbers", "Zqxj"))
                .contains("FT-004");
        assertThat(refused(
                        Role.ANALYST, 422, ONE, FINDING + "/case", "state", "gone", "numbers", "C-01", "note", "kept"))
                .contains("SY-182", "open, corrected, left, mistaken or none", "value=\"kept\"");
        sent(Role.ANALYST, ONE, FINDING + "/case", "state", "corrected", "numbers", "C-01 C-02", "on", "2012-08-20");
        assertThat(sent(
                        Role.ANALYST,
                        ONE,
                        FINDING + "/action",
                        "what",
                        "Train the staff",
                        "who",
                        "Office",
                        "until",
                        "2012-09-30",
                        "on",
                        "2012-08-01"))
                .contains("Train the staff");
        assertThat(sent(
                        Role.ANALYST,
                        ONE,
                        FINDING + "/note",
                        "text",
                        "held",
                        "number",
                        "1",
                        "turn",
                        "done",
                        "on",
                        "2012-08-30"))
                .contains("done 2012-08-30");
        assertThat(refused(Role.ANALYST, 422, ONE, FINDING + "/note", "text", "why", "turn", "dropped"))
                .contains("SY-182", "the action that it is about");
        assertThat(refused(Role.ANALYST, 422, ONE, FINDING + "/note", "text", "why", "number", "1", "turn", "gone"))
                .contains("SY-182", "done, dropped or open again");
        assertThat(sent(Role.ANALYST, ONE, FINDING + "/note", "text", "not yet", "number", "1", "turn", "open again"))
                .contains("action 1 open again: not yet");
        assertThat(refused(Role.ANALYST, 422, ONE, FINDING + "/case", "state", "mistaken", "numbers", "C-02"))
                .contains("SY-182", "why there is no case of this number");
        sent(Role.ANALYST, ONE, FINDING + "/case", "state", "open", "numbers", "C-12", "on", "2012-08-20");
        assertThat(sent(
                        Role.ANALYST,
                        ONE,
                        FINDING + "/case",
                        "state",
                        "mistaken",
                        "numbers",
                        "C-12",
                        "note",
                        "typed for <b>C-02",
                        "on",
                        "2012-08-20"))
                .contains("case C-12 recorded by mistake: typed for &lt;b&gt;C-02");
        assertThat(refused(Role.ANALYST, 422, ONE, FINDING + "/data", "met", "21", "of", "20"))
                .contains("counts such as 20 of 20");
        sent(Role.APPROVER, ONE, FINDING + "/data", "met", "20", "of", "20", "on", "2012-09-01");
        assertThat(accounts.of(Role.APPROVER).page(ONE))
                .contains("You recorded a proof of it, so somebody else verifies it and closes it.");
        DeskClient other = accounts.person("vera", "approver");
        HttpResponse<String> wrong = other.send(
                ONE, FINDING + "/close", Map.of("note", "both seen", "password", "another one that is not right"));
        assertThat(wrong.statusCode()).isEqualTo(409);
        assertThat(wrong.body())
                .contains("SY-181", "the password is not right", "value=\"both seen\"")
                .doesNotContain("another one that is not right");
        HttpResponse<String> closed =
                other.send(ONE, FINDING + "/close", Map.of("note", "both seen", "password", TestAccounts.PASSWORD));
        assertThat(closed.statusCode()).as(closed.body()).isEqualTo(303);
        assertThat(other.page(ONE)).contains("verified by Somebody called vera", "Open it again");
        assertThat(accounts.of(Role.ANALYST).page(ONE)).doesNotContain(FINDING + "/data", FINDING + "/reopen");
        assertThat(Typed.in(desk.home(), "findings", "show", "F-1").out())
                .contains("verified by Somebody called vera", "Train the staff", "34 CFR <b>");
    }

    @Test
    void a_file_that_shows_it_is_kept_with_the_act_taken_away_by_who_follows_and_deleted_with_a_reason() {
        String two = "/findings/one?id=F+2%2F3";
        String name = "<b>sign-in.txt";
        byte[] content = "attended: 12".getBytes(StandardCharsets.UTF_8);
        String sha = Sha256.hex("attended: 12");
        HttpResponse<String> sent = uploaded(Role.ANALYST, two, FINDING + "/note", name, content, "text", "held");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        String download = "/findings/one/evidence?id=F+2%2F3&sha256=" + sha;
        assertThat(accounts.of(Role.APPROVER).page(two))
                .contains("&lt;b&gt;sign-in.txt", sha, download.replace("&", "&amp;"))
                .contains("determinations findings evidence 'F 2/3' '&lt;b&gt;sign-in.txt' --to FILE");
        assertThat(accounts.of(Role.VIEWER).page(two)).contains(sha).doesNotContain("/evidence?", "/deletion");
        HttpResponse<String> file = accounts.of(Role.APPROVER).get(download);
        assertThat(file.body()).isEqualTo("attended: 12");
        assertThat(file.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .endsWith("filename*=UTF-8''%3Cb%3Esign-in.txt");
        assertThat(file.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(accounts.of(Role.VIEWER).get(download).statusCode()).isEqualTo(404);
        for (String foreign : List.of(
                "/findings/one/evidence?id=F-1&sha256=" + sha,
                "/findings/one/evidence?id=none&sha256=" + sha,
                "/findings/one/evidence?id=F+2%2F3&sha256=" + "0".repeat(64),
                PLAN + "/evidence?sha256=" + sha)) {
            assertThat(accounts.of(Role.ANALYST).get(foreign).statusCode())
                    .as(foreign)
                    .isEqualTo(404);
        }
        assertThat(uploaded(Role.ANALYST, two, FINDING + "/note", "../a.txt", content, "text", "held")
                        .body())
                .contains("Nothing was recorded", "IN-097", "value=\"held\"");
        assertThat(uploaded(Role.ANALYST, two, FINDING + "/data", "x.txt", new byte[] {1}, "met", "9", "of", "1")
                        .statusCode())
                .isEqualTo(422);
        assertThat(uploaded(Role.ANALYST, two, FINDING + "/note", "", new byte[0], "text", "no file")
                        .statusCode())
                .isEqualTo(303);
        assertThat(desk.home().resolve("evidence").toFile().list()).containsExactly(sha);
        assertThat(accounts.of(Role.ANALYST)
                        .upload(FINDING + "/action", Map.of("id", "F 2/3"), name, content)
                        .statusCode())
                .isEqualTo(403);
        assertThat(accounts.of(Role.VIEWER)
                        .upload(FINDING + "/note", Map.of("id", "F 2/3"), name, content)
                        .statusCode())
                .isEqualTo(403);
        assertThat(accounts.of(Role.ANALYST)
                        .upload(FINDING + "/note", Map.of("id", "F 2/3", "text", "forged"), name, content)
                        .statusCode())
                .isEqualTo(403);
        assertThat(refused(Role.ANALYST, 422, two, FINDING + "/deletion", "sha256", sha, "why", " "))
                .contains("SY-182");
        assertThat(sent(Role.ANALYST, two, FINDING + "/deletion", "sha256", sha, "why", "it names <i>a child"))
                .contains("not kept", sha)
                .doesNotContain("/deletion");
        assertThat(accounts.of(Role.ANALYST).get(download).statusCode()).isEqualTo(404);
        assertThat(accounts.of(Role.ANALYST).any(download)).contains("FT-044", "Person of analyst deleted its content");
        assertThat(accounts.of(Role.APPROVER).page("/audit?person=approver&kind=act"))
                .contains("evidence handed out", "finding: F 2/3, SHA-256 " + sha);
        assertThat(accounts.of(Role.APPROVER).page("/audit?person=analyst&kind=act"))
                .contains("evidence deleted", "note: it names &lt;i&gt;a child");
        assertThat(Typed.in(desk.home(), "runs", "verify").code()).isZero();
    }

    private static HttpResponse<String> uploaded(
            Role role, String page, String action, String name, byte[] content, String... typed) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < typed.length; i += 2) {
            fields.put(typed[i], typed[i + 1]);
        }
        DeskClient client = accounts.of(role);
        return client.upload(action, DeskClient.filled(client.page(page), action, fields), name, content);
    }

    @Test
    void a_plan_is_proposed_edited_signed_and_changed_again() {
        assertThat(accounts.of(Role.VIEWER).page("/plans")).doesNotContain("action=\"/plans/propose\"");
        assertThat(refused(Role.ANALYST, 404, "/plans", "/plans/propose", "district", "nowhere at all"))
                .contains("SY-010", "value=\"nowhere at all\"");
        assertThat(sent(Role.ANALYST, "/plans", "/plans/propose", "district", "Korvin"))
                .contains("The plan is proposed.", "self-directed, led by the district");
        assertThat(sent(Role.ANALYST, "/plans", "/plans/propose", "district", "Korvin"))
                .contains("The plan rests on the same already");
        assertThat(accounts.of(Role.ANALYST).page(PLAN + "?done=again"))
                .contains("The plan is proposed anew. It had every action already.");
        assertThat(accounts.of(Role.VIEWER).page("/plans?text=korvin&which=unsigned"))
                .contains("<caption>Plans: 1 of 1</caption>", "href=\"" + PLAN + "\"");
        assertThat(refused(Role.APPROVER, 409, PLAN, PLAN + "/sign", "password", TestAccounts.PASSWORD))
                .contains("actions have no owner");
        for (String number : new String[] {"1", "2", "3", "4", "5"}) {
            HttpResponse<String> answer = posted(
                    Role.ANALYST, PLAN, PLAN + "/change", "number", number, "owner", "Office", "until", "2013-03-01");
            assertThat(answer.statusCode()).isIn(303, 409);
        }
        assertThat(sent(
                        Role.ANALYST,
                        PLAN,
                        PLAN + "/add",
                        "what",
                        "Visit",
                        "area",
                        "services",
                        "owner",
                        "O",
                        "until",
                        "2013-05-01"))
                .contains("Visit");
        assertThat(refused(Role.ANALYST, 422, PLAN, PLAN + "/change", "number", "1"))
                .contains("something that changes");
        assertThat(refused(Role.ANALYST, 409, PLAN, PLAN + "/change", "number", "1", "state", "dropped"))
                .contains("with the reason");
        byte[] minutes = "minutes".getBytes(StandardCharsets.UTF_8);
        uploaded(Role.ANALYST, PLAN, PLAN + "/note", "minutes.txt", minutes, "text", "agreed", "number", "1");
        assertThat(uploaded(Role.ANALYST, PLAN, PLAN + "/change", "m.txt", minutes, "number", "1", "what", "Other")
                        .body())
                .contains("a state that the note and the file are about");
        assertThat(accounts.of(Role.ANALYST)
                        .get(PLAN + "/evidence?sha256=" + Sha256.hex("minutes"))
                        .body())
                .isEqualTo("minutes");
        assertThat(sent(Role.APPROVER, PLAN, PLAN + "/sign", "note", "met", "password", TestAccounts.PASSWORD))
                .contains("signed by Person of approver on 2012-09-20");
        assertThat(sent(Role.ANALYST, PLAN, PLAN + "/change", "number", "1", "what", "Something else"))
                .contains("changed since, so the signature does not stand");
        assertThat(Typed.in(desk.home(), "plans", "show", "90120000").out())
                .contains("Something else", "Visit", "signed: met");
        assertThat(accounts.of(Role.VIEWER).page("/districts/90120000"))
                .contains("<a href=\"" + PLAN + "\">2012-13</a>", "href=\"/findings/one?id=F-1\"");
        assertThat(accounts.of(Role.VIEWER).get("/plans/90130000/2012-13").statusCode())
                .isEqualTo(404);
    }

    private static void sentAndTakenOver(byte[] scores) throws IOException {
        String files = "/reviews/files";
        DeskClient analyst = accounts.of(Role.ANALYST);
        Path kept = desk.home().resolve("review-files");
        assertThat(accounts.of(Role.VIEWER).page("/reviews")).doesNotContain("action=\"" + files);
        assertThat(accounts.of(Role.VIEWER)
                        .upload(files, Map.of(), "scores.csv", scores)
                        .statusCode())
                .isEqualTo(403);
        byte[] other = "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8);
        for (String[] refused : new String[][] {
            {"../scores.csv", "IN-093"}, {"<script>.csv", "IN-093"}, {"", "IN-093"}, {"other.csv", "IN-004"}
        }) {
            HttpResponse<String> answer =
                    analyst.upload("/reviews", files, refused[0], refused[0].equals("other.csv") ? other : scores);
            assertThat(answer.statusCode()).as(refused[0]).isEqualTo(422);
            assertThat(answer.body())
                    .contains("Nothing was recorded", refused[1])
                    .doesNotContain("<script", "put into a folder");
        }
        assertThat(kept).isEmptyDirectory();
        String file = analyst.upload("/reviews", files, "scores.csv", scores)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(file).matches(files + "/\\d+");
        HttpResponse<String> twice = analyst.upload("/reviews", files, "again.csv", scores);
        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(twice.body()).contains("this very file waits already", "scores.csv");
        String page = accounts.of(Role.APPROVER).page(file);
        assertThat(page)
                .contains(
                        "IEP reviews",
                        "Person of analyst",
                        "Nothing of it counts yet.",
                        "determinations reviews import")
                .contains("<dt>New rows</dt><dd>");
        assertThat(accounts.of(Role.VIEWER).page("/reviews")).doesNotContain("Do readers agree");
        assertThat(accounts.of(Role.VIEWER).get(file).statusCode()).isEqualTo(404);
        assertThat(analyst.get(files + "/1").statusCode()).isEqualTo(404);
        assertThat(analyst.get(files + "/none").statusCode()).isEqualTo(404);
        Map<String, String> stale = DeskClient.filled(page, file + "/acceptance", new HashMap<>());
        stale.put("seen", "0".repeat(64));
        assertThat(accounts.of(Role.APPROVER).post(file + "/acceptance", stale).body())
                .contains("Nothing was done", "SY-164", "would add something else than the page showed");
        assertThat(sent(Role.APPROVER, file, file + "/acceptance"))
                .contains("The file is taken over.", "No file waits.");
        assertThat(kept).isEmptyDirectory();
        Files.write(kept.resolve(Sha256.hex(scores)), scores);
        assertThat(accounts.of(Role.APPROVER).any(file)).contains("SY-158");
        assertThat(kept).as("of a process that was killed before it deleted it").isEmptyDirectory();
        String again = analyst.upload("/reviews", files, "scores.csv", scores)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(analyst.page(again)).contains("It adds nothing: discard it.").doesNotContain("/acceptance");
        assertThat(sent(Role.ANALYST, again, again + "/discard", "note", "twice"))
                .contains("The file is discarded.");
        assertThat(kept).isEmptyDirectory();
        assertThat(accounts.of(Role.APPROVER).page("/audit?kind=act"))
                .contains("review file sent", "review file taken over", "reviews imported", "review file discarded")
                .contains("note: twice");
        assertThat(Typed.in(
                                desk.home(),
                                "reviews",
                                "import",
                                SAMPLE.resolve("2012-13-reviews.csv").toString())
                        .code())
                .isEqualTo(7);
    }

    @Test
    void what_people_saw_and_did_is_kept_once_an_hour_and_shown_to_approvers_and_administrators() {
        DeskClient reader = accounts.person("rea", "viewer");
        for (int i = 0; i < 3; i++) {
            reader.page("/runs/1");
            reader.page("/runs/1?text=korvin&category=");
        }
        reader.page("/districts/90130000");
        assertThat(reader.get("/districts/99990000").statusCode()).isEqualTo(404);
        assertThat(reader.get("/audit").statusCode()).isEqualTo(404);
        reader.send("/districts/90130000", "/districts/90130000/dossier/public-records", Map.of());
        for (Role role : new Role[] {Role.APPROVER, Role.ADMINISTRATOR}) {
            assertThat(accounts.of(role).page("/audit?person=rea&kind=view"))
                    .contains("<caption>Newest 2 of 2: seen, by rea</caption>")
                    .contains("Somebody called rea (account rea)", "/districts/90130000", "/runs/1")
                    .doesNotContain("korvin&", "99990000");
        }
        assertThat(accounts.of(Role.APPROVER).page("/audit?person=rea&kind=act&district=90130000"))
                .contains("dossier made", "90130000-public-records-run-1.zip, to a browser");
        assertThat(accounts.of(Role.APPROVER).get("/audit?from=soon").statusCode())
                .isEqualTo(422);
        assertThat(accounts.of(Role.APPROVER).any("/audit?run=x"))
                .contains("SY-182", "This cannot be asked, so everything is shown", "value=\"x\"");
        try (TestDesk.Open another = desk.open("service")) {
            assertThat(another.server().signIn()).isPresent();
        }
        Typed.Ending listed =
                Typed.in(desk.home(), "audit", "list", "--person", "REA", "--district", "90130000", "--format", "csv");
        assertThat(listed.out())
                .startsWith("at,who,known_as,kind,what,details\n")
                .contains(",Somebody called rea,account rea,view,page shown,/districts/90130000\n")
                .contains(",act,dossier made,");
        assertThat(Typed.in(desk.home(), "audit", "list", "--run", "1", "--kind", "act", "--format", "csv")
                        .out())
                .contains("run release", "run computed")
                .doesNotContain("page shown");
        assertThat(Typed.in(desk.home(), "audit", "list", "--to", "2001-01-01").out())
                .contains("0 OF 0: UP TO 2001-01-01", "Nothing of this was done or shown.");
        assertThat(Typed.in(desk.home(), "audit", "list", "--last", "1", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(2);
        assertThat(Typed.in(desk.home(), "audit", "list", "--kind", "look").err())
                .contains("act or view");
        assertThat(Typed.in(desk.home(), "audit", "list", "--last", "0").err()).contains("a number from 1");
        assertThat(Typed.in(desk.home(), "runs", "verify").code()).isZero();
    }

    @Test
    void a_round_of_quality_reviews_is_shown_with_its_double_readings() throws IOException {
        assertThat(accounts.of(Role.VIEWER).page("/reviews")).contains("There is no quality review yet.");
        done(
                desk,
                "reviews",
                "draw",
                "09010000",
                "--list",
                SAMPLE.resolve("2012-13-list.csv").toString(),
                "--seed",
                "7");
        sentAndTakenOver(Files.readAllBytes(SAMPLE.resolve("2012-13-reviews.csv")));
        assertThat(accounts.of(Role.VIEWER).page("/reviews"))
                .contains("href=\"/reviews/09010000/2012-13/1\"", "determinations reviews list");
        assertThat(accounts.of(Role.VIEWER).page("/reviews/09010000/2012-13/1"))
                .contains("Do readers agree", "Weighted kappa", "A low score is no finding");
        assertThat(accounts.of(Role.VIEWER).get("/reviews/09010000/2012-13/9").statusCode())
                .isEqualTo(404);
        assertThat(accounts.of(Role.VIEWER).get("/reviews/none/soon/0").statusCode())
                .isEqualTo(404);
    }
}
