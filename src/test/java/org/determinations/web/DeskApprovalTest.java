package org.determinations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.determinations.application.TestInstallation;
import org.determinations.cli.Typed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing and approving on a page: of exactly what was seen, by somebody else, once. */
class DeskApprovalTest {
    private static final String CHECKLIST = "/runs/1/checklist";
    private static final String SIGNATURE = CHECKLIST + "/signature";
    private static final String APPROVAL = CHECKLIST + "/approval";
    private static final Pattern FORM = Pattern.compile("<section class=\"card sign\" id=\"([a-z-]+)\"");

    @TempDir
    Path scratch;

    private TestDesk desk;

    @BeforeEach
    void compute() throws IOException {
        desk = TestDesk.computed(scratch);
    }

    @Test
    void a_run_is_signed_for_and_approved_without_a_command_typed_and_the_store_says_by_whom() {
        try (TestDesk.Open open = desk.open("Bo")) {
            DeskClient client = open.client();
            signAll(client);
            HttpResponse<String> answer = client.post(APPROVAL, approval(client.page(CHECKLIST)));
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location").orElse("")).isEqualTo(CHECKLIST + "?done=approved");
            assertThat(client.page(CHECKLIST + "?done=approved"))
                    .contains("Your approval is recorded.", "The run is approved.")
                    .contains("determinations release 1");
        }
        String told = Typed.in(desk.home(), "runs", "show", "1").out();
        assertThat(told).contains("approved", "Bo", "signed undetermined", "no level was published");
        assertThat(Typed.in(desk.home(), "runs", "verify", "1").code()).isZero();
    }

    @Test
    void letters_are_looked_at_before_and_are_those_that_an_export_has() throws IOException {
        Matcher letter = Pattern.compile("href=\"(/runs/1/letters/(\\d{8}))\"").matcher("");
        Map<String, Long> sizes = new TreeMap<>();
        try (TestDesk.Open open = desk.open("Bo")) {
            DeskClient client = open.client();
            String page = client.page(CHECKLIST);
            assertThat(page)
                    .contains("Letters to look at", "the only one with NSI, one of 4 outcomes that are as frequent")
                    .contains("drawn from the other 2");
            letter.reset(page);
            while (letter.find()) {
                HttpResponse<String> pdf = client.get(letter.group(1));
                assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
                assertThat(pdf.body()).startsWith("%PDF");
                sizes.put(
                        letter.group(2),
                        pdf.headers().firstValueAsLong("Content-Length").orElseThrow());
            }
            assertThat(sizes).hasSize(3);
            for (String none : new String[] {"99990000", "none", "..%2f09010000"}) {
                assertThat(client.get("/runs/1/letters/" + none).statusCode())
                        .as(none)
                        .isIn(404, 400);
            }
            assertThat(client.get("/runs/9/letters/09010000").statusCode()).isEqualTo(404);
        }
        assertThat(Typed.in(desk.home(), "export", "1", "--format", "pdf").code())
                .isZero();
        Map<String, Long> exported = new TreeMap<>();
        try (Stream<Path> files = Files.walk(desk.home().resolve("out"))) {
            files.filter(file -> file.toString().endsWith("-letter.pdf"))
                    .forEach(file -> exported.put(
                            file.getFileName().toString().replaceAll(".*-(\\d{8})-letter.pdf", "$1"),
                            file.toFile().length()));
        }
        assertThat(exported).containsAllEntriesOf(sizes);
        assertThat(Typed.in(desk.home(), "audit", "list", "--kind", "view", "--format", "csv")
                        .out())
                .contains(",page shown,/runs/1/letters/"
                        + sizes.keySet().iterator().next());
    }

    @Test
    void a_signature_without_a_note_or_with_signs_that_nobody_sees_is_refused_and_the_typed_text_stays() {
        try (TestDesk.Open open = desk.open("Bo")) {
            DeskClient client = open.client();
            String point = firstPoint(client.page(CHECKLIST));
            HttpResponse<String> blank = sign(client, point, "  ");
            assertThat(blank.statusCode()).isEqualTo(409);
            assertThat(blank.body()).contains("Nothing was recorded", "a note must say why");
            HttpResponse<String> unsafe = sign(client, point, "fine \u202e enough");
            assertThat(unsafe.statusCode()).isEqualTo(422);
            assertThat(unsafe.body()).contains("the note holds the character").contains("enough</textarea>");
            assertThat(client.page(CHECKLIST)).contains("id=\"" + point + "\"");
        }
    }

    @Test
    void two_quick_clicks_sign_once_and_the_person_reads_that_it_is_recorded() {
        try (TestDesk.Open open = desk.open("Bo")) {
            DeskClient client = open.client();
            Map<String, String> fields =
                    DeskClient.filled(client.page(CHECKLIST), SIGNATURE, Map.of("note", "no level was published"));
            for (int click = 0; click < 2; click++) {
                HttpResponse<String> answer = client.post(SIGNATURE, fields);
                assertThat(answer.headers().firstValue("Location")).contains(CHECKLIST + "?done=signed");
                assertThat(answer.headers().allValues("Set-Cookie")).anyMatch(cookie -> cookie.startsWith("acted="));
            }
            fields.put("note", "another reason");
            HttpResponse<String> other = client.post(SIGNATURE, fields);
            assertThat(other.body()).contains("Nothing was recorded", "no unsigned warning of that name");
        }
    }

