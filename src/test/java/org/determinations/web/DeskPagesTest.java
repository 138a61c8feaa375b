package org.determinations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.determinations.application.TestInstallation;
import org.determinations.cli.Typed;
import org.determinations.model.Sha256;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each page of the desk shows, and that it says what the verb beside it says. */
class DeskPagesTest {
    private static final String SCRIPT = "<script>alert(1)</script>";

    @TempDir
    static Path scratch;

    private static TestDesk desk;

    @AutoClose
    private static TestDesk.Open open;

    private static DeskClient client;

    /** The invented year, with a name that would be a script on a page that lets it. */
    @BeforeAll
    static void open() throws IOException {
        Path cycle = TestInstallation.cycle(scratch.resolve("cycle"));
        for (String stage : List.of("provisional", "preliminary", "official")) {
            TestInstallation.edit(cycle, stage + "/levels.csv", "Birch Landing", "Birch " + SCRIPT);
        }
        desk = TestDesk.computed(scratch, cycle);
        open = desk.open("Bo");
        client = open.client();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/years/2012-13",
                "/years/2012-13/files/official",
                "/years/2012-13/files/amendment",
                "/runs",
                "/runs/3",
                "/runs/3/districts/09020000",
                "/districts/09020000",
                "/runs/3/review",
                "/runs/3/checklist",
                "/runs/1/review",
                "/runs/3/changes",
                "/runs/1/changes",
                "/runs/3/what-if"
            })
    void a_page_is_whole_without_script_marked_and_shows_the_command_that_does_the_same(String path) {
        String page = client.page(path);
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en-US\">")
                .endsWith("</html>\n")
                .doesNotContain("<script")
                .doesNotContain(" style=", " onclick=", "javascript:")
                .contains("<aside class=\"mark\" aria-label=\"Who may see this page\">CONFIDENTIAL - ")
                .contains("The same at a terminal")
                .contains(">determinations ")
                .contains("Bo (asserted)")
                .containsOnlyOnce("<h1>");
    }

    @Test
    void a_name_that_would_be_a_script_is_text() {
        for (String path : List.of("/runs/3", "/runs/3/districts/09020000", "/runs/3/review")) {
            assertThat(client.page(path)).as(path).contains("Birch &lt;script&gt;alert(1)&lt;/script&gt;");
        }
    }

    @Test
    void what_is_searched_for_is_text_too_and_stays_in_the_field() {
        String page = client.page("/runs/3?text=%22%3E%3Cscript%3E&category=");
        assertThat(page).contains("value=\"&#34;>&lt;script>\"").contains("No district of this run fits");
    }

    @Test
    void the_board_of_the_year_says_the_state_of_each_stage_and_one_next_act() {
        String page = client.page("/years/2012-13");
        assertThat(page)
                .contains("Next: Provisional: look at the checklist of run 1, then approve")
                .contains("<a class=\"button\" href=\"/runs/1/checklist\">Open its checklist</a>")
                .contains("Provisional, <a href=\"/runs/1\">run 1</a>")
                .contains("Computed, dated 2012-06-15")
                .contains("determinations status " + desk.cycle());
    }

    @Test
    void what_is_out_of_date_is_named_with_its_file_in_the_words_of_the_verb() throws IOException {
        Path file = desk.cycle().resolve("official/levels.csv");
        String before = Files.readString(file);
        try {
            Files.writeString(file, before + "09990000,New Bay,Level 1,\n");
            String verb =
                    Typed.in(desk.home(), "status", desk.cycle().toString()).out();
            String page = client.page("/years/2012-13");
            assertThat(verb).contains("official/levels.csv");
            assertThat(page)
                    .contains("Official: ")
                    .contains("official/levels.csv")
                    .contains("Out of date: ");
        } finally {
            Files.writeString(file, before);
        }
        assertThat(client.page("/years/2012-13")).doesNotContain("official/levels.csv");
    }

    @Test
    void home_says_what_waits_of_each_run_on_its_way() {
        assertThat(client.page("/"))
                .contains("Official 2012-13, run 3, dated 2012-09-19")
                .contains("<a href=\"/runs/3/review\">Districts on the review list without a decision</a>")
                .contains("<a href=\"/runs/3/review#undetermined\">Undetermined districts</a>")
                .contains("<a href=\"/runs/3/checklist#warnings\">Warnings to sign for</a>");
    }

    @Test
    void a_run_shows_totals_districts_inputs_and_what_happened() {
        String page = client.page("/runs/3");
        assertThat(page)
                .contains("Official 2012-13, run 3")
                .contains("<caption>Districts: 13 of 13</caption>")
                .contains("official/levels.csv")
                .contains("Input issues: ")
                .contains("href=\"/runs/3/districts/09060000\"");
        assertThat(client.page("/runs/3?text=fir&category="))
                .contains("Districts: 1 of 13")
                .doesNotContain("districts/09020000");
        assertThat(client.page("/runs/3?text=&category=undetermined"))
                .contains("districts/09080000")
                .doesNotContain("districts/09020000");
    }

    @Test
    void a_district_has_its_result_in_words_its_evidence_with_file_and_row_and_all_its_runs() {
        String page = client.page("/runs/3/districts/09070000");
        assertThat(page)
                .contains("<p class=\"verdict\">Needs Technical Assistance (NTA)</p>")
                .contains("R. Invented")
                .contains("official/levels.csv")
                .contains("row ")
                .contains("Official 2012-13, run 3")
                .contains("determinations explain 09070000 --run 3");
        assertThat(client.page("/districts/09020000"))
                .as("the address for ever is of the newest run")
                .contains("determinations explain 09020000 --run 3")
                .contains("href=\"/runs/1/districts/09020000\"");
    }

    @Test
    void the_review_list_has_the_order_of_the_verb() {
        String verb = Typed.in(desk.home(), "review", "list", "--run", "3").out();
        String page = client.page("/runs/3/review");
        assertThat(verb.indexOf("09060000")).isLessThan(verb.indexOf("09030000"));
        assertThat(page.indexOf("09060000")).isPositive().isLessThan(page.indexOf("09030000"));
        assertThat(page).contains("Undetermined: ").contains("09080000");
        assertThat(client.page("/runs/1/review"))
                .contains("The screen lists no district: compliance is not considered at the provisional stage.");
    }

    private String verb(String... arguments) {
        return Typed.in(desk.home(), arguments).out();
    }

    @Test
    void changes_are_those_of_the_verb_since_a_stage_or_a_run_and_of_the_stage_before_where_nothing_is_asked() {
        for (String since : List.of("provisional", "1")) {
            String page = client.page("/runs/3/changes?since=" + since);
            assertThat(page)
                    .contains("determinations changes --since " + since + " --run 3 --near", "determinations diff 1 3")
                    .contains("<option value=\"" + since + "\" selected>");
            assertThat(districts(page))
                    .hasSizeGreaterThan(2)
                    .isEqualTo(codes(verb("diff", "1", "3", "--format", "csv")));
        }
        assertThat(client.page("/runs/3/changes"))
                .contains("determinations changes --since 2 --run 3 --near", "run 2 (preliminary, cycle 2012-13");
        assertThat(client.page("/runs/1/changes"))
                .contains("No earlier run of the same jurisdiction determined districts")
                .doesNotContain("Take the CSV file", "What changed");
    }

    /** Codes in the table of what changed, in its order. */
    private static List<String> districts(String page) {
        String table = page.substring(page.indexOf("id=\"changed\""), page.indexOf("id=\"near\""));
        return Pattern.compile("/runs/3/districts/(\\d{8})")
                .matcher(table)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void changes_are_filtered_by_name_or_code_and_by_the_category_before_or_after() {
        String all = client.page("/runs/3/changes?since=1");
        String first = districts(all).get(0);
        String found = client.page("/runs/3/changes?since=1&text=" + first + "&category=");
        assertThat(districts(found)).containsExactly(first);
        assertThat(found).contains("Another result: 1 of " + districts(all).size());
        assertThat(client.page("/runs/3/changes?since=1&text=nobody"))
                .contains("Of " + districts(all).size() + " districts none fits what is asked for.")
                .doesNotContain("Every district has the same result");
        List<String> undetermined = districts(client.page("/runs/3/changes?since=1&category=undetermined"));
        assertThat(undetermined).isNotEmpty().hasSizeLessThan(districts(all).size());
        assertThat(districts(all)).containsAll(undetermined);
    }

    @Test
    void what_cannot_be_compared_is_refused_in_the_words_of_the_verb_and_nothing_is_shown_or_taken() {
        for (String since : List.of("soon", "99", "secondary")) {
            HttpResponse<String> answer = client.get("/runs/3/changes?since=" + since);
            String verb = Typed.in(desk.home(), "changes", "--since", since, "--run", "3")
                    .err();
            assertThat(answer.statusCode()).as(since).isEqualTo(404);
            assertThat(verb).contains("SY-010");
            assertThat(answer.body())
                    .contains("This cannot be compared", "SY-010", "<option value=\"" + since + "\" selected>")
                    .doesNotContain("Take the CSV file", "What changed, and why");
        }
        HttpResponse<String> unknown = client.get("/runs/3/what-if?fact-1=09010000:level%3D9");
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body())
                .contains("IN-012", "the fact cannot be understood", "value=\"09010000:level=9\"")
                .doesNotContain("Take the CSV file", "Nothing is computed yet");
        assertThat(client.any("/runs/3/what-if?fact-1=09990000:level%3D2")).contains("the stage has no such district");
        assertThat(client.any("/runs/3/what-if?fact-1=%3Cscript%3E")).doesNotContain("<script");
    }

    @Test
    void what_if_says_what_the_verb_says_and_keeps_what_was_typed() {
        assertThat(client.page("/runs/3/what-if"))
                .contains("Nothing is computed yet", "determinations whatif --run 3 --set FACT")
                .doesNotContain("What changed, and why");
        String page = client.page("/runs/3/what-if?fact-1=09010000:level%3D4&fact-3=09030000:decision%3DKEEP");
        assertThat(page)
                .contains("determinations whatif --run 3 --set 09010000:level=4 --set 09030000:decision=KEEP")
                .contains("value=\"09010000:level=4\"", "name=\"fact-2\"", "what-if, not saved")
                .contains("/runs/3/districts/09010000");
        String csv = verb(
                "whatif",
                "--run",
                "3",
                "--set",
                "09010000:level=4",
                "--set",
                "09030000:decision=KEEP",
                "--format",
                "csv");
        assertThat(districts(page)).isNotEmpty().isEqualTo(codes(csv));
        assertThat(verb("runs", "list")).doesNotContain("what-if");
    }

    private static List<String> codes(String csv) {
        return csv.lines()
                .skip(1)
                .filter(line -> !line.contains(",UNCHANGED,"))
                .map(line -> line.substring(0, 8))
                .toList();
    }

    @Test
    void the_file_that_is_taken_has_the_bytes_of_the_verb_and_the_trail_names_who_took_it() {
        HttpResponse<String> changes =
                client.send("/runs/3/changes?since=1&text=nobody", "/runs/3/changes/file", Map.of());
        assertThat(changes.body()).isEqualTo(verb("changes", "--since", "1", "--run", "3", "--format", "csv"));
        assertThat(changes.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"changes-run-1-to-3.csv\"");
        HttpResponse<String> whatIf =
                client.send("/runs/3/what-if?fact-1=09010000:level%3D4", "/runs/3/what-if/file", Map.of());
        assertThat(whatIf.body())
                .isEqualTo(verb("whatif", "--run", "3", "--set", "09010000:level=4", "--format", "csv"));
        assertThat(verb("audit", "list", "--kind", "act", "--format", "csv"))
                .contains("changes handed out")
                .contains("changes-run-1-to-3.csv, SHA-256 "
                        + Sha256.hex(changes.body().getBytes(StandardCharsets.UTF_8)))
                .contains("determinations whatif --run 3 --set 09010000:level=4, what-if-run-3.csv, SHA-256 "
                        + Sha256.hex(whatIf.body().getBytes(StandardCharsets.UTF_8)));
        HttpResponse<String> none = client.send("/runs/3/changes", "/runs/3/changes/file", Map.of("since", ""));
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("SY-182", "field since: ");
    }

    @Test
    void a_run_and_the_board_lead_to_what_changed_and_to_what_if() {
        for (String path : List.of("/runs/3", "/years/2012-13")) {
            assertThat(client.page(path)).as(path).contains("href=\"/runs/3/changes\"", "href=\"/runs/3/what-if\"");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/runs/99",
                "/runs/none",
                "/runs/0",
                "/runs/99999999999999",
                "/runs/3/districts/99990000",
                "/runs/3/districts/birch",
                "/runs/1/districts/none",
                "/districts/99990000",
                "/years/2019-20",
                "/years/soon",
                "/runs/99/checklist",
                "/runs/99/review",
                "/runs/99/changes",
                "/runs/99/what-if"
            })
    void what_is_not_there_is_not_found(String path) {
        assertThat(client.get(path).statusCode()).as(path).isEqualTo(404);
        assertThat(client.get(path).body()).contains("CONFIDENTIAL").contains("What is wrong");
    }
}
