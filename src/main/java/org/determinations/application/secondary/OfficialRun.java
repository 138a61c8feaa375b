package org.determinations.application.secondary;

import java.util.Optional;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.release.ReleaseMoves;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunState;
import org.determinations.store.Stores;

/** The official run that a secondary analysis rests on: the newest one that is released now. */
public final class OfficialRun {
    private OfficialRun() {}

    /** Refused with {@code SY-019} as long as no official run of the cycle is released. */
    public static RunHeader of(Stores stores, SchoolYear cycle) {
        return of(stores, cycle, "the secondary analysis rests on an official run");
    }

    /** The same for something else that rests on it: {@code why} begins the sentence of the refusal. */
    public static RunHeader of(Stores stores, SchoolYear cycle, String why) {
        return find(stores, cycle)
                .orElseThrow(() -> Refusal.Kind.GATE.of(
                        IssueCode.NOT_RELEASED_YET,
                        "cycle " + cycle,
                        why + ", and none is released",
                        stores.runs().list().stream().anyMatch(run -> isOfficial(run, cycle))
                                ? "an official run that is not released"
                                : "no official run",
                        "a released official run",
                        "Release the official run first: determinations release RUN."));
    }

    /** The newest released official run of a cycle. */
    public static Optional<RunHeader> find(Stores stores, SchoolYear cycle) {
        return stores.runs().list().stream()
                .filter(run -> isOfficial(run, cycle))
                .filter(run -> ReleaseMoves.stateAfter(stores.releases().list(run.number())) == ReleaseState.RELEASED)
                .reduce((first, last) -> last);
    }

    /** That an analysis rests on another official run than the one that is released now, in words; empty for any other run. */
    public static Optional<String> overtaken(Stores stores, RunHeader run) {
        if (run.stage() != Stage.SECONDARY) {
            return Optional.empty();
        }
        int basis = stores.measures().findBasis(run.number()).orElseThrow();
        Optional<Integer> released = find(stores, run.cycle()).map(RunHeader::number);
        return released.equals(Optional.of(basis))
                ? Optional.empty()
                : Optional.of("it rests on run " + basis + ", and "
                        + released.map(number -> "run " + number + " is released now")
                                .orElse("no official run is released now"));
    }

    private static boolean isOfficial(RunHeader run, SchoolYear cycle) {
        return run.stage() == Stage.OFFICIAL && run.cycle().equals(cycle) && run.state() == RunState.COMPUTED;
    }
}
