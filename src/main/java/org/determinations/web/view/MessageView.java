package org.determinations.web.view;

import java.util.List;
import org.determinations.issue.Issue;
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
                refusal.kind() == Refusal.Kind.LOCKED ? "The database is in use" : "This cannot be shown",
                refusal.issues().stream().map(Issue::line).toList());
    }

    public static DeskPage page(Around around, String title, List<String> sentences) {
        return new DeskPage(
                around.shell(title, "", List.of()),
                "",
                List.of(new Block.Errors("What is wrong", sentences)),
                List.of());
    }
}
