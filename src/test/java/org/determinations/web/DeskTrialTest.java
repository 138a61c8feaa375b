package org.determinations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.determinations.application.TestInstallation;
import org.determinations.cli.Typed;
import org.determinations.model.Sha256;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A trial on a page: it says what the verb says, is marked as a trial, is searched and taken along, and is no result. */
class DeskTrialTest {
    private static final String TRIAL = "/runs/1/trial";
    private static final String MINE =
            "/runs/1/trial?policy=mine&near=1&size=enrollment&type=district+type&low-income=low+income";

    @TempDir
    static Path made;

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#?]*)[\"#?]");

    /** What the trail has recorded is not told anew. */
    private static final Pattern RECORDED = Pattern.compile("content [0-9a-f]{64}, ");

    /** One unit is as another. */
    private static final Pattern OTHER_DISTRICT = Pattern.compile("/(?:districts|decisions?|notes)/00[1-68]");

    /** Commands, what a browser alone reads, and tags. */
    private static final Pattern NOT_SAID =
            Pattern.compile("(?s)<style.*?</style>|<code.*?</code>|<pre.*?</pre>|</?[a-z][^>]*>");

    private static TestDesk desk;

    @AutoClose
    private static TestDesk.Open open;

    private static @Nullable DeskClient signedIn;

    private DeskClient client;

    /** Eight units of Franklin, and a draft that asks more points for the best category; trials change nothing, so one desk does. */
    @BeforeAll
    static void compute() throws IOException {
        Path cycle = TestInstallation.copy(
                TestInstallation.app().resolve("data-samples/franklin-2023-24"), made.resolve("franklin"));
        for (String file : List.of("measures.csv", "spp-indicators.csv", "review-findings.csv")) {
            Path of = cycle.resolve("official").resolve(file);
            List<String> rows = Files.readAllLines(of);
            Files.write(
                    of,
                    rows.stream()
                            .filter(row -> !row.matches("(F-[^,]*,)?0(09|[12]\\d),.*"))
                            .toList());
        }
        desk = TestDesk.computed(made, cycle);
        String findings = cycle.resolve("official/review-findings.csv").toString();
        typed("findings", "import", findings, "--cycle", "2023-24", "--jurisdiction", "franklin");
        typed("notes", "add", "007", "--run", "1", "--text", "Looked at.");
        draft("mine");
        open = desk.open("Dee");
    }

    private static Path draft(String name) throws IOException {
        typed("policy", "new", "franklin-2023.2", name);
        Path draft = desk.home().resolve("drafts").resolve(name);
        TestInstallation.edit(
                draft, "scorecard.yaml", "{ total: at least 80, then: MR }", "{ total: at least 95, then: MR }");
        return draft;
    }

    @BeforeEach
    void signIn() {
        client = signedIn == null ? open.client() : signedIn;
        signedIn = client;
    }

    private HttpResponse<String> tried(String policy, String near) {
        HttpResponse<String> answer = client.send(TRIAL, TRIAL, Map.of("policy", policy, "near", near));
        answer.headers().firstValue("Location").ifPresent(this::await);
        return answer;
    }

    private void await(String address) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (client.page(address).contains("It is being computed") && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }

    private static Typed.Ending typed(String... words) {
        return Typed.in(desk.home(), words);
    }

