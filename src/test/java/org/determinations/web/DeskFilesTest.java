package org.determinations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.determinations.application.TestInstallation;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.files.Shelf;
import org.determinations.cli.Typed;
import org.determinations.model.people.Role;
import org.determinations.store.AuditStore;
import org.determinations.store.Database;
import org.determinations.store.Stores;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of a stage at the desk: offered, looked at, accepted, taken back; a stage run; and what nobody gets past. */
class DeskFilesTest {
    private static final String FILES = "/years/2012-13/files/official";
    private static final String OFFERS = FILES + "/offers";

    @TempDir
    Path scratch;

    private TestDesk desk;

    @AutoClose
    private TestDesk.Open open;

    private DeskClient client;

    @BeforeEach
    void open() throws IOException {
        Path cycle = TestInstallation.cycle(scratch.resolve("cycle"));
        Typed.in(scratch.resolve("home"), "run", "provisional", cycle.toString(), "--as", "Ann");
        desk = TestDesk.at(scratch.resolve("home"), cycle);
        open = desk.open("Bo");
        client = open.client();
    }

    private byte[] levels(String from, String to) throws IOException {
        return Files.readString(desk.cycle().resolve("official/levels.csv"))
                .replace(from, to)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private String offered(String name, byte[] content) {
        HttpResponse<String> answer = client.upload(FILES, OFFERS, name, content);
        assertThat(location(answer)).as(answer.body()).matches("/years/2012-13/offers/\\d+\\?done=offered");
        return location(answer).replace("?done=offered", "");
    }

    private List<String> trail() {
        try (Database database = ReadyDatabase.forReading(TestInstallation.at(desk.home(), Optional.empty()))) {
            return Stores.of(database).audit().list().stream()
                    .map((AuditStore.Event event) -> event.who() + " " + event.what() + ": " + event.details())
                    .toList();
        }
    }

    @Test
    void a_file_lies_in_the_folder_when_a_person_accepted_it_and_what_it_replaced_is_put_back() throws IOException {
        Path levels = desk.cycle().resolve("official/levels.csv");
        byte[] before = Files.readAllBytes(levels);
        byte[] after = levels("Birch Landing,Level 1", "Birch Landing,Level 4");
        String offer = offered("levels.csv", after);
        assertThat(Files.readAllBytes(levels)).isEqualTo(before);
        assertThat(client.page(FILES)).contains("Waits for a person", "href=\"" + offer + "\">levels.csv");
        String page = client.page(offer);
        assertThat(page)
                .contains("accountability levels, own layout")
                .contains("0 added, 0 removed, 1 changed against official/levels.csv, which it takes the place of.")
                .contains("level Level 1", "level Level 4", "levels.csv, which has its name")
                .contains("IN-018", "determinations files accept ");
        HttpResponse<String> accepted = client.post(
                offer + "/acceptance",
                DeskClient.filled(page, offer + "/acceptance", Map.of("replaces", "levels.csv", "note", "from Ann")));
        assertThat(location(accepted)).as(accepted.body()).isEqualTo(offer + "?done=accepted");
        assertThat(Files.readAllBytes(levels)).isEqualTo(after);
        assertThat(client.page(offer)).contains("offer", "accepted", "from Ann", "Take it back");
        HttpResponse<String> twice = client.post(
                offer + "/acceptance",
                DeskClient.filled(page, offer + "/acceptance", Map.of("replaces", "levels.csv")));
        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(twice.body()).contains("Nothing was done", "the file is accepted already");
        HttpResponse<String> back = client.send(offer, offer + "/taking-back", Map.of("note", "the wrong one"));
        assertThat(location(back)).as(back.body()).isEqualTo(offer + "?done=taken");
        assertThat(Files.readAllBytes(levels)).isEqualTo(before);
        assertThat(Files.list(levels.getParent())).hasSize(4);
        assertThat(Files.list(desk.home().resolve("uploads"))).isEmpty();
        assertThat(trail())
                .anyMatch(
                        event -> event.matches(
                                "Bo file offered: 2012-13 official, SHA-256 [0-9a-f]{64}, \\d+ bytes of accountability-levels, name: levels.csv"))
                .anyMatch(event -> event.matches(
                        "Bo file accepted: offer \\d+, 2012-13 official, SHA-256 [0-9a-f]{64}, in place of"
                                + " levels.csv, SHA-256 [0-9a-f]{64}, name: levels.csv, note: from Ann"))
                .anyMatch(event -> event.startsWith("Bo file taken back: offer "));
        assertThat(Typed.in(desk.home(), "runs", "verify").code()).isZero();
    }

    @Test
    void what_the_page_showed_is_accepted_and_nothing_else() throws IOException {
        String offer = offered("levels.csv", levels("Birch Landing,Level 1", "Birch Landing,Level 4"));
        String page = client.page(offer);
        Map<String, String> form = DeskClient.filled(page, offer + "/acceptance", Map.of("replaces", ""));
        assertThat(client.post(offer + "/acceptance", form).body())
                .contains("nothing is overwritten that was not named", "IN-018");
        Path levels = desk.cycle().resolve("official/levels.csv");
        Files.write(levels, levels("Cedar Notch,Level 2", "Cedar Notch,Level 3"));
        byte[] changed = Files.readAllBytes(levels);
        form.put("replaces", "levels.csv");
        HttpResponse<String> stale = client.post(offer + "/acceptance", form);
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("SY-164", "not any more as the page showed it", "2 changed");
        assertThat(Files.readAllBytes(levels)).isEqualTo(changed);
        assertThat(location(client.send(offer, offer + "/discard", Map.of("note", "<script>alert(1)</script>"))))
                .isEqualTo(offer + "?done=discarded");
        assertThat(client.page(offer))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "discarded")
                .doesNotContain("<script", "Accept it");
        assertThat(Files.list(desk.home().resolve("uploads"))).isEmpty();
    }

