package org.determinations.web;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The keyboard of one tab, at which somebody has no mouse: what is wanted is reached key by key, and what has the focus is seen. */
final class DrivenKeys {
    private static final int SHIFT = 8;
    private static final int CONTROL = 2;
    private static final int MOST = 3000;
    private static final JsonMapper JSON = new JsonMapper();

    /** What Tab stops at; of circles that belong together one. */
    private static final String STOPS =
            "Array.from(document.querySelectorAll('a[href], button, input:not([type=hidden]), select,"
                    + " textarea, summary, [tabindex=\"0\"]')).filter(function (e) { return e.getClientRects().length > 0 && !e.disabled"
                    + " && (e.type !== 'radio' || e.checked || (!document.querySelector('[name=\"' + e.name + '\"]:checked')"
                    + " && document.querySelector('[name=\"' + e.name + '\"]') === e)); })";

    /** What is wrong with whatever has the focus; empty when it stands in sight, with a line around it. */
    private static final String SEEN = "(function (e) { if (!e || e === document.body) { return ''; }"
            + " var s = getComputedStyle(e), r = e.getClientRects()[0], what = e.outerHTML.slice(0, 120);"
            + " if (!r || r.bottom <= 0 || r.top >= innerHeight || r.right <= 0 || r.left >= innerWidth) { return 'out of sight: ' + what; }"
            + " return s.outlineStyle === 'auto' || (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2) ? '' : 'no line around: ' + what; })"
            + "(document.activeElement)";

    private final BiConsumer<String, Map<String, Object>> call;
    private final Function<String, JsonNode> ask;

    /**
     * Of one tab.
     *
     * @param call tells the browser something
     * @param ask the value of a script
     */
    DrivenKeys(BiConsumer<String, Map<String, Object>> call, Function<String, JsonNode> ask) {
        this.call = call;
        this.ask = ask;
    }

    /** Goes by Tab, in the shorter direction, to what a script gives; false when there is no such thing. */
    boolean reach(String script) {
        int stops = ask.apply("(function () { var aim = window.aim = " + script + "; if (!aim) { return 0; }"
                        + " var all = " + STOPS + ", at = all.indexOf(aim), now = all.indexOf(document.activeElement);"
                        + " return at - now > all.length / 2 || (at < now && now - at <= all.length / 2)"
                        + " ? -all.length : all.length; })()")
                .asInt();
        if (stops == 0) {
            return false;
        }
        for (int i = 0; i < Math.abs(stops) * 2 + 20; i++) {
            String at = ask.apply(
                            "(function (aim, e) { return e === aim || (aim.type === 'radio' && e && e.name === aim.name)"
                                    + " ? 'there: ' + " + SEEN + " : ''; })(window.aim, document.activeElement)")
                    .asString();
            if (at.equals("there: ")) {
                return true;
            }
            if (!at.isEmpty()) {
                throw new AssertionError(at);
            }
            press("Tab", "Tab", 9, "", stops < 0 ? SHIFT : 0);
        }
        throw new AssertionError("no key leads to " + ask.apply("window.aim.outerHTML"));
    }

    void enter() {
        press("Enter", "Enter", 13, "\r", 0);
    }

    /** Whether what is reached is on: a box by Space, a circle by arrows. */
    boolean turnedOn() {
        for (int i = 0; i < MOST && !ask.apply("window.aim.checked").asBoolean(); i++) {
            if (ask.apply("document.activeElement === window.aim").asBoolean()) {
                press(" ", "Space", 32, " ", 0);
            } else {
                down();
            }
        }
        return ask.apply("window.aim.checked").asBoolean();
    }

    /** Goes down the list that is reached until what begins with these words is chosen. */
    boolean chosen(String words) {
        String there = "window.aim.options[window.aim.selectedIndex].text.indexOf(" + JSON.writeValueAsString(words)
                + ") === 0";
        int options = ask.apply("window.aim.options.length").asInt();
        for (int i = 0; i < options && !ask.apply(there).asBoolean(); i++) {
            down();
        }
        return ask.apply(there).asBoolean();
    }

    /** Takes the place of what stands in the field that is reached. */
    void type(String words) {
        press("a", "KeyA", 65, "", CONTROL);
        call.accept("Input.insertText", Map.of("text", words));
    }

    /**
     * Once through the whole page. What is wrong with it: something that Tab does not stop at or cannot leave, an order that is not the
     * page's, a focus that nobody sees; empty when nothing is.
     */
    String walk() {
        int stops = ask.apply("(function () { window.walk = { all: new Set(" + STOPS
                        + "), met: new Set(), back: 0, last: null };"
                        + " return document.querySelector('[tabindex]:not([tabindex=\"0\"]):not([tabindex=\"-1\"])') ? -1"
                        + " : window.walk.all.size; })()")
                .asInt();
        if (stops < 0) {
            return "an order that is not the page's";
        }
        for (int i = 0; i < stops * 2 + 20; i++) {
            press("Tab", "Tab", 9, "", 0);
            String wrong = ask.apply("(function (w, e) { var wrong = " + SEEN
                            + "; if (wrong || !e || e === document.body) { return wrong; }"
                            + " var known = w.met.has(e); w.met.add(e); w.all.delete(e);"
                            + " if (w.last && w.last.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_PRECEDING) { w.back++; }"
                            + " w.last = e; return w.back > 1 ? 'goes up: ' + e.outerHTML.slice(0, 120)"
                            + " : known && w.all.size === 0 ? 'through' : ''; })(window.walk, document.activeElement)")
                    .asString();
            if (!wrong.isEmpty()) {
                return wrong.equals("through") ? "" : wrong;
            }
        }
        return "not reached: "
                + ask.apply(
                                "Array.from(window.walk.all).map(function (e) { return e.outerHTML.slice(0, 120); }).join(' | ')")
                        .asString();
    }

    private void down() {
        press("ArrowDown", "ArrowDown", 40, "", 0);
    }

    private void press(String key, String code, int number, String text, int with) {
        call.accept(
                "Input.dispatchKeyEvent",
                Map.of(
                        "type",
                        text.isEmpty() ? "rawKeyDown" : "keyDown",
                        "key",
                        key,
                        "code",
                        code,
                        "windowsVirtualKeyCode",
                        number,
                        "text",
                        text,
                        "modifiers",
                        with));
        call.accept(
                "Input.dispatchKeyEvent",
                Map.of("type", "keyUp", "key", key, "code", code, "windowsVirtualKeyCode", number, "modifiers", with));
    }
}
