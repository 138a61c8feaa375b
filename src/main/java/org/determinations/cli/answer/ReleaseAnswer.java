package org.determinations.cli.answer;

import java.util.List;
import org.determinations.application.release.ReleaseOutcome;
import org.determinations.model.release.ReleaseEvent;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.RunHeader;
import org.determinations.report.form.NextStep;
import org.determinations.report.release.ReleaseJson;

/** What an action on a run's release came to. */
public final class ReleaseAnswer {
    private ReleaseAnswer() {}

    /** For a person, with the command to type next. */
    public static String text(ReleaseOutcome outcome) {
        RunHeader run = outcome.run();
        ReleaseEvent event = outcome.event();
        List<OutputFile> files = outcome.files();
        StringBuilder text = new StringBuilder("run ")
                .append(run.number())
                .append(", ")
                .append(run.stage().word())
                .append(' ')
                .append(run.cycle().text())
                .append(": ")
                .append(outcome.state().word())
                .append(" by ")
                .append(event.by())
                .append(outcome.completed() ? " before; its files are in place now\n" : "\n");
        outcome.superseded()
                .ifPresent(number ->
                        text.append("  takes the place of run ").append(number).append('\n'));
        line(text, "  note: ", event.note());
        if (!files.isEmpty()) {
            line(text, files.size() == 1 ? "  1 file: " : "  " + files.size() + " files: ", outcome.place());
        }
        line(text, "  content ", event.contentHash());
        line(text, "", NextStep.after(event.action(), run, outcome.anotherIsOut()));
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append(name).append(value).append('\n');
        }
    }

    /** For a program. */
    public static String json(ReleaseOutcome outcome) {
        return ReleaseJson.render(
                outcome.run(),
                outcome.state(),
                outcome.event(),
                outcome.place(),
                outcome.files(),
                outcome.superseded());
    }
}