    @Test
    void names_kinds_and_contents_that_do_not_fit_are_refused_by_name_and_nothing_is_kept() throws IOException {
        byte[] good = levels("Birch Landing,Level 1", "Birch Landing,Level 4");
        for (String name : List.of(
                "../levels.csv",
                "..\\levels.csv",
                "official/levels.csv",
                "a".repeat(300) + ".csv",
                "<script>.csv",
                "lev\u202eels.csv",
                ".levels.csv",
                "nul.csv",
                "levels.csv.md",
                "levels",
                "")) {
            HttpResponse<String> answer = client.upload(FILES, OFFERS, name, good);
            assertThat(answer.statusCode()).as(name).isEqualTo(422);
            assertThat(answer.body())
                    .as(name)
                    .contains("Nothing was done", "IN-093")
                    .doesNotContain("<script");
        }
        Map<String, byte[]> refused = new LinkedHashMap<>();
        refused.put("IN-001", new byte[0]);
        refused.put("IN-004", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        refused.put("IN-075", bomb());
        refused.put(
                "CR-056",
                "school_year,district_code,race_ethnicity,low_income,disability_status,placement,students\n"
                        .concat("2012-13,09010000,ALL,ALL,ALL,ALL,100\n")
                        .getBytes(StandardCharsets.UTF_8));
        refused.forEach((code, content) -> {
            HttpResponse<String> answer = client.upload(FILES, OFFERS, "offered.csv", content);
            assertThat(answer.statusCode()).as(code).isEqualTo(422);
            assertThat(answer.body()).contains("Nothing was done", code);
        });
        HttpResponse<String> same = client.upload(
                FILES, OFFERS, "other.csv", Files.readAllBytes(desk.cycle().resolve("official/levels.csv")));
        assertThat(same.statusCode()).isEqualTo(409);
        assertThat(same.body()).contains("the folder has this very file already");
        assertThat(Files.list(desk.home().resolve("uploads"))).isEmpty();
        assertThat(trail()).noneMatch(event -> event.contains("file offered"));
    }

    /** A workbook that says more than anybody reads. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : List.of("[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml")) {
                zip.putNextEntry(new ZipEntry(name));
                byte[] blanks = new byte[1 << 20];
                for (int i = 0; i < 20; i++) {
                    zip.write(blanks);
                }
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void who_may_not_offer_fills_no_disk_and_a_form_of_another_session_does_nothing() throws IOException {
        byte[] good = levels("Birch Landing,Level 1", "Birch Landing,Level 4");
        HttpResponse<String> forged = client.upload(OFFERS, Map.of("_csrf", "forged"), "levels.csv", good);
        assertThat(forged.statusCode()).isEqualTo(403);
        DeskClient stranger = new DeskClient(open.server().root());
        assertThat(location(stranger.upload(OFFERS, Map.of(), "levels.csv", good)))
                .isEqualTo("/sign-in");
        HttpResponse<String> elsewhere =
                client.upload("/years/2012-13/files/official/run", Map.of(), "levels.csv", good);
        assertThat(elsewhere.statusCode()).isEqualTo(403);
        assertThat(stranger.upload("/sign-in", Map.of(), "levels.csv", good).statusCode())
                .isEqualTo(302);
        assertThat(Files.list(desk.home().resolve("uploads"))).isEmpty();
    }

    @Test
    void a_file_that_says_it_is_larger_than_what_is_taken_is_refused_before_a_byte_of_it_is_read() throws IOException {
        URI root = URI.create(open.server().root());
        try (Socket socket = new Socket(root.getHost(), root.getPort())) {
            socket.getOutputStream()
                    .write(("POST " + OFFERS + " HTTP/1.1\r\nHost: localhost\r\nCookie: determinations="
                                    + client.session()
                                    + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: "
                                    + (Shelf.OFFERED.bytes() + (1 << 20)) + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertThat(answer.readLine()).startsWith("HTTP/1.1 413");
            assertThat(answer.lines().takeWhile(line -> !line.contains("</html>")))
                    .anyMatch(line -> line.contains("IN-094"));
        }
        assertThat(desk.home().resolve("uploads"))
                .satisfiesAnyOf(
                        folder -> assertThat(folder).doesNotExist(),
                        folder -> assertThat(folder).isEmptyDirectory());
    }

    @Test
    void what_is_to_be_corrected_is_handed_out_as_at_a_terminal_and_the_trail_tells_who_took_it() throws IOException {
        Path file = scratch.resolve("issues.csv");
        Typed.in(desk.home(), "files", "list", desk.cycle().toString(), "official", "--issues", file.toString());
        HttpResponse<String> csv = client.get(FILES + "/input-issues.csv");
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.body()).isEqualTo(Files.readString(file)).contains("IN-015");
        assertThat(csv.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"2012-13-official-input-issues.csv\"");
        assertThat(client.get(FILES + "/input-issues.xlsx").body()).startsWith("PK");
        assertThat(trail())
                .anyMatch(event ->
                        event.startsWith("Bo issues handed out: 2012-13 official, input-issues.csv, SHA-256 "));
    }

    @Test
    void a_stage_is_run_from_the_desk_once_and_the_page_says_how_it_ended() throws Exception {
        assertThat(client.page("/work")).contains("computed nothing since it was started");
        String page = client.page(FILES);
        assertThat(page).contains("no run of the stage official is computed yet", "Run official");
        Map<String, String> form = DeskClient.filled(page, FILES + "/run", Map.of());
        assertThat(location(client.post(FILES + "/run", form))).isEqualTo("/work");
        client.page("/work?watch=yes");
        String ended = ended();
        assertThat(ended)
                .contains(
                        "Computed: official 2012-13, run 2.",
                        "href=\"/runs/2/checklist\"",
                        "determinations run official");
        HttpResponse<String> again = client.post(FILES + "/run", DeskClient.anew(form));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("SY-164", "not any more the one that the page showed", "run 2");
        assertThat(location(client.send(FILES, FILES + "/run", Map.of()))).isEqualTo("/work");
        assertThat(ended()).contains("run 2 has done this work already");
        assertThat(client.page(FILES)).contains("held against run 2", "as run 2 read it");
        assertThat(client.page("/runs/2")).contains("by Bo");
        assertThat(client.page("/runs/2/checklist")).contains("Somebody who did not run it signs for it.");
        String amendment = "/years/2012-13/files/amendment";
        client.send(amendment, amendment + "/run", Map.of());
        assertThat(ended())
                .contains(
                        "Not computed: amendment 2012-13",
                        "an amendment corrects an official run, and none is released");
    }

    /** The page when nothing goes on any more. */
    private String ended() throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            String page = client.page("/work");
            if (!page.contains("Goes on: ")) {
                return page;
            }
            Thread.sleep(Duration.ofMillis(50).toMillis());
        }
        throw new AssertionError("it does not end");
    }

    @Test
    void a_year_goes_from_an_offered_file_to_its_readers_without_a_command() throws Exception {
        open.close();
        for (String stage : List.of("provisional/levels.csv")) {
            Files.delete(desk.cycle().resolve(stage));
        }
        try (TestAccounts accounts = TestAccounts.open(desk)) {
            client = accounts.of(Role.ANALYST);
            String files = "/years/2012-13/files/provisional";
            byte[] levels = Files.readAllBytes(
                    TestInstallation.app().resolve("src/test/resources/batch/cycle/provisional/levels.csv"));
            HttpResponse<String> answer = client.upload(files, files + "/offers", "levels.csv", levels);
            String offer = location(answer).replace("?done=offered", "");
            assertThat(location(client.send(offer, offer + "/acceptance", Map.of())))
                    .isEqualTo(offer + "?done=accepted");
            Files.writeString(
                    desk.cycle().resolve("provisional/levels.csv"),
                    new String(levels, StandardCharsets.UTF_8) + "09990000,New Bay,Level 1,,,\n");
            client.send(files, files + "/run", Map.of());
            assertThat(ended()).contains("Computed: provisional 2012-13, run 2.");
            DeskClient viewer = accounts.of(Role.VIEWER);
            assertThat(viewer.page(files)).doesNotContain("Offer it", "Run provisional");
            assertThat(viewer.upload(files + "/offers", Map.of(), "levels.csv", levels)
                            .statusCode())
                    .isEqualTo(403);
            DeskClient approver = accounts.person("second", "analyst,approver");
            sign(approver, accounts);
            assertThat(trail()).anyMatch(event -> event.contains("run release") && event.contains("run 2, "));
        }
    }

    private void sign(DeskClient signer, TestAccounts accounts) {
        String checklist = "/runs/2/checklist";
        Matcher point = Pattern.compile("name=\"point\" value=\"([a-z-]+)\"").matcher(signer.page(checklist));
        while (point.find()) {
            String page = signer.page(checklist);
            String section = page.substring(page.indexOf("id=\"" + point.group(1) + "\""));
            signer.post(
                    checklist + "/signature",
                    DeskClient.filled(section, checklist + "/signature", Map.of("note", "looked at")));
        }
        Map<String, String> consent = Map.of("consent", "yes", "password", TestAccounts.PASSWORD);
        DeskClient approver = accounts.of(Role.APPROVER);
        assertThat(location(approver.send(checklist, checklist + "/approval", consent)))
                .isEqualTo(checklist + "?done=approved");
        DeskClient releaser = accounts.of(Role.RELEASER);
        assertThat(location(releaser.post(
                        checklist + "/release",
                        releaser.checked(checklist, checklist + "/release", Map.of(), consent))))
                .isEqualTo(checklist + "?done=released");
    }
}
