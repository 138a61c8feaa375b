package org.determinations.report.form;

import java.util.List;
import org.determinations.model.Stage;
import org.determinations.model.people.ActsBy;
import org.determinations.model.release.Checklist;
import org.determinations.model.release.ChecklistPoint;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.run.RunHeader;

/** The command that a person types next on a run's way to its readers, as a line. */
public final class NextStep {
    private static final String NEXT = "Next: determinations ";
    private static final String BY_NAME = " --as \"NAME\"";
    private static final String AT_DESK = "Next, at the desk (determinations serve): ";

    private NextStep() {}

    /**
     * Sign for what waits, correct what blocks, or do what the checklist is about. That whoever looks cannot approve blocks
     * nobody else: the next step is another person's then.
     *
     * @param by how who signs and acts is known: a name that nobody may type is not advised
     */
    public static String after(Checklist checklist, ActsBy by) {
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
        if (unsigned.isEmpty()) {
            return action(checklist.action(), run, by);
        }
        return by == ActsBy.DESK
                ? AT_DESK + "sign for the warnings of run " + run.number()
                : command(
                                NEXT + "checklist " + run.number(),
                                "--sign " + String.join(",", unsigned),
                                "--note \"why they are acceptable\"" + (isName(by) ? BY_NAME : ""))
                        + signing(run, by);
    }

    /** After an approval the release, or the amendment of the one that is out; after a release what hands it out. */
    public static String after(ReleaseAction done, RunHeader run, boolean replacesAnother, ActsBy by) {
        return switch (done) {
            case APPROVE -> action(replacesAnother ? ReleaseAction.AMEND : ReleaseAction.RELEASE, run, by);
            case RELEASE, AMEND -> NEXT + handingOut(run);
            case SUPERSEDE, WITHDRAW -> "";
        };
    }

    private static String action(ReleaseAction action, RunHeader run, ActsBy by) {
        String command = by == ActsBy.DESK
                ? AT_DESK + action.word() + " run " + run.number()
                : NEXT + action.word() + " " + run.number();
        return switch (action) {
            case APPROVE -> command + otherThan(run, by);
            case AMEND -> by == ActsBy.DESK ? command : command + " --note \"what is amended, and why\"";
            case RELEASE -> isPublic(run) ? command + ", not before " + run.stageDate() : command;
            case SUPERSEDE, WITHDRAW -> "";
        };
    }

    private static String otherThan(RunHeader run, ActsBy by) {
        return switch (by) {
            case NAME -> BY_NAME + ", by someone other than " + run.startedBy();
            case NAME_HELD -> BY_NAME + ", by someone who took no part in it";
            case LOGIN -> ", with the login of someone who took no part in it";
            case DESK -> ", by someone who took no part in it";
        };
    }

    /** Who ran it cannot sign; and where people are known, whoever signs took part in it and cannot approve. */
    private static String signing(RunHeader run, ActsBy by) {
        return switch (by) {
            case NAME -> ", by someone other than " + run.startedBy();
            case NAME_HELD -> ", by someone other than " + run.startedBy() + "; whoever signs cannot approve it then";
            case LOGIN ->
                ", with the login of someone other than " + run.startedBy() + "; whoever signs cannot approve it then";
            case DESK -> "";
        };
    }

    private static boolean isName(ActsBy by) {
        return by == ActsBy.NAME || by == ActsBy.NAME_HELD;
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
