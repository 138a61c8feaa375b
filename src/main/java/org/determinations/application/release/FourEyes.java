package org.determinations.application.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.application.Installation;
import org.determinations.application.audit.FileAudit;
import org.determinations.application.audit.ReleaseAudit;
import org.determinations.application.audit.RunBinding;
import org.determinations.application.people.Entrance;
import org.determinations.application.people.People;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Person;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.people.Account;
import org.determinations.model.people.ActsBy;
import org.determinations.model.people.Identity;
import org.determinations.model.people.Participation;
import org.determinations.model.people.Right;
import org.determinations.model.people.Role;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.run.InputFileRecord;
import org.determinations.model.run.RunHeader;
import org.determinations.store.AuditStore;
import org.determinations.store.Stores;

/**
 * Who may act on the release of a run, by identity. Whoever has signed in with an account must have the role, and approves no run
 * that they have run, corrected, decided or signed anything of, under whatever name. Whoever only typed a name is not known: such
 * an act stands as asserted, and is refused where the installation demands a sign-in. Asked anew inside each transaction.
 */
record FourEyes(Installation installation, Stores stores) {
    private static final String RAN = "ran it";

    /** What an action demands. */
    static Right right(ReleaseAction action) {
        return action == ReleaseAction.APPROVE ? Right.APPROVE : Right.RELEASE;
    }

    /** Refused with {@code SY-133} for a name that was typed where a sign-in is demanded, with {@code SY-134} without the role. */
    void demand(Right right) {
        People people = People.of(stores);
        if (people.authenticatedApprovals() && !installation.identity().isAuthenticated()) {
            throw signInDemanded(right, actsBy(people) == ActsBy.LOGIN);
        }
        people.demandRole(installation.identity(), right);
    }

    /**
     * What the acting person did of the run, in words; empty for nothing, and for somebody of whom only a name is known, unless the
     * database itself holds names to four eyes.
     */
    List<String> involvement(RunHeader run) {
        return involvement(People.of(stores), participations(run));
    }

    /** The same of what is at hand. */
    List<String> involvement(People people, List<Participation> participations) {
        return people.acting(installation.identity())
                .map(account -> words(participations.stream().filter(did -> people.isOf(did, account))))
                .orElseGet(() -> installation.identity().isAuthenticated()
                                || !stores.people().holdsFourEyes()
                        ? List.of()
                        : words(participations.stream().filter(did -> isNamed(did, people))));
    }

    /** Whether it was done under the name that is typed, or another name of that account: as the database asks it. */
    private boolean isNamed(Participation did, People people) {
        Person actor = new Person(installation.actor());
        return did.isNamed(actor)
                || people.accounts().stream()
                        .filter(account -> account.names().stream().anyMatch(actor::isSameAs))
                        .anyMatch(account -> people.isOf(did, account));
    }

    private static List<String> words(Stream<Participation> done) {
        return done.map(Participation::words).distinct().toList();
    }

    /** How who answers for a run is known here. */
    ActsBy actsBy(People people) {
        ActsBy by = people.actsBy(installation.login().isPresent());
        return by == ActsBy.NAME && stores.people().holdsFourEyes() ? ActsBy.NAME_HELD : by;
    }

    /** Whether the acting person ran the run, under whatever name where an account says who it is. */
    boolean ran(RunHeader run) {
        return ran(run, involvement(run));
    }

    /** The same of somebody of whom is at hand what they did. */
    boolean ran(RunHeader run, List<String> involvement) {
        return new Person(installation.actor()).isSameAs(new Person(run.startedBy()))
                || involvement.stream().anyMatch(words -> words.endsWith(RAN));
    }

    /** Whether whoever acts has the right for an action and did nothing of the run that keeps them from it. */
    boolean mayTake(People people, RunHeader run, List<String> involvement, ReleaseAction action) {
        boolean known = installation.identity().isAuthenticated()
                ? people.acting(installation.identity())
                        .filter(account -> Role.rights(account.roles()).contains(right(action)))
                        .isPresent()
                : !people.authenticatedApprovals();
        return known && (action != ReleaseAction.APPROVE || !ran(run, involvement) && involvement.isEmpty());
    }

    /** Since the checklist was made somebody may have lost a role, or signed for a warning: nothing is recorded then. */
    void demandStill(RunHeader run, ReleaseAction action) {
        demand(right(action));
        if (action == ReleaseAction.APPROVE) {
            demandNotInvolved(run);
        }
    }

