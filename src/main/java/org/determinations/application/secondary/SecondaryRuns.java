package org.determinations.application.secondary;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.determinations.application.Installation;
import org.determinations.application.policy.RunJurisdictions;
import org.determinations.application.policy.RunPacks;
import org.determinations.disproportionality.AnalysisRules;
import org.determinations.disproportionality.MeasureArithmetic;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Stage;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunState;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.policy.PolicyPack;
import org.determinations.report.dossier.SecondaryReport;
import org.determinations.store.Stores;

/** Secondary analyses read back from the store, with the policy pack and the official run that they rest on. */
public final class SecondaryRuns {
    private SecondaryRuns() {}

    /** The newest computed analysis that rests on an official run; empty when there is none. */
    public static Optional<RunHeader> newest(Stores stores, RunHeader official) {
        return stores.runs().list().stream()
                .filter(run -> run.stage() == Stage.SECONDARY && run.state() == RunState.COMPUTED)
                .filter(run -> stores.measures().findBasis(run.number()).equals(Optional.of(official.number())))
                .max(Comparator.comparing(RunHeader::number));
    }

    /** Everything that is written about a run; empty when it has no counts; refused when it is no secondary analysis. */
    public static Optional<SecondaryReport> load(Installation installation, Stores stores, RunHeader run) {
        return find(installation, stores, run, words(installation, stores, run)).flatMap(SecondarySteps::loaded);
    }

    /** The same; refused with {@code SY-010} when the run is not a secondary analysis or has no counts. */
    public static SecondaryReport report(Installation installation, Stores stores, RunHeader run) {
        return report(installation, stores, run, words(installation, stores, run));
    }

    /** The same with units called otherwise, as a release of an earlier version of the program called them. */
    public static SecondaryReport report(Installation installation, Stores stores, RunHeader run, UnitWords words) {
        return find(installation, stores, run, words)
                .flatMap(SecondarySteps::loaded)
                .orElseThrow(() -> notFound("the run has no counts", "run " + run.number(), ""));
    }

    /** A run's steps, to read it; refused with {@code SY-010} when it is no secondary analysis. */
    public static SecondarySteps steps(Installation installation, Stores stores, RunHeader run) {
        return find(installation, stores, run, words(installation, stores, run))
                .orElseThrow(() -> notFound("the run is not a secondary analysis", "run " + run.number(), ""));
    }

    private static UnitWords words(Installation installation, Stores stores, RunHeader run) {
        return RunJurisdictions.get(installation, stores, run.number()).words();
    }

    private static Optional<SecondarySteps> find(
            Installation installation, Stores stores, RunHeader run, UnitWords words) {
        return stores.measures()
                .findBasis(run.number())
                .flatMap(stores.runs()::find)
                .map(official -> new SecondarySteps(new SecondaryWork(
                        run.number(),
                        official,
                        RunPacks.get(installation, stores, run),
                        stores,
                        words,
                        installation.jobs())));
    }

    /** How a measure came out, line by line, under the numbers of the pack. */
    public static List<String> working(PolicyPack pack, MeasureResult result) {
        return new MeasureArithmetic(AnalysisRules.parameters(pack)).lines(result);
    }

    public static Refusal notFound(String wrong, String found, String allowed) {
        return Refusal.Kind.USAGE.of(
                IssueCode.NOT_FOUND,
                "secondary",
                wrong,
                found,
                allowed,
                "Name another one, or type determinations runs list.");
    }
}
