package org.determinations.cli.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows a long text page by page, as {@code PAGER} says or with less; only where a person sits in front of the terminal. */
final class Pager {
    private static final String USUAL = "less -FRX";
    private static final String NONE = "cat";
    /** What a shell says of a command that it does not know. */
    private static final int UNKNOWN_COMMAND = 127;

    private Pager() {}

    /** The command that the environment names; empty when it wants none, or where there is no shell for it. */
    static Optional<String> command(Map<String, String> environment, String operatingSystem) {
        String wanted = environment.getOrDefault("PAGER", USUAL).strip();
        boolean shell = !operatingSystem.startsWith("Windows");
        return shell && !wanted.isEmpty() && !wanted.equals(NONE) ? Optional.of(wanted) : Optional.empty();
    }

    /** Hands the text to the command; false when there is no such command, so that nothing was shown. */
    static boolean show(String text, String command) {
        try {
            Process process = new ProcessBuilder(List.of("sh", "-c", command))
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            write(text, process);
            return process.waitFor() != UNKNOWN_COMMAND;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** A person may leave before the end of the text. */
    private static void write(String text, Process process) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            process.destroy();
        }
    }
}