    /** Refused with {@code SY-015} when the acting person did anything of the run. */
    private void demandNotInvolved(RunHeader run) {
        List<String> involvement = involvement(run);
        if (!involvement.isEmpty()) {
            throw Refusal.Kind.GATE.of(
                    IssueCode.CHECKLIST_NOT_PASSED,
                    "run " + run.number(),
                    "who did anything of the run cannot approve it",
                    String.join("; ", involvement),
                    "",
                    "somebody who did nothing of it approves it");
        }
    }

    /** Who can sign in there and may approve the run; empty where people do not sign in with accounts, and where there is none. */
    Optional<Approvers> approvers(People people, List<Participation> participations, Entrance entrance) {
        return people.accounts().isEmpty()
                ? Optional.empty()
                : entrance.admitted(stores, people)
                        .map(admitted ->
                                approvers(people, participations, admitted, entrance.kind() == Entrance.Kind.PROVIDER));
    }

    private static Approvers approvers(
            People people, List<Participation> participations, List<Account> admitted, boolean others) {
        Predicate<Account> tookPart = account -> participations.stream().anyMatch(did -> people.isOf(did, account));
        List<Account> approving = admitted.stream()
                .filter(account -> Role.rights(account.roles()).contains(Right.APPROVE))
                .toList();
        return new Approvers(
                approving.stream().filter(tookPart.negate()).map(Account::name).toList(),
                approving.stream().filter(tookPart).map(Account::name).toList(),
                others);
    }

    /** Whether whoever looks has signed in to an account whose role approves nothing. */
    boolean approvesNothing(People people) {
        return installation.identity().isAuthenticated()
                && people.acting(installation.identity())
                        .filter(account -> Role.rights(account.roles()).contains(Right.APPROVE))
                        .isEmpty();
    }

    /** Who did anything of the run, by whatever name. */
    List<Participation> participations(RunHeader run) {
        List<Participation> all = new ArrayList<>(List.of(named(RAN, run.startedBy())));
        List<AuditStore.Event> audit = stores.audit().list();
        RunBinding.computed(audit, run.number())
                .forEach(event -> all.add(new Participation(RAN, event.who(), event.identity())));
        audit.stream()
                .filter(event -> ReleaseAudit.isOfSignature(event, run.number()))
                .forEach(event ->
                        all.add(new Participation("signed for a warning of it", event.who(), event.identity())));
        Set<String> contents = stores.files().list(run.number()).stream()
                .map(InputFileRecord::sha256)
                .collect(Collectors.toSet());
        audit.stream()
                .filter(event -> FileAudit.accepts(event, contents))
                .forEach(event ->
                        all.add(new Participation("accepted a file that it read", event.who(), event.identity())));
        stores.facts()
                .list(run.number(), FactKinds.DECISION)
                .forEach(fact -> all.add(named("decided in it", fact.decidedBy())));
        stores.facts()
                .list(run.number(), FactKinds.SECONDARY_DECISION)
                .forEach(fact -> all.add(named("decided in it", fact.decidedBy())));
        stores.facts()
                .list(run.number(), FactKinds.DISCREPANCY)
                .forEach(fact -> all.add(named("decided about a discrepancy in it", fact.decidedBy())));
        all.addAll(decisions(run, audit));
        return all.stream().filter(did -> !did.name().isBlank()).toList();
    }

    /** What was done at the desk, until the run was computed, about decisions of its cycle and stage. */
    private List<Participation> decisions(RunHeader run, List<AuditStore.Event> audit) {
        long until = RunBinding.computed(audit, run.number()).stream()
                .mapToLong(AuditStore.Event::number)
                .max()
                .orElse(Long.MAX_VALUE);
        return stores.decisions().book().list(run.cycle(), run.stage()).stream()
                .filter(act -> act.event() < until)
                .map(act -> new Participation(
                        act.decides() ? "decided in it" : "took back a decision in it", act.by(), act.identity()))
                .toList();
    }

    private static Participation named(String did, String name) {
        return new Participation(did, name, Identity.NAME_ALONE);
    }

    private static Refusal signInDemanded(Right right, boolean byLogin) {
        return Refusal.Kind.GATE.of(
                IssueCode.SIGN_IN_DEMANDED,
                "--as",
                "here only people who have signed in may " + right.words() + "; a name that is typed will not do",
                "",
                byLogin
                        ? "the desk; or, at a terminal, a login of PostgreSQL that is one person's own"
                        : "the desk: determinations serve, then the checklist of the run",
                "sign in at the desk with an account"
                        + (byLogin ? ", or type the command with a login of your own that an account names" : "")
                        + "; determinations people list says who has one");
    }
}
