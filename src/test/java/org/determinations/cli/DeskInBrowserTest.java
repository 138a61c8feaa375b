package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.determinations.web.DeskClient;
import org.determinations.web.DeskFollowTest;
import org.determinations.web.TestDesk;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the desk in a browser, at a desk and at 400 percent: WCAG 2.2 AA by axe-core, and no scrolling in two directions. */
@Tag("browser")
class DeskInBrowserTest {
    private static final String AXE = Browser.script(
            "axe.run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',",
            "  'best-practice'] } })",
            ".then(function (found) { tell(found.passes.length + ' rules passed\\n' + found.violations.map(function (v) {",
            "  return v.id + ': ' + v.help + ' ' + v.nodes.slice(0, 3).map(function (n) { return n.html.slice(0, 200) + ' '",
            "    + n.failureSummary; }).join(' | '); }).join('\\n')); })",
            ".catch(function (e) { tell('failed: ' + e); });");
    private static final String REFLOW = Browser.script(
            "var wide = Array.prototype.filter.call(document.querySelectorAll('body *'), function (e) {",
            "  return !e.closest('.scroll') && !e.closest('.cmd') && !e.closest('.skip')",
            "    && e.getBoundingClientRect().right > window.innerWidth + 1; });",
            "tell(window.innerWidth + ' wide, content ' + document.documentElement.scrollWidth + '; '",
            "  + wide.slice(0, 5).map(function (e) { return e.outerHTML.slice(0, 120); }).join(' | '));");

    @TempDir
    static Path scratch;

    @AutoClose
    private static TestDesk.Open open;

    private static String offer;
    private static DeskClient client;
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        TestDesk desk = TestDesk.computed(scratch);
        offer = "/years/2012-13/offers/" + desk.offered();
        DeskFollowTest.followed(desk, "3");
        open = desk.open("Bo");
        client = open.client();
        browser = new Browser(scratch);
    }

    static List<String> pages() {
        return List.of(
                "/",
                "/years/2012-13",
                "/years/2012-13/files/official",
                offer,
                "/work",
                "/runs",
                "/runs/3",
                "/runs/3?text=nobody&category=",
                "/runs/3/districts/09020000",
                "/runs/3/districts/09080000",
                "/runs/3/changes?since=1",
                "/runs/3/changes?since=soon",
                "/runs/3/what-if?fact-1=09010000:level%3D4",
                "/runs/3/trial",
                "/runs/3/trial?policy=nowhere",
                "/runs/3/review",
                "/runs/3/review?text=nobody",
                "/runs/1/review",
                "/runs/3/districts/09020000/notes",
                "/runs/3/districts/09010000/decision",
                "/runs/1/districts/09010000/decision",
                "/runs/3/decisions?evidence=MA12-F2",
                "/runs/3/checklist",
                "/runs/3/checklist?done=signed",
                "/districts/09010000",
                "/findings",
                "/findings/one?id=F-1",
                "/plans",
                "/plans/09010000/2012-13",
                "/reviews/09010000/2012-13/1",
                "/audit",
                "/audit?run=x",
                "/sign-in",
                "/sign-in?error",
                "/runs/99");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axe_finds_nothing(String path) {
        demandNothingFound(browser, path, page(path));
    }

    @Test
    void axe_finds_nothing_on_a_page_that_refused_what_was_sent() {
        String refused = client.send("/runs/3/checklist", "/runs/3/checklist/signature", Map.of("note", " "))
                .body();
        assertThat(refused).contains("a note must say why");
        demandNothingFound(browser, "refused", withStyle(client, refused));
    }

    @Test
    void axe_finds_nothing_on_what_a_decision_would_do_and_where_an_answer_is_missing() {
        String form = "/runs/3/districts/09010000/decision";
        String preview = "/runs/3/decisions/preview";
        Map<String, String> whole = Map.of("decision", "REASSIGN NI", "reason", "data-quality", "text", "late again");
        String shown = withStyle(client, client.send(form, preview, whole).body());
        assertThat(shown).contains("Record this decision");
        demandNothingFound(browser, "preview", shown);
        demandOneDirection(browser, "preview", shown);
        String missing = withStyle(
                client, client.send(form, preview, Map.of("text", "late")).body());
        assertThat(missing).contains("Choose what you decide");
        demandNothingFound(browser, "missing", missing);
        demandOneDirection(browser, "missing", missing);
    }

    @Test
    void axe_finds_nothing_on_a_trial_and_on_notes_that_are_written_and_refused() {
        client.send("/runs/3/trial", "/runs/3/trial", Map.of("policy", "massachusetts-2012.2"));
        String trial = "/runs/3/trial?policy=massachusetts-2012.2&direction=every";
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (!client.page(trial).contains("Take the trial along") && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        String notes = "/runs/3/districts/09030000/notes";
        client.send(notes, notes, Map.of("note", "asked for the files of 2011, and waits for an answer"));
        String refused =
                withStyle(client, client.send(notes, notes, Map.of("note", " ")).body());
        assertThat(page(trial)).contains("Take the trial along");
        assertThat(refused).contains("IN-095", "Take note");
        for (String shown : List.of(page(trial), page(notes), refused, page("/runs/3/review"), page("/work"))) {
            demandNothingFound(browser, "trial or note", shown);
            demandOneDirection(browser, "trial or note", shown);
        }
    }

    static void demandNothingFound(Browser browser, String what, String page) {
        for (Browser.Width width : Browser.Width.values()) {
            String[] found =
                    browser.ask(page, Browser.axe() + "\n" + AXE, width).split("\n", 2);
            assertThat(found[0]).as(what + " " + width).matches("[1-9][0-9] rules passed");
            assertThat(found[1]).as(what + " " + width).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void at_400_percent_only_tables_and_commands_scroll_sideways(String path) {
        demandOneDirection(browser, path, page(path));
    }

    static void demandOneDirection(Browser browser, String what, String page) {
        assertThat(browser.ask(page, REFLOW, Browser.Width.FOUR_TIMES)).as(what).isEqualTo("320 wide, content 320; ");
    }

    private static String page(String path) {
        return withStyle(client, client.any(path));
    }

    /** With its style inside, as the browser opens it from a file. */
    static String withStyle(DeskClient client, String page) {
        return page.replace(
                "<link rel=\"stylesheet\" href=\"/desk.css\">", "<style>" + client.page("/desk.css") + "</style>");
    }
}
