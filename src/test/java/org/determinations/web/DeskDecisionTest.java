package org.determinations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.determinations.application.TestInstallation;
import org.determinations.cli.Typed;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deciding on a page: what is allowed, what it would do, recording exactly that, and what a forged form comes to. */
class DeskDecisionTest {
    private static final String ALDER = "/runs/3/districts/09010000";
    private static final String RECORD = "/runs/3/decisions";
    private static final String PREVIEW = RECORD + "/preview";
    private static final String UNDO = RECORD + "/undo";

    @TempDir
    static Path made;

    private static TestDesk computed;

    @TempDir
    Path scratch;

    private TestDesk desk;

    @AutoClose
    private TestDesk.Open open;

    private DeskClient client;

    @BeforeAll
    static void compute() throws IOException {
        computed = TestDesk.computed(made);
    }

    @BeforeEach
    void open() throws IOException {
        desk = computed.copy(scratch);
        open = desk.open("Dee");
        client = open.client();
    }

    private HttpResponse<String> preview(String decision, String text) {
        return client.send(
                ALDER + "/decision", PREVIEW, Map.of("decision", decision, "reason", "data-quality", "text", text));
    }

    private Typed.Ending typed(String... words) {
        return Typed.in(desk.home(), words);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    @Test
    void a_decision_is_previewed_recorded_read_by_the_next_run_and_taken_back_without_a_command_typed() {
        String page = client.page(ALDER + "/decision");
        assertThat(page)
                .contains("value=\"KEEP\"", "value=\"REASSIGN NSI\"", "MR cannot be chosen: a decision only makes")
                .doesNotContain("value=\"REASSIGN MR\"", "value=\"ASSIGN");
        HttpResponse<String> shown = preview("REASSIGN NI", "late <b>again</b>\r\n and =late, Se\u00f1or");
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body())
                .contains("Level 1-NI", "MR raised to NI by Dee on 2012-09-20, record 1: ")
                .contains("Letter to Alder Hollow, as it would be", "the category Needs Intervention (NI)")
                .contains("late &lt;b>again&lt;/b> and =late, Se\u00f1or")
                .contains("decide 09010000 --run 3 --reassign NI --reason data-quality --text 'late")
                .doesNotContain("<b>again");
        assertThat(typed("decide", "list").out()).contains("0 DECISIONS");
        HttpResponse<String> done = client.post(
                RECORD,
                DeskClient.filled(shown.body(), RECORD, Map.of("text", "late <b>again</b> and =late, Se\u00f1or")));
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(location(done)).isEqualTo(ALDER + "?done=decided");
        assertThat(client.page(ALDER + "?done=decided"))
                .contains("Your decision is recorded.", "compute the stage again", "counts, waits for the next run");
        assertThat(client.page("/years/2012-13"))
                .contains("decision, record 1, REASSIGN to NI for district 09010000, by Dee, is new");
        assertThat(client.page("/")).contains("Decisions that the next run reads");
        assertThat(client.page("/runs/3/review")).contains("REASSIGN to NI by Dee, record 1: waits for the next run");
        assertThat(typed("run", "official", desk.cycle().toString(), "--as", "Ann")
                        .code())
                .isEqualTo(4);
        String after = client.page("/runs/4/districts/09010000");
        assertThat(after).contains("Level 1-NI", "counts, read by run 4");
        HttpResponse<String> undone = client.send(
                "/runs/4/districts/09010000/decision",
                "/runs/4/decisions/undo",
                Map.of("why-1", "the data came in time"));
        assertThat(location(undone)).isEqualTo("/runs/4/districts/09010000?done=undone");
        assertThat(client.page("/runs/4/review"))
                .contains("record 1 taken back by Dee on 2012-09-20, not decided: decide");
    }

    @Test
    void what_is_missing_or_not_allowed_is_said_with_its_place_and_what_was_typed_stays() {
        HttpResponse<String> missing = client.send(ALDER + "/decision", PREVIEW, Map.of("text", "because of this"));
        assertThat(missing.statusCode()).isEqualTo(422);
        assertThat(missing.body())
                .contains(
                        "<a href=\"#decision\">Choose what you decide</a>", "<a href=\"#reason\">Choose the reason</a>")
                .contains("<fieldset id=\"decision\"", ">because of this</textarea>");
        for (String forged : new String[] {"REASSIGN MR", "ASSIGN NI", "REASSIGN XX"}) {
            HttpResponse<String> answer = preview(forged, "because");
            assertThat(answer.statusCode()).as(forged).isEqualTo(422);
            assertThat(answer.body()).contains("SY-151", ">because</textarea>");
        }
        for (String why : new String[] {"as with 09090000", "as <b>09090305</b>"}) {
            HttpResponse<String> answer = preview("REASSIGN NI", why);
            assertThat(answer.statusCode()).as(why).isEqualTo(422);
            assertThat(answer.body())
                    .contains("SY-155", "the code of another district", why.contains("<") ? "09090305" : "09090000")
                    .contains(">" + why.replace("<", "&lt;").replace(">", "&gt;") + "</textarea>");
        }
        for (String forged : new String[] {"KEEP NI", "REASSIGN", "REASSIGN NI NSI", "DROP TABLE"}) {
            assertThat(preview(forged, "because").body()).as(forged).contains("Choose what you decide");
        }
        assertThat(preview("KEEP", "seen \u202e not").body()).contains("SY-155", "RIGHT-TO-LEFT OVERRIDE");
        assertThat(preview("KEEP", "x".repeat(2001)).body()).contains("SY-155", "2001 characters");
        assertThat(typed("decide", "list").out()).contains("0 DECISIONS");
    }

