package org.determinations.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Debian's browser without a window. Opens a copy of a page to which a script is added, and gives what the script wrote; a machine
 * without the browser fails the test.
 */
public final class Browser {
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
        DESK(1280),
        /** A desk's screen at 400 percent. */
        FOUR_TIMES(320);

        private final int pixels;

        Width(int pixels) {
            this.pixels = pixels;
        }
    }

    /**
     * What the script puts out by {@code tell(text)}.
     *
     * @param script may end later than it returns
     */
    String ask(String page, String script, Width width) {
        String tell = "<script>function tell(words) { parent.postMessage(String(words), '*'); }</script>";
        String whole = page.replaceFirst(POLICY, "")
                .replace(
                        "</body>", tell + "<script>" + script.replace("</script>", "<\\/script>") + "</script></body>");
        try {
            String name = "page-" + pages++ + ".html";
            Files.writeString(scratch.resolve(name), whole, StandardCharsets.UTF_8);
            Path frame = scratch.resolve("frame-" + name);
            Files.writeString(frame, frame(name, width), StandardCharsets.UTF_8);
            String shown = open(frame);
            int start = shown.indexOf(OPENING);
            if (start < 0) {
                throw new AssertionError(
                        "the script told nothing:\n" + shown.substring(Math.max(0, shown.length() - 2000)));
            }
            return shown.substring(start + OPENING.length(), shown.indexOf("</pre>", start))
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&amp;", "&");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page in a window of that width: the browser's own cannot be as narrow. */
    private static String frame(String name, Width width) {
        return "<!DOCTYPE html><title>frame</title><body><script>addEventListener('message', function (said) {"
                + " var told = document.createElement('pre'); told.id = 'outcome'; told.textContent = said.data;"
                + " document.body.appendChild(told); });</script><iframe src=\"" + name
                + "\" style=\"border: 0; height: 900px;"
                + " width: " + width.pixels + "px\"></iframe></body>";
    }

    /** What the browser makes of a page as it is. */
    String open(Path file) throws IOException {
        Path out = Files.createTempFile(scratch, "shown", ".html");
        run(file, "--dump-dom", out);
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    /** On how many sheets the browser prints a page. */
    int sheets(Path file) throws IOException {
        Path print = scratch.resolve("print-" + pages++ + ".pdf");
        run(file, "--print-to-pdf=" + print, Files.createTempFile(scratch, "printed", ".txt"));
        try (PDDocument printed = Loader.loadPDF(print.toFile())) {
            return printed.getNumberOfPages();
        }
    }

    private void run(Path file, String act, Path out) throws IOException {
        Path profile = Files.createTempDirectory(scratch, "profile");
        Process process = new ProcessBuilder(Stream.concat(
                                options(profile).stream(),
                                Stream.of(act, file.toUri().toString()))
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
                "--window-size=1400,1000",
                "--virtual-time-budget=20000",
                "--user-data-dir=" + profile);
    }

    /** The script of axe-core, as its jar has it. */
    public static String axe() {
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
