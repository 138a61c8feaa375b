package org.determinations.application.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.determinations.model.people.Account;
import org.determinations.model.people.AccountSecret;
import org.determinations.model.people.Identity;
import org.determinations.store.AuditStore;
import org.determinations.store.PeopleStore;
import org.determinations.store.Stores;

/** The audit event of each act about accounts, with a hash over the row that it added; and of each sign-in. */
public final class PeopleAudit {
    private static final String CHANGED = "account changed";
    private static final String GIVEN = "account secret given";
    private static final String RULE = "approval rule set";
    private static final String SIGNED_IN = "signed in";
    private static final String FACTOR_USED = "second factor used";
    private static final String FACTOR_SET = "the second factor of: ";
    private static final String FACTOR_GONE = "the second factor was taken away from: ";
    private static final String STEP = ", step ";
    private static final String HELD = "sign-in held";
    private static final Pattern CONTENT = Pattern.compile("content ([0-9a-f]{64}), (?s:.*)");
    private static final String AUTHENTICATED = "authenticated approvals";
    private static final String ASSERTED = "asserted approvals";
    private static final String BY_LOGIN = ", also by logins of the database";

    private PeopleAudit() {}

    /** Adds the event of an act about an account and its row; in one transaction. */
    public static void changed(Stores stores, String by, String what, Account account, Instant at) {
        String about = "content " + account.hash() + ", " + what + ": " + account.login() + ", " + account.name()
                + (account.roles().isEmpty() ? ", no role" : ", roles " + account.roleWords())
                + (account.osUser().isEmpty() ? "" : ", user " + account.osUser())
                + account.elsewhere().stream()
                        .map(Identity::text)
                        .map(known -> ", " + known)
                        .sorted()
                        .collect(Collectors.joining())
                + (account.disabled() ? ", disabled" : "");
        stores.people().append(stores.audit().append(by, CHANGED, about, at).number(), account);
    }

    /** Adds the event of a code or a password and its row; in one transaction. The event has a hash of the hash alone. */
    public static void given(Stores stores, String by, AccountSecret secret, Instant at) {
        String about = "content " + secret.fingerprint() + ", " + words(secret) + secret.login();
        stores.people().append(stores.audit().append(by, GIVEN, about, at).number(), secret);
    }

    private static String words(AccountSecret secret) {
        return switch (secret.kind()) {
            case CODE -> "a code for: ";
            case PASSWORD -> "the password of: ";
            case FACTOR -> secret.hash().isEmpty() ? FACTOR_GONE : FACTOR_SET;
        };
    }

    /** The event by which the account got its second factor, or by which it was taken away; empty when it never had one. */
    public static Optional<AuditStore.Event> newestFactor(List<AuditStore.Event> audit, String login) {
        return audit.stream()
                .filter(event -> event.what().equals(GIVEN))
                .filter(event -> event.details().endsWith(", " + FACTOR_SET + login)
                        || event.details().endsWith(", " + FACTOR_GONE + login))
                .reduce((older, newer) -> newer);
    }

    /** Notes that a code of a second factor was taken, by its step: neither it nor an earlier one is taken again. */
    public static void factorUsed(Stores stores, Account account, long step, Instant at) {
        stores.audit().append(account.name(), FACTOR_USED, "account " + account.login() + STEP + step, at);
    }

    /** The newest step of which a code was taken; -1 for none. */
    public static long newestStep(List<AuditStore.Event> audit, String login) {
        String start = "account " + login + STEP;
        return audit.stream()
                .filter(event ->
                        event.what().equals(FACTOR_USED) && event.details().startsWith(start))
                .mapToLong(event -> Long.parseLong(event.details().substring(start.length())))
                .max()
                .orElse(-1);
    }

    /** Adds the event of a rule about approvals and sign-ins and its row; in one transaction. */
    public static void rule(Stores stores, String by, UnaryOperator<PeopleStore.ApprovalRule> change, Instant at) {
        PeopleStore.ApprovalRule before = stores.people().listRules().stream()
                .reduce((older, newer) -> newer)
                .orElse(PeopleStore.ApprovalRule.NONE);
        PeopleStore.ApprovalRule rule = change.apply(before);
        AuditStore.Event event = stores.audit().append(by, RULE, words(rule), at);
        stores.people().append(rule.ofEvent(event.number()));
    }

    private static String words(PeopleStore.ApprovalRule rule) {
        return (rule.authenticated() ? AUTHENTICATED : ASSERTED)
                + (rule.databaseLogins() ? BY_LOGIN : "")
                + (rule.secondFactor() ? ", a second factor demanded" : "");
    }

    /** Adds the event of a sign-in; its number. */
    public static long signedIn(Stores stores, Account account, Instant at) {
        return stores.audit()
                .append(account.name(), SIGNED_IN, "account " + account.login(), at)
                .number();
    }

    /** That somebody tried so many passwords for an account that further ones are not looked at for a while. */
    public static void held(Stores stores, Account account, String details, Instant at) {
        stores.audit().append("the desk", HELD, "account " + account.login() + ", " + details, at);
    }

    /** Whether this is the event of that account as it is in the row. */
    public static boolean tells(AuditStore.Event event, Account account) {
        return event.what().equals(CHANGED)
                && content(event).filter(account.hash()::equals).isPresent();
    }

    /** Whether this is the event of that secret as it is in the row. */
    public static boolean tells(AuditStore.Event event, AccountSecret secret) {
        return event.what().equals(GIVEN)
                && content(event).filter(secret.fingerprint()::equals).isPresent();
    }

    /** Whether this is the event of that rule as it is in the row. */
    public static boolean tells(AuditStore.Event event, PeopleStore.ApprovalRule rule) {
        return event.what().equals(RULE) && event.details().equals(words(rule));
    }

    /** Whether an account as a row has it must be there for this event. */
    public static boolean isOfAccount(AuditStore.Event event) {
        return event.what().equals(CHANGED);
    }

    /** Whether a rule as a row has it must be there for this event. */
    public static boolean isOfRule(AuditStore.Event event) {
        return event.what().equals(RULE);
    }

    private static Optional<String> content(AuditStore.Event event) {
        Matcher details = CONTENT.matcher(event.details());
        return details.matches() ? Optional.of(details.group(1)) : Optional.empty();
    }
}
