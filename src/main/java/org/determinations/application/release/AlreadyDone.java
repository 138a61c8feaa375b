package org.determinations.application.release;

import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.release.ReleaseEvent;
import org.determinations.report.run.RunListText;

/** An action that was recorded and is typed again: because its process was killed behind the commit, or by mistake. */
final class AlreadyDone {
    private AlreadyDone() {}

    /** Refused with {@code SY-009} when the run's newest event is that action by the same person with the same note. */
    static void refuse(ReleaseCase of, ReleaseAction action, String actor, String note) {
        of.newestEvent()
                .filter(event -> event.action() == action)
                .filter(event -> event.by().equals(actor) && event.note().equals(note))
                .ifPresent(event -> {
                    throw refusal(of, event);
                });
    }

    private static Refusal refusal(ReleaseCase of, ReleaseEvent event) {
        return Refusal.Kind.NOTHING_TO_DO.of(
                IssueCode.NOTHING_TO_DO,
                "run " + event.run(),
                "nothing to do: run " + event.run() + " is already "
                        + of.state().word() + " by " + event.by() + " at " + RunListText.moment(event.at()) + " UTC",
                "",
                "",
                "see it with determinations runs show " + event.run());
    }
}
