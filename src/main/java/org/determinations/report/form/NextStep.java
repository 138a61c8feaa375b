package org.determinations.report.form;

import java.util.List;
import org.determinations.model.Stage;
import org.determinations.model.release.Checklist;
import org.determinations.model.release.ChecklistPoint;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.run.RunHeader;

/** The command that a person types next on a run's way to its readers, as a line. */
public final class NextStep {
    private static final String NEXT = "Next: determinations ";
    private static final String BY_NAME = " --as \"NAME\"";

    private NextStep() {}

    /**
     * Sign for what waits, correct what blocks, or do what the checklist is about. That whoever looks cannot approve blocks
     * nobody else: the next step is another person's then.
     */
    public static String after(Checklist checklist) {
        RunHeader run = checklist.run();
        boolean blocked = checklist.listErrors().stream()
                .anyMatch(item ->
                        checklist.action() != ReleaseAction.APPROVE || item.point() != ChecklistPoint.ANOTHER_PERSON);
        if (blocked) {
            return "Next: fix what blocks, then: determinations checklist " + run.number();
        }
        List<String> unsigned = checklist.listUnsigned().stream()
                .map(item -> item.point().word())
                .toList();
        return unsigned.isEmpty()
                ? action(checklist.action(), run)
                : command(
                        NEXT + "checklist " + run.number(),
                        "--sign " + String.join(",", unsigned),
                        "--note \"why they are acceptable\"" + BY_NAME);
    }

    /** After an approval the release, or the amendment of the one that is out; after a release what hands it out. */
    public static String after(ReleaseAction done, RunHeader run, boolean replacesAnother) {
        return switch (done) {
            case APPROVE -> action(replacesAnother ? ReleaseAction.AMEND : ReleaseAction.RELEASE, run);
            case RELEASE, AMEND -> NEXT + handingOut(run);
            case SUPERSEDE, WITHDRAW -> "";
        };
    }

    private static String action(ReleaseAction action, RunHeader run) {
        String command = NEXT + action.word() + " " + run.number();
        return switch (action) {
            case APPROVE -> command + BY_NAME + ", by someone other than " + run.startedBy();
            case AMEND -> command + " --note \"what is amended, and why\"";
            case RELEASE -> isPublic(run) ? command + ", not before " + run.stageDate() : command;
            case SUPERSEDE, WITHDRAW -> "";
        };
    }

    private static String handingOut(RunHeader run) {
        return switch (run.stage()) {
            case PROVISIONAL, PRELIMINARY -> "export " + run.number() + " --audience district --format pdf";
            case OFFICIAL -> "export " + run.number() + " --audience public --format xlsx,html";
            case SECONDARY -> "runs verify " + run.number();
        };
    }

    /** On one line, or on several that a shell takes for one. */
    private static String command(String... parts) {
        String line = String.join(" ", parts);
        return line.length() <= TextLines.WIDTH ? line : String.join(" \\\n    ", parts);
    }

    private static boolean isPublic(RunHeader run) {
        return run.stage() == Stage.OFFICIAL || run.stage() == Stage.SECONDARY;
    }
}
