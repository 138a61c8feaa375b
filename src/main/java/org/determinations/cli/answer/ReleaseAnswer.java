package org.determinations.cli.answer;

import static org.determinations.report.form.JsonTypes.CYCLE;
import static org.determinations.report.form.JsonTypes.HASH;
import static org.determinations.report.form.JsonTypes.MOMENT;
import static org.determinations.report.form.JsonTypes.STAGE;
import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.TEXT_OR_NULL;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.filled;
import static org.determinations.report.form.JsonTypes.listOf;
import static org.determinations.report.form.JsonTypes.orNull;
import static org.determinations.report.form.JsonTypes.word;

import java.util.List;
import org.determinations.application.release.ReleaseOutcome;
import org.determinations.model.people.ActsBy;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.release.ReleaseEvent;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.RunHeader;
import org.determinations.report.form.JsonForm;
import org.determinations.report.form.NextStep;
import org.determinations.report.run.RunJson;

/** What an action on a run's release came to. */
public final class ReleaseAnswer {
    /** For a program. */
    public static final JsonForm<ReleaseOutcome> FORM = JsonForm.<ReleaseOutcome>document(
                    "release-event/1",
                    "What was done about the release of a run. Output of approve, release, amend and withdraw with --json.")
            .has("run", WHOLE, outcome -> outcome.run().number())
            .has("cycle", CYCLE, outcome -> outcome.run().cycle())
            .has("stage", STAGE, outcome -> outcome.run().stage())
            .has(
                    "action",
                    word(ReleaseAction.class, ReleaseAction::word),
                    outcome -> outcome.event().action())
            .has("state", word(ReleaseState.class, ReleaseState::word), ReleaseOutcome::state)
            .has("by", TEXT, outcome -> outcome.event().by())
            .has("at", MOMENT, outcome -> outcome.event().at())
            .has("note", TEXT_OR_NULL, outcome -> outcome.event().note())
            .has("takes_the_place_of", orNull(WHOLE), ReleaseOutcome::superseded)
            .has("folder", TEXT_OR_NULL, ReleaseOutcome::place)
            .says("Where the files are; null when the event put out none.")
            .has("content_sha256", filled(HASH), outcome -> outcome.event().contentHash())
            .has("files", listOf(RunJson.OUTPUT), ReleaseOutcome::files);

    private ReleaseAnswer() {}

    /**
     * For a person, with what comes next.
     *
     * @param by how who acts is known here
     */
    public static String text(ReleaseOutcome outcome, ActsBy by) {
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
        line(text, "", NextStep.after(event.action(), run, outcome.anotherIsOut(), by));
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append(name).append(value).append('\n');
        }
    }
}
