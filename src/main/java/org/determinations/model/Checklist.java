package org.determinations.model;

import java.util.List;

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

    private List<ChecklistItem> list(ChecklistAnswer answer) {
        return items.stream().filter(i -> i.answer() == answer).toList();
    }
}
