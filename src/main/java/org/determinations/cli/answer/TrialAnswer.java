package org.determinations.cli.answer;

import static org.determinations.report.form.JsonTypes.CYCLE;
import static org.determinations.report.form.JsonTypes.DISTRICT;
import static org.determinations.report.form.JsonTypes.HASH;
import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.YES_NO;
import static org.determinations.report.form.JsonTypes.listOf;
import static org.determinations.report.form.JsonTypes.word;

import java.util.List;
import org.determinations.application.trial.TrialFolder;
import org.determinations.model.run.OutputFile;
import org.determinations.report.form.JsonForm;
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

    private static final JsonForm<TrialUnit> MOVER = JsonForm.<TrialUnit>of()
            .has("code", DISTRICT, TrialUnit::code)
            .has("name", TEXT, TrialUnit::name)
            .has("from", TEXT, unit -> unit.before().shown())
            .has("to", TEXT, unit -> unit.after().shown())
            .has("direction", word(TrialMove.class, TrialMove::word), TrialUnit::move)
            .has("sections", listOf(TEXT), TrialUnit::sections)
            .says("Sections of the pack that moved it, in pack order, with both categories.");

    /** For a program. */
    public static final JsonForm<Made> FORM = JsonForm.<Made>document(
                    "policy-trial/1",
                    "A policy tried on the data of a run; no determination. Output of trial with --json.")
            .has("policy", TEXT, made -> made.head().tried().id())
            .says("Id of the pack that is tried.")
            .has("policy_sha256", HASH, made -> made.head().tried().hash())
            .says("Of the files of that pack.")
            .has("published", YES_NO, made -> made.head().installed())
            .says("Whether it is a published pack; else it is a draft.")
            .has("run", WHOLE, made -> made.head().run().number())
            .says("Number of the run whose data and result are the old side.")
            .has("cycle", CYCLE, made -> made.head().run().cycle())
            .has("run_policy", TEXT, made -> made.head().run().packId())
            .says("Id of the pack of the run.")
            .has("command", TEXT, made -> made.head().command())
            .says("Makes the trial again.")
            .has("units", WHOLE, made -> made.trial().units().size())
            .says("Districts under both policies.")
            .has("worse", WHOLE, made -> made.matrix().count(TrialMove.WORSE))
            .has("same", WHOLE, made -> made.matrix().count(TrialMove.SAME))
            .has("better", WHOLE, made -> made.matrix().count(TrialMove.BETTER))
            .has("newly_undetermined", WHOLE, made -> made.matrix().count(TrialMove.NEWLY_UNDETERMINED))
            .has("movers", listOf(MOVER), Made::movers)
            .says("Districts that move, by code.")
            .has("folder", TEXT, made -> made.written().folder().toString())
            .has(
                    "files",
                    listOf(TEXT),
                    made -> made.written().files().stream()
                            .map(OutputFile::name)
                            .toList());

    /** A trial and its files. */
    public record Made(TrialReport trial, TrialFolder written) {
        TrialReport.TrialHead head() {
            return trial.head();
        }

        TrialMatrix matrix() {
            return TrialMatrix.of(head().categories(), trial.units());
        }

        List<TrialUnit> movers() {
            return trial.units().stream().filter(unit -> unit.move().isMove()).toList();
        }
    }

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
}
