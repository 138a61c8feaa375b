package org.determinations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.determinations.application.TestInstallation;
import org.determinations.cli.Typed;
import org.junit.jupiter.api.AfterAll;
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

    @AfterAll
    static void close() {
        open.close();
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
                "/runs/1/review"
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
                "/runs/99/review"
            })
    void what_is_not_there_is_not_found(String path) {
        assertThat(client.get(path).statusCode()).as(path).isEqualTo(404);
        assertThat(client.get(path).body()).contains("CONFIDENTIAL").contains("What is wrong");
    }
}
