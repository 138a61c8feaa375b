package org.determinations.web;

import java.util.ArrayList;
import java.util.List;
import org.determinations.cli.Browser;

/** What on a page keeps somebody out: at a desk, on a telephone, in the colors of a machine that has few. */
final class PageLook {
    private static final int DESK = 1280;
    private static final int TELEPHONE = 320;

    private static final String AXE =
            "axe.run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a',"
                    + " 'wcag21aa', 'wcag22aa', 'best-practice'] } }).then(function (found) { return (found.passes.length < 10"
                    + " ? 'axe looked at next to nothing ' : '') + found.violations.map(function (v) {"
                    + " return v.id + ': ' + v.nodes.slice(0, 3).map(function (n) { return n.html.slice(0, 200); }); }).join(' | '); })";

    private static final String WIDE = "document.documentElement.scrollWidth > innerWidth ? 'scrolls sideways: '"
            + " + document.documentElement.scrollWidth : ''";

    /** What a finger presses: 44 pixels; a link in a sentence or a table is as high as its line. */
    private static final String SMALL =
            "Array.from(document.querySelectorAll('button, .button, select, textarea, summary, .bar nav a,"
                    + " .tick label, input:not([type=hidden]):not([type=checkbox]):not([type=radio])')).filter(function (e) {"
                    + " return e.getClientRects().length > 0 && e.getBoundingClientRect().height < 43.5; }).map(function (e) {"
                    + " return 'low: ' + e.outerHTML.slice(0, 120); }).slice(0, 3).join(' | ')";

    /** Where backgrounds are gone, a line must say where a part ends. */
    private static final String BARE = "!matchMedia('(forced-colors: active)').matches ? 'no such colors' :"
            + " Array.from(document.querySelectorAll('button:not(.plain), .button, select, textarea, .errors, .told, .next, .result,"
            + " .card, .tag, input:not([type=hidden]):not([type=checkbox]):not([type=radio])')).filter(function (e) {"
            + " var s = getComputedStyle(e); return ['Top', 'Left'].every(function (side) {"
            + " return s['border' + side + 'Style'] === 'none' || parseFloat(s['border' + side + 'Width']) < 1; }); }).map(function (e) {"
            + " return 'no line: ' + e.outerHTML.slice(0, 120); }).slice(0, 3).join(' | ')";

    private PageLook() {}

    /** Each thing that is wrong; empty when nothing is. The window is as wide as a desk's afterwards. */
    static List<String> wrong(DrivenTab tab) {
        List<String> wrong = new ArrayList<>();
        tab.ask(Browser.axe() + "; 0");
        tab.wide(TELEPHONE);
        for (String look : List.of(WIDE, SMALL, AXE)) {
            wrong.add(tab.ask(look).asString());
        }
        tab.wide(DESK);
        tab.forced(true);
        wrong.add(tab.ask(BARE).asString());
        tab.forced(false);
        for (String look : List.of(WIDE, AXE)) {
            wrong.add(tab.ask(look).asString());
        }
        wrong.removeIf(String::isEmpty);
        return wrong;
    }
}
