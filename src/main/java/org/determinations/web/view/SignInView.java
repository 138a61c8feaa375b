package org.determinations.web.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.issue.Refusal;
import org.determinations.web.page.Block;
import org.determinations.web.page.DeskPage;
import org.determinations.web.page.Link;
import org.determinations.web.signin.Proof;

/** Where one signs in, and where one chooses a password. */
public final class SignInView {
    private static final String CHOOSE = "/sign-in/password";
    private static final String PROVIDER = "/sign-in/to/provider";
    private static final Block.Field LOGIN = new Block.Field("login", "Login", "", "text", "username", "");

    private SignInView() {}

    /** With the one-time address, or told where to find one. */
    public static DeskPage byAddress(Around around, String code, boolean failed) {
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

    /**
     * With login and password.
     *
     * @param wrong why the last try was none; empty for nothing
     * @param done what was just done; empty for nothing
     */
    public static DeskPage byPassword(Around around, String wrong, String done) {
        List<Block> main = new ArrayList<>();
        if (!wrong.isEmpty()) {
            main.add(new Block.Errors("You are not signed in", List.of(wrong)));
        }
        if (!done.isEmpty()) {
            main.add(new Block.Done(done));
        }
        main.add(new Block.ButtonForm(
                "Sign in",
                "/sign-in",
                List.of(),
                List.of(LOGIN, password("current-password"), second(" Empty where you have none.", false)),
                ""));
        main.add(new Block.Links(List.of(new Link(CHOOSE, "Choose a password with the code that you were given"))));
        return new DeskPage(
                around.shell("Sign in", "", List.of()),
                "With the login that the administrator gave you, and the password that you chose.",
                main,
                List.of());
    }

    /**
     * By the identity provider of the agency.
     *
     * @param done what was just done; empty for nothing
     */
    public static DeskPage byProvider(Around around, String done) {
        List<Block> main = new ArrayList<>();
        if (!done.isEmpty()) {
            main.add(new Block.Done(done));
        }
        main.add(toProvider());
        return new DeskPage(
                around.shell("Sign in", "", List.of()),
                "The identity provider of the agency says who you are and in which role. The desk knows no password of yours.",
                main,
                List.of());
    }

    /** Why somebody was not let in who was at the identity provider. */
    public static DeskPage notLetIn(Around around, Refusal refusal) {
        return new DeskPage(
                around.shell("You are not signed in", "", List.of()),
                "",
                List.of(new Block.Errors("You are not signed in", around.reasons(refusal)), toProvider()),
                List.of());
    }

    /**
     * By the word of the proxy.
     *
     * @param out whether the person has just signed out here
     */
    public static DeskPage byProxy(Around around, boolean out) {
        List<Block> main = new ArrayList<>();
        if (out) {
            main.add(new Block.Done("You are signed out of the desk."));
            main.add(new Block.Text(
                    "The proxy still knows you: the next page signs you in again. Sign out of it, too."));
        }
        main.add(new Block.Links(List.of(new Link("/", "Go on to the desk"))));
        return new DeskPage(
                around.shell("Sign in", "", List.of()),
                "The proxy in front of the desk says who you are. The desk knows no password of yours.",
                main,
                List.of());
    }

    /** Why somebody was not let in whom the proxy names, or nobody. */
    public static DeskPage notNamed(Around around, Refusal refusal) {
        return new DeskPage(
                around.shell("You are not signed in", "", List.of()),
                "",
                List.of(new Block.Errors("You are not signed in", around.reasons(refusal))),
                List.of());
    }

    /** In place of the form of an act, for whom the proxy names and who has no second factor. */
    static Block lackingFactor(String act) {
        return new Block.Card(
                "Set up a second factor first: " + act,
                List.of(
                        new Block.Text(
                                "The proxy asks nobody again who they are. Before this the desk asks for a code of your"
                                        + " second factor, and you have none yet."),
                        new Block.Links(List.of(new Link(Around.SECOND_FACTOR, "Set up a second factor")))));
    }

    private static Block toProvider() {
        return new Block.Links(List.of(new Link(PROVIDER, "Sign in at the identity provider")));
    }

    /** In place of the form of an act: the way to prove again who one is, and back to the page that has the act. */
    static Block proving(String act, String page) {
        return new Block.Card(
                "Prove who you are: " + act,
                List.of(
                        new Block.Text(
                                "Before this the identity provider asks you again who you are. That is good for one"
                                        + " act and for " + Proof.GOOD_FOR.toMinutes() + " minutes."),
                        new Block.Links(List.of(new Link(
                                PROVIDER + "?again=" + URLEncoder.encode(page, StandardCharsets.UTF_8),
                                "Prove at the identity provider who you are")))));
    }

    /**
     * With login, code and the password twice.
     *
     * @param login as typed, so that it is not lost
     */
    public static DeskPage choosing(Around around, Optional<Refusal> refusal, String login, int fewest) {
        List<Block> main = new ArrayList<>();
        refusal.ifPresent(refused -> main.add(new Block.Errors("No password was set", around.reasons(refused))));
        main.add(new Block.ButtonForm(
                "Set this password",
                CHOOSE,
                List.of(),
                List.of(
                        new Block.Field("login", "Login", "", "text", "username", login),
                        new Block.Field(
                                "code", "Code", "Four groups of five. It is good once.", "text", "one-time-code", ""),
                        new Block.Field(
                                "password",
                                "New password",
                                "At least " + fewest + " characters of any kind; a sentence is good. You may paste it.",
                                "password",
                                "new-password",
                                ""),
                        new Block.Field("again", "The same password again", "", "password", "new-password", "")),
                ""));
        return new DeskPage(
                around.shell("Choose a password", "", List.of()),
                "With the code that was printed for you. Nobody else ever knows the password.",
                main,
                List.of());
    }

    /** The code of a second factor, of somebody who has one. */
    static Block.Field second() {
        return second("", true);
    }

    /** @param required not where nobody knows yet who signs in: a browser sends no form without what is required */
    private static Block.Field second(String more, boolean required) {
        return new Block.Field(
                "second",
                "Code of your second factor",
                "Six digits of this moment." + more,
                "text",
                "one-time-code",
                "",
                required,
                List.of());
    }

    static Block.Field password(String fill) {
        return new Block.Field("password", "Password", "", "password", fill, "");
    }
}
