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

    /** Where one signs in: with the one-time address, or told where to find one. */
    public static DeskPage signIn(Around around, String code, boolean failed) {
        Block.Errors wrong = new Block.Errors(
                "You are not signed in", List.of("The address was used before, or its time is over. Ask for another."));
        Block form = code.isEmpty()
                ? new Block.ButtonForm("Print a new address at the terminal", "/sign-in/address", List.of(), "")
                : new Block.ButtonForm("Sign in", "/sign-in", List.of(new Block.Hidden("token", code)), "");
        String lead = code.isEmpty()
                ? "The desk is opened by the one-time address that stands in the terminal where the server was started."
                : "The address is good for one sign-in.";
        return new DeskPage(
                around.shell("Sign in", "", List.of()), lead, failed ? List.of(wrong, form) : List.of(form), List.of());
    }
}