    @Test
    void what_is_not_as_it_was_seen_is_not_recorded() {
        Map<String, String> seen =
                DeskClient.filled(preview("REASSIGN NI", "late again").body(), RECORD, Map.of());
        for (String field : new String[] {"seen", "text", "decision", "district", "reason"}) {
            Map<String, String> other = new LinkedHashMap<>(seen);
            other.put(
                    field,
                    switch (field) {
                        case "decision" -> "REASSIGN NSI";
                        case "district" -> "09090000";
                        case "reason" -> "other";
                        default -> "0".repeat(64);
                    });
            HttpResponse<String> answer = client.post(RECORD, other);
            assertThat(answer.statusCode()).as(field).isEqualTo(409);
            assertThat(answer.body()).as(field).contains("SY-153", "nothing is recorded");
        }
        assertThat(client.post(RECORD, seen).statusCode()).isEqualTo(303);
        assertThat(client.post(RECORD, DeskClient.anew(seen)).statusCode()).isEqualTo(409);
        assertThat(typed("decide", "list").out()).contains("1 DECISION");
    }

    @Test
    void forged_forms_and_what_is_not_there() {
        Map<String, String> seen =
                DeskClient.filled(preview("REASSIGN NI", "late again").body(), RECORD, Map.of());
        Map<String, String> without = new LinkedHashMap<>(seen);
        without.remove("_csrf");
        for (String action : new String[] {RECORD, PREVIEW, UNDO}) {
            assertThat(client.post(action, without).statusCode()).as(action).isEqualTo(403);
        }
        for (String path : new String[] {
            "/runs/3/districts/09990000/decision",
            "/runs/9/districts/09010000/decision",
            "/runs/3/districts/Alder/decision"
        }) {
            assertThat(client.get(path).statusCode()).as(path).isEqualTo(404);
        }
        Map<String, String> foreign = new LinkedHashMap<>(seen);
        foreign.put("district", "09990000");
        assertThat(client.post(RECORD, foreign).statusCode()).isEqualTo(404);
        assertThat(client.post("/runs/9/decisions", seen).statusCode()).isEqualTo(404);
        assertThat(client.post("/runs/1/decisions", seen).statusCode()).isEqualTo(409);
        foreign.put("record", "1");
        assertThat(client.post(UNDO, foreign).statusCode()).isEqualTo(404);
        assertThat(client.get("/runs/1/districts/09010000/decision").body())
                .contains("Nothing can be decided here", "the stage provisional considers no decision");
        assertThat(typed("decide", "list").out()).contains("0 DECISIONS");
    }

    @Test
    void several_districts_with_the_same_evidence_are_decided_together_each_with_its_record() throws IOException {
        String bulk = "/runs/3/decisions?evidence=MA12-F2";
        assertThat(client.page("/runs/3/review"))
                .contains("href=\"" + bulk + "\"", "Decide about 2 districts together");
        String page = client.page(bulk);
        assertThat(page).contains("value=\"09010000\"", "value=\"09090000\"", "name=\"shown\"");
        Map<String, String> answers = new LinkedHashMap<>(DeskClient.filled(
                page, PREVIEW, Map.of("decision", "KEEP", "reason", "corrected", "text", "since corrected")));
        assertThat(client.post(PREVIEW, answers).body()).contains("Tick at least one district");
        String token = answers.get("_csrf");
        String both = "_csrf=" + token + "&shown=09010000,09090000&district=09010000&district=09090000"
                + "&decision=KEEP&reason=corrected&text=since+corrected";
        HttpResponse<String> shown = posted(PREVIEW, both);
        assertThat(shown.body()).contains("2 districts: KEEP", "Record these 2 decisions", "Letter to Ivy Ridge");
        String seen = DeskClient.filled(shown.body(), RECORD, Map.of()).get("seen");
        HttpResponse<String> done = posted(RECORD, both + "&seen=" + seen);
        assertThat(location(done)).isEqualTo("/runs/3/review?done=decided");
        assertThat(typed("decide", "list").out()).contains("2 DECISIONS", "09010000", "09090000");
        assertThat(client.page(bulk)).contains("Nobody waits for a decision there any more.");
        TestInstallation.edit(
                desk.cycle(),
                "official/decisions.csv",
                "09050000,KEEP",
                "09010000,REASSIGN,NI,R. Invented,2012-09-10,worse,\n09050000,KEEP");
        assertThat(typed("run", "official", desk.cycle().toString()).err()).contains("SY-150", "district 09010000");
    }

    private HttpResponse<String> posted(String path, String body) {
        return client.ask(client.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body))
                .build());
    }
}
