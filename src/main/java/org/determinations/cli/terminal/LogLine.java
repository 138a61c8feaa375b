package org.determinations.cli.terminal;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.determinations.application.LoggedRun;
import org.determinations.issue.UnsafeCharacters;

/** One line of the log: when (UTC), how serious, of which verb and run where they are known, who says so, what; below it the failure with its causes, if there is one. */
final class LogLine extends Formatter {
    private static final String END = System.lineSeparator();

    private final String verb;

    LogLine(String verb) {
        this.verb = verb;
    }

    @Override
    public String format(LogRecord said) {
        StringBuilder text = new StringBuilder(120)
                .append(said.getInstant().truncatedTo(ChronoUnit.MILLIS))
                .append(' ')
                .append(said.getLevel().getName())
                .append(about())
                .append(' ')
                .append(said.getLoggerName())
                .append(": ")
                .append(UnsafeCharacters.visible(String.valueOf(formatMessage(said))))
                .append(END);
        if (said.getThrown() != null) {
            text.append(trace(said.getThrown()));
        }
        return text.toString();
    }

    /** {@code  [runs show, run 12]}. */
    private String about() {
        String run = LoggedRun.now().isPresent() ? "run " + LoggedRun.now().getAsInt() : "";
        String both = verb + (verb.isEmpty() || run.isEmpty() ? "" : ", ") + run;
        return both.isEmpty() ? "" : " [" + both + "]";
    }

    /** A failure with its causes. */
    static String trace(Throwable failure) {
        StringBuilder text = new StringBuilder();
        failure(text, "", failure, Collections.newSetFromMap(new IdentityHashMap<>()));
        return text.toString();
    }

    /** As Java prints it. */
    private static void failure(StringBuilder text, String role, Throwable failure, Set<Throwable> told) {
        text.append(role).append(UnsafeCharacters.visible(failure.toString())).append(END);
        if (!told.add(failure)) {
            return;
        }
        for (StackTraceElement place : failure.getStackTrace()) {
            text.append("\tat ").append(place).append(END);
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            failure(text, "Suppressed: ", suppressed, told);
        }
        if (failure.getCause() != null) {
            failure(text, "Caused by: ", failure.getCause(), told);
        }
    }
}
