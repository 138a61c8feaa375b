package org.determinations.cli.verb.people;

import java.util.Set;
import org.determinations.application.people.People;
import org.determinations.application.people.PeopleDesk;
import org.determinations.application.people.SignInCode;
import org.determinations.cli.answer.PeopleAnswer;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Verb;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Person;
import org.determinations.model.Worded;
import org.determinations.model.people.Account;
import org.determinations.model.people.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Accounts of people at the desk. */
@Command(
        name = "people",
        header = "Accounts: who may sign in at the desk, and in which role.",
        description = "src/docs/desk.md has the roles and what each may do. Nothing is ever deleted.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            PeopleVerbs.AddVerb.class,
            PeopleVerbs.ListVerb.class,
            PeopleVerbs.RoleVerb.class,
            PeopleVerbs.DisableVerb.class,
            PeopleVerbs.EnableVerb.class,
            PeopleVerbs.PasswordVerb.class,
            LinkVerb.class,
            SecondFactorVerb.class,
            PeopleVerbs.SignOutVerb.class,
            PeopleVerbs.ApprovalsVerb.class,
            SealVerbs.KeyVerb.class,
            SealVerbs.SealsVerb.class
        })
public final class PeopleVerbs {
    private static final String ROLE_HELP =
            "viewer, analyst, approver, releaser (several with commas), or administrator alone";

    private PeopleVerbs() {}

    /** Adds an account. */
    @Command(
            name = "add",
            header = "Add an account and print the code with which the person chooses a password.",
            description = "Give the code to the person and to nobody else. It is good once, for three days.")
    public static final class AddVerb extends Verb {
        @Parameters(paramLabel = "LOGIN", description = "small letters, digits, dot, hyphen; never given to another")
        private String login = "";

        @Option(names = "--name", required = true, paramLabel = "NAME", description = "under which acts are recorded")
        private String name = "";

        @Option(names = "--role", required = true, paramLabel = "ROLE", description = ROLE_HELP)
        private String roles = "";

        @Option(
                names = "--os-user",
                paramLabel = "USER",
                description =
                        "the person's user on this machine, so that commands typed by it are known as the person's")
        private String osUser = "";

        @Override
        protected ExitCode perform() {
            if (!Account.isLogin(login)) {
                throw unusable(
                        "LOGIN", login, "a small letter, then small letters, digits, dots and hyphens; 40 at most");
            }
            demandName("--name", name);
            if (!osUser.isEmpty()) {
                demandName("--os-user", osUser);
            }
            Account account = new Account(login, name.strip(), osUser.strip(), roles(roles), false);
            try (PeopleDesk desk = PeopleDesk.begin(options().installation())) {
                SignInCode code = desk.add(account);
                print(options().json() ? PeopleAnswer.CODE.render(code) : PeopleAnswer.text(code));
            }
            return ExitCode.DONE;
        }

        private static void demandName(String option, String text) {
            Person.problem(text).ifPresent(problem -> {
                throw unusable(option, problem, "a name in letters of one script");
            });
        }
    }

    /** Lists accounts. */
    @Command(name = "list", header = "Every account with its roles, and whether approvals demand a sign-in.")
    public static final class ListVerb extends Verb {
        @Override
        protected ExitCode perform() {
            People people = PeopleDesk.of(options().installation());
            print(options().json() ? PeopleAnswer.LIST.render(people) : PeopleAnswer.text(people));
            return ExitCode.DONE;
        }
    }

    /** A verb about one account that there is. */
    abstract static class OfLogin extends Verb {
        @Parameters(paramLabel = "LOGIN", description = "of the account")
        private String login = "";

        abstract Account act(PeopleDesk desk, String of);

        @Override
        protected ExitCode perform() {
            try (PeopleDesk desk = PeopleDesk.open(options().installation())) {
                Account account = act(desk, login);
                print(options().json() ? PeopleAnswer.ACCOUNT.render(account) : PeopleAnswer.text(account));
            }
            return ExitCode.DONE;
        }
    }

