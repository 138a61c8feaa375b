package org.determinations.model.release;

import java.util.List;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.run.RunHeader;

/**
 * What stands between a run and an action. One per run, action and moment; immutable.
 *
 * @param state of the run when the checklist was made
 * @param items every point, in order
 */
public record Checklist(RunHeader run, ReleaseState state, ReleaseAction action, List<ChecklistItem> items) {

    public Checklist {
        items = List.copyOf(items);
    }

    /** Points that block, in order. */
    public List<ChecklistItem> listErrors() {
        return list(ChecklistAnswer.ERROR);
    }

    /** Warnings that nobody has signed for, in order. */
    public List<ChecklistItem> listUnsigned() {
        return list(ChecklistAnswer.WARNING);
    }

    /** Neither an error nor an unsigned warning. */
    public boolean passes() {
        return listErrors().isEmpty() && listUnsigned().isEmpty();
    }

    /**
     * Does nothing when it passes.
     *
     * @throws Refusal of kind GATE with one SY-015 for each error and each unsigned warning
     */
    public void demandPassed() {
        List<Issue> open = items.stream()
                .filter(i -> i.answer() == ChecklistAnswer.ERROR || i.answer() == ChecklistAnswer.WARNING)
                .map(this::issue)
                .toList();
        if (!open.isEmpty()) {
            throw new Refusal(Refusal.Kind.GATE, open);
        }
    }

    private Issue issue(ChecklistItem item) {
        return Issue.of(
                IssueCode.CHECKLIST_NOT_PASSED,
                SourceRef.ofFile("run " + run.number()),
                item.point().word() + ": " + item.words(),
                String.join("; ", item.details()),
                "",
                step(item));
    }

    /** What to do about a point that blocks or waits for a signature. */
    public String step(ChecklistItem item) {
        if (item.answer() != ChecklistAnswer.ERROR) {
            return "correct it, or sign for it by name and note";
        }
        if (item.point() == ChecklistPoint.EARLIER_RELEASE) {
            return action == ReleaseAction.AMEND
                    ? "release it: determinations release " + run.number()
                    : "amend it: determinations amend " + run.number() + " --note \"what is amended, and why\"";
        }
        if (item.point() == ChecklistPoint.ANOTHER_PERSON) {
            return "nobody can sign for an error; somebody else approves the run";
        }
        if (item.point() == ChecklistPoint.RELEASE_DATE) {
            return "nobody can sign for an error; wait until that day";
        }
        return "nobody can sign for an error; correct it first";
    }

    private List<ChecklistItem> list(ChecklistAnswer answer) {
        return items.stream().filter(i -> i.answer() == answer).toList();
    }
}
