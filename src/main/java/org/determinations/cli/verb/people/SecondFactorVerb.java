package org.determinations.cli.verb.people;

import org.determinations.application.people.People;
import org.determinations.application.people.PeopleDesk;
import org.determinations.cli.answer.PeopleAnswer;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Verb;
import org.determinations.model.people.Account;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says whether a second factor is demanded, and takes one away that was lost. */
@Command(
        name = "second-factor",
        header = "Say whether everybody with an account must have a second factor, or take a lost one away.",
        description = {
            "required: who has none can do nothing at the desk but set one up. optional: who has one uses it.",
            "reset LOGIN: the person signs in with the password alone, and sets another one up at the desk."
        })
public final class SecondFactorVerb extends Verb {
    private static final String REQUIRED = "required";
    private static final String OPTIONAL = "optional";
    private static final String RESET = "reset";

    @Parameters(index = "0", paramLabel = "WHAT", description = "required, optional or reset")
    private String what = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "LOGIN", description = "with reset: of the account")
    private @Nullable String login;

    @Override
    protected ExitCode perform() {
        boolean resets = what.equals(RESET);
        String of = login;
        if (!resets && !what.equals(REQUIRED) && !what.equals(OPTIONAL)) {
            throw PeopleVerbs.unusable("WHAT", what, REQUIRED + ", " + OPTIONAL + ", " + RESET);
        }
        if (resets && of != null) {
            try (PeopleDesk desk = PeopleDesk.open(options().installation())) {
                Account account = desk.resetSecondFactor(of);
                print(options().json() ? PeopleAnswer.ACCOUNT.render(account) : PeopleAnswer.text(account));
            }
            return ExitCode.DONE;
        }
        if (resets || of != null) {
            throw PeopleVerbs.unusable("LOGIN", of == null ? "" : of, "a login after reset, and after nothing else");
        }
        try (PeopleDesk desk = PeopleDesk.begin(options().installation())) {
            People people = desk.demandSecondFactor(what.equals(REQUIRED));
            print(options().json() ? PeopleAnswer.LIST.render(people) : PeopleAnswer.rule(people));
        }
        return ExitCode.DONE;
    }
}
