package org.determinations.web.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.determinations.application.Installation;
import org.determinations.application.people.PeopleDesk;
import org.determinations.application.people.SecondFactor;
import org.determinations.application.people.SignInAccount;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.people.Account;
import org.determinations.model.people.AccountSecret;

/** Looks at passwords and sets them. Nothing of a password is ever kept, printed or logged but what the library made of it. */
public final class PasswordDoor {
    private static final int LONGEST_LOGIN = 40;

    private final Installation installation;
    private final Passwords passwords;
    private final Guesses guesses = new Guesses();
    private final Turns turns;

    public PasswordDoor(Installation installation, Passwords passwords) {
        this.installation = installation;
        this.passwords = passwords;
        this.turns = new Turns(installation);
    }

    /**
     * What came of a password.
     *
     * @param account whose it is; empty when it is not right, or was not looked at
     * @param held until the next one is looked at; zero when it is at once
     */
    public record Answer(Optional<SignInAccount> account, Duration held) {}

    /** Signs in to an account whose password was right, and notes that in the audit trail. */
    public SignedIn signIn(SignInAccount of) {
        Account account = of.account();
        return asked(
                account,
                desk -> SignedIn.to(
                        account,
                        account.identity(),
                        Callers.rights(desk.people(), account, account.identity()),
                        of.secretEvent(),
                        desk.signedIn(account),
                        now()));
    }

    /** Whether it is the password of somebody who is signed in already, typed again, with a code where there is a second factor. */
    public Answer again(Caller caller, String password, String code, String machine) {
        return look(caller.login(), password, code, machine);
    }

    /**
     * Whether it is a code of the second factor of somebody whom the proxy names, who has no password here. A code that is right is used
     * up; who has no second factor proves nothing.
     */
    public boolean code(Caller caller, String code, String machine) {
        String counted = "factor of " + caller.login();
        Instant now = now();
        if (guesses.heldUntil(counted, machine, now).isPresent()) {
            return false;
        }
        boolean right = turns.ask(() -> {
            try (PeopleDesk desk = PeopleDesk.open(installation.actingAs(caller.name(), caller.identity()))) {
                Optional<Account> account = desk.people().find(caller.login());
                return account.isPresent()
                        && desk.secondFactor(caller.login())
                                .secret()
                                .filter(secret -> desk.useSecondFactor(account.get(), secret, code))
                                .isPresent();
            }
        });
        if (right) {
            guesses.right(counted, machine);
        } else if (guesses.failed(counted, machine, now)) {
            turns.ask(() -> {
                try (PeopleDesk desk = PeopleDesk.open(installation)) {
                    desk.people()
                            .find(caller.login())
                            .ifPresent(of -> desk.held(of, "too many codes that were not right, from " + machine));
                    return right;
                }
            });
        }
        return right;
    }

    /**
     * Sets the password of who has a code. Refused with {@code SY-132} when code or password cannot be, in words that do not
     * tell whether there is such a login.
     */
    public void choose(String login, String code, String password, String machine) {
        Instant now = now();
        String counted = "code of " + shortened(login);
        guesses.heldUntil(counted, machine, now).ifPresent(until -> {
            throw refusal("code", "too many tries", "wait " + inWords(Duration.between(now, until)));
        });
        try {
            Optional<SignInAccount> of = find(login);
            String name = of.map(account -> account.account().name()).orElse(login);
            Passwords.problem(login, name, password).ifPresent(problem -> {
                throw refusal(
                        "password", problem, "choose another, such as four or five words that nobody would guess");
            });
            String hash = passwords.hash(password);
            asked(of.orElseThrow(PasswordDoor::noSuchCode).account(), desk -> desk.choosePassword(login, code, hash));
            guesses.right(counted, machine);
        } catch (Refusal refused) {
            guesses.failed(counted, machine, now);
            throw refused;
        }
    }

    /**
     * Looks at a password, and at the code of a second factor where the account has one. Which of the two was wrong is not told. A code
     * that is right is used up.
     */
    public Answer look(String typed, String password, String code, String machine) {
        String login = shortened(typed);
        Instant now = now();
        Optional<Instant> held = guesses.heldUntil(login, machine, now);
        if (held.isPresent()) {
            return new Answer(Optional.empty(), Duration.between(now, held.get()));
        }
        Optional<Found> found = findWithFactor(login);
        Optional<SignInAccount> account = found.map(Found::of);
        Optional<String> hash = account.map(SignInAccount::secret)
                .filter(secret -> secret.kind() == AccountSecret.Kind.PASSWORD)
                .map(AccountSecret::hash);
        if (passwords.fits(password, hash) && found.filter(of -> fits(of, code)).isPresent()) {
            guesses.right(login, machine);
            return new Answer(account, Duration.ZERO);
        }
        if (guesses.failed(login, machine, now)) {
            account.ifPresent(of -> note(of.account(), machine));
        }
        return new Answer(Optional.empty(), Duration.ZERO);
    }

    private record Found(SignInAccount of, SecondFactor factor) {}

    private Optional<Found> findWithFactor(String login) {
        return turns.ask(() -> {
            try (PeopleDesk desk = PeopleDesk.open(installation)) {
                return desk.findSignIn(login).map(of -> new Found(of, desk.secondFactor(login)));
            }
        });
    }

    /** One that cannot be read lets nobody in: otherwise whoever damages it would need the password alone. */
    private boolean fits(Found found, String code) {
        return !found.factor().isSet()
                || found.factor()
                        .secret()
                        .filter(secret -> asked(
                                found.of().account(),
                                desk -> desk.useSecondFactor(found.of().account(), secret, code)))
                        .isPresent();
    }

    private Optional<SignInAccount> find(String login) {
        return turns.ask(() -> {
            try (PeopleDesk desk = PeopleDesk.open(installation)) {
                return desk.findSignIn(login);
            }
        });
    }

    private void note(Account account, String machine) {
        turns.ask(() -> {
            try (PeopleDesk desk = PeopleDesk.open(installation)) {
                desk.held(account, "too many passwords that were not right, from " + machine);
                return account;
            }
        });
    }

    /** In the hands of the person of that account. */
    private <T> T asked(Account account, Function<PeopleDesk, T> act) {
        return turns.ask(() -> {
            try (PeopleDesk desk = PeopleDesk.open(installation.actingAs(account.name(), account.identity()))) {
                return act.apply(desk);
            }
        });
    }

    private Instant now() {
        return installation.clock().instant();
    }

    private static String shortened(String login) {
        return login.length() > LONGEST_LOGIN ? login.substring(0, LONGEST_LOGIN) : login;
    }

    /** Rounded up. */
    public static long minutes(Duration wait) {
        return (wait.toSeconds() + 59) / 60;
    }

    /** In words. */
    public static String inWords(Duration wait) {
        return minutes(wait) == 1 ? "a minute" : minutes(wait) + " minutes";
    }

    private static Refusal noSuchCode() {
        return refusal(
                "code",
                "the code is not the one of this login, was used, or is older than three days",
                "type it again, or ask for another one");
    }

    private static Refusal refusal(String where, String wrong, String action) {
        return Refusal.Kind.INPUT.of(IssueCode.PASSWORD_NOT_POSSIBLE, where, wrong, "", "", action);
    }
}
