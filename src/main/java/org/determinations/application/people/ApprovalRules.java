package org.determinations.application.people;

import java.time.Instant;
import org.determinations.application.Installation;
import org.determinations.application.audit.PeopleAudit;
import org.determinations.store.Stores;

/** Sets the rules about how people must sign in. Works in the transaction of its caller. */
record ApprovalRules(Installation installation, Stores stores, Instant now) {
    /**
     * Who may approve and release. Refused with {@code SY-175} where logins are to count and the database has none.
     *
     * @param authenticated whether only people who have signed in
     * @param byLogin whether a login of the database counts as signed in
     */
    void approving(boolean authenticated, boolean byLogin) {
        if (byLogin && installation.login().isEmpty()) {
            throw TerminalPerson.noServer();
        }
        People before = People.of(stores);
        if (before.authenticatedApprovals() == authenticated && before.databaseLogins() == byLogin) {
            throw AccountCheck.nothingToDo("approvals", "is so already");
        }
        PeopleAudit.rule(stores, installation.actor(), rule -> rule.approving(authenticated, byLogin), now);
    }

    /** Whether everybody who signs in with a password or comes by a proxy must have a second factor. */
    void secondFactor(boolean demanded) {
        if (People.of(stores).secondFactorDemanded() == demanded) {
            throw AccountCheck.nothingToDo(
                    "second-factor", demanded ? "is demanded of everybody already" : "is demanded of nobody already");
        }
        PeopleAudit.rule(stores, installation.actor(), rule -> rule.withSecondFactor(demanded), now);
    }
}
