package org.determinations.application.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.determinations.application.audit.PeopleAudit;
import org.determinations.application.audit.ReleaseAudit;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.people.Identity;
import org.determinations.store.AuditStore;
import org.determinations.store.PeopleStore;
import org.determinations.store.Stores;

/**
 * Accounts, what they are signed in with, and the rule about approvals, held against the audit trail. What people sign in with is
 * in no archive, so that an event whose secret is not there is no difference; an account or a rule that is not there is one.
 */
final class PeopleVerification {
    private final List<AuditStore.Event> audit;
    private final Map<Long, AuditStore.Event> events = new HashMap<>();
    private final List<PeopleStore.AccountAct> acts;
    private final List<PeopleStore.GivenSecret> secrets;
    private final List<PeopleStore.ApprovalRule> rules;
    private final List<Issue> issues = new ArrayList<>();

    PeopleVerification(Stores stores, List<AuditStore.Event> audit) {
        this.audit = audit;
        audit.forEach(event -> events.put(event.number(), event));
        this.acts = stores.people().listActs();
        this.secrets = stores.people().listSecrets();
        this.rules = stores.people().listRules();
    }

    /** Whether nobody ever had an account, nor set a rule. */
    boolean isEmpty() {
        return acts.isEmpty()
                && secrets.isEmpty()
                && rules.isEmpty()
                && audit.stream().noneMatch(event -> PeopleAudit.isOfAccount(event) || PeopleAudit.isOfRule(event));
    }

    /** How many acts there were about accounts. */
    int count() {
        return acts.size();
    }

    /**
     * One {@code SY-135} for each row that no event tells of as it is, and for each event whose row is gone; one {@code SY-176} for each
     * signature, approval and release by somebody who had not signed in as the rule of that moment demanded.
     */
    List<Issue> differences() {
        Set<Long> accounts = new HashSet<>();
        Set<Long> approvals = new HashSet<>();
        for (PeopleStore.AccountAct act : acts) {
            accounts.add(act.event());
            demand(act.event(), act.account().login(), event -> PeopleAudit.tells(event, act.account()));
        }
        for (PeopleStore.GivenSecret given : secrets) {
            demand(given.event(), given.secret().login(), event -> PeopleAudit.tells(event, given.secret()));
        }
        for (PeopleStore.ApprovalRule rule : rules) {
            approvals.add(rule.event());
            demand(rule.event(), "rule about approvals", event -> PeopleAudit.tells(event, rule));
        }
        audit.stream().filter(ReleaseAudit::isAnsweredFor).forEach(this::demandSignedIn);
        for (AuditStore.Event event : audit) {
            if (PeopleAudit.isOfAccount(event) && !accounts.contains(event.number())
                    || PeopleAudit.isOfRule(event) && !approvals.contains(event.number())) {
                issues.add(issue(
                        "event " + event.number(),
                        "what the audit trail tells of was taken away",
                        event.what() + " by " + event.who() + ": " + event.details()));
            }
        }
        return issues;
    }

    private void demandSignedIn(AuditStore.Event event) {
        PeopleStore.ApprovalRule rule = rules.stream()
                .filter(of -> of.event() < event.number())
                .reduce((older, newer) -> newer)
                .orElse(PeopleStore.ApprovalRule.NONE);
        boolean byLogin = event.identity().method() == Identity.Method.DATABASE;
        if (rule.authenticated() && (!event.identity().isAuthenticated() || byLogin && !rule.databaseLogins())) {
            issues.add(
                    Issue.of(
                            IssueCode.SIGN_IN_WAS_DEMANDED,
                            SourceRef.ofFile("event " + event.number()),
                            "somebody answers for a run who had not signed in, and a sign-in was demanded",
                            event.what() + " by " + event.who() + ", known as "
                                    + (event.knownAs().isEmpty() ? "nobody" : event.knownAs()),
                            rule.databaseLogins()
                                    ? "a sign-in at the desk, or a login of the database"
                                    : "a sign-in at the desk",
                            "find out who recorded it and how; take the act back, and have it done again by somebody who signs in"));
        }
    }

    private void demand(long number, String about, Predicate<AuditStore.Event> tells) {
        AuditStore.Event event = events.get(number);
        if (event == null || !tells.test(event)) {
            issues.add(issue(
                    about,
                    "a row was altered or put there by hand",
                    event == null ? "" : event.what() + " by " + event.who() + " at " + event.at()));
        }
    }

    private static Issue issue(String about, String wrong, String allowed) {
        return Issue.of(
                IssueCode.ACCOUNT_DIFFERS,
                SourceRef.ofFile("accounts: " + about),
                wrong,
                "",
                allowed,
                "compare with the latest copy of the database and find out who changed it");
    }
}
