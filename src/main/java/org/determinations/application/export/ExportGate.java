package org.determinations.application.export;

import java.util.Optional;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Stage;
import org.determinations.model.release.Audience;
import org.determinations.model.release.ReleaseStanding;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunState;

/** Which run may be exported for whom. Refused with {@code SY-021} (exit 5) where it may not. */
final class ExportGate {
    private ExportGate() {}

    /**
     * The department may export every computed determination run; the others what is approved or released.
     *
     * @param restsOn the official run that a secondary one rests on; empty for every other run, and for a secondary one that
     *     ended before it was known
     */
    static void demandOpen(RunHeader run, Audience audience, ReleaseStanding standing, Optional<Integer> restsOn) {
        if (run.stage() == Stage.SECONDARY) {
            throw refusal(
                    run,
                    "a secondary run is exported with the official run that it rests on; its public copy is made by its own"
                            + " release",
                    "run " + run.number() + " is a secondary run"
                            + restsOn.map(official -> " that rests on run " + official)
                                    .orElse(""),
                    "a provisional, preliminary or official run",
                    restsOn.map(official -> "type determinations export " + official)
                            .orElse("run the analysis to its end first; the official run then holds it"));
        }
        if (run.state() != RunState.COMPUTED) {
            throw refusal(
                    run,
                    "only a computed run can be exported",
                    "the run is " + run.state().name().toLowerCase(java.util.Locale.ROOT),
                    "",
                    "run the stage to its end first");
        }
        if (audience == Audience.PUBLIC || audience == Audience.FEDERAL) {
            demandPublic(run, audience, standing);
        } else if (audience == Audience.DISTRICT && !standing.mayLeave()) {
            throw refusal(
                    run,
                    "nothing leaves the department of a run that is not approved",
                    "the run is " + standing.state().word(),
                    "an approved or released run",
                    "type determinations checklist " + run.number() + " and have somebody else approve the run");
        }
    }

    private static void demandPublic(RunHeader run, Audience audience, ReleaseStanding standing) {
        boolean federal = audience == Audience.FEDERAL;
        if (run.stage() != Stage.OFFICIAL) {
            throw refusal(
                    run,
                    federal
                            ? "the federal office is told official results alone"
                            : "only official results, and the copy of a secondary analysis that withholds small counts, are ever"
                                    + " public",
                    "run " + run.number() + " is " + run.stage().word(),
                    "an official run that is released; a secondary run becomes public by its own release",
                    "choose another run with determinations runs list, or another audience");
        }
        if (standing.state() != ReleaseState.RELEASED) {
            throw refusal(
                    run,
                    federal
                            ? "the federal office is told of nothing before its release"
                            : "nothing is public before the release",
                    "the run is " + standing.state().word(),
                    "an official run that is released",
                    "type determinations checklist " + run.number() + "; approve and release the run first");
        }
    }

    private static Refusal refusal(RunHeader run, String wrong, String found, String allowed, String action) {
        return Refusal.Kind.GATE.of(IssueCode.EXPORT_NOT_ALLOWED, "run " + run.number(), wrong, found, allowed, action);
    }
}
