package org.determinations.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.temporal.ChronoUnit;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** One line of the log: when (UTC), how serious, who says so, what; below it the failure, if there is one. */
final class LogLine extends Formatter {

    @Override
    public String format(LogRecord said) {
        StringBuilder line = new StringBuilder(120)
                .append(said.getInstant().truncatedTo(ChronoUnit.MILLIS))
                .append(' ')
                .append(said.getLevel().getName())
                .append(' ')
                .append(said.getLoggerName())
                .append(": ")
                .append(formatMessage(said))
                .append(System.lineSeparator());
        if (said.getThrown() != null) {
            StringWriter failure = new StringWriter();
            said.getThrown().printStackTrace(new PrintWriter(failure, true));
            line.append(failure);
        }
        return line.toString();
    }
}