    @Test
    void a_warning_that_says_something_else_than_what_was_seen_is_not_signed_for() {
        try (TestDesk.Open open = desk.open("Bo")) {
            DeskClient client = open.client();
            String page = client.page(CHECKLIST);
            Map<String, String> fields = DeskClient.filled(page, SIGNATURE, Map.of("note", "fine"));
            fields.put("seen", "0".repeat(64));
            HttpResponse<String> answer = client.post(SIGNATURE, fields);
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.body()).contains("the warning is not any more as you saw it");
            assertThat(client.page(CHECKLIST)).contains("id=\"" + firstPoint(page) + "\"");
        }
    }

    @Test
    void an_approval_is_refused_when_checklist_or_manifest_is_not_what_the_page_showed() {
        try (TestDesk.Open open = desk.open("Bo")) {
            DeskClient client = open.client();
            signAll(client);
            Map<String, String> seen = approval(client.page(CHECKLIST));
            for (String field : new String[] {"manifest", "checklist"}) {
                Map<String, String> other = new LinkedHashMap<>(seen);
                other.put(field, "0".repeat(64));
                assertRefused(client, other, field);
            }
            Map<String, String> unticked = new LinkedHashMap<>(seen);
            unticked.remove("consent");
            assertRefused(client, unticked, "the box is not ticked");
            assertThat(client.post(APPROVAL, seen).statusCode()).isEqualTo(303);
        }
    }

    @Test
    void an_approval_of_a_page_that_a_changed_file_has_overtaken_is_refused_and_says_what_is_different()
            throws IOException {
        try (TestDesk.Open open = desk.open("Bo")) {
            DeskClient client = open.client();
            signAll(client);
            Map<String, String> seen = approval(client.page(CHECKLIST));
            TestInstallation.edit(desk.cycle(), "provisional/levels.csv", "Level 1", "Level 2");
            HttpResponse<String> answer = client.post(APPROVAL, seen);
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.body())
                    .contains("the checklist is not any more as you saw it")
                    .contains("provisional/levels.csv");
        }
        assertThat(Typed.in(desk.home(), "runs", "show", "1").out()).doesNotContain("approved");
    }

    @Test
    void an_approval_sent_twice_is_recorded_once() {
        try (TestDesk.Open open = desk.open("Bo")) {
            DeskClient client = open.client();
            signAll(client);
            Map<String, String> seen = approval(client.page(CHECKLIST));
            assertThat(client.post(APPROVAL, seen).statusCode()).isEqualTo(303);
            assertThat(client.post(APPROVAL, seen).statusCode()).isEqualTo(303);
            HttpResponse<String> again = client.post(APPROVAL, DeskClient.anew(seen));
            assertThat(again.statusCode()).isEqualTo(409);
            assertThat(again.body()).contains("Nothing was recorded");
        }
        assertThat(Typed.in(desk.home(), "runs", "show", "1").out()).containsOnlyOnce("  approved  ");
    }

    @Test
    void who_ran_the_run_can_neither_sign_nor_approve_and_the_page_says_so_early() {
        Map<String, String> signature = seenBy("Bo", SIGNATURE, Map.of("note", "fine"));
        try (TestDesk.Open open = desk.open("Ann")) {
            DeskClient client = open.client();
            String page = client.page(CHECKLIST);
            assertThat(page)
                    .contains("Blocks: 1", "Approval by someone other than the person who ran it")
                    .contains("Somebody who did not run it signs for it.")
                    .doesNotContain("action=\"" + SIGNATURE + "\"", "action=\"" + APPROVAL + "\"");
            String token = DeskClient.filled(page, "/sign-out", Map.of()).get("_csrf");
            signature.put("_csrf", token);
            HttpResponse<String> answer = client.post(SIGNATURE, signature);
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.body()).contains("Ann ran it and cannot sign its warnings");
            Map<String, String> forced = Map.of("_csrf", token, "manifest", "x", "checklist", "x", "consent", "yes");
            assertThat(client.post(APPROVAL, forced).statusCode()).isEqualTo(409);
        }
        assertThat(Typed.in(desk.home(), "runs", "show", "1").out()).doesNotContain("approved");
    }

    private Map<String, String> seenBy(String person, String action, Map<String, String> typed) {
        try (TestDesk.Open open = desk.open(person)) {
            return DeskClient.filled(open.client().page(CHECKLIST), action, typed);
        }
    }

    private static void assertRefused(DeskClient client, Map<String, String> fields, String words) {
        HttpResponse<String> answer = client.post(APPROVAL, fields);
        assertThat(answer.statusCode()).as(words).isEqualTo(409);
        assertThat(answer.body()).contains("Nothing was recorded").contains(words);
    }

    private static Map<String, String> approval(String page) {
        return DeskClient.filled(page, APPROVAL, Map.of("consent", "yes"));
    }

    private static void signAll(DeskClient client) {
        Matcher form = FORM.matcher(client.page(CHECKLIST));
        while (form.find()) {
            assertThat(sign(client, form.group(1), "no level was published").statusCode())
                    .isEqualTo(303);
        }
    }

    private static String firstPoint(String page) {
        Matcher form = FORM.matcher(page);
        assertThat(form.find()).as(page).isTrue();
        return form.group(1);
    }

    private static HttpResponse<String> sign(DeskClient client, String point, String note) {
        String page = client.page(CHECKLIST);
        String own = page.substring(page.indexOf("<section class=\"card sign\" id=\"" + point + "\""));
        return client.post(SIGNATURE, DeskClient.filled(own, SIGNATURE, Map.of("note", note)));
    }
}