    private static List<String> listed(String page) {
        String table = page.substring(page.indexOf("id=\"districts\""), page.indexOf("Which section of the pack"));
        return Pattern.compile("/runs/1/districts/(\\d{3})\"")
                .matcher(table)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void before_a_policy_is_chosen_nothing_is_computed_and_those_of_the_jurisdiction_and_drafts_are_offered() {
        assertThat(client.page(TRIAL))
                .contains(
                        "Nothing is computed yet: choose a policy.", "franklin-2023.2, the run's own", "mine, a draft")
                .contains("determinations trial --policy POLICY --against 1")
                .contains("CONFIDENTIAL - a trial, not a determination - for the department only")
                .doesNotContain("indiana-2018.1", "massachusetts", "Take the trial along");
        assertThat(client.page("/runs/1")).contains("href=\"/runs/1/trial\"");
        assertThat(client.page(TRIAL + "?policy=franklin-2023.2&near=7"))
                .contains("The desk does not have this trial as things stand now");
    }

    @Test
    void a_trial_says_what_the_verb_says_is_marked_is_searched_and_changes_no_result() {
        String runs = typed("runs", "list").out();
        HttpResponse<String> begun = tried("mine", "1");
        assertThat(begun.statusCode()).isEqualTo(303);
        assertThat(begun.headers().firstValue("Location").map(URI::create).map(URI::toString))
                .hasValue(MINE);
        String page = client.page(MINE);
        String json =
                typed("trial", "--policy", "mine", "--against", "1", "--json").out();
        List<String> movers = Pattern.compile("\"code\": \"(\\d{3})\"")
                .matcher(json)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(movers).isNotEmpty();
        assertThat(listed(page)).isEqualTo(movers);
        assertThat(page)
                .contains("CONFIDENTIAL - a trial, not a determination", "This is a trial. No LEA is determined by it")
                .contains("determinations trial --policy mine --against 1", "LEAs listed: " + movers.size() + " of 8")
                .contains("Near misses", "Sensitivity", "What follows");
        assertThat(listed(client.page(MINE + "&text=" + movers.get(0)))).containsExactly(movers.get(0));
        assertThat(listed(client.page(MINE + "&direction=every"))).hasSize(8);
        assertThat(listed(client.page(MINE + "&direction=worse"))).isEqualTo(movers);
        assertThat(listed(client.page(MINE + "&direction=better"))).isEmpty();
        assertThat(listed(client.page(MINE + "&category=NSI"))).isEmpty();
        assertThat(listed(client.page(MINE + "&category=NA"))).isEqualTo(movers);
        assertThat(listed(client.page(MINE + "&by=section+category"))).isEqualTo(movers);
        assertThat(listed(client.page(MINE + "&by=section+measures"))).isEmpty();
        assertThat(client.page(MINE + "&text=nobody")).contains("None of 8 LEAs fits what is asked for.");
        assertThat(typed("runs", "list").out()).isEqualTo(runs);
        assertThat(client.page("/work")).contains("Trials of policies", "mine on run 1", "computed");
        assertThat(client.page("/runs/1/districts/" + movers.get(0))).doesNotContain("mine");
    }

    /** The verb is typed with a home and a folder, which stand in the command of its text and page. */
    @Test
    void the_files_that_are_taken_say_what_those_of_the_verb_say_and_the_trail_names_who_took_them()
            throws IOException {
        tried("mine", "1");
        String page = client.page(MINE);
        Path out = desk.home().resolve("tried");
        typed("trial", "--policy", "mine", "--against", "1", "--out", out.toString());
        for (String ending : List.of("csv", "md", "html", "xlsx")) {
            HttpResponse<String> file =
                    client.post(TRIAL + "/" + ending, DeskClient.filled(page, TRIAL + "/" + ending, Map.of()));
            assertThat(file.statusCode()).as(ending).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                    .matches("attachment; filename=\"trial-1-mine-[0-9a-f]{8}-CONFIDENTIAL\\." + ending + "\"");
            if (!ending.equals("xlsx")) {
                String written = Files.readString(out.resolve("trial." + ending))
                        .replace(" --out " + out + " --home " + desk.home(), "");
                assertThat(file.body()).as(ending).isEqualTo(written);
                assertThat(typed("audit", "list", "--format", "csv").out())
                        .contains("." + ending + ", SHA-256 " + Sha256.hex(written.getBytes(StandardCharsets.UTF_8)));
            }
        }
        assertThat(typed("audit", "list", "--format", "csv").out())
                .contains("trial handed out", "CONFIDENTIAL.xlsx, SHA-256 ", "/runs/1/trial?policy=mine")
                .contains("a trial of mine on run 1: determinations trial --policy mine --against 1");
        assertThat(typed("runs", "verify").code()).isZero();
    }

    @Test
    void each_row_of_the_table_says_that_it_is_a_trial() {
        tried("mine", "1");
        List<String> rows =
                client.send(MINE, TRIAL + "/csv", Map.of()).body().lines().toList();
        assertThat(rows).hasSize(9);
        assertThat(rows.get(0)).contains("trial_policy,", "old_category,", "trial_category,");
        assertThat(rows.subList(1, 9)).allMatch(row -> row.contains(",mine,"));
    }

    @Test
    void what_cannot_be_tried_is_refused_in_words_and_a_folder_of_the_machine_is_never_read() {
        String folder = desk.home().resolve("drafts/mine").toString();
        for (String policy : List.of(folder, "../drafts/mine", "indiana-2018.1", "<script>x</script>", "nowhere")) {
            HttpResponse<String> answer = tried(policy, "1");
            assertThat(answer.statusCode()).as(policy).isEqualTo(404);
            assertThat(answer.body())
                    .as(policy)
                    .contains("This cannot be tried", "SY-010")
                    .doesNotContain("<script", "Take the trial along");
        }
        for (String near : List.of("-1", "1e9", "soon", "1234567", "1.1234567")) {
            HttpResponse<String> answer = tried("mine", near);
            assertThat(answer.statusCode()).as(near).isEqualTo(422);
            assertThat(answer.body()).as(near).contains("SY-182", "value=\"" + near + "\"");
        }
        assertThat(tried("mine", "0").statusCode()).isEqualTo(303);
        assertThat(tried("", "1").body()).contains("SY-182", "field policy");
        assertThat(client.page(MINE.replace("enrollment", "%3Cscript%3Ex%3C/script%3E")))
                .contains("&lt;script&gt;")
                .doesNotContain("<script");
        for (String path : List.of("/runs/99/trial", "/runs/none/trial", "/runs/1/trial/csv")) {
            assertThat(client.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void what_was_not_computed_or_is_not_the_same_any_more_is_not_handed_out() throws IOException {
        Path other = draft("other");
        assertThat(tried("mine", "1").statusCode()).isEqualTo(303);
        Map<String, String> taken = DeskClient.filled(client.page(MINE), TRIAL + "/csv", Map.of("policy", "other"));
        HttpResponse<String> none = client.post(TRIAL + "/csv", taken);
        assertThat(none.statusCode()).isEqualTo(409);
        assertThat(none.body()).contains("SY-164");
        tried("other", "1");
        assertThat(client.post(TRIAL + "/csv", taken).statusCode()).isEqualTo(200);
        assertThat(client.post(TRIAL + "/exe", taken).statusCode()).isEqualTo(404);
        TestInstallation.edit(other, "scorecard.yaml", "at least 95, then: MR }", "at least 96, then: MR }");
        assertThat(client.page(MINE.replace("mine", "other")))
                .contains("The desk does not have this trial as things stand now")
                .doesNotContain("Take the trial along");
        assertThat(client.post(TRIAL + "/csv", taken).statusCode()).isEqualTo(409);
    }

    /** Every page that a link leads to, and what stands on it but commands and addresses. */
    @Test
    void every_page_of_a_state_whose_units_are_leas_says_so() {
        Deque<String> next = new ArrayDeque<>(List.of("/"));
        Set<String> seen = new TreeSet<>(next);
        Map<String, List<String>> others = new TreeMap<>();
        while (!next.isEmpty()) {
            String path = next.remove();
            HttpResponse<String> answer = client.get(path);
            if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                continue;
            }
            LINK.matcher(answer.body())
                    .results()
                    .map(link -> link.group(1))
                    .filter(link -> !OTHER_DISTRICT.matcher(link).find() && seen.add(link))
                    .forEach(next::add);
            String told = NOT_SAID.matcher(answer.body()).replaceAll(" ").replace("district type", "");
            List<String> lines = told.lines()
                    .filter(line ->
                            line.contains("istrict") && !RECORDED.matcher(line).find())
                    .toList();
            if (!lines.isEmpty()) {
                others.put(path, lines);
            }
        }
        assertThat(others).isEmpty();
        assertThat(seen)
                .contains(
                        "/runs/1/checklist",
                        "/runs/1/districts/007",
                        "/districts/007",
                        "/runs/1/review",
                        "/runs/1/what-if")
                .hasSizeGreaterThan(20);
    }
}