    /** Gives an account other roles. */
    @Command(name = "role", header = "Give an account other roles, in place of those that it has.")
    public static final class RoleVerb extends OfLogin {
        @Parameters(index = "1", paramLabel = "ROLE", description = ROLE_HELP)
        private String roles = "";

        @Override
        Account act(PeopleDesk desk, String of) {
            return desk.give(of, roles(roles));
        }
    }

    /** Closes an account. */
    @Command(
            name = "disable",
            header = "Let nobody sign in with an account any more; who is signed in is out at the next page.")
    public static final class DisableVerb extends OfLogin {
        @Override
        Account act(PeopleDesk desk, String of) {
            return desk.disable(of);
        }
    }

    /** Opens an account again. */
    @Command(name = "enable", header = "Let the same person sign in again with an account that was disabled.")
    public static final class EnableVerb extends OfLogin {
        @Override
        Account act(PeopleDesk desk, String of) {
            return desk.enable(of);
        }
    }

    /** Ends every session of a person. */
    @Command(
            name = "sign-out",
            header = "End every session that a person has at the desk, at the next page; the account stays open.")
    public static final class SignOutVerb extends OfLogin {
        @Override
        Account act(PeopleDesk desk, String of) {
            return desk.signOut(of);
        }
    }

    /** Has another password chosen. */
    @Command(
            name = "password",
            header = "Print a code with which the person chooses another password.",
            description =
                    "The password of before is good for nothing at once. Nobody but the person ever knows the new one.")
    public static final class PasswordVerb extends Verb {
        @Parameters(paramLabel = "LOGIN", description = "of the account")
        private String login = "";

        @Override
        protected ExitCode perform() {
            try (PeopleDesk desk = PeopleDesk.open(options().installation())) {
                SignInCode code = desk.newCode(login);
                print(options().json() ? PeopleAnswer.CODE.render(code) : PeopleAnswer.text(code));
            }
            return ExitCode.DONE;
        }
    }

    /** Sets who may approve. */
    @Command(
            name = "approvals",
            header = "Say whether only people who have signed in may sign, approve, release, amend and withdraw.",
            description = {
                "With authenticated these are refused at a terminal: they are done at the desk.",
                "With database a login of PostgreSQL that an account names (people link LOGIN --database NAME) may at a terminal, too; "
                        + "who acts is then the login for every command, and --as is refused."
            })
    public static final class ApprovalsVerb extends Verb {
        private static final String AUTHENTICATED = "authenticated";
        private static final String ASSERTED = "asserted";
        private static final String DATABASE = "database";

        @Parameters(
                paramLabel = "RULE",
                description = "authenticated, database, or asserted: a name that is typed will do")
        private String rule = "";

        @Override
        protected ExitCode perform() {
            if (!Set.of(AUTHENTICATED, ASSERTED, DATABASE).contains(rule)) {
                throw unusable("RULE", rule, AUTHENTICATED + ", " + DATABASE + ", " + ASSERTED);
            }
            try (PeopleDesk desk = PeopleDesk.begin(options().installation())) {
                People people = rule.equals(DATABASE)
                        ? desk.demandDatabaseLogins()
                        : desk.demandAuthenticated(rule.equals(AUTHENTICATED));
                print(options().json() ? PeopleAnswer.LIST.render(people) : PeopleAnswer.rule(people));
            }
            return ExitCode.DONE;
        }
    }

    private static Set<Role> roles(String typed) {
        return Account.parseRoles(typed)
                .orElseThrow(() -> unusable("--role", typed, String.join(", ", Worded.words(Role.class))));
    }

    static Refusal unusable(String option, String found, String allowed) {
        return Refusal.Kind.USAGE.of(
                IssueCode.ACCOUNT_NOT_POSSIBLE, option, "an account cannot have this", found, allowed, "type it again");
    }
}
