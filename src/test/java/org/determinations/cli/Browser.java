package org.determinations.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Debian's browser without a window. Opens a copy of a page to which a script is added, and gives what the script wrote; a machine
 * without the browser fails the test.
 */
final class Browser {
    private static final long SECONDS = 120;
    private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\"[^>]*>";
    private static final String OPENING = "<pre id=\"outcome\">";

    private final Path scratch;
    private int pages;

    Browser(Path scratch) {
        this.scratch = scratch;
    }

    /** How wide the page is shown, in its own pixels. */
    enum Width {
        DESK(1),
        /** 1280 pixels at 400 percent: 320 of the page's own. */
        FOUR_TIMES(4);

        private final int zoom;

        Width(int zoom) {
            this.zoom = zoom;
        }
    }

    /**
     * What the script puts out by {@code tell(text)}.
     *
     * @param script may end later than it returns
     */
    String ask(String page, String script, Width width) {
        String tell = "<script>function tell(words) { var told = document.createElement('pre'); told.id = 'outcome';"
                + " told.textContent = words; document.body.appendChild(told); }</script>";
        String whole = page.replaceFirst(POLICY, "")
                .replace("</body>", tell + "<script>" + script.replace("</script>", "<\\/script>") + "</script></body>");
        try {
            Path file = scratch.resolve("page-" + pages++ + ".html");
            Files.writeString(file, whole, StandardCharsets.UTF_8);
            String shown = open(file, width);
            int start = shown.indexOf(OPENING);
            if (start < 0) {
                throw new AssertionError("the script told nothing:\n" + shown.substring(Math.max(0, shown.length() - 2000)));
            }
            return shown.substring(start + OPENING.length(), shown.indexOf("</pre>", start))
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&amp;", "&");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String open(Path file, Width width) throws IOException {
        Path profile = Files.createTempDirectory(scratch, "profile");
        Path out = Files.createTempFile(scratch, "shown", ".html");
        Process process = new ProcessBuilder(Stream.concat(
                                options(profile).stream(),
                                Stream.of(
                                        String.format(Locale.ROOT, "--force-device-scale-factor=%d", width.zoom),
                                        String.format(Locale.ROOT, "--window-size=%d,900", 1280 / width.zoom),
                                        "--dump-dom",
                                        file.toUri().toString()))
                        .toList())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("the browser did not end within " + SECONDS + " seconds");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    private static List<String> options(Path profile) {
        return List.of(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--virtual-time-budget=20000",
                "--user-data-dir=" + profile);
    }

    /** The script of axe-core, as its jar has it. */
    static String axe() {
        try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
            if (script == null) {
                throw new AssertionError("axe.min.js is not on the class path");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line of a script for each part. */
    static String script(String... parts) {
        return Stream.of(parts).collect(Collectors.joining("\n"));
    }
}
