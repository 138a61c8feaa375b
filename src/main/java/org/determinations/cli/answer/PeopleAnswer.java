package org.determinations.cli.answer;

import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.YES_NO;
import static org.determinations.report.form.JsonTypes.listOf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.application.people.People;
import org.determinations.application.people.SignInCode;
import org.determinations.model.people.Account;
import org.determinations.model.people.OpenId;
import org.determinations.model.people.Role;
import org.determinations.report.form.JsonForm;
import org.determinations.report.form.TextTable;

/** Accounts, for a person and for a program. Never a password. */
public final class PeopleAnswer {
    private static final int WIDTH = 100;

    private static final JsonForm<Account> ONE = JsonForm.<Account>of()
            .has("login", TEXT, Account::login)
            .has("name", TEXT, Account::name)
            .has("os_user", TEXT, Account::osUser)
            .says("The person's user on machines where commands are typed; empty for none.")
            .has(
                    "roles",
                    listOf(TEXT),
                    account -> account.roles().stream().sorted().map(Role::word).toList())
            .has("disabled", YES_NO, Account::disabled)
            .has("issuer", TEXT, account -> account.openId().map(OpenId::issuer).orElse(""))
            .says(
                    "The identity provider that knows the person, which gives the roles at each sign-in; or the proxy, which gives none; empty for"
                            + " none.")
            .has(
                    "subject",
                    TEXT,
                    account -> account.openId().map(OpenId::subject).orElse(""))
            .says("As whom it knows the person; empty for none.")
            .has("database_login", TEXT, Account::databaseLogin)
            .says("The person's own login of PostgreSQL; empty for none.");

    /** One account, for a program. */
    public static final JsonForm<Account> ACCOUNT = JsonForm.<Account>document(
                    "account/1",
                    "One account after an act about it. Output of people role, disable, enable, link, sign-out and second-factor reset with --json.")
            .all(ONE, account -> account);

    /** Every account, for a program. */
    public static final JsonForm<People> LIST = JsonForm.<People>document(
                    "people/1",
                    "Every account. Output of people list, people approvals and people second-factor with --json.")
            .has("authenticated_approvals", YES_NO, People::authenticatedApprovals)
            .says("Whether only people who have signed in may approve, release, amend and withdraw.")
            .has("database_logins", YES_NO, People::databaseLogins)
            .says(
                    "Whether a login of PostgreSQL that an account names counts as signed in, and is who acts at a terminal.")
            .has("second_factor_demanded", YES_NO, People::secondFactorDemanded)
            .says("Whether who has no second factor can do nothing at the desk but set one up.")
            .has(
                    "second_factors",
                    listOf(TEXT),
                    people -> people.secondFactors().stream().sorted().toList())
            .says("Logins of those that have a second factor.")
            .has("accounts", listOf(ONE), People::accounts);

    /** A code, for a program. */
    public static final JsonForm<SignInCode> CODE = JsonForm.<SignInCode>document(
                    "sign-in-code/1",
                    "The code with which a person chooses a password. Output of people add and people password with --json."
                            + " SECRET: for the person alone.")
            .has("login", TEXT, code -> code.account().login())
            .has("code", TEXT, SignInCode::code)
            .has("good_until", TEXT, code -> code.goodUntil().toString());

    private PeopleAnswer() {}

    public static String text(SignInCode code) {
        return "Code for " + code.account().name() + " (" + code.account().login() + "): " + code.code()
                + "\nGood once, until " + code.goodUntil()
                + ". For this person alone: whoever has it chooses the password."
                + "\nAt the desk: Sign in, then Choose a password.\n";
    }

    public static String text(Account account) {
        return account.login() + ", " + account.name() + ": " + state(account) + "\n"
                + (account.osUser().isEmpty() ? "" : "User of the machine: " + account.osUser() + "\n")
                + account.openId()
                        .map(known -> known.isOfProxy()
                                ? "At the proxy: " + known.text() + "\n"
                                : "At the identity provider: " + known.text()
                                        + "\nSigning in there gives the roles that it has for the person.\n")
                        .orElse("")
                + (account.databaseLogin().isEmpty() ? "" : "Login of the database: " + account.databaseLogin() + "\n");
    }

    public static String text(People people) {
        StringBuilder text = new StringBuilder();
        if (people.accounts().isEmpty()) {
            text.append("No account yet. The first: determinations people add LOGIN --name NAME --role ROLE\n");
        } else {
            List<List<String>> rows = new ArrayList<>();
            people.accounts()
                    .forEach(account -> rows.add(List.of(
                            account.login(),
                            account.name(),
                            state(account),
                            people.secondFactors().contains(account.login()) ? "yes" : "no",
                            known(account))));
            TextTable table = TextTable.of(List.of("Login", "Name", "Roles", "Second factor", "Known as"), rows, WIDTH);
            table.head().forEach(line -> text.append(line).append('\n'));
            table.body().forEach(line -> text.append(line).append('\n'));
        }
        return text.append(rule(people)).toString();
    }

    public static String rule(People people) {
        return (people.authenticatedApprovals()
                        ? people.databaseLogins()
                                ? byLogin(people)
                                : "Approvals and releases: only by people who have signed in at the desk.\n"
                        : "Approvals and releases: also at a terminal, by a name that is typed (asserted).\n")
                + (people.secondFactorDemanded()
                        ? "Second factor: demanded of everybody who signs in with a password, or whom a proxy names.\n"
                        : "Second factor: for who has set one up.\n");
    }

    /** Whose account is open and names a login: nobody else can at a terminal. */
    private static String byLogin(People people) {
        String logins = people.enabled().stream()
                .filter(account -> !account.databaseLogin().isEmpty())
                .map(account -> account.databaseLogin() + " (" + account.name() + ")")
                .collect(Collectors.joining(", "));
        return "Approvals and releases: by people who have signed in at the desk, and at a terminal by a login of PostgreSQL that an"
                + "\naccount names. At a terminal who acts is the login; --as is refused.\n"
                + (logins.isEmpty()
                        ? "No open account names a login yet: determinations people link LOGIN --database NAME\n"
                        : "Logins of open accounts: " + logins + "\n");
    }

    private static String state(Account account) {
        return (account.roles().isEmpty() ? "no role" : account.roleWords().replace(",", ", "))
                + (account.disabled() ? " (disabled)" : "");
    }

    private static String known(Account account) {
        return Stream.concat(
                        Stream.of(account.osUser())
                                .filter(user -> !user.isEmpty())
                                .map(user -> "user " + user),
                        Stream.concat(
                                account.openId().stream().map(OpenId::text),
                                Stream.of(account.databaseLogin())
                                        .filter(login -> !login.isEmpty())
                                        .map(login -> "database " + login)))
                .collect(Collectors.joining("; "));
    }
}
