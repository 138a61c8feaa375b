package org.determinations.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.application.release.Approvers;
import org.determinations.application.release.Fingerprints;
import org.determinations.application.release.LetterToSee;
import org.determinations.application.release.SeenChecklist;
import org.determinations.issue.Refusal;
import org.determinations.model.people.ActsBy;
import org.determinations.model.people.Right;
import org.determinations.model.release.Checklist;
import org.determinations.model.release.ChecklistAnswer;
import org.determinations.model.release.ChecklistItem;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.run.RunHeader;
import org.determinations.report.form.NextStep;
import org.determinations.report.form.TextLines;
import org.determinations.web.page.Block;
import org.determinations.web.page.DeskPage;

/** The checklist of a run: each warning signed for in its place; the approval names exactly what the page shows. */
public final class ChecklistView {
    private static final int MOST_DETAILS = 30;

    /** What the terminal says behind a command, and nobody types. */
    private static final String CONDITION = ", (?:not before|by someone|with the login of someone) .*$";

    /** Words for the acts whose note stands on the page again. */
    public static final String RELEASE = "release";

    public static final String WITHDRAWAL = "withdrawal";

    private final Around around;
    private final Checklist checklist;
    private final Fingerprints fingerprints;
    private final Optional<Approvers> approvers;
    private final boolean maySign;
    private final List<LetterToSee> letters;
    private final ActsBy actsBy;
    private final Attempt attempt;

    /**
     * What was just tried on the page.
     *
     * @param refusal why it was not done; empty when nothing was tried, or when it was done
     * @param point whose note was typed; empty for none
     * @param note as typed, so that it is not lost
     * @param done what was done; empty for nothing
     */
    public record Attempt(Optional<Refusal> refusal, String point, String note, String done) {
        public static final Attempt NONE = new Attempt(Optional.empty(), "", "", "");
    }

    private ChecklistView(Around around, SeenChecklist seen, Attempt attempt) {
        this.around = around;
        this.checklist = seen.checklist();
        this.fingerprints = seen.fingerprints();
        this.approvers =
                seen.checklist().action() == ReleaseAction.APPROVE && !isBack() ? seen.approvers() : Optional.empty();
        this.maySign = around.may(Right.SIGN) && !seen.ran();
        this.letters = seen.letters();
        this.actsBy = seen.actsBy();
        this.attempt = attempt;
    }

    public static DeskPage page(Around around, SeenChecklist seen, Attempt attempt) {
        return new ChecklistView(around, seen, attempt).page();
    }

    private RunHeader run() {
        return checklist.run();
    }

    private DeskPage page() {
        List<Block> main = new ArrayList<>();
        attempt.refusal()
                .ifPresent(refusal -> main.add(new Block.Errors("Nothing was recorded", around.reasons(refusal))));
        if (!attempt.done().isEmpty()) {
            main.add(new Block.Done(attempt.done()));
        }
        if (isOut()) {
            signed(main);
        } else if (isBack()) {
            main.add(
                    new Block.Text(
                            around.said(
                                    "It was taken back, and takes no step any more. Correct what was wrong, then compute the stage again.")));
            signed(main);
        } else {
            blocking(main);
            warnings(main);
            settled(main);
            main.addAll(ChecklistParts.letters(around, run(), letters));
            next(main);
        }
        withdrawal(main);
        return new DeskPage(
                around.ofRun("Checklist", run(), true, commands()),
                (isOut() || isBack()
                                ? ""
                                : "What stands between this run and the step: "
                                        + checklist.action().word() + ". ")
                        + "The run is "
                        + checklist.state().word() + ".",
                main,
                List.of(ChecklistParts.exactly(run(), fingerprints, isOut() || isBack(), checklist.action())));
    }

    /** Nothing stands between such a run and its readers: it has been with them. */
    private boolean isOut() {
        return checklist.state() == ReleaseState.RELEASED || checklist.state() == ReleaseState.SUPERSEDED;
    }

    /** An end state: no step leads on from it. */
    private boolean isBack() {
        return checklist.state() == ReleaseState.WITHDRAWN;
    }

    private void blocking(List<Block> main) {
        List<ChecklistItem> errors = checklist.listErrors();
        if (errors.isEmpty()) {
            return;
        }
        main.add(new Block.Heading("Blocks: " + errors.size(), "blocks"));
        main.add(new Block.Text("Nobody can sign for these."));
        for (ChecklistItem item : errors) {
            List<String> told = new ArrayList<>(List.of(around.said(item.words())));
            told.addAll(details(item));
            told.add(checklist.step(item));
            main.add(new Block.Card(around.said(item.point().title()), List.of(new Block.Bullets(told))));
        }
    }

    private void warnings(List<Block> main) {
        List<ChecklistItem> open = checklist.listUnsigned();
        main.add(new Block.Heading("Warnings to sign for: " + open.size(), "warnings"));
        if (open.isEmpty()) {
            main.add(new Block.None("No warning waits for a signature."));
        }
        for (ChecklistItem item : open) {
            String word = item.point().word();
            if (!maySign) {
                main.add(waiting(item));
                continue;
            }
            main.add(new Block.SignForm(
                    around.said(item.point().title()),
                    around.said(item.words()),
                    details(item),
                    Addresses.signature(run().number()),
                    List.of(new Block.Hidden("point", word), new Block.Hidden("seen", Fingerprints.of(item))),
                    word,
                    word.equals(attempt.point()) ? attempt.note() : ""));
        }
    }

