package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages of the report sites in a browser: WCAG 2.1 AA by axe-core, no scrolling in two directions at 400 percent, everything
 * within reach of the keyboard, search and filter.
 */
@Tag("browser")
class SiteInBrowserTest {
    private static final String AXE = Browser.script(
            "axe.run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] } })",
            ".then(function (found) { tell(found.passes.length + ' rules passed\\n' + found.violations.map(function (v) {",
            "  return v.id + ': ' + v.help + ' ' + v.nodes.slice(0, 3).map(function (n) { return n.html.slice(0, 200) + ' '",
            "    + n.failureSummary; }).join(' | '); }).join('\\n')); })",
            ".catch(function (e) { tell('failed: ' + e); });");
    /** Nothing outside a scroll region may be wider than the screen. */
    private static final String REFLOW = Browser.script(
            "var wide = Array.prototype.filter.call(document.querySelectorAll('body *'), function (e) {",
            "  return !e.closest('.scroll') && !e.closest('.skip') && e.getBoundingClientRect().right > window.innerWidth + 1; });",
            "tell(window.innerWidth + ' wide, content ' + document.documentElement.scrollWidth + '; '",
            "  + wide.slice(0, 5).map(function (e) { return e.outerHTML.slice(0, 120); }).join(' | '));");
    /** What the keyboard reaches, in its order; the way past the navigation comes into sight by a rule of its own. */
    private static final String KEYBOARD = Browser.script(
            "var all = Array.prototype.slice.call(document.querySelectorAll('a[href], button, input, select, summary, [tabindex]'));",
            "var bad = [];",
            "all.forEach(function (e) {",
            "  if (e.closest('[hidden]') || e.closest('details:not([open]) > :not(summary)')) { return; }",
            "  if (e.tabIndex > 0) { bad.push('order ' + e.outerHTML.slice(0, 80)); }",
            "  e.focus();",
            "  var at = e.getBoundingClientRect();",
            "  var far = at.left < 0 && e.className !== 'skip';",
            "  if (document.activeElement !== e || at.width === 0 || far) { bad.push('unseen ' + e.outerHTML.slice(0, 80)); }",
            "});",
            "document.querySelectorAll('*').forEach(function (e) {",
            "  if (e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX === 'auto' && e.tabIndex < 0) {",
            "    bad.push('cannot be scrolled ' + e.outerHTML.slice(0, 80)); } });",
            "tell(all[0].className + '; ' + bad.join(' | '));");

    private static final String SEARCH = Browser.script(
            "var box = document.getElementById('find-text');",
            "function shown() { return document.querySelectorAll('#districts tbody tr:not([hidden])').length; }",
            "function put(e, value, name) { e.value = value; e.dispatchEvent(new Event(name, { bubbles: true })); }",
            "var told = [shown()];",
            "put(box, 'ULVAR', 'input'); told.push(shown());",
            "put(box, '9028', 'input'); told.push(shown());",
            "put(box, 'nobody', 'input'); told.push(shown(), document.getElementById('find-told').textContent);",
            "put(box, '', 'input'); put(document.getElementById('find-category'), 'NSI', 'change'); told.push(shown());",
            "put(document.getElementById('find-level'), 'Level 1', 'change'); told.push(shown());",
            "put(document.getElementById('find-notes'), 'reassigned', 'change'); told.push(shown());",
            "tell(told.join(', '));");

    @TempDir
    static Path scratch;

    private static PracticeSite site;
    private static Browser browser;

    @BeforeAll
    static void make() {
        site = PracticeSite.make(scratch);
        browser = new Browser(scratch);
    }

    /** Every kind of page in every edition: analysed, undetermined, reassigned and ordinary districts. */
    static List<String> kinds() {
        List<String> kinds = new ArrayList<>();
        for (String edition : List.of("department", "public", "confidential")) {
            for (String page : List.of("index", "rules", "data", "secondary")) {
                kinds.add(edition + " " + page + ".html");
            }
            for (String code : List.of("90060000", "90320000", "90280000", "90010000")) {
                kinds.add(edition + " districts/" + code + ".html");
            }
        }
        kinds.remove("confidential secondary.html");
        return kinds;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void axe_finds_nothing(String kind) {
        for (Browser.Width width : Browser.Width.values()) {
            String[] found =
                    browser.ask(page(kind), Browser.axe() + "\n" + AXE, width).split("\n", 2);
            assertThat(found[0]).as(kind + " " + width).matches("[2-9][0-9] rules passed");
            assertThat(found[1]).as(kind + " " + width).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void at_400_percent_only_tables_and_pictures_scroll_sideways(String kind) {
        assertThat(browser.ask(page(kind), REFLOW, Browser.Width.FOUR_TIMES))
                .as(kind)
                .isEqualTo("320 wide, content 320; ");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_keyboard_reaches_everything_and_begins_with_the_way_past_the_navigation(String kind) {
        assertThat(browser.ask(page(kind), KEYBOARD, Browser.Width.FOUR_TIMES))
                .as(kind)
                .isEqualTo("skip; ");
        assertThat(page(kind)).contains(".skip:focus { left: 1rem;");
    }

    /** With the appendix closed, as a reader finds it; open, it follows on sheets of its own. */
    @Test
    void a_district_without_an_analysis_prints_on_two_sheets() throws IOException {
        for (String code : List.of("90320000", "90010000")) {
            Path page = site.department().resolve("districts").resolve(code + ".html");
            assertThat(browser.sheets(page)).as(code).isLessThanOrEqualTo(2);
            Path open = Files.writeString(
                    scratch.resolve("open-" + code + ".html"),
                    Files.readString(page).replace("<details class=\"appendix\"", "<details open class=\"appendix\""));
            assertThat(browser.sheets(open)).as(code + " with its appendix").isGreaterThan(2);
        }
    }

    @Test
    void districts_are_found_by_name_code_category_level_and_remark() {
        assertThat(browser.ask(page("department index.html"), SEARCH, Browser.Width.DESK))
                .isEqualTo("60, 1, 1, 0, 0 of 60 shown, 2, 1, 1");
    }

    @Test
    void the_page_itself_allows_the_script_and_no_other() throws IOException {
        String page = page("department index.html");
        assertThat(browser.open(site.department().resolve("index.html")))
                .contains("60 of 60 shown")
                .doesNotContain("aria-label=\"Districts\" hidden");
        String changed = page.replace("var shown = 0;", "var shown = 1;");
        Path other = Files.writeString(scratch.resolve("other.html"), changed);
        assertThat(browser.open(other)).doesNotContain("of 60 shown");
        assertThat(page)
                .contains("script-src &#39;sha256-")
                .contains("role=\"search\" aria-label=\"Districts\" hidden");
    }

    private static String page(String kind) {
        String[] words = kind.split(" ");
        Path folder = switch (words[0]) {
            case "department" -> site.department();
            case "public" -> site.published();
            default -> site.confidential();
        };
        try {
            return Files.readString(folder.resolve(words[1]));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
