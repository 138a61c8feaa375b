package org.determinations.application.run;

import java.util.Optional;
import java.util.function.Predicate;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.jurisdiction.JurisdictionFile;
import org.determinations.model.run.RunHeader;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.store.Stores;

/**
 * Whose the runs of a store are. A run supersedes the one before it and is compared with it, so that all runs of a cycle are of
 * one jurisdiction; those of other cycles may be another's, and then nothing is concluded from them.
 */
public final class CycleJurisdiction {
    private CycleJurisdiction() {}

    /** Refused with {@code SY-091} when the cycle has a run of another one; whoever runs the stage names another home. */
    public static void demandSame(Stores stores, CyclePlan plan) {
        String own = plan.jurisdiction().file().name();
        stores.runs().list().stream()
                .filter(run -> run.cycle().equals(plan.cycle()))
                .forEach(run -> find(stores, run.number())
                        .filter(name -> !name.equals(own))
                        .ifPresent(name -> {
                            throw refusal(run, name, own);
                        }));
    }

    /** Whether a run may be of the same as this one. A run of an earlier version names none: its store holds but one. */
    public static Predicate<RunHeader> ofSame(Stores stores, int run) {
        Optional<String> own = find(stores, run);
        return other -> {
            Optional<String> name = find(stores, other.number());
            return own.isEmpty() || name.isEmpty() || own.equals(name);
        };
    }

    private static Optional<String> find(Stores stores, int run) {
        return stores.jurisdictions().find(run).map(JurisdictionFile::name);
    }

    private static Refusal refusal(RunHeader run, String of, String own) {
        return Refusal.Kind.INPUT.of(
                IssueCode.ANOTHER_JURISDICTION,
                "run " + run.number(),
                "the cycle folder is of " + own + ", and the runs of this cycle in the home are of " + of,
                "run " + run.number() + " of " + of,
                "cycles of one jurisdiction in one home",
                "name a home of its own with --home");
    }
}