    /** A warning that this person may not sign for: what it says, and no form that would only be refused. */
    private Block waiting(ChecklistItem item) {
        List<String> told = new ArrayList<>(List.of(around.said(item.words())));
        told.addAll(details(item));
        told.add(
                around.may(Right.SIGN)
                        ? "Somebody who did not run it signs for it."
                        : "Somebody whose role is to sign signs for it.");
        return new Block.Card(around.said(item.point().title()), List.of(new Block.Bullets(told)));
    }

    private void settled(List<Block> main) {
        main.add(new Block.Heading("Passed, signed, or not applicable"));
        main.add(ChecklistParts.points(
                around,
                "Other points",
                checklist.items().stream()
                        .filter(item ->
                                item.answer() != ChecklistAnswer.ERROR && item.answer() != ChecklistAnswer.WARNING)));
    }

    /** Of a run that is out: the other points tell of a step that it does not take any more. */
    private void signed(List<Block> main) {
        List<ChecklistItem> signed = checklist.items().stream()
                .filter(item -> item.answer() == ChecklistAnswer.SIGNED)
                .toList();
        if (!signed.isEmpty()) {
            main.add(new Block.Heading("Signed warnings that still apply"));
            main.add(ChecklistParts.points(around, "Signed warnings", signed.stream()));
        }
    }

    private void next(List<Block> main) {
        main.add(new Block.Heading("The next step", "next"));
        approvers.map(ChecklistParts::approvers).map(Block.Text::new).ifPresent(main::add);
        boolean approves = checklist.action() == ReleaseAction.APPROVE;
        if (!checklist.passes()) {
            main.add(new Block.None("It can be taken when nothing blocks and every warning is signed for."));
        } else if (approves && around.may(Right.APPROVE)) {
            main.add(new Block.Text(
                    "You approve exactly what this page shows. If anything of it changes before you press the"
                            + " button, nothing is recorded, and you see what is different."));
            main.add(ReleaseCheckView.confirmed(
                    around,
                    run(),
                    "Approve run " + run().number(),
                    Addresses.approval(run().number()),
                    ReleaseCheckView.seen(fingerprints),
                    "I have looked at the points above and at the results of the run."));
        } else if (!approves && around.may(Right.RELEASE)) {
            release(main);
        } else {
            main.add(new Block.None("Nothing is in the way. Somebody whose role it is takes the step."));
        }
    }

    private void release(List<Block> main) {
        boolean amends = checklist.action() == ReleaseAction.AMEND;
        main.add(new Block.Text(around.said(ReleaseWords.of(run().stage(), checklist.action()))));
        main.add(checked(
                (amends ? "Check the amendment with run " : "Check the release of run ") + run().number(),
                Addresses.release(run().number()),
                amends
                        ? List.of(note(RELEASE, "What is amended, and why", "Of an official run it is public."))
                        : List.of()));
    }

    private void withdrawal(List<Block> main) {
        boolean standing = checklist.state() == ReleaseState.APPROVED || checklist.state() == ReleaseState.RELEASED;
        if (!standing || !around.may(Right.RELEASE)) {
            return;
        }
        boolean out = checklist.state() == ReleaseState.RELEASED;
        main.add(new Block.Heading("Take it back", "back"));
        main.add(
                new Block.Text(
                        out
                                ? "The released files stay where they are, and a notice with this note is put beside them."
                                : "The approval is taken back. The run stays withdrawn and cannot be approved again: the stage is computed again."));
        main.add(checked(
                (out ? "Check the withdrawal of run " : "Check the withdrawal of the approval of run ")
                        + run().number(),
                Addresses.withdrawal(run().number()),
                List.of(note(WITHDRAWAL, "Why", out ? "Of an official run it is public." : "It stays with the run."))));
    }

    /** Leads to the page that shows what the act would record; it records nothing. */
    private Block checked(String button, String act, List<Block.Field> fields) {
        return around.before(button, Addresses.checklist(run().number()))
                .orElseGet(() -> new Block.ButtonForm(
                        button, Addresses.check(act), ReleaseCheckView.seen(fingerprints), fields, ""));
    }

    private Block.Field note(String act, String label, String hint) {
        return new Block.Field("note", label, hint, "text", "off", act.equals(attempt.point()) ? attempt.note() : "");
    }

    private List<String> commands() {
        String number = Integer.toString(run().number());
        List<String> commands = new ArrayList<>(List.of("determinations checklist " + number));
        NextStep.after(checklist, actsBy)
                .lines()
                .map(line -> line.replaceFirst("^Next: (fix what blocks, then: )?", "")
                        .strip())
                .reduce((first, second) -> first + "\n" + second)
                .map(line -> line.replaceFirst(CONDITION, ""))
                .filter(line -> line.startsWith("determinations ") && !commands.contains(line))
                .ifPresent(commands::add);
        return commands;
    }

    private List<String> details(ChecklistItem item) {
        List<String> shown = new ArrayList<>(
                item.details(around::said).stream().limit(MOST_DETAILS).toList());
        if (item.details().size() > MOST_DETAILS) {
            shown.add("and " + TextLines.number(item.details().size() - MOST_DETAILS)
                    + " more; the command below shows how many there are");
        }
        return shown;
    }
}
