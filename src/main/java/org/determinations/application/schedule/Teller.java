package org.determinations.application.schedule;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.determinations.model.schedule.ScheduledJob;

/** Runs the command by which a job tells people. Words are handed over as they are; no shell reads them. */
final class Teller {
    private static final int SECONDS = 60;

    private Teller() {}

    /** The words of the command with the values of a firing in the place of their placeholders. */
    static List<String> command(ScheduledJob job, Map<String, String> values) {
        return job.tell().stream().map(word -> filled(word, values)).toList();
    }

    /** Runs the command and says how that went, in one line. */
    static String tell(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return "nobody was told: " + command.get(0) + " did not end within " + SECONDS + " seconds";
            }
            return process.exitValue() == 0
                    ? "told by " + command.get(0)
                    : "nobody was told: " + command.get(0) + " ended with " + process.exitValue();
        } catch (IOException e) {
            return "nobody was told: " + command.get(0) + " cannot be started";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "nobody was told: stopped meanwhile";
        }
    }

    private static java.io.File nothing() {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        return new java.io.File(windows ? "NUL" : "/dev/null");
    }

    private static String filled(String word, Map<String, String> values) {
        String filled = word;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }
}
