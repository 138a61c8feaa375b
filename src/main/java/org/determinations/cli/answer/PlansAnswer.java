package org.determinations.cli.answer;

import static org.determinations.report.form.JsonTypes.DAY;
import static org.determinations.report.form.JsonTypes.DISTRICT;
import static org.determinations.report.form.JsonTypes.HASH;
import static org.determinations.report.form.JsonTypes.LARGE;
import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.YES_NO;
import static org.determinations.report.form.JsonTypes.listOf;
import static org.determinations.report.form.JsonTypes.orNull;

import java.util.List;
import java.util.stream.Collectors;
import org.determinations.application.assistance.ProposalOutcome;
import org.determinations.application.assistance.WrittenPlans;
import org.determinations.followthrough.assistance.PlanUpdate;
import org.determinations.followthrough.assistance.PlannedAction;
import org.determinations.model.assistance.Ground;
import org.determinations.model.run.OutputFile;
import org.determinations.report.form.JsonForm;
import org.determinations.report.form.TextLines;

/** What a proposal of plans came to. */
public final class PlansAnswer {
    private static final JsonForm<PlanUpdate> UPDATE = JsonForm.<PlanUpdate>of()
            .has(
                    "district_code",
                    DISTRICT,
                    update -> update.proposed().proposal().plan().district())
            .has("district_name", TEXT, update -> update.proposed().proposal().districtName())
            .has("new_plan", YES_NO, PlanUpdate::fresh)
            .says("Whether there was no plan of the district and cycle before.")
            .has("nothing_new", YES_NO, PlanUpdate::nothingNew)
            .says("Whether the plan rested on the same already and had every action.")
            .has("added", WHOLE, update -> update.added().size())
            .says("Actions that were added.")
            .has(
                    "actions_without_ground",
                    listOf(WHOLE),
                    update -> update.gone().stream().map(PlannedAction::number).toList())
            .says("Open actions whose ground is not found any more: a person looks at them.")
            .has(
                    "grounds_without_offer",
                    listOf(TEXT),
                    update -> update.proposed().without().stream()
                            .map(Ground::words)
                            .toList())
            .says("What was found and the table has nothing for.");

    /** For a program. */
    public static final JsonForm<ProposalOutcome> PROPOSAL = JsonForm.<ProposalOutcome>document(
                    "plan-proposal/1", "Plans that were proposed. Output of plans propose with --json.")
            .has("run", WHOLE, done -> done.run().number())
            .has("run_released", YES_NO, ProposalOutcome::released)
            .has("analysis_run", orNull(WHOLE), ProposalOutcome::analysis)
            .says("Run of the secondary analysis; null when none was computed.")
            .has("table", TEXT, done -> done.table().id())
            .has("plans", listOf(UPDATE), ProposalOutcome::plans);

    private static final JsonForm<OutputFile> FILE = JsonForm.<OutputFile>of()
            .has("name", TEXT, OutputFile::name)
            .has("sha256", HASH, OutputFile::sha256)
            .has("bytes", LARGE, OutputFile::bytes);

    /** Plans that were written, for a program. */
    public static final JsonForm<WrittenPlans> EXPORT = JsonForm.<WrittenPlans>document(
                    "plan-export/1", "Plans that were written out. Output of plans export with --json.")
            .has("folder", TEXT, written -> String.valueOf(written.folder().getFileName()))
            .has("on", DAY, WrittenPlans::on)
            .has("plans", WHOLE, WrittenPlans::plans)
            .has("drafts", WHOLE, WrittenPlans::drafts)
            .says("Plans among them under which no signature stands.")
            .has("files", listOf(FILE), WrittenPlans::files);

    private PlansAnswer() {}

    /** Plans that were written, for a person. */
    public static String text(WrittenPlans written) {
        return "written: " + TextLines.counted(written.plans(), "plan", "plans") + " as of " + written.on() + ", "
                + TextLines.counted(written.drafts(), "draft", "drafts") + " among them, in "
                + TextLines.counted(written.files().size(), "file", "files") + " of "
                + written.folder().getFileName() + "\nCONFIDENTIAL.\n";
    }

    /** For a person. */
    public static String text(ProposalOutcome done) {
        StringBuilder text = new StringBuilder(TextLines.counted(
                        Math.toIntExact(
                                done.plans().stream().filter(PlanUpdate::fresh).count()),
                        "new plan",
                        "new plans"))
                .append(", ")
                .append(TextLines.counted(
                        Math.toIntExact(done.plans().stream()
                                .filter(update -> !update.fresh() && !update.nothingNew())
                                .count()),
                        "plan proposed again",
                        "plans proposed again"))
                .append(", ")
                .append(TextLines.counted(
                        Math.toIntExact(done.plans().stream()
                                .filter(PlanUpdate::nothingNew)
                                .count()),
                        "plan as before",
                        "plans as before"))
                .append(", ")
                .append(TextLines.counted(
                        done.plans().stream()
                                .mapToInt(update -> update.added().size())
                                .sum(),
                        "action added",
                        "actions added"))
                .append("\nRests on run ")
                .append(done.run().number())
                .append(done.released() ? ", released" : ", not released: such a plan cannot be signed yet")
                .append("; ")
                .append(done.analysis()
                        .map(run -> "secondary analysis of run " + run)
                        .orElse("no secondary analysis is computed on it"))
                .append("; table ")
                .append(done.table().id())
                .append(".\n");
        done.plans().forEach(update -> notes(text, update));
        return text.toString();
    }

    private static void notes(StringBuilder text, PlanUpdate update) {
        String district = update.proposed().proposal().plan().district().digits() + " "
                + update.proposed().proposal().districtName();
        if (!update.gone().isEmpty()) {
            text.append(district)
                    .append(": not found any more, look at actions ")
                    .append(update.gone().stream()
                            .map(action -> Integer.toString(action.number()))
                            .collect(Collectors.joining(", ")))
                    .append('\n');
        }
        List<Ground> without = update.proposed().without();
        without.forEach(ground -> text.append(district)
                .append(": the table has nothing for: ")
                .append(ground.words())
                .append('\n'));
        if (update.proposed().proposal().engagement().isEmpty()) {
            text.append(district)
                    .append(": no engagement, because no row of the table fits ")
                    .append(update.proposed().proposal().label())
                    .append('\n');
        }
    }
}
