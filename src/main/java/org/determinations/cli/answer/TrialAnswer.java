package org.determinations.cli.answer;

import java.util.List;
import org.determinations.application.trial.TrialFolder;
import org.determinations.model.run.OutputFile;
import org.determinations.report.form.JsonObject;
import org.determinations.report.form.OutlineText;
import org.determinations.report.form.ReportOutline;
import org.determinations.report.form.Style;
import org.determinations.report.trial.TrialMatrix;
import org.determinations.report.trial.TrialMove;
import org.determinations.report.trial.TrialOutline;
import org.determinations.report.trial.TrialReport;
import org.determinations.report.trial.TrialUnit;

/** A trial of a policy that was made. */
public final class TrialAnswer {
    /** In short, what the data lack, how the policies differ, from which category to which. */
    private static final int SHOWN = 4;

    private TrialAnswer() {}

    /** For a person: the beginning of the report, and where all of it is. */
    public static String text(TrialReport trial, TrialFolder written, boolean colour) {
        ReportOutline outline = TrialOutline.of(trial);
        StringBuilder text = new StringBuilder(OutlineText.render(outline, SHOWN, new Style(colour)));
        text.append("\nIn ").append(written.folder()).append(":\n");
        written.files().forEach(file -> text.append("  ").append(file.name()).append('\n'));
        text.append("They also have: ")
                .append(String.join(
                        "; ",
                        outline.sections().stream()
                                .skip(SHOWN)
                                .map(ReportOutline.OutlineSection::heading)
                                .toList()))
                .append(".\n");
        return text.toString();
    }

    /** For a program: {@code policy-trial/1}. */
    public static String json(TrialReport trial, TrialFolder written) {
        TrialMatrix matrix = TrialMatrix.of(trial.head().categories(), trial.units());
        List<TrialUnit> movers =
                trial.units().stream().filter(unit -> unit.move().isMove()).toList();
        return JsonObject.document(
                "policy-trial/1",
                json -> json.text("policy", trial.head().tried().id())
                        .text("policy_sha256", trial.head().tried().hash())
                        .yesNo("published", trial.head().installed())
                        .number("run", trial.head().run().number())
                        .text("cycle", trial.head().run().cycle().text())
                        .text("run_policy", trial.head().run().packId())
                        .text("command", trial.head().command())
                        .number("units", trial.units().size())
                        .number("worse", matrix.count(TrialMove.WORSE))
                        .number("same", matrix.count(TrialMove.SAME))
                        .number("better", matrix.count(TrialMove.BETTER))
                        .number("newly_undetermined", matrix.count(TrialMove.NEWLY_UNDETERMINED))
                        .objects("movers", movers, TrialAnswer::mover)
                        .text("folder", written.folder().toString())
                        .texts(
                                "files",
                                written.files().stream().map(OutputFile::name).toList()));
    }

    private static void mover(JsonObject json, TrialUnit unit) {
        json.text("code", unit.code().digits())
                .text("name", unit.name())
                .text("from", unit.before().shown())
                .text("to", unit.after().shown())
                .text("direction", unit.move().word())
                .texts("sections", unit.sections());
    }
}
