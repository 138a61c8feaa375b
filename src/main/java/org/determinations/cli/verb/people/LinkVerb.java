package org.determinations.cli.verb.people;

import java.util.Optional;
import org.determinations.application.people.PeopleDesk;
import org.determinations.issue.UnsafeCharacters;
import org.determinations.model.Person;
import org.determinations.model.people.Account;
import org.determinations.model.people.OpenId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says as whom else the person of an account is known. */
@Command(
        name = "link",
        header = "Say as whom else the person of an account is known: one person is not two.",
        description = {
            "To the machine on which commands are typed, to PostgreSQL, or to the identity provider or proxy of the desk; what the desk "
                    + "says to somebody whom it does not let in has issuer and subject.",
            "What such a person has done before counts as done by this one. Linked wrongly: link it again."
        })
public final class LinkVerb extends PeopleVerbs.OfLogin {
    @Option(names = "--os-user", paramLabel = "USER", description = "the person's user on this machine")
    private @Nullable String osUser;

    @Option(names = "--issuer", paramLabel = "ADDRESS", description = "the identity provider, as it calls itself")
    private @Nullable String issuer;

    @Option(names = "--subject", paramLabel = "SUBJECT", description = "the person, as the provider knows them")
    private @Nullable String subject;

    @Option(
            names = "--database",
            paramLabel = "NAME",
            description = "the person's own login of PostgreSQL, with capitals as the server has them")
    private @Nullable String databaseLogin;

    @Override
    Account act(PeopleDesk desk, String of) {
        Optional<String> user = Optional.ofNullable(osUser);
        user.flatMap(Person::problem).ifPresent(problem -> {
            throw PeopleVerbs.unusable("--os-user", problem, "a name in letters of one script");
        });
        Optional<OpenId> openId = openId();
        String login = databaseLogin;
        boolean elsewhere = user.isPresent() || openId.isPresent();
        if (elsewhere == (login != null)) {
            throw PeopleVerbs.unusable(
                    "link",
                    elsewhere ? "--database beside others" : "nothing",
                    "--os-user USER, --issuer ADDRESS --subject SUBJECT, or --database NAME alone");
        }
        if (login != null) {
            Account linked = desk.linkDatabase(of, databaseLogin(login));
            if (!desk.hasDatabaseLogin(login)) {
                progress("The database has no login " + login
                        + " now. If it is not to be made yet, link the right one in its place.");
            }
            return linked;
        }
        return desk.link(of, user.map(String::strip), openId);
    }

    private static String databaseLogin(String typed) {
        Person.problem(typed).ifPresent(problem -> {
            throw PeopleVerbs.unusable("--database", problem, "a login of PostgreSQL in letters of one script");
        });
        if (typed.length() > Account.LONGEST_DATABASE_LOGIN) {
            throw PeopleVerbs.unusable(
                    "--database", typed.length() + " characters", Account.LONGEST_DATABASE_LOGIN + " at most");
        }
        return typed;
    }

    private Optional<OpenId> openId() {
        if (issuer == null && subject == null) {
            return Optional.empty();
        }
        if (issuer == null || subject == null) {
            throw PeopleVerbs.unusable("--issuer, --subject", "one of the two", "both");
        }
        boolean readable = UnsafeCharacters.findInLine(issuer + subject).isEmpty();
        if (!readable || issuer.isBlank() || issuer.contains(" ") || subject.isBlank()) {
            throw PeopleVerbs.unusable("--issuer, --subject", issuer + " " + subject, "both as the desk says them");
        }
        if (subject.length() > OpenId.LONGEST_SUBJECT) {
            throw PeopleVerbs.unusable(
                    "--subject", subject.length() + " characters", OpenId.LONGEST_SUBJECT + " at most");
        }
        return Optional.of(new OpenId(issuer, subject));
    }
}
