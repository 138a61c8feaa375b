package org.determinations.cli.terminal;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.determinations.application.LoggedRun;
import org.determinations.report.form.JsonForm;
import org.determinations.report.form.JsonTypes;

/** One line of the log as a JSON object, for machines that collect logs. */
public final class JsonLogLine extends Formatter {
    public static final JsonForm<Line> FORM = JsonForm.<Line>document(
                    "log-line/1",
                    "A line of logs/determinations.log in the home, one object on each line: --log-format json.")
            .has("at", JsonTypes.MOMENT, line -> line.said().getInstant())
            .has("severity", JsonTypes.TEXT, line -> line.said().getLevel().getName())
            .says("SEVERE, WARNING or INFO.")
            .has("verb", JsonTypes.TEXT, Line::verb)
            .says("The command, without what was typed behind it.")
            .mayHave("run", JsonTypes.WHOLE, line -> line.run().stream().boxed().findFirst())
            .says("Number of the run that was worked on, where one is known.")
            .has("logger", JsonTypes.TEXT, line -> String.valueOf(line.said().getLoggerName()))
            .says("Which part of the program says it.")
            .has("words", JsonTypes.TEXT, Line::words)
            .mayHave(
                    "failure",
                    JsonTypes.TEXT,
                    line -> Optional.ofNullable(line.said().getThrown()).map(LogLine::trace))
            .says("A failure with its causes, as Java prints it.");

    private final String verb;

    /**
     * A line with what is known around it.
     *
     * @param words with their values in place
     */
    public record Line(LogRecord said, String words, String verb, OptionalInt run) {}

    JsonLogLine(String verb) {
        this.verb = verb;
    }

    @Override
    public String format(LogRecord said) {
        return FORM.line(new Line(said, String.valueOf(formatMessage(said)), verb, LoggedRun.now()));
    }
}
