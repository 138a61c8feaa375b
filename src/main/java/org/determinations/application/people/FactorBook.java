package org.determinations.application.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.determinations.application.Installation;
import org.determinations.application.audit.PeopleAudit;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.people.Account;
import org.determinations.model.people.AccountSecret;
import org.determinations.store.AuditStore;
import org.determinations.store.PeopleStore;
import org.determinations.store.Stores;

/**
 * Second factors as store and audit trail have them. Works in the transaction of its caller. The trail decides whether an account has one:
 * a row that was taken away by hand takes no factor away.
 */
record FactorBook(Installation installation, Stores stores) {
    SecondFactor find(String login) {
        List<AuditStore.Event> audit = stores.audit().list();
        Optional<AuditStore.Event> newest = PeopleAudit.newestFactor(audit, login);
        if (newest.isEmpty()) {
            return SecondFactor.NONE;
        }
        Optional<String> sealed = stores.people()
                .findFactor(login)
                .filter(given -> given.event() == newest.get().number())
                .map(PeopleStore.GivenSecret::secret)
                .filter(secret -> PeopleAudit.tells(newest.get(), secret))
                .map(AccountSecret::hash);
        if (sealed.filter(String::isEmpty).isPresent()) {
            return SecondFactor.NONE;
        }
        return sealed.flatMap(text -> FactorKey.read(installation.home()).flatMap(key -> key.opened(text, login)))
                .map(secret -> new SecondFactor(true, Optional.of(secret)))
                .orElse(SecondFactor.UNREADABLE);
    }

    /** Gives the account this one, whose code is typed to show that the telephone has it. Refused with {@code SY-173}. */
    void set(Account account, Totp secret, String typed, Instant now) {
        if (find(account.login()).isSet()) {
            throw refused(
                    "the account has one", "have it taken away first: people second-factor reset " + account.login());
        }
        if (!use(account, secret, typed, now)) {
            throw refused(
                    "the code is not the one of this moment", "look at the clock of the telephone and type it again");
        }
        given(account, FactorKey.made(installation.home()).sealed(secret, account.login()), now);
    }

    /** Takes it away; refused when there is none. */
    boolean reset(Account account, Instant now) {
        boolean had = find(account.login()).isSet();
        if (had) {
            given(account, "", now);
        }
        return had;
    }

    /** Takes a code for one use; false when it is not right, or when it or a later one was used. */
    boolean use(Account account, Totp secret, String typed, Instant now) {
        OptionalLong step = secret.step(typed, now);
        if (step.isEmpty()
                || step.getAsLong() <= PeopleAudit.newestStep(stores.audit().list(), account.login())) {
            return false;
        }
        PeopleAudit.factorUsed(stores, account, step.getAsLong(), now);
        return true;
    }

    private void given(Account account, String sealed, Instant now) {
        PeopleAudit.given(
                stores,
                installation.actor(),
                new AccountSecret(account.login(), AccountSecret.Kind.FACTOR, sealed, Optional.empty()),
                now);
    }

    private static Refusal refused(String wrong, String action) {
        return Refusal.Kind.GATE.of(IssueCode.SECOND_FACTOR_REFUSED, "second factor", wrong, "", "", action);
    }
}
