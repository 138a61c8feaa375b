package org.determinations.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One tab, in which somebody does by keys alone what a person can: reads, presses, ticks, chooses, types, goes back. */
final class DrivenTab {
    private static final long LOOKS = 2000;
    private static final Duration BETWEEN = Duration.ofMillis(10);
    private static final JsonMapper JSON = new JsonMapper();
    private static final String FIND = "(function (css, words) { var all = Array.from(document.querySelectorAll(css));"
            + " return all.find(function (e) { return (!words || e.innerText.trim() === words)"
            + " && e.getClientRects().length > 0; }); })";

    private final DrivenBrowser browser;
    private final String somebody;
    private final String session;
    private final DrivenKeys keys;
    private int left;

    DrivenTab(DrivenBrowser browser, String somebody, String session) {
        this.browser = browser;
        this.somebody = somebody;
        this.session = session;
        this.keys = new DrivenKeys(this::call, this::ask);
        call("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    }

    /** Another tab of the same person. */
    DrivenTab beside() {
        return browser.tab(somebody);
    }

    /** As if typed into the line of the address. */
    void open(String address) {
        leaving(() -> call("Page.navigate", Map.of("url", address)));
    }

    void back() {
        leaving(() -> ask("history.back()"));
    }

    /** Where it is. */
    String address() {
        return ask("location.href").asString();
    }

    /** What a person reads. */
    String text() {
        return ask("document.body.innerText").asString();
    }

    /** Presses the link or button with these words, and waits for the page that it leads to. */
    void press(String words) {
        press("a, button", words);
    }

    /** The same, of those that fit a selector. */
    void press(String css, String words) {
        reached(FIND + "(" + quoted(css) + ", " + quoted(words) + ")", words + " " + css);
        leaving(keys::enter);
    }

    /** By a mouse, twice as quick as a hand that means once. */
    void pressTwice(String words) {
        leaving(() -> click("a, button", words, 2));
    }

    /** A box or a circle with these words. */
    void tick(String words) {
        reached("(function (l) { return l && l.control; })(" + FIND + "('label', " + quoted(words) + "))", words);
        if (!keys.turnedOn()) {
            throw new AssertionError("stays off: " + words + "\n" + text());
        }
    }

    /** By a link to a place on the same page. */
    void jump(String words) {
        reached(FIND + "('a', " + quoted(words) + ")", words);
        keys.enter();
    }

    /** What is wrong with the page for whoever has keys alone; empty when nothing is. */
    String walked() {
        return keys.walk();
    }

    private void reached(String script, String what) {
        if (!keys.reach(script)) {
            throw new AssertionError("there is no " + what + " on " + address() + "\n" + text());
        }
    }

    boolean has(String css) {
        return ask("!!document.querySelector(" + quoted(css) + ")").asBoolean();
    }

    /** Types into a field, in place of what stands there. */
    void type(String css, String words) {
        reached("document.querySelector(" + quoted(css) + ")", css);
        keys.type(words);
    }

    /** Chooses in a list what begins with these words. */
    void choose(String css, String words) {
        reached("document.querySelector(" + quoted(css) + ")", css);
        if (!keys.chosen(words)) {
            throw new AssertionError("no " + words + " in " + css + " on " + address() + "\n" + text());
        }
    }

    /** Takes a file of the machine, where a key would open the window of the machine for it. */
    void take(Path file) {
        reached("document.querySelector('input[type=file]')", "field for a file");
        int root = call("DOM.getDocument", Map.of()).path("root").path("nodeId").asInt();
        int field = call("DOM.querySelector", Map.of("nodeId", root, "selector", "input[type=file]"))
                .path("nodeId")
                .asInt();
        call("DOM.setFileInputFiles", Map.of("nodeId", field, "files", List.of(file.toString())));
    }

    /** A window of that width from now on. */
    void wide(int pixels) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** In the few colors of a machine whose user chose them, from now on or not any more. */
    void forced(boolean colors) {
        call(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "forced-colors", "value", colors ? "active" : "none"))));
    }

    /** The whole page as it is shown. */
    void picture(Path file) {
        call("Page.bringToFront", Map.of());
        byte[] png = Base64.getDecoder()
                .decode(call("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true))
                        .path("data")
                        .asString());
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value of a script; of one that ends later, what it ends with. */
    JsonNode ask(String script) {
        JsonNode answer =
                call("Runtime.evaluate", Map.of("expression", script, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.path("exceptionDetails").toString());
        }
        return answer.path("result").path("value");
    }

    /** Where it is in sight, and nothing lies over it. */
    private void click(String css, String words, int times) {
        JsonNode at = ask("(function (e) { if (!e) { return null; } e.scrollIntoView({block: 'center'});"
                + " var r = e.getClientRects()[0], x = r.left + r.width / 2, y = r.top + r.height / 2;"
                + " var over = document.elementFromPoint(x, y);"
                + " return over && e.contains(over) ? [x, y] : 'covered'; })(" + FIND + "(" + quoted(css) + ", "
                + quoted(words) + "))");
        if (!at.isArray()) {
            throw new AssertionError("cannot be pressed: " + words + " " + css + " " + at.asString("") + " on "
                    + address() + "\n" + text());
        }
        for (int i = 1; i <= times; i++) {
            for (String what : List.of("mousePressed", "mouseReleased")) {
                call(
                        "Input.dispatchMouseEvent",
                        Map.of(
                                "type",
                                what,
                                "x",
                                at.get(0).asDouble(),
                                "y",
                                at.get(1).asDouble(),
                                "button",
                                "left",
                                "clickCount",
                                i));
            }
        }
    }

    /** Does something that leads to another page, and waits until that is there. */
    private void leaving(Runnable act) {
        int mark = ++left;
        ask("window.stays = " + mark);
        act.run();
        until(() -> ask("window.stays !== " + mark + " && document.readyState === 'complete'")
                .asBoolean());
    }

    private void until(BooleanSupplier there) {
        for (int i = 0; i < LOOKS; i++) {
            try {
                if (there.getAsBoolean()) {
                    return;
                }
            } catch (IllegalStateException e) {
                // Between two pages there is nothing to ask.
            }
            pause();
        }
        throw new AssertionError("the page stays: " + address() + "\n" + text());
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private JsonNode call(String method, Map<String, Object> parameters) {
        return browser.call(session, method, parameters);
    }

    private static String quoted(String words) {
        return JSON.writeValueAsString(words);
    }
}
