package org.determinations.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.application.people.Totp;
import org.determinations.issue.Refusal;
import org.determinations.web.page.Block;
import org.determinations.web.page.DeskPage;

/** Where somebody sets up a second factor, or sees that there is one. */
public final class SecondFactorView {
    private SecondFactorView() {}

    /** The account has one. */
    public static DeskPage there(Around around, String login, boolean done, Optional<Refusal> refusal) {
        List<Block> main = new ArrayList<>();
        refused(around, main, refusal);
        if (done) {
            main.add(new Block.Done(
                    around.asksPassword()
                            ? "Your second factor is set up. From now on every sign-in asks for its code."
                            : "Your second factor is set up. From now on an approval or a release asks for its code."));
        }
        main.add(new Block.Text(
                "Lost it, or another telephone: ask an administrator to take it away, then set it up again."));
        return page(
                around,
                List.of("determinations people second-factor reset " + login),
                around.asksPassword()
                        ? "You have a second factor: a code beside the password."
                        : "You have a second factor: a code before an approval or a release.",
                main);
    }

    /** The account has none; this one is offered, to be typed into a telephone. */
    public static DeskPage offer(Around around, String login, Totp secret, Optional<Refusal> refusal) {
        List<Block> main = new ArrayList<>();
        refused(around, main, refusal);
        main.add(new Block.Heading("Into your telephone"));
        main.add(new Block.Text(
                "Add an account of the kind time-based in a program for such codes, and type this key:"));
        main.add(new Block.Facts(List.of(
                new Block.Fact("Key", secret.typed(), "print"),
                new Block.Fact("The same as an address", secret.address(login), "print"))));
        main.add(new Block.Heading("Then here"));
        main.add(new Block.ButtonForm(
                "Set it up",
                Around.SECOND_FACTOR,
                List.of(),
                around.asksPassword()
                        ? List.of(SignInView.password("current-password"), SignInView.second())
                        : List.of(SignInView.second()),
                ""));
        return page(
                around,
                List.of(),
                around.asksPassword()
                        ? "With a second factor a sign-in asks for a code of the moment, too: the password alone opens nothing."
                        : "The proxy says who you are, and asks nobody again. Before you approve or release, the desk asks for a code"
                                + " of the moment.",
                main);
    }

    private static void refused(Around around, List<Block> main, Optional<Refusal> refusal) {
        refusal.ifPresent(why -> main.add(new Block.Errors("Nothing was set up", around.reasons(why))));
    }

    private static DeskPage page(Around around, List<String> commands, String lead, List<Block> main) {
        return new DeskPage(around.shell("Second factor", Around.SECOND_FACTOR, commands), lead, main, List.of());
    }
}
