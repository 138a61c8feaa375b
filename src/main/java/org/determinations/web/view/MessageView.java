package org.determinations.web.view;

import java.util.List;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.web.page.Block;
import org.determinations.web.page.DeskPage;

/** A page that says why something is not shown or was not done. */
public final class MessageView {
    private MessageView() {}

    /** The refusal of a use case, in the words that its verb prints. */
    public static DeskPage refused(Around around, Refusal refusal) {
        return page(
                around,
                title(refusal),
                refusal.issues().stream().map(Issue::line).toList());
    }

    private static String title(Refusal refusal) {
        if (refusal.kind() != Refusal.Kind.LOCKED) {
            return "This cannot be shown";
        }
        return refusal.issues().get(0).code() == IssueCode.STAGE_IN_USE
                ? "The stage is in use"
                : "The database is in use";
    }

    public static DeskPage page(Around around, String title, List<String> sentences) {
        return new DeskPage(
                around.shell(title, "", List.of()),
                "",
                List.of(new Block.Errors("What is wrong", sentences)),
                List.of());
    }
}
