package org.determinations.web.view;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.determinations.application.people.People;
import org.determinations.model.people.Account;
import org.determinations.model.people.OpenId;
import org.determinations.model.people.Right;
import org.determinations.model.people.Role;
import org.determinations.web.page.Block;
import org.determinations.web.page.Cell;
import org.determinations.web.page.DeskPage;
import org.determinations.web.page.Tone;
import org.determinations.web.signin.OpenSessions;

/** Who has an account, in which role, and what each role lets a person do. */
public final class PeopleView {
    private PeopleView() {}

    public static DeskPage page(Around around, People people, List<OpenSessions.Open> sessions) {
        return new DeskPage(
                around.shell(
                        "People",
                        Around.PEOPLE,
                        List.of(
                                "determinations people list",
                                "determinations people add LOGIN --name \"NAME\" --role ROLE",
                                "determinations people sign-out LOGIN",
                                "determinations people disable LOGIN")),
                people.authenticatedApprovals()
                        ? "Only people who have signed in may approve and release."
                                + (people.databaseLogins()
                                        ? " A login of the database that an account names counts as signed in at a terminal."
                                        : "")
                        : "Who types a name at a terminal may approve and release, too: determinations people approvals"
                                + " authenticated ends that.",
                List.of(accounts(people), sessions(sessions), new Block.Heading("What each role may do"), roles()),
                List.of());
    }

    private static Block accounts(People people) {
        return new Block.Table(
                "Accounts",
                List.of(
                        "Login",
                        "Name",
                        "Roles",
                        "Stands",
                        "User of the machine",
                        "At the provider or proxy",
                        "Login of the database",
                        "Second factor"),
                people.accounts().stream().map(account -> row(account, people)).toList(),
                "Nobody has an account.");
    }

    private static List<Cell> row(Account account, People people) {
        return List.of(
                Cell.of(account.login()),
                Cell.of(account.name()),
                Cell.of(account.roles().isEmpty() ? "none" : account.roleWords().replace(",", ", ")),
                account.disabled() ? Cell.tag(Tone.WARN, "disabled") : Cell.tag(Tone.GOOD, "enabled"),
                Cell.of(account.osUser()),
                Cell.of(account.openId().map(OpenId::subject).orElse("")),
                Cell.of(account.databaseLogin()),
                Cell.of(people.secondFactors().contains(account.login()) ? "yes" : "no"));
    }

    private static Block sessions(List<OpenSessions.Open> sessions) {
        return new Block.Table(
                "Signed in now",
                List.of("Login", "Name", "Since (UTC)", "Last page (UTC)", "From"),
                sessions.stream()
                        .map(each -> List.of(
                                Cell.of(each.who().login()),
                                Cell.of(each.name()),
                                Cell.of(moment(each.who().at())),
                                Cell.of(moment(each.last())),
                                Cell.of(each.machine())))
                        .toList(),
                "Nobody asked for a page in the last half hour.");
    }

    private static String moment(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString().replace('T', ' ').replace("Z", "");
    }

    private static Block roles() {
        return new Block.Table(
                "Roles",
                List.of("Role", "May"),
                Arrays.stream(Role.values())
                        .map(role -> List.of(Cell.of(role.word()), Cell.of(rights(role))))
                        .toList(),
                "None.");
    }

    private static String rights(Role role) {
        return Arrays.stream(Right.values()).filter(role::may).map(Right::words).collect(Collectors.joining("; "));
    }
}
